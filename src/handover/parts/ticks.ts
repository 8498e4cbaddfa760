import type { Answers, Because, Guide } from '#engine';

const nothing = ['none', 'no'];

/** Every tick and every chosen answer to these items, one by one, without those that say "none" or "no". */
export const ticksOf = (answers: Answers, items: readonly string[]): Because[] =>
  items.flatMap((item) => {
    const answer = answers[item];
    const each = answer === undefined ? [] : typeof answer === 'object' ? answer : [answer];
    return each.filter((one) => !nothing.includes(String(one))).map((one) => ({ item, answer: one }));
  });

export const isAmong = (list: readonly Because[], { item, answer }: Because): boolean =>
  list.some((each) => each.item === item && each.answer === answer);

/** Each answer once. */
export const onceEach = (list: readonly Because[]): Because[] => list.filter((each, place) => !isAmong(list.slice(0, place), each));

/** The items in the order in which they are asked. */
export const itemsOf = (guide: Guide): readonly string[] => guide.pages.flatMap(({ items }) => items);
