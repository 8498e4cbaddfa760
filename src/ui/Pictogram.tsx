import { drawings } from './drawings.ts';

export type PictogramName = keyof typeof drawings;

/** A small drawing beside words that say the same; never the only cue. */
export const Pictogram = ({ name }: { name: PictogramName }) => (
  <svg className="pictogram" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={drawings[name]} />
  </svg>
);
