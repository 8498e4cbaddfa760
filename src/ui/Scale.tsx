import { type CSSProperties, useId } from 'react';
import { Field, type FieldProps } from './Field.tsx';

export interface ScaleBand {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

interface ScaleProps extends FieldProps {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Neighboring numbers that share their words. */
  readonly bands: readonly ScaleBand[];
  /** Words for single numbers. */
  readonly marks: { readonly [value: number]: string };
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
}

/** Neighbors that stand together: the numbers of a band, or one number that belongs to none. */
const groupsOf = (min: number, max: number, bands: readonly ScaleBand[]): (ScaleBand | Omit<ScaleBand, 'label'>)[] => {
  const first = bands.find(({ from, to }) => from <= min && min <= to) ?? { from: min, to: min };
  return min > max ? [] : [first, ...groupsOf(first.to + 1, max, bands)];
};

/** A number scale as one radio button a step, never a slider. Words stand with the numbers they belong to. */
export const Scale = ({ name, min, max, bands, marks, value, onChange, ...field }: ScaleProps) => {
  const id = useId();
  return (
    <Field {...field} answered={value !== undefined}>
      <div className="scale">
        {groupsOf(min, max, bands).map((group) => {
          const bandId = 'label' in group ? `${id}-from-${group.from}` : undefined;
          const steps = Array.from({ length: group.to - group.from + 1 }, (_, place) => group.from + place);
          return (
            <div key={group.from} className="scale-band" style={{ '--steps': steps.length } as CSSProperties}>
              {'label' in group && (
                <p id={bandId} className="scale-words">
                  {group.label}
                </p>
              )}
              <div className="scale-steps">
                {steps.map((step) => {
                  const markId = marks[step] === undefined ? undefined : `${id}-${step}`;
                  return (
                    <div key={step} className={markId === undefined ? 'scale-place' : 'scale-place scale-place-marked'}>
                      <label className="scale-step">
                        <input
                          id={`${name}-${step - min}`}
                          type="radio"
                          name={name}
                          value={step}
                          checked={value === step}
                          aria-describedby={[bandId, markId].filter(Boolean).join(' ') || undefined}
                          onChange={() => onChange(step)}
                        />
                        <span>{step}</span>
                      </label>
                      {markId !== undefined && (
                        <p id={markId} className="scale-words">
                          {marks[step]}
                        </p>
                      )}
                    </div>
                  );
                })}
              </div>
            </div>
          );
        })}
      </div>
    </Field>
  );
};
