import { useContent } from '#content';
import { CallNumbers, EmergencySigns } from '#numbers';
import { splitByLevel } from '#reasons';
import type { Block } from '../block.ts';
import { Enough } from '../change/Enough.tsx';
import { Headline } from '../parts/Headline.tsx';
import { OtherReasons } from '../parts/OtherReasons.tsx';
import { Reasons } from '../parts/Reasons.tsx';
import { useRoom } from '../parts/useRoom.ts';

interface CallTodayProps {
  readonly level: string;
  readonly headline?: string;
  readonly today: Date;
}

/** Who to call today, the number, and what to do when nobody can see you: one card. */
export const CallToday = ({ today, ...head }: CallTodayProps) => {
  const { words, screens } = useContent();
  const room = useRoom();
  const { lines } = words.guidance.sameDay ?? { lines: {} };
  return (
    <Headline {...head}>
      <section className="stack stack-tight">
        <h2>{screens.result.whoToCall}</h2>
        <p className="action">{lines.who}</p>
        <CallNumbers kind="urgent" today={today} />
      </section>
      <p>
        {/* Guidance speaks of the emergency room as any country understands it; here it takes the local word. */}
        <strong>{lines.unseen?.replace(screens.result.anyRoom, room)}</strong> {lines.night}
      </p>
    </Headline>
  );
};

export const SameDayHeadline: Block = ({ result, today }) => <CallToday level={result.level} today={today} />;

export const SameDayBecause: Block = (props) => {
  const { result } = props;
  const { deciding, others } = splitByLevel(result.rules, result.level);
  return (
    <section className="stack stack-tight">
      <h2>{useContent().screens.result.because}</h2>
      <Reasons rules={deciding} />
      <Enough {...props} />
      <OtherReasons rules={others} />
    </section>
  );
};

/** The signs that would make it an emergency, with the number for that. */
export const EmergencyIf = ({ today, chooser = false }: { today: Date; chooser?: boolean }) => {
  const { result } = useContent().screens;
  const room = useRoom();
  return (
    <section className="card stack stack-tight">
      <h2>{result.emergencyIf(room)}</h2>
      <EmergencySigns />
      <CallNumbers kind="emergency" look="second" chooser={chooser} notes={chooser} today={today} />
    </section>
  );
};

export const SameDayEmergencyIf: Block = ({ today }) => <EmergencyIf today={today} />;

export const WhatNotToDo = () => {
  const { words, screens } = useContent();
  return (
    <section className="stack stack-tight">
      <h2>{screens.result.notToday}</h2>
      <p>{words.guidance.sameDay?.lines.not}</p>
    </section>
  );
};
