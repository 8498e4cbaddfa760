import { Field, type FieldProps } from './Field.tsx';

interface ScaleProps extends FieldProps {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Words for some of the numbers, shown above and read out with them. */
  readonly marks: { readonly [value: number]: string };
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
}

/** A number scale as one radio button a step, never a slider. */
export const Scale = ({ name, min, max, marks, value, onChange, ...field }: ScaleProps) => {
  const steps = Array.from({ length: max - min + 1 }, (_, place) => min + place);
  return (
    <Field {...field}>
      <dl className="scale-words" aria-hidden="true">
        {steps
          .filter((step) => marks[step] !== undefined)
          .map((step) => (
            <div key={step} style={{ display: 'contents' }}>
              <dt>{step}</dt>
              <dd>{marks[step]}</dd>
            </div>
          ))}
      </dl>
      <div className="scale">
        {steps.map((step, place) => (
          <label key={step} className="scale-step">
            <input
              id={`${name}-${place}`}
              type="radio"
              name={name}
              value={step}
              checked={value === step}
              aria-label={marks[step] === undefined ? String(step) : `${step}, ${marks[step]}`}
              onChange={() => onChange(step)}
            />
            <span aria-hidden="true">{step}</span>
          </label>
        ))}
      </div>
    </Field>
  );
};
