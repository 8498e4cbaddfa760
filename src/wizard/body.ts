import type { ReactNode } from 'react';

/** A question in words with a drawing beside it; see #body. */
type DrawnQuestion = (props: {
  readonly item: string;
  readonly ticks: readonly string[];
  readonly onTap: (option: string) => void;
  readonly children: (drawing: ReactNode) => ReactNode;
}) => ReactNode;

let drawn: DrawnQuestion | null = null;

/** Fetches the drawing of the body: the question that it stands beside can be answered without it. */
export const fetchBody = async (): Promise<void> => {
  drawn ??= (await import('#body')).BodyQuestion;
};

/** The question with its drawing; null until that has come. */
export const drawnQuestion = (): DrawnQuestion | null => drawn;
