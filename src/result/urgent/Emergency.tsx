import { useContent } from '#content';
import { CallNumbers } from '#numbers';
import { emergencyOf, splitByLevel } from '#reasons';
import { Disclosure } from '#ui';
import type { Block } from '../block.ts';
import { Headline } from '../parts/Headline.tsx';
import { GuidanceSection } from '../parts/Lines.tsx';
import { Reasons } from '../parts/Reasons.tsx';
import { SafetyNetLines } from '../parts/SafetyNet.tsx';
import { useRoom } from '../parts/useRoom.ts';

/** The number and the first action, in one card. */
export const EmergencyHeadline: Block = ({ result, today }) => {
  const { facts, words, screens } = useContent();
  const room = useRoom();
  const { action } = emergencyOf(result.rules, facts, words);
  return (
    <Headline level={result.level}>
      <CallNumbers kind="emergency" look="emergency" today={today}>
        <p className="action">{action === 'call' ? screens.result.callNow : screens.result.goNow(room)}</p>
      </CallNumbers>
    </Headline>
  );
};

export const UntilHelp: Block = () => <GuidanceSection id="emergency" />;

/** What to say, large enough to read out with a telephone in the other hand. */
export const WhatToSay: Block = ({ result }) => {
  const { facts, words, screens } = useContent();
  const { title, first, further, nerves, checked, show } = screens.result.say;
  const said = emergencyOf(result.rules, facts, words);
  return (
    <section className="stack stack-tight">
      <h2>{title}</h2>
      <blockquote className="say stack stack-tight">
        {said.say.map((sign, place) => (
          <p key={sign}>{place === 0 ? first(sign) : further(sign)}</p>
        ))}
        {said.nerves && <p>{nerves}</p>}
        <p>{checked}</p>
      </blockquote>
      <p>{show}</p>
    </section>
  );
};

export const EmergencyBecause: Block = ({ result }) => (
  <section className="stack stack-tight">
    <h2>{useContent().screens.result.because}</h2>
    <Reasons rules={splitByLevel(result.rules, result.level).deciding} />
  </section>
);

/** The rest, quiet and closed: what else was told, and the signs that should bring someone back. */
export const EmergencyRest: Block = ({ result }) => {
  const { words, screens } = useContent();
  const { others } = splitByLevel(result.rules, result.level);
  return (
    <Disclosure title={words.advice['adv-safety-net']?.title ?? ''}>
      <SafetyNetLines />
      {others.length > 0 && (
        <>
          <h2 className="quiet-heading">{screens.result.alsoTold}</h2>
          <Reasons rules={others} />
        </>
      )}
    </Disclosure>
  );
};
