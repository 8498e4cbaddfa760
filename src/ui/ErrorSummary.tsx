import { useEffect, useId, useRef } from 'react';

interface ErrorSummaryProps {
  readonly title: string;
  /** Each error with the id of the input that mends it. */
  readonly errors: readonly { readonly input: string; readonly message: string }[];
}

/** Named and no alert: focus reads it out already. Spread, as no element for this role fits what is no form control. */
const group = { role: 'group' } as const;

/** What is missing, named and linked. Takes focus when it appears; a new key makes it appear again. */
export const ErrorSummary = ({ title, errors }: ErrorSummaryProps) => {
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.title;
    document.title = `${title}: ${before}`;
    box.current?.focus();
    return () => {
      document.title = before;
    };
  }, [title]);
  return (
    <div ref={box} className="error-summary stack stack-tight" {...group} aria-labelledby={id} tabIndex={-1}>
      <h2 id={id}>{title}</h2>
      <ul>
        {errors.map(({ input, message }) => (
          <li key={input}>
            <a
              href={`#${input}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(input)?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
