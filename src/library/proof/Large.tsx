import { useContent } from '#content';

/** Above this a number is told by its power of ten. */
const MOST_DIGITS = 7;

/** A whole number of any size: exact as long as that can be read, else as 8.4 × 10³⁰. */
export const Large = ({ decimal }: { decimal: string }) => {
  const { proof, result } = useContent().screens;
  if (decimal.length <= MOST_DIGITS) return new Intl.NumberFormat(result.locale).format(Number(decimal));
  const [digits = '', exponent = ''] = Number(decimal).toExponential(1).split('e+');
  const first = new Intl.NumberFormat(result.locale, { minimumFractionDigits: 1 }).format(Number(digits));
  return (
    <>
      <span aria-hidden="true" className="large">
        {first} × 10<sup>{exponent}</sup>
      </span>
      <span className="visually-hidden">{proof.power(first, Number(exponent))}</span>
    </>
  );
};
