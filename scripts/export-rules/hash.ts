import { createHash } from 'node:crypto';

/** SHA-256 of a value as JSON without spaces, so that two exports can be told apart. */
export const hashOf = (content: object): string => createHash('sha256').update(JSON.stringify(content)).digest('hex');
