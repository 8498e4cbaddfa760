import { expect, test } from '@playwright/test';
import { content, guide } from '#data';
import { type Given, headline, next, open, option, step, toResult, walk } from './support.ts';

const level = (id: keyof typeof content.levels) => content.levels[id].headline;

/** One case a level and each way of ending early, from Appendix A: the answers, the level, the screens that were shown. */
const cases: readonly { name: string; answers: Given; level: keyof typeof content.levels; screens: readonly string[] }[] = [
  {
    name: 'A01 mild pain, tense: massage can be tried',
    answers: {},
    level: 'go',
    screens: ['nerve-danger', 'body-danger', 'urgent-signs', 'about-you', 'pain', 'nerve', 'health', 'massage-checks', 'target'],
  },
  {
    name: 'A06 a fresh flare: gentle massage with care',
    answers: { painNow: 3, painStart: 'under-3-days', flare: 'yes' },
    level: 'go-with-care',
    screens: ['nerve-danger', 'body-danger', 'urgent-signs', 'about-you', 'pain', 'nerve', 'health', 'massage-checks', 'target'],
  },
  {
    name: 'A07 severe pain, not checked: see someone first',
    answers: { painNow: 7 },
    level: 'see-provider-first',
    screens: ['nerve-danger', 'body-danger', 'urgent-signs', 'about-you', 'pain', 'nerve', 'health', 'cleared'],
  },
  {
    name: 'A08 a steady numb patch that a provider cleared: gentle massage with care',
    answers: { nerveSigns: ['numb'], nerveChange: 'steady', cleared: 'yes-same' },
    level: 'go-with-care',
    screens: [
      'nerve-danger', 'body-danger', 'urgent-signs', 'about-you', 'pain', 'nerve', 'health', 'cleared', 'massage-checks', 'target',
    ],
  },
  { name: 'A10 a numb saddle: an emergency after one screen', answers: { painNow: 1, nerveDanger: ['saddle-numb'] }, level: 'emergency-now', screens: ['nerve-danger'] },
  { name: 'chest pain: an emergency after two screens', answers: { bodyDanger: ['chest-breath'] }, level: 'emergency-now', screens: ['nerve-danger', 'body-danger'] },
  {
    name: 'A16 a swollen calf: only what could make it an emergency is still asked',
    answers: { urgentSigns: ['calf-swollen'] },
    level: 'same-day',
    screens: ['nerve-danger', 'body-danger', 'urgent-signs', 'nerve'],
  },
  {
    name: 'a swollen calf and a new numb patch with cancer: an emergency',
    answers: { urgentSigns: ['calf-swollen'], nerveSigns: ['numb'], nerveChange: 'new', healthFlags: ['cancer'] },
    level: 'emergency-now',
    screens: ['nerve-danger', 'body-danger', 'urgent-signs', 'nerve', 'health'],
  },
  {
    name: 'A30 not sure about a danger sign counts as a sign',
    answers: { nerveDanger: ['unsure'] },
    level: 'same-day',
    screens: ['nerve-danger', 'body-danger', 'urgent-signs', 'nerve'],
  },
  {
    name: 'A12 a foot that cannot be lifted and gets worse: an emergency on the nerve screen',
    answers: { nerveSigns: ['weak'], weakTask: ['lift-foot'], nerveChange: 'worse' },
    level: 'emergency-now',
    screens: ['nerve-danger', 'body-danger', 'urgent-signs', 'about-you', 'pain', 'nerve'],
  },
  {
    name: 'A25 under 18: only what could raise the level is still asked',
    answers: { ageBand: 'under-18' },
    level: 'see-provider-first',
    screens: ['nerve-danger', 'body-danger', 'urgent-signs', 'about-you', 'pain', 'nerve', 'health'],
  },
  {
    name: 'A39 legs that ache on walking, and diabetes: clearance is asked after the massage checks',
    answers: { painNow: 3, healthFlags: ['walk-legs'], massageChecks: ['diabetes'] },
    level: 'see-provider-first',
    screens: [
      'nerve-danger', 'body-danger', 'urgent-signs', 'about-you', 'pain', 'nerve', 'health', 'massage-checks', 'cleared',
    ],
  },
];

for (const { name, answers, level: expected, screens } of cases)
  test(name, async ({ page }) => {
    const shown = await toResult(page, answers);
    expect(shown).toEqual(screens);
    await expect(headline(page)).toContainText(level(expected));
  });

test('an emergency shows no plan and no technique', async ({ page }) => {
  await toResult(page, { nerveDanger: ['pee-stuck'] });
  const text = await page.locator('main').innerText();
  for (const id of Object.keys(content.techniques))
    expect(text).not.toContain(content.modalities[id as keyof typeof content.modalities]);
  await expect(page.getByText(content.items.nerveDanger.options['pee-stuck'])).toBeVisible();
});

