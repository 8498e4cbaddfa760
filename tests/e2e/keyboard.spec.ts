import { expect, type Page, test } from '@playwright/test';
import { content, guide, screens as words } from '#data';
import { type Answers, itemsOn } from '#engine';
import { answeredBefore, people } from '../screens/people.ts';
import { headline, open, option, step } from './support.ts';

const { wizard } = words;

const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Whether what has focus answers to this selector. */
const focused = (page: Page, selector: string) => page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector);

/** Whether what has focus, or the card around it, can be seen, with nothing lying on it. */
const focusIsSeen = (page: Page) =>
  page.evaluate(() => {
    const has = document.activeElement;
    if (has === null || has === document.body) return true;
    const shown = has.closest('label') ?? has;
    const { left, right, top, bottom } = shown.getBoundingClientRect();
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const there = document.elementFromPoint(x, y);
    return there !== null && (shown.contains(there) || there.contains(shown));
  });

const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await focused(page, selector)) return;
    await page.keyboard.press('Tab');
    expect(await focusIsSeen(page), `what Tab reaches on ${step(page)} can be seen`).toBe(true);
  }
  throw new Error(`Tab does not reach ${selector} on ${step(page)}`);
};

const choose = async (page: Page, item: string, value: string | number): Promise<void> => {
  const wanted = `input[name="${item}"][value="${value}"]`;
  await tabTo(page, `input[name="${item}"]`);
  const several = guide.items[item]?.kind === 'multiple';
  for (let presses = 0; presses < 30 && !(await focused(page, wanted)); presses += 1) await page.keyboard.press(several ? 'Tab' : 'ArrowDown');
  if (!(await option(page, item, value).isChecked())) await page.keyboard.press('Space');
  await expect(option(page, item, value)).toBeChecked();
};

/** Enter on the first control of a step, with nothing chosen; then the way from what is missing to its question. */
const failOnce = async (page: Page, item: string, titleBefore: string): Promise<void> => {
  await tabTo(page, `input[name="${item}"]`);
  await page.keyboard.press('Enter');
  const summary = page.getByRole('group', { name: wizard.errorTitle });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('heading', { name: wizard.errorTitle })).toBeVisible();
  await expect(page).toHaveTitle(`${wizard.errorTitle}: ${titleBefore}`);
  const { prompt } = content.items[item as keyof typeof content.items];
  const group = page.getByRole('group', { name: prompt, exact: true });
  await expect(group).toHaveAccessibleDescription(/Choose an answer|Tick what fits/);
  await tabTo(page, '.error-summary a');
  await page.keyboard.press('Enter');
  expect(await focused(page, `input[name="${item}"]`), 'the link leads to the question').toBe(true);
};

/** What someone hears who arrives at a screen: its heading, how far along this is, and the title of the document. */
const expectArrival = async (page: Page, name: string, title = name): Promise<void> => {
  await expect(headline(page)).toBeFocused();
  await expect(headline(page)).toContainText(name);
  await expect(page).toHaveTitle(new RegExp(`^${literally(title)}.* – ${words.shell.appName}$`));
};

const goThrough = async (page: Page, answers: Answers, level: keyof typeof content.levels, failing: boolean): Promise<void> => {
  await open(page, './');
  await headline(page).waitFor();
  await tabTo(page, `main a[href$="/check/${guide.pages[0]?.id}/"]`);
  await page.keyboard.press('Enter');
  let count = 0;
  while (step(page).startsWith('/check/')) {
    const here = step(page);
    const id = here.split('/')[2] as keyof typeof content.pages;
    await expectArrival(page, content.pages[id]);
    count += 1;
    await expect(headline(page)).toHaveAccessibleDescription(new RegExp(`Step ${count}\\b`));
    const found = guide.pages.find((each) => each.id === id);
    if (found === undefined) throw new Error(`there is no page ${id}`);
    const first = found.items[0] ?? '';
    if (failing) await failOnce(page, first, await page.title());
    for (const item of itemsOn(guide, found, answers)) {
      const answer = answers[item];
      if (answer === undefined) continue;
      for (const value of typeof answer === 'object' ? answer : [answer]) await choose(page, item, value);
    }
    await page.keyboard.press('Enter');
    await page.waitForFunction((before) => location.pathname !== `${before}/`, here);
  }
  if (step(page) === '/answers') {
    await expectArrival(page, words.review.title);
    await tabTo(page, 'main a[href$="/result/"]');
    await page.keyboard.press('Enter');
  }
  await expect(page).toHaveURL(/\/result\/$/);
  // The name of the page tells no result: browsers list it.
  await expectArrival(page, content.levels[level].headline, words.result.title);
};

const journeys = [
  { level: 'emergency-now', name: 'emergency-now', size: { width: 320, height: 256 } },
  { level: 'same-day', name: 'same-day', size: { width: 320, height: 256 } },
  { level: 'see-provider-first', name: 'see-provider-first', size: { width: 360, height: 740 } },
  { level: 'go-with-care', name: 'go-with-care-full', size: { width: 360, height: 740 } },
  { level: 'go', name: 'go-short', size: { width: 1280, height: 800 } },
] as const;

test.describe.configure({ timeout: 120_000 });

for (const { level, name, size } of journeys)
  test.describe(`in a window of ${size.width} × ${size.height}`, () => {
    test.use({ viewport: size, reducedMotion: 'reduce' });
    // On the longest way every page is met, and each is tried once with nothing chosen.
    const failing = name === 'go-with-care-full';
    test(`keyboard alone, someone comes from the start to ${level}, and hears each step${failing ? ' and what is missing' : ''}`, async ({ page }) => {
      await goThrough(page, answeredBefore(people[name]), level, failing);
    });
  });
