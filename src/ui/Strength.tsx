interface StrengthProps {
  readonly from: number;
  readonly to: number;
}

const MOST = 10;
const steps = Array.from({ length: MOST + 1 }, (_, place) => place);

/** How strong something may feel, drawn on the scale from 0 to 10; the words beside it say the same. */
export const Strength = ({ from, to }: StrengthProps) => (
  <div className="strength" aria-hidden="true">
    {steps.map((step) => (
      <span key={step} className={step >= from && step <= to ? 'strength-step strength-on' : 'strength-step'}>
        {step === 0 || step === to || step === MOST ? step : ''}
      </span>
    ))}
  </div>
);
