import { type LinesWords, useContent } from '#content';

interface LinesProps {
  readonly of: LinesWords | undefined;
  /** Only these lines, or all but these. */
  readonly only?: readonly string[];
  readonly except?: readonly string[];
}

/** The lines of an advice module or of a block of guidance, as a list. */
export const Lines = ({ of, only, except = [] }: LinesProps) => (
  <ul>
    {Object.entries(of?.lines ?? {})
      .filter(([id]) => (only === undefined || only.includes(id)) && !except.includes(id))
      .map(([id, line]) => (
        <li key={id}>{line}</li>
      ))}
  </ul>
);

interface SectionOfProps extends Omit<LinesProps, 'of'> {
  readonly id: string;
}

/** A block of guidance under its own title. */
export const GuidanceSection = ({ id, ...lines }: SectionOfProps) => {
  const { words } = useContent();
  return (
    <section className="stack stack-tight">
      <h2>{words.guidance[id]?.title}</h2>
      <Lines of={words.guidance[id]} {...lines} />
    </section>
  );
};
