import { type ReactNode, useId } from 'react';

export interface FieldProps {
  readonly legend: string;
  /** Each line is a paragraph. */
  readonly help?: string | undefined;
  /** What is wrong, where something is. */
  readonly error?: string | undefined;
  /** Shown under the help, before the answers. */
  readonly aside?: ReactNode;
  /** Shown after the answers, such as why this is asked. */
  readonly after?: ReactNode;
}

interface Around extends FieldProps {
  /** Something is answered: an error that is still seen, so that nothing moves, is no longer heard. */
  readonly answered: boolean;
  readonly children: ReactNode;
}

/** A question around its inputs: legend, help and error are read out together. */
export const Field = ({ legend, help, error, aside, after, answered, children }: Around) => {
  const id = useId();
  const described = [help && `${id}-help`, error && !answered && `${id}-error`].filter(Boolean).join(' ');
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
      {after}
    </fieldset>
  );
};
