import { expect, type Page, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { content, screens } from '#data';
import { expectNoSidewaysScroll, expectNoViolation, type Given, headline, open, safe, settled, toResult, walk } from './support.ts';

const pages = ['for-the-therapist', 'for-the-doctor'];
const { handover } = screens;

const levels: { readonly [level: string]: Given } = {
  go: {},
  'go-with-care': { painNow: 5, feel: 'knot', painArea: ['buttock'], massageChecks: ['varicose'] },
  'see-provider-first': { painNow: 7, healthFlags: ['tb', 'walk-legs'], painStart: 'over-3-months', massageChecks: ['diabetes'] },
  'same-day': { urgentSigns: ['fever-back', 'calf-swollen'] },
  'emergency-now': { nerveDanger: ['saddle-numb', 'pee-leak'] },
};

/** As much as one person may well have, all of it checked and cleared. */
const fullest: Given = {
  ageBand: '65-plus', painNow: 6, painStart: 'over-3-months', painTrend: 'up-and-down', flare: 'yes', nerveSigns: ['tingling'], nerveLegs: 'one',
  healthFlags: ['blood-thinner', 'thin-bones', 'walk-legs'],
  massageChecks: ['aspirin-type', 'past-clot', 'heart', 'diabetes', 'varicose', 'skin', 'device', 'oil-allergy'],
  cleared: 'yes-same', painArea: ['low-back', 'buttock', 'back-thigh', 'calf'], feel: 'knot', touch: 'sensitive',
};

/** Three techniques, each with its own pressure, and a place with another. */
const firm: Given = { painNow: 4, painStart: 'over-3-months', feel: 'long-tight', painArea: ['low-back', 'buttock', 'calf'] };

/** Puts answers on the device, as if they had been given there. */
const hand = async (page: Page, answers: Given): Promise<void> => {
  const at = Date.now();
  const kept = Object.fromEntries(Object.entries(answers).map(([item, value]) => [item, { value, at }]));
  await page.addInitScript((saved) => localStorage.setItem('kneadwise', saved), JSON.stringify({ format: 1, answers: kept, place: 'us', askedAgain: [] }));
};

const printed = async (page: Page, format: 'A4' | 'Letter') => {
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format })) }).promise;
  const texts = await (await pdf.getPage(1)).getTextContent();
  // A sign from another typeface, such as an arrow, is measured differently.
  const items = texts.items.flatMap((item) => ('str' in item && /\w/.test(item.str) ? [item] : []));
  return { count: pdf.numPages, text: items.map(({ str }) => str).join(' '), smallest: Math.min(...items.map(({ height }) => height)) };
};

for (const path of pages)
  test.describe(`the page ${path}`, () => {
    for (const [level, answers] of Object.entries({ ...levels, 'a firm plan': firm, 'a plan with many flags': fullest }))
      test(`is one page on paper, A4 and Letter, in type of 9.5 pt or more: ${level}`, async ({ page }) => {
        await hand(page, { ...safe, ...answers });
        await open(page, `/${path}`);
        await settled(page);
        for (const format of ['A4', 'Letter'] as const) {
          const { count, text, smallest } = await printed(page, format);
          expect(count, format).toBe(1);
          expect(smallest, format).toBeGreaterThanOrEqual(9.4);
          expect(text).toContain('Kneadwise');
          expect(text).toContain('not a diagnosis');
          if (path === 'for-the-therapist') expect(text.includes('911')).toBe(level === 'emergency-now' || level === 'same-day');
          for (const outside of [screens.shell.numbersLink, screens.shell.proofLink, handover.print]) expect(text).not.toContain(outside);
          expect(text.includes(handover.shortened)).toBe(level === 'a plan with many flags' && path === 'for-the-therapist');
        }
      });

    for (const scheme of ['light', 'dark'] as const)
      test(`has no violation and no sideways scroll at 320 px in ${scheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize({ width: 320, height: 640 });
        await hand(page, { ...safe, ...fullest });
        await open(page, `/${path}`);
        await settled(page);
        await expectNoViolation(page);
        await expectNoSidewaysScroll(page);
      });
  });

test('both pages are reached from a result, and Back leads there again', async ({ page }) => {
  await toResult(page, levels['go-with-care']!);
  for (const [name, path] of [[handover.therapistLink, 'for-the-therapist'], [handover.doctorLink, 'for-the-doctor']] as const) {
    await page.getByRole('link', { name }).first().click();
    await expect(page).toHaveURL(new RegExp(`/${path}/$`));
    await expect(headline(page)).toBeFocused();
    await page.getByRole('button', { name: handover.back }).click();
    await expect(page).toHaveURL(/\/result\/$/);
  }
});

test('an emergency has one quiet link to the page for the doctor or ambulance crew', async ({ page }) => {
  await toResult(page, levels['emergency-now']!);
  await page.getByRole('link', { name: handover.crewLink }).click();
  await expect(headline(page)).toHaveText(handover.doctor.theyWereTold(content.levels['emergency-now'].headline));
});

test('someone who stops early can hand over what is known so far', async ({ page }) => {
  await walk(page, { urgentSigns: ['fever-back'] }, async (here) => {
    if (here !== '/check/nerve') return;
    await open(page, '/stop');
    await page.getByRole('link', { name: handover.doctorLink }).click();
    await expect(page.getByText(handover.doctor.unfinished)).toBeVisible();
    await open(page, here);
  });
});

test('with nothing certain yet, both lead on to the questions', async ({ page }) => {
  for (const path of pages) {
    await open(page, `/${path}`);
    await expect(page).toHaveURL(/\/check\/nerve-danger\/$/);
  }
});
