export interface ProgressPart {
  readonly name: string;
  readonly state: 'done' | 'here' | 'ahead' | 'left-out';
}

interface ProgressProps {
  /** The parts of the way, drawn in their order. */
  readonly parts: readonly ProgressPart[];
  /** What the drawing says, in words: shown where there is no room for it, heard everywhere. */
  readonly place: string;
  readonly label: string;
  /** The id of the words. */
  readonly id?: string;
}

/** How far along, told in words and drawn. */
export const Progress = ({ parts, place, label, id }: ProgressProps) => (
  <div className="progress">
    <ol className="progress-parts" aria-hidden="true">
      {parts.map(({ name, state }) => (
        <li key={name} className={`progress-part progress-${state}`}>
          <span className="progress-name">{name}</span>
        </li>
      ))}
    </ol>
    <p id={id}>
      <span className="progress-place">{place}</span> {label}
    </p>
  </div>
);
