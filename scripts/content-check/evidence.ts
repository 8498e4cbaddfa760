import { type Problem, quote, repeats } from './problem.ts';

/** A statement that needs something to carry it, and what does. */
export interface Carried {
  readonly path: string;
  readonly evidence: readonly string[];
}

export interface SourceRead {
  readonly read: string;
}

/** Sources that no line names, and what they were read for instead. */
export type Background = { readonly [source: string]: string };

const TEAM = 'TEAM';

/**
 * What is wrong with the evidence: unknown sources, statements that nothing but an unread source carries, and sources
 * that carry nothing and are not listed as background.
 */
export const checkEvidence = (
  carried: readonly Carried[],
  sources: { readonly [id: string]: SourceRead },
  background: Background,
  alsoUsed: readonly string[] = [],
): Problem[] => {
  const known = (id: string) => id === TEAM || Object.hasOwn(sources, id);
  const used = new Set([...carried.flatMap(({ evidence }) => evidence), ...alsoUsed]);
  return [
    ...carried.flatMap(({ path, evidence }): Problem[] => [
      ...(evidence.length === 0 ? [{ path, problem: 'nothing carries this' }] : []),
      ...evidence.filter((id) => !known(id)).map((id) => ({ path, problem: `unknown source ${quote(id)}` })),
      ...repeats(evidence).map((id) => ({ path, problem: `names ${quote(id)} twice` })),
      ...(evidence.length > 0 && evidence.every((id) => sources[id]?.read === 'check')
        ? [{ path, problem: `only sources that have not been read carry this: ${evidence.join(', ')}` }]
        : []),
    ]),
    ...alsoUsed.filter((id) => !known(id)).map((id) => ({ path: 'places', problem: `unknown source ${quote(id)}` })),
    ...Object.keys(sources)
      .filter((id) => !used.has(id) && background[id] === undefined)
      .map((id) => ({ path: `sources.${id}`, problem: 'carries nothing, and is not listed as background' })),
    ...Object.keys(background)
      .filter((id) => used.has(id) || !Object.hasOwn(sources, id))
      .map((id) => ({ path: `background.${id}`, problem: 'listed as background, but it carries something or does not exist' })),
  ];
};
