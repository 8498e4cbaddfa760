import { expect, test } from '@playwright/test';
import { papers, print } from '../screens/paper.ts';
import { screens } from '../screens/screens.ts';
import { around, visit } from '../screens/visit.ts';

/** How many pages a screen may take on paper; undefined where it is not made to be kept or handed over. */
const most = (name: string): number | undefined => {
  if (name.startsWith('result-go')) return 2;
  return /^(result|therapist|doctor|shared)-/.test(name) ? 1 : undefined;
};

/** The pages of a PDF that Chromium wrote: each is an object that says so in plain text. */
const countPages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test.use(around);

for (const screen of screens) {
  const limit = most(screen.name);
  if (limit === undefined) continue;
  test(`${screen.name} takes ${limit} printed page${limit > 1 ? 's' : ''} at most, on paper of either size`, async ({ page }) => {
    await visit(page, screen);
    for (const paper of papers) {
      const pages = countPages(await print(page, paper));
      expect.soft(pages, paper).toBeGreaterThan(0);
      expect.soft(pages, paper).toBeLessThanOrEqual(limit);
    }
  });
}
