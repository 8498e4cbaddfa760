import { guide } from '#data';
import type { Answer, Answers, Item } from '#engine';
import { type Chance, pick } from '../support/random-answers.ts';

/** What an answer may move to so that nobody would call it better; when the pain began has no such direction. */
const chains: { readonly [item: string]: { readonly [from: string]: readonly string[] } } = {
  painTrend: { better: ['same', 'up-and-down', 'worse'], same: ['up-and-down', 'worse'], 'up-and-down': ['same', 'worse'] },
  pregnancy: { no: ['yes', 'maybe', 'recent-birth'], yes: ['maybe'] },
  ageBand: { '45-64': ['65-plus'] },
  flare: { no: ['yes'] },
  nerveLegs: { one: ['both'] },
  nerveChange: {
    'old-checked': ['better', 'steady', 'new', 'worse', 'unsure'],
    better: ['steady', 'new', 'worse', 'unsure'],
    steady: ['new', 'worse', 'unsure'],
    new: ['worse', 'unsure'],
    worse: ['unsure'],
    unsure: ['worse'],
  },
  beganBefore45: { no: ['yes'] },
  cleared: { 'yes-same': ['yes-nothing-serious', 'yes-changed', 'no'], 'yes-nothing-serious': ['yes-changed', 'no'] },
  touch: { normal: ['sensitive', 'very-sensitive'], sensitive: ['very-sensitive'] },
};

/** Where a tick more is a flag more. Where it hurts and what it is like are no flags. */
const flagged = ['nerveDanger', 'bodyDanger', 'urgentSigns', 'nerveSigns', 'weakTask', 'healthFlags', 'stiffSigns', 'massageChecks'];

const worsened = (id: string, answer: Answer, chance: Chance): Answer | undefined => {
  if (typeof answer === 'number') return answer < 10 ? answer + 1 + Math.floor(chance() * (10 - answer)) : undefined;
  if (typeof answer === 'string') return pick(chains[id]?.[answer] ?? [], chance);
  if (!flagged.includes(id)) return undefined;
  const { options } = guide.items[id] as Extract<Item, { kind: 'multiple' }>;
  const more = options.filter((option) => option !== 'none' && !answer.includes(option));
  const added = pick(more, chance);
  // A person who ticks a sign takes "none of these" away; "not sure" stays only where a file put it.
  return added === undefined ? undefined : [...answer.filter((each) => each !== 'none' && each !== 'only-feels-weak'), added];
};

export interface Change {
  readonly item: string;
  readonly from: Answer;
  readonly to: Answer;
  readonly answers: Answers;
}

/** The same answers with a flag more, or with one answer moved to a worse value; null where nothing is left to worsen. */
export const worsen = (answers: Answers, chance: Chance): Change | null => {
  const items = Object.keys(answers);
  for (let tries = 0; tries < 8; tries += 1) {
    const item = pick(items, chance);
    const from = item === undefined ? undefined : answers[item];
    if (item === undefined || from === undefined) return null;
    const to = worsened(item, from, chance);
    if (to !== undefined) return { item, from, to, answers: { ...answers, [item]: to } };
  }
  return null;
};

/** The same answers with a lower pain score. */
export const ease = (answers: Answers, chance: Chance): Change | null => {
  const from = answers.painNow;
  if (typeof from !== 'number' || from === 0) return null;
  const to = Math.floor(chance() * from);
  return { item: 'painNow', from, to, answers: { ...answers, painNow: to } };
};
