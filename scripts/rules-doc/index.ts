import { massage } from './massage.ts';
import { blocks } from './markdown.ts';
import { outcome } from './outcome.ts';
import { questions } from './questions.ts';
import { counts, words } from './words.ts';

/** The whole document. It follows from the data alone, so the same data always gives the same text. */
export const rulesDocument = (): string =>
  `${blocks(
    '# Every rule, in words',
    '<!-- Written by `npm run rules` from data/. Do not edit: `npm test` compares it with the data. -->',
    `What Kneadwise knows, for a reader who wants to compare it with the clinical reference: ${counts()}. Ids stand in \`code\`; evidence names sources, which are listed at the end, or TEAM, our own judgment on the cautious side.`,
    outcome(),
    questions(),
    massage(),
    words(),
  )}\n`;
