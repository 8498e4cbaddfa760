import { content, guide } from '#data';
import { type Answer, type Answers, itemsOn, type Page, walkOf } from '#engine';
import { person } from '../../support/clinical.ts';

export interface AskedOption {
  readonly value: string;
  readonly label: string;
}

/** A question in the words of the guide, for whoever asks it. */
export interface AskedItem {
  readonly id: string;
  readonly kind: 'single' | 'multiple' | 'scale';
  readonly prompt: string;
  /** Each line is a paragraph. */
  readonly help: string;
  readonly options: readonly AskedOption[];
  /** Options that stand alone. */
  readonly exclusive: readonly string[];
  /** What the person of the walk taps, in this order. */
  readonly taps: readonly string[];
}

export interface AskedPage {
  readonly id: string;
  readonly title: string;
  readonly items: readonly AskedItem[];
}

/** A numb patch that a provider cleared for massage: the answers that meet every page and every kind of question. */
export const walker: Answers = person({ nerveSigns: ['numb'], nerveChange: 'steady', cleared: 'yes-same' });

type Words = { readonly prompt: string; readonly help?: string; readonly options?: Readonly<Record<string, string>>; readonly marks?: Readonly<Record<string, string>> };

const tapsOf = (answer: Answer | undefined): readonly string[] => {
  if (answer === undefined) return [];
  return typeof answer === 'object' ? answer : [String(answer)];
};

const asked = (id: string, answers: Answers): AskedItem => {
  const shape = guide.items[id];
  const words = (content.items as Readonly<Record<string, Words>>)[id];
  if (shape === undefined || words === undefined) throw new Error(`the guide has no question ${id}`);
  const scale = () => {
    if (shape.kind !== 'scale') return [];
    return Array.from({ length: shape.max - shape.min + 1 }, (_, place) => {
      const value = String(shape.min + place);
      const mark = words.marks?.[value];
      return { value, label: mark === undefined ? value : `${value}. ${mark}` };
    });
  };
  return {
    id,
    kind: shape.kind,
    prompt: words.prompt,
    help: words.help ?? '',
    options: shape.kind === 'scale' ? scale() : shape.options.map((value) => ({ value, label: words.options?.[value] ?? value })),
    exclusive: shape.kind === 'multiple' ? shape.exclusive : [],
    taps: tapsOf(answers[id]),
  };
};

/** The questions that one page comes to show as they are answered one after the other, and the answers with them. */
const fill = (page: Page, answers: Answers, before: Answers): { readonly shown: readonly string[]; readonly after: Answers } => {
  const open = itemsOn(guide, page, before).find((item) => before[item] === undefined);
  const answer = open === undefined ? undefined : answers[open];
  if (open === undefined || answer === undefined) return { shown: itemsOn(guide, page, before), after: before };
  return fill(page, answers, { ...before, [open]: answer });
};

/** The pages that a person with these answers meets, with the questions each shows: the same for every contender. */
export const questionsOf = (answers: Answers): readonly AskedPage[] => {
  const pages: AskedPage[] = [];
  let given: Answers = {};
  for (let { next } = walkOf(guide, given); next !== null; { next } = walkOf(guide, given)) {
    const page = guide.pages.find(({ id }) => id === next);
    if (page === undefined || pages.some(({ id }) => id === next)) throw new Error(`the walk does not get past ${next}`);
    const { shown, after } = fill(page, answers, given);
    given = after;
    pages.push({
      id: page.id,
      title: (content.pages as Readonly<Record<string, string>>)[page.id] ?? page.id,
      items: shown.map((item) => asked(item, answers)),
    });
  }
  return pages;
};
