import { type ReactNode, useId } from 'react';

export interface FieldProps {
  readonly legend: string;
  /** Each line is a paragraph. */
  readonly help?: string | undefined;
  /** What is wrong, where something is. */
  readonly error?: string | undefined;
  /** Shown under the help: a link to another question, or why this one is asked. */
  readonly aside?: ReactNode;
}

/** A question around its inputs: legend, help and error are read out together. */
export const Field = ({ legend, help, error, aside, children }: FieldProps & { children: ReactNode }) => {
  const id = useId();
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      className={error === undefined ? 'fieldset stack stack-tight' : 'fieldset fieldset-invalid stack stack-tight'}
      aria-describedby={described || undefined}
    >
      <legend>
        <h2>{legend}</h2>
      </legend>
      {help !== undefined && (
        <div id={`${id}-help`} className="fieldset-help soft">
          {help.split('\n').map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      )}
      {aside}
      {error !== undefined && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
};
