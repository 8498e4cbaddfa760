import { type NumberFacts, useFlowContent } from '#content';
import { buttonLook, Drawing, phone } from '#ui';

export type NumberLook = 'main' | 'second' | 'emergency';

interface NumberLinkProps {
  readonly number: NumberFacts;
  readonly look: NumberLook;
  /** Instead of "Call" and the number. */
  readonly label?: (display: string) => string;
}

/** How a number is shown, never broken in two. */
export const onOneLine = ({ display }: NumberFacts): string => display.replaceAll(' ', '\u{A0}');

/** A number as a button that calls. A number never stands on two lines. */
export const NumberLink = ({ number, look, label }: NumberLinkProps) => {
  const { numbers } = useFlowContent().screens;
  return (
    <a href={number.tel} className={`${buttonLook(look)} call-number`}>
      <Drawing path={phone} />
      <span>{(label ?? numbers.call)(onOneLine(number))}</span>
    </a>
  );
};
