import type { Proof } from '#codec';
import type { PromiseNotes, SourceNotes } from '#content';
// oxlint-disable-next-line no-restricted-imports -- Only its address: the file is fetched by the page that shows it.
import promisesUrl from '../../data/texts/en/promises.json?url';
// oxlint-disable-next-line no-restricted-imports -- The same.
import sourcesUrl from '../../data/texts/en/sources.json?url';
import { base } from './base.ts';

/** Whether there is no host that what is published beside the app could be fetched from. */
const alone = import.meta.env.SSR || import.meta.env.MODE === 'single';

const fetched = async (url: string): Promise<string> => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.text();
};

/**
 * What was proven, as it is published beside the app; null where it cannot be had, as half a proof proves nothing. The
 * file is ours and checked where it is made, so it needs no door here.
 */
export const publishedProof = async (): Promise<Proof | null> => {
  try {
    const text = alone ? (await import('../../public/proof.json?raw')).default : await fetched(`${base}/proof.json`);
    const proof = JSON.parse(text) as Proof;
    return proof.table.length > 0 ? proof : null;
  } catch {
    return null;
  }
};

/** What is said of each source. Throws where it cannot be had. */
export const sourceNotes = async (): Promise<SourceNotes> => {
  if (alone) return (await import('#data')).content.sources;
  return JSON.parse(await fetched(sourcesUrl)) as SourceNotes;
};

/** What is proven, in words that anyone can follow. Throws where it cannot be had. */
export const promiseNotes = async (): Promise<PromiseNotes> => {
  if (alone) return (await import('#data')).content.promises;
  return JSON.parse(await fetched(promisesUrl)) as PromiseNotes;
};
