import { words } from './words.ts';

const steps = ['step-3', 'step-2', 'step-1', 'step-0', 'step--1'] as const;
const spaces = ['space-1', 'space-2', 'space-3', 'space-4', 'space-5', 'space-6'] as const;

/** The sizes of letters and of the room around them. */
export const Scales = () => (
  <>
    <section className="stack">
      <h2>{words.type}</h2>
      {steps.map((step) => (
        <div key={step}>
          <p style={{ fontSize: `var(--${step})`, fontWeight: step === 'step-0' || step === 'step--1' ? 400 : 700 }}>
            {words.typeSample}
          </p>
          <p className="soft small">{step}</p>
        </div>
      ))}
    </section>
    <section className="stack">
      <h2>{words.space}</h2>
      {spaces.map((space) => (
        <div key={space} className="design-space">
          <span style={{ inlineSize: `var(--${space})` }} />
          <p className="small">{space}</p>
        </div>
      ))}
    </section>
  </>
);
