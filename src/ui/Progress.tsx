interface ProgressProps {
  /** Steps finished, and steps that may still come. */
  readonly done: number;
  readonly ahead: number;
  readonly label: string;
  /** The id of the words. */
  readonly id?: string;
}

/** How far along, told in words and drawn. */
export const Progress = ({ done, ahead, label, id }: ProgressProps) => (
  <div className="progress">
    <span id={id}>{label}</span>
    <div className="progress-track" aria-hidden="true">
      <div className="progress-done" style={{ inlineSize: `${(100 * done) / Math.max(1, done + ahead)}%` }} />
    </div>
  </div>
);
