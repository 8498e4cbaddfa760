import { content, guide as ours, worse } from '#data';
import { type Answer, type Answers, countedAnswers, type Guide } from '#engine';
import type { Counterexample } from './prove.ts';

interface Words {
  readonly items: { readonly [item: string]: { readonly prompt: string; readonly options?: { readonly [option: string]: string } } };
  readonly pages: { readonly [page: string]: string };
}
const words: Words = content;
const least: { readonly [item: string]: { readonly least: string | number } } = worse;

const said = (item: string, answer: Answer): string =>
  (typeof answer === 'object' ? answer : [answer]).map((each) => words.items[item]?.options?.[each] ?? String(each)).join('” and “');

const isCalm = (item: string, answer: Answer): boolean => [answer].flat().join() === String(least[item]?.least);

/** An answer set told as a walk through the screens, in their words; the calm answers in between are passed over in a line. */
export const journey = (answers: Answers, guide: Guide = ours): string[] => {
  const counted = countedAnswers(guide, answers);
  const lines = guide.pages.flatMap(({ id, items }) => {
    const here = items.flatMap((item) => {
      const answer = counted[item];
      return answer === undefined || isCalm(item, answer) ? [] : [`    ${words.items[item]?.prompt ?? item}\n      “${said(item, answer)}”`];
    });
    return here.length === 0 ? [] : [`  ${words.pages[id] ?? id}`, ...here];
  });
  return lines.length === 0 ? ['  Every question is answered with the answer that raises nothing.'] : [...lines, '  Everything else: the answer that raises nothing.'];
};

/** What broke a promise, as a journey; where two answers were compared, which. */
export const tellBroken = ({ answers, compares }: Counterexample): string => {
  const change = compares === null ? [] : [`  Then, at “${words.items[compares.item]?.prompt ?? compares.item}”: ${compares.from} becomes ${compares.to}.`];
  return [...journey(answers), ...change].join('\n');
};
