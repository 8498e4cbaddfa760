import { type Answer, type Answers, assess, type Guide, type Item, itemsOn, walkOf, type Worse } from '#engine';
import { type Chance, pick, seeded } from './chance.ts';

/** How many screens the walks of one level took. */
interface Screens {
  readonly walks: number;
  readonly median: number;
  readonly p95: number;
  readonly most: number;
}

export interface Walkers {
  readonly walks: number;
  readonly byLevel: { readonly [level: string]: Screens };
}

/** How often someone gives the answer that raises nothing: most people tick no danger sign and few flags. Where none is given, one in two. */
const CALM: { readonly [item: string]: number } = {
  nerveDanger: 0.96, bodyDanger: 0.97, urgentSigns: 0.93, pregnancy: 0.94, flare: 0.7, nerveSigns: 0.5, nerveLegs: 0.93, healthFlags: 0.7,
  stiffSigns: 0.7, massageChecks: 0.6, touch: 0.7, cleared: 0.2, ageBand: 0.4, painStart: 0.25, painTrend: 0.35, painNow: 0.05,
};

/** An answer as a person gives it: a long list is often "none of these" and seldom has many ticks; pain is seldom at an end of the scale. */
const answerTo = (id: string, item: Item, calm: string | number, chance: Chance): Answer => {
  const raisesNothing = chance() < (CALM[id] ?? 0.5);
  if (item.kind === 'scale') return raisesNothing ? Number(calm) : Math.round(item.min + ((chance() + chance()) / 2) * (item.max - item.min));
  if (raisesNothing) return item.kind === 'single' ? String(calm) : [String(calm)];
  const first = pick(item.options, chance);
  if (item.kind === 'single') return first;
  if (item.exclusive.includes(first)) return [first];
  return [first, ...item.options.filter((option) => option !== first && !item.exclusive.includes(option) && chance() < 0.08)];
};

const walk = (guide: Guide, worse: Worse, chance: Chance): { screens: number; level: string | null } => {
  let answers: Answers = {};
  for (let screens = 0; ; screens += 1) {
    const { next } = walkOf(guide, answers);
    const page = guide.pages.find(({ id }) => id === next);
    if (page === undefined) return { screens, level: assess(guide, answers).level };
    for (let item = itemsOn(guide, page, answers).find((id) => answers[id] === undefined); item !== undefined; ) {
      answers = { ...answers, [item]: answerTo(item, guide.items[item] as Item, worse[item]?.least ?? '', chance) };
      item = itemsOn(guide, page, answers).find((id) => answers[id] === undefined);
    }
  }
};

/** Sends so many people with the same seed through the wizard, and counts the screens they see. */
export const sendWalkers = (guide: Guide, worse: Worse, walks: number, seed: number): Walkers => {
  const chance = seeded(seed);
  const counts = new Map<string, number[]>(guide.levels.map((level) => [level, []]));
  for (let sent = 0; sent < walks; sent += 1) {
    const { screens, level } = walk(guide, worse, chance);
    counts.get(level ?? '')?.push(screens);
  }
  const screensOf = (unordered: readonly number[]): Screens => {
    const ordered = unordered.toSorted((a, b) => a - b);
    const at = (share: number): number => ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? 0;
    return { walks: ordered.length, median: at(0.5), p95: at(0.95), most: at(1) };
  };
  return { walks, byLevel: Object.fromEntries([...counts].map(([level, each]) => [level, screensOf(each)])) };
};
