/** One path on a grid of 24, beside words that say the same; never the only cue. */
export const Drawing = ({ path }: { path: string }) => (
  <svg className="pictogram" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={path} />
  </svg>
);
