interface ProgressProps {
  /** Steps finished, and steps that may still come. */
  readonly done: number;
  readonly ahead: number;
  readonly label: string;
}

/** How far along, told in words and drawn. */
export const Progress = ({ done, ahead, label }: ProgressProps) => (
  <div className="progress">
    <span>{label}</span>
    <div className="progress-track" aria-hidden="true">
      <div className="progress-done" style={{ inlineSize: `${(100 * done) / Math.max(1, done + ahead)}%` }} />
    </div>
  </div>
);
