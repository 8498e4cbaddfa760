import { Drawing } from './Drawing.tsx';
import { drawings } from './drawings.ts';

export type PictogramName = keyof typeof drawings;

/** A small drawing by its name. */
export const Pictogram = ({ name }: { name: PictogramName }) => <Drawing path={drawings[name]} />;
