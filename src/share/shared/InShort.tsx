import type { ReactNode } from 'react';
import { useContent } from '#content';
import type { SettledAssessment } from '#engine';
import { CallNumbers, EmergencySigns } from '#numbers';
import { quoted, reasonsFor, splitByLevel } from '#reasons';

interface InShortProps {
  readonly assessment: SettledAssessment;
  readonly today: Date;
  /** Puts what to do under the headline of the level. */
  readonly headline: (action: ReactNode) => ReactNode;
  /** Ways to keep the page. */
  readonly tools: ReactNode;
}

/** The essentials of a result that someone was handed: the level, by when, why, the steps, and the signs that change it. */
export const ResultInShort = ({ assessment, today, headline, tools }: InShortProps) => {
  const { facts, words, screens } = useContent();
  const { share, result } = screens;
  const { level, timing, rules, steps, techniques, excluded } = assessment;
  const emergency = level === facts.urgentLevels[0];
  const urgent = facts.urgentLevels.includes(level);
  const reasons = reasonsFor(splitByLevel(rules, level).deciding, [], words.signs);
  const told = new Set(reasons.flatMap((reason) => reason.told.map((each) => quoted(each, facts.guide.items, words, result))));
  const nameOf = (step: string): string => {
    const name = words.steps[step]?.title ?? words.modalities[step] ?? '';
    const pressure = techniques.find(({ id }) => id === step)?.pressure;
    return pressure == null ? name : share.shared.firmness(name, words.pressures[pressure]?.name ?? '');
  };
  return (
    <>
      {headline(
        <>
          {!urgent && timing !== null && <p className="action">{result.byWhen(words.timings[timing] ?? '')}</p>}
          <p>{steps.length > 0 ? share.shared.limits : words.levels[level]?.action}</p>
          {urgent && (
            <CallNumbers
              kind={emergency ? 'emergency' : 'both'}
              look={emergency ? 'emergency' : 'main'}
              chooser={false}
              today={today}
            />
          )}
        </>,
      )}
      {told.size > 0 && (
        <section className="stack stack-tight">
          <h2>{share.shared.because}</h2>
          <ul>
            {[...told].map((answer) => (
              <li key={answer}>{answer}</li>
            ))}
          </ul>
        </section>
      )}
      {steps.length > 0 && (
        <section className="stack stack-tight">
          <h2>{share.shared.steps}</h2>
          <ol>
            {steps.map((step) => (
              <li key={step}>{nameOf(step)}</li>
            ))}
          </ol>
        </section>
      )}
      {steps.length > 0 && excluded.length > 0 && (
        <section className="stack stack-tight">
          <h2>{share.shared.notNow}</h2>
          <ul>
            {excluded.map(({ id }) => (
              <li key={id}>{words.modalities[id]}</li>
            ))}
          </ul>
        </section>
      )}
      {!emergency && (
        <section className="stack stack-tight">
          <h2>{screens.start.dangerTitle}</h2>
          <EmergencySigns />
          {!urgent && <CallNumbers kind="emergency" look="second" chooser={false} today={today} />}
        </section>
      )}
      <div className="share-actions screen-only">{tools}</div>
    </>
  );
};
