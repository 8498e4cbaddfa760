import { type NumberFacts, useContent } from '#content';
import { buttonLook, Pictogram } from '#ui';
import { needsConfirming } from './confirm.ts';

export type NumberLook = 'main' | 'second' | 'emergency';

interface NumberLinkProps {
  readonly number: NumberFacts;
  readonly look: NumberLook;
  readonly today: Date;
  /** Instead of "Call" and the number. */
  readonly label?: (display: string) => string;
  /** For a number that has its own word of warning beside it. */
  readonly unconfirmed?: boolean;
}

/** A number as a button that calls. A number never stands on two lines. */
export const NumberLink = ({ number, look, today, label, unconfirmed = false }: NumberLinkProps) => {
  const { facts, screens } = useContent();
  const display = number.display.replaceAll(' ', '\u{A0}');
  return (
    <div className="call-one">
      <a href={number.tel} className={`${buttonLook(look)} call-number`}>
        <Pictogram name="phone" />
        <span>{(label ?? screens.numbers.call)(display)}</span>
      </a>
      {!unconfirmed && needsConfirming(number.checkedOn, facts.numberGoodForMonths, today) && (
        <p className="soft small">{screens.numbers.confirm(display)}</p>
      )}
    </div>
  );
};
