import { correction, generate } from 'lean-qr/nano';

const QUIET_ZONE = 4;

interface QrCodeProps {
  readonly text: string;
  /** What it is, for who does not see it. */
  readonly label: string;
}

/** A text as a picture that a camera reads: black on white in every color scheme, with the margin that readers need. */
export const QrCode = ({ text, label }: QrCodeProps) => {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const all = Array.from({ length: code.size }, (_, place) => place);
  const dark = all.flatMap((y) => all.filter((x) => code.get(x, y)).map((x) => `M${x} ${y}h1v1h-1z`));
  const size = code.size + 2 * QUIET_ZONE;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing in the page is an image by its role alone
    <svg className="qr" role="img" aria-label={label} viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${size} ${size}`}>
      <rect className="qr-ground" x={-QUIET_ZONE} y={-QUIET_ZONE} width={size} height={size} />
      <path d={dark.join('')} />
    </svg>
  );
};
