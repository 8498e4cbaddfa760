import { useContent } from '#content';
import type { FiredRule, Flag } from '#engine';
import { quoted, type Reason, reasonsFor } from '#reasons';
import { bareList } from '#ui';

interface ReasonsProps {
  readonly rules: readonly FiredRule[];
  /** Flags whose limits are told with the answers that raised them. */
  readonly flags?: readonly Flag[];
  /** Whether each reason says by when. */
  readonly timed?: boolean;
}

const keyOf = ({ told }: Reason): string => told.map(({ item, answer }) => `${item} ${answer}`).join(', ');

const OneReason = ({ reason, timed }: { reason: Reason; timed: boolean }) => {
  const { facts, words, screens } = useContent();
  const { result } = screens;
  return (
    <li className="reason">
      {reason.told.map((each) => (
        <div key={`${each.item} ${each.answer}`}>
          <p className="told">{quoted(each, facts.guide.items, words, result)}</p>
          {each.sign !== undefined && <p>{each.sign.reason}</p>}
          {each.sign?.also !== undefined && <p className="also">{each.sign.also}</p>}
        </div>
      ))}
      {reason.rules.map((rule) => (
        // Where a limit follows, paper leaves it at that.
        <div key={rule.id} className={reason.flags.length > 0 ? 'screen-only' : undefined}>
          <p>{words.rules[rule.id]}</p>
          {timed && rule.timing !== null && <p className="by-when">{result.byWhen(words.timings[rule.timing] ?? '')}</p>}
        </div>
      ))}
      {reason.flags.map((flag) => (
        <p key={flag}>{words.flags[flag]}</p>
      ))}
    </li>
  );
};

/** The person's own answers, each with why it matters. */
export const Reasons = ({ rules, flags = [], timed = false }: ReasonsProps) => {
  const { words } = useContent();
  return (
    <ul {...bareList} className="reasons">
      {reasonsFor(rules, flags, words.signs).map((reason) => (
        <OneReason key={keyOf(reason)} reason={reason} timed={timed} />
      ))}
    </ul>
  );
};
