import { setOf } from './answer-set.ts';
import type { Because } from './explain.ts';
import { formOf } from './form.ts';
import type { Guide } from './guide.ts';
import type { Answers } from './item.ts';
import { outcomeOf } from './outcome.ts';
import { isGiven, notCleared, type Outlook, withAnswer, withoutAnswer } from './outlook.ts';

/** What an uncertain answer may turn out to be. */
export interface Finding {
  readonly unsure: Because;
  readonly found: readonly {
    readonly answer: Because;
    /** The lowest level that it leads to. */
    readonly level: string;
    /** Whether that is certain, or other questions still decide. */
    readonly certain: boolean;
  }[];
}

/** The answers with what was found in the place of what was uncertain. What can only stand alone gives way to what stands beside it. */
const withFinding = (guide: Guide, answers: Answers, unsure: Because, answer: Because): Answers => {
  const rest = withoutAnswer(answers, unsure);
  const shape = guide.items[answer.item];
  const alone = shape?.kind === 'multiple' && (shape.exclusive as readonly string[]).includes(String(answer.answer));
  return alone && rest[answer.item] !== undefined ? rest : withAnswer(guide, rest, answer);
};

/** Every finding for each uncertain answer that was given. A word of clearance that nobody was asked for makes none of them milder. */
export const findingsOf = (guide: Guide, answers: Answers, findings: Outlook['findings']): Finding[] => {
  const { layout, search } = formOf(guide);
  const { levels } = outcomeOf(guide);
  const judge = (unsure: Because, answer: Because): Finding['found'][number] => {
    const here = withFinding(guide, answers, unsure, answer);
    const set = setOf(layout, here[guide.clearance.item] === undefined ? notCleared(guide, here) : here);
    const possible = guide.levels.filter((_, place) => search.find(set, levels[place] as number) !== null);
    return { answer, level: possible.at(-1) as string, certain: possible.length === 1 };
  };
  return findings
    .filter(({ unsure }) => isGiven(answers, unsure))
    .map(({ unsure, found }) => ({ unsure, found: found.map((answer) => judge(unsure, answer)) }));
};
