import { useId, useState } from 'react';
import { Field, type FieldProps } from './Field.tsx';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceGroup {
  readonly heading?: string;
  readonly choices: readonly Choice[];
}

interface ChoicesProps extends FieldProps {
  /** The input's name; the first input's id is `${name}-0`, for links to it. */
  readonly name: string;
  readonly groups: readonly ChoiceGroup[];
  /** Values that stand alone: ticking one clears the rest, ticking another clears it. They come last, set apart. */
  readonly exclusive?: readonly string[];
}

interface OneOf {
  readonly several?: false;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

interface SeveralOf {
  readonly several: true;
  /** What is heard when a tick has taken away others: one by its label, or several. */
  readonly unticked?: { readonly one: (label: string) => string; readonly others: string };
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** The ticks after one was changed: an exclusive value never stands beside another. */
export const ticked = (
  before: readonly string[],
  value: string,
  on: boolean,
  exclusive: readonly string[],
): readonly string[] => {
  if (!on) return before.filter((each) => each !== value);
  if (exclusive.includes(value)) return [value];
  return [...before.filter((each) => each !== value && !exclusive.includes(each)), value];
};

/** Native radio buttons or checkboxes in large cards. Nothing is preselected, and choosing never moves on by itself. */
export const Choices = ({ name, groups, exclusive = [], ...rest }: ChoicesProps & (OneOf | SeveralOf)) => {
  const id = useId();
  const [told, setTold] = useState('');
  const labels = new Map(groups.flatMap(({ choices }) => choices).map(({ value, label }) => [value, label]));
  const change = (value: string, on: boolean) => {
    if (!rest.several) return rest.onChange(value);
    const after = ticked(rest.value, value, on, exclusive);
    const gone = rest.value.filter((each) => each !== value && !after.includes(each));
    const said = gone.length === 1 ? rest.unticked?.one(labels.get(gone[0]) ?? '') : rest.unticked?.others;
    setTold(gone.length === 0 ? '' : (said ?? ''));
    rest.onChange(after);
  };
  let place = 0;
  return (
    <Field {...rest} answered={rest.several ? rest.value.length > 0 : rest.value !== undefined}>
      <div className="choices">
        {groups.map((group, index) => {
          const headingId = `${id}-${index}`;
          return (
            <div
              key={group.heading ?? index}
              className={group.heading === undefined && index > 0 ? 'choices choices-apart' : 'choices'}
              {...(group.heading === undefined ? {} : { role: 'group', 'aria-labelledby': headingId })}
            >
              {group.heading !== undefined && (
                <h3 id={headingId} className="choices-heading">
                  {group.heading}
                </h3>
              )}
              {group.choices.map(({ value, label }) => (
                <label key={value} className="choice">
                  <input
                    id={`${name}-${place++}`}
                    name={name}
                    value={value}
                    type={rest.several ? 'checkbox' : 'radio'}
                    checked={rest.several ? rest.value.includes(value) : rest.value === value}
                    onChange={(event) => change(value, event.target.checked)}
                  />
                  <span>{label}</span>
                </label>
              ))}
            </div>
          );
        })}
        {rest.several && <output className="visually-hidden">{told}</output>}
      </div>
    </Field>
  );
};
