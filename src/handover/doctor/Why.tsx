import { useContent } from '#content';
import type { FiredRule } from '#engine';
import { splitByLevel } from '#reasons';
import { bareList } from '#ui';
import { isAmong, onceEach } from '../parts/ticks.ts';
import { Clinical } from '../parts/Clinical.tsx';
import { Part } from '../parts/Part.tsx';
import { useQuote } from '../parts/useQuote.ts';

const Named = ({ id }: FiredRule) => {
  const { words, screens } = useContent();
  return (
    <>
      {words.clinical.rules[id]} <span className="rule-id">{screens.handover.doctor.rule(id)}</span>
    </>
  );
};

/** The answers behind the rules: the plain words first, the clinical ones beside them. */
const Behind = ({ rules }: { rules: readonly FiredRule[] }) => {
  const { doctor } = useContent().screens.handover;
  const quote = useQuote();
  return (
    <ul>
      {onceEach(rules.flatMap(({ because }) => because)).map((each) => (
        <li key={`${each.item} ${each.answer}`}>
          {quote(each)}
          <Clinical {...each} />{' '}
          {rules.length > 1 &&
            rules.filter(({ because }) => isAmong(because, each)).map(({ id }) => (
              <span key={id} className="rule-id">
                {doctor.rule(id)}{' '}
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
};

interface Raised {
  readonly level: string;
  readonly timing: string | null;
  readonly rules: readonly FiredRule[];
}

/** Rules that raise the same level for the same time stand together, the most urgent first. */
const raisedBy = (rules: readonly FiredRule[], levels: readonly string[], timings: readonly string[]): readonly Raised[] =>
  levels.flatMap((level) =>
    [...timings, null].map((timing) => ({ level, timing, rules: rules.filter((rule) => rule.level === level && rule.timing === timing) })),
  ).filter((each) => each.rules.length > 0);

interface WhyProps {
  readonly rules: readonly FiredRule[];
  readonly level: string;
  /** Whether a professional's word has lowered the level. */
  readonly cleared: boolean;
}

/** Every rule that fired, with the level it raised; those that decide come first. What was cleared stays the main finding, before the word that cleared it. */
export const Why = ({ rules, level, cleared }: WhyProps) => {
  const { facts, words, screens } = useContent();
  const { doctor } = screens.handover;
  const { levels, timings, planLevels, clearance } = facts.guide;
  const planned = planLevels.includes(level);
  const split = splitByLevel(rules, level);
  const found = cleared ? split.others.filter((rule) => rule.level === clearance.level) : [];
  const isWord = (rule: FiredRule) => rule.because.some(({ item }) => item === clearance.item);
  const deciding = [...found, ...split.deciding.filter(isWord), ...split.deciding.filter((rule) => !isWord(rule))];
  const others = split.others.filter((rule) => !found.includes(rule));
  return (
    <>
      <Part title={planned ? doctor.whyNotSent : doctor.why}>
        {deciding.length === 0 && <p>{doctor.nothingFired}</p>}
        <ul {...bareList} className="fired" hidden={deciding.length === 0}>
          {deciding.map((rule) => (
            <li key={rule.id}>
              <strong>
                <Named {...rule} />
              </strong>
            </li>
          ))}
        </ul>
        {!planned && deciding.length > 0 && <Behind rules={deciding} />}
      </Part>
      {others.length > 0 && (
        <Part title={doctor.alsoFired}>
          {raisedBy(others, levels, timings).map((each) => (
            <div key={`${each.level} ${each.timing}`} className="raised">
              <strong>{doctor.raised(words.levels[each.level].short, facts.urgentLevels.includes(each.level) ? undefined : words.timings[each.timing ?? ''])}</strong>{' '}
              <ul {...bareList}>
                {each.rules.map((rule) => (
                  <li key={rule.id}>
                    <Named {...rule} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Part>
      )}
    </>
  );
};
