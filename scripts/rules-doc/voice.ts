import { content, guide } from '#data';
import { sayer } from './sentence.ts';

const items: { readonly [item: string]: { readonly prompt: string; readonly options?: { readonly [option: string]: string } } } = content.items;

/** Says the conditions of our guide, with the labels of our words. */
export const say = sayer(guide, (item, option) => items[item]?.options?.[option]);

/** The words that stand under an id; the types of the texts make them complete. */
export const wordOf = (words: { readonly [id: string]: string }, id: string): string => words[id] ?? '';

/** What carries a statement; TEAM is our own judgment. */
export const carriedBy = (evidence: readonly string[]): string => evidence.join(', ');