test('someone who already needs advice is told so, and can stop', async ({ page }) => {
  await walk(page, { urgentSigns: ['calf-swollen'] }, async (here) => {
    const notice = page.getByText('You need advice today', { exact: false });
    await expect(notice).toHaveCount(here === '/check/nerve' ? 1 : 0);
  });
  await open(page, '/check/nerve');
  await option(page, 'nerveSigns', 'none').uncheck();
  await page.reload();
  await page.getByRole('link', { name: 'Stop here' }).click();
  await expect(page).toHaveURL(/\/stop\/$/);
  await expect(page.locator('main')).toContainText(/at least/i);
});

test('an answer that no longer applies does not count, and is not lost on a mis-tap', async ({ page }) => {
  await toResult(page, { nerveSigns: ['weak'], nerveChange: 'steady', weakTask: ['only-feels-weak'] });
  await open(page, '/check/nerve/change');
  await option(page, 'nerveSigns', 'none').check();
  await expect(option(page, 'weakTask', 'only-feels-weak')).toHaveCount(0);
  await option(page, 'nerveSigns', 'weak').check();
  await expect(option(page, 'weakTask', 'only-feels-weak')).toBeChecked();
  await option(page, 'nerveSigns', 'none').check();
  await next(page).click();
  await expect(page).not.toHaveURL(/\/check\/nerve\//);
});

test('a changed answer returns to the summary, by way of what the change has opened', async ({ page }) => {
  await toResult(page, {});
  await open(page, '/answers');
  await page.getByRole('link', { name: `Change: ${content.pages.pain}` }).click();
  await option(page, 'painNow', 7).check();
  await next(page).click();
  await expect(page).toHaveURL(/\/check\/cleared\/change\/$/);
  await option(page, 'cleared', 'no').check();
  await next(page).click();
  await expect(page).toHaveURL(/\/answers\/$/);
  await page.getByRole('link', { name: 'See my result' }).first().click();
  await expect(headline(page)).toContainText(level('see-provider-first'));
});

test('a danger sign that is added later on leads straight to the result', async ({ page }) => {
  await toResult(page, {});
  await open(page, '/answers');
  await page.getByRole('link', { name: `Change: ${content.pages['nerve-danger']}` }).click();
  await option(page, 'nerveDanger', 'bowel-change').check();
  await next(page).click();
  await expect(page).toHaveURL(/\/result\/$/);
  await expect(headline(page)).toContainText(level('emergency-now'));
});

for (const [here, item, sign] of [['nerve-danger', 'nerveDanger', 'saddle-numb'], ['body-danger', 'bodyDanger', 'chest-breath'], ['urgent-signs', 'urgentSigns', 'hot-lump']] as const)
  test(`${sign}, ticked on a finished step that someone went back to, is told at once`, async ({ page }) => {
    await toResult(page, {});
    await open(page, `/check/${here}`);
    await option(page, item, sign).check();
    await next(page).click();
    await expect(page).toHaveURL(/\/result\/$/);
  });

test('nothing is preselected, and choosing never moves on by itself', async ({ page }) => {
  const seen = await walk(page, {}, async () => {
    await expect(page.locator('input:checked')).toHaveCount(0);
  });
  expect(seen).toHaveLength(9);
  await open(page, '/check/pain/change');
  await option(page, 'painNow', 4).check();
  await page.waitForTimeout(300);
  expect(step(page)).toBe('/check/pain/change');
});

test('"None of these" and "Not sure" stand alone', async ({ page }) => {
  await open(page, '/check/nerve-danger');
  await option(page, 'nerveDanger', 'pee-leak').check();
  await option(page, 'nerveDanger', 'none').check();
  await expect(option(page, 'nerveDanger', 'pee-leak')).not.toBeChecked();
  await option(page, 'nerveDanger', 'unsure').check();
  await expect(option(page, 'nerveDanger', 'none')).not.toBeChecked();
  await option(page, 'nerveDanger', 'pee-leak').check();
  await expect(option(page, 'nerveDanger', 'unsure')).not.toBeChecked();
});

test('no answer is ever part of an address, a title or the tab’s history', async ({ page }) => {
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  await toResult(page, { healthFlags: ['tb'], nerveSigns: ['numb'], nerveChange: 'steady' });
  const state = await page.evaluate(() => JSON.stringify(history.state));
  const options = Object.values(guide.items).flatMap((item) => ('options' in item ? item.options : []));
  const said = [...addresses.map((address) => new URL(address).pathname), await page.title(), state].join(' ').split(/[\s/"]+/);
  for (const id of options.filter((each) => !['none', 'no', 'one', 'same', 'new', 'better'].includes(each))) expect(said).not.toContain(id);
  expect(addresses.every((address) => new URL(address).search === '' && new URL(address).hash === '')).toBe(true);
});
