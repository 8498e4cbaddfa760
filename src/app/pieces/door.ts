/** What reads kept answers, as a piece of its own: it brings zod along. */
export { decodeSaved } from '#codec';
