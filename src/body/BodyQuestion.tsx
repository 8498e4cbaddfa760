import { type ReactNode, useState } from 'react';
import { useFlowContent } from '#content';
import { Body, type Look } from './Body.tsx';
import { bands } from './shapes.ts';

interface BodyQuestionProps {
  readonly item: string;
  readonly ticks: readonly string[];
  readonly onTap: (option: string) => void;
  /** The question in words, with a place for the drawing. */
  readonly children: (drawing: ReactNode) => ReactNode;
}

/** The option of the card that is pointed at, or that the keyboard has reached. */
const optionAt = (target: EventTarget): string | null =>
  (target as Element).closest('label')?.querySelector('input')?.value ?? null;

/**
 * A question that can be answered on the drawing of the body too. The inputs are the control: the drawing follows them,
 * taps on it are told to them, and keyboard and screen reader know nothing of it.
 */
export const BodyQuestion = ({ item, ticks, onTap, children }: BodyQuestionProps) => {
  const areas = Object.entries(useFlowContent().facts.pictured[item] ?? {});
  const [pointed, setPointed] = useState<string | null>(null);
  const lookOf = (option: string): Look => {
    if (ticks.includes(option)) return 'chosen';
    return option === pointed ? 'pointed' : 'open';
  };
  const drawing = (
    <Body places={areas.map(([option, id]) => ({ id, look: lookOf(option) }))}>
      {areas.map(([option, zone]) => {
        const [top, bottom] = bands[zone];
        return (
          <path
            key={option}
            className="body-tap"
            data-option={option}
            d={`M-54 ${top}H54V${bottom}H-54Z`}
            aria-hidden="true"
            onClick={() => onTap(option)}
            onPointerEnter={() => setPointed(option)}
            onPointerLeave={() => setPointed(null)}
          />
        );
      })}
    </Body>
  );
  return (
    <div
      className="body-question"
      onPointerOver={({ target }) => setPointed((before) => optionAt(target) ?? before)}
      onPointerOut={({ target }) => setPointed((before) => (optionAt(target) === null ? before : null))}
      onFocus={({ target }) => setPointed(target.matches(':focus-visible') ? optionAt(target) : null)}
      onBlur={() => setPointed(null)}
    >
      {children(drawing)}
    </div>
  );
};
