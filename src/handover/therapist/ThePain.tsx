import { useContent } from '#content';
import type { Answers, SettledAssessment } from '#engine';
import { Part } from '../parts/Part.tsx';
import { ticksOf } from '../parts/ticks.ts';
import { useDay } from '../parts/useDay.ts';
import { useQuote } from '../parts/useQuote.ts';

/** Where it hurts, how much, for how long and which way it goes. */
const ofThePain = ['painArea', 'painNow', 'painStart', 'painTrend'] as const;
/** Tingling, numbness and weakness, and what was asked of them. */
const ofTheNerves = ['nerveSigns', 'nerveLegs', 'nerveChange', 'weakTask'];

/** What the line of the pain says, so that no other part repeats it. */
export const inThePain: readonly string[] = [...ofThePain, ...ofTheNerves];

interface ThePainProps {
  readonly result: SettledAssessment;
  readonly answers: Answers;
  readonly today: Date;
}

/** The pain in one line, and of which day the answers are. */
export const ThePain = ({ result, answers, today }: ThePainProps) => {
  const { facts, words, screens } = useContent();
  const { therapist, list } = screens.handover;
  const quote = useQuote();
  const dayOf = useDay();
  const said = (item: string): string => {
    const asked = facts.guide.items[item];
    const answer = answers[item];
    if (asked.kind === 'scale') return screens.result.score(Number(answer), asked.max);
    return ticksOf(answers, [item]).map((each) => words.items[item].options?.[each.answer] ?? '').reduce(list);
  };
  const nerves = ticksOf(answers, ofTheNerves);
  const again = result.recheckDays === null ? undefined : new Date(today.getFullYear(), today.getMonth(), today.getDate() + result.recheckDays);
  return (
    <Part title={therapist.pain} look="part-line">
      <p>
        {ofThePain.every((item) => answers[item] !== undefined) && therapist.painLine(said('painArea'), said('painNow'), said('painStart'), said('painTrend'))}{' '}
        {answers.nerveSigns !== undefined && (nerves.length === 0 ? therapist.noNerveSigns : nerves.map((each) => `${quote(each)}.`).join(' '))}{' '}
        {therapist.answersOf(dayOf(today))} {again !== undefined && therapist.checkAgain(dayOf(again))}
      </p>
    </Part>
  );
};
