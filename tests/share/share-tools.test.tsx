import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeLink } from '#codec';
import { guide } from '#data';
import { type Answers, countedAnswers } from '#engine';
import { ShareTools } from '#share';
import { type ClinicalAnswers, person } from '../support/clinical.ts';
import { readDrawing, squaresOf } from '../support/qr.ts';
import { setup, violationsIn } from '../support/screens.tsx';

const HOUR = 3_600_000;
const at = Date.UTC(2026, 10, 25, 9);
const address = 'https://somebody-somewhere.example.org/kneadwise/shared/for-the-therapist';

/** Each answer the one that makes the largest number, so that no code is longer. */
const fullest: ClinicalAnswers = person({
  nerveSigns: ['tingling', 'numb', 'weak', 'unsure'], nerveLegs: 'both', nerveChange: 'old-checked', weakTask: ['only-feels-weak', 'unsure'],
  ageBand: '65-plus', painNow: 6, painStart: 'over-3-months', beganBefore45: 'yes', stiffSigns: ['family-spa'], cleared: 'yes-same',
  healthFlags: ['walk-legs', 'groin-pain'], massageChecks: ['oil-allergy', 'cannot-say'], painArea: ['back-thigh', 'calf'], feel: 'knot', touch: 'very-sensitive',
});

const tools = (answers: ClinicalAnswers = person({}), given = {}) =>
  setup(<ShareTools page="therapist" given={{ answers: answers as Answers, at }} address={address} {...given} />);

const saved: File[] = [];
const shared = vi.fn<(data: ShareData) => Promise<void>>();

beforeEach(() => {
  saved.length = 0;
  shared.mockReset();
  // jsdom has neither downloads nor modal dialogs.
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (file: File) => { saved.push(file); return 'blob:one'; }, revokeObjectURL: () => {} }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A device whose share sheet takes these files. */
const withShareSheet = (takes: boolean) => vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { share: shared, canShare: () => takes }));

const openCode = async (answers?: ClinicalAnswers) => {
  const { user } = tools(answers);
  await user.click(screen.getByRole('button', { name: 'Show a code for another phone' }));
  return { user, drawing: screen.getByRole('img', { name: /QR code/ }) };
};

describe('the code for another phone', () => {
  it.each([['the safe answers', person({})], ['the fullest answers', fullest]])('a camera reads the address and %s from it', async (_says, answers) => {
    const { drawing } = await openCode(answers);
    const read = new URL(readDrawing(drawing));
    expect(`${read.origin}${read.pathname}`).toBe(address);
    expect(read.search).toBe('');
    const { answers: brought } = decodeLink(guide, read.hash.slice(1)) as { answers: Answers };
    const counted = countedAnswers(guide, answers as Answers);
    expect(Object.keys(brought).toSorted()).toEqual(Object.keys(counted).toSorted());
    expect(brought.healthFlags).toEqual(expect.arrayContaining([...(counted.healthFlags as string[])]));
  });

  it('is coarse enough for an old camera: version 7 at most, even under a long address', async () => {
    const { drawing } = await openCode(fullest);
    expect(squaresOf(drawing)).toBeLessThanOrEqual(17 + 4 * 7);
  });

  it('stands in a dialog with a name and a way out, and says that nothing is sent', async () => {
    const { user } = await openCode();
    const dialog = screen.getByRole('dialog', { name: 'Scan this with the other phone' });
    expect(dialog).toHaveTextContent('Nothing is sent. The answers are inside the picture.');
    expect(dialog).toHaveTextContent('Can’t see the picture? Close this and use “Save this page as a file”.');
    expect(await violationsIn(dialog)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('opens with all it says, and begins at its title', async () => {
    let said: string | null = null;
    vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(function showModal(this: HTMLDialogElement) {
      said = this.textContent;
      this.open = true;
    });
    await openCode();
    expect(said).toContain('Scan this with the other phone');
    expect(screen.getByRole('heading', { name: 'Scan this with the other phone' })).toHaveFocus();
  });

  it('is not made before someone asks for it, and offers no link to copy', async () => {
    const { container } = tools();
    expect(container.innerHTML).not.toMatch(/shared|#1/);
    expect(screen.queryByRole('button', { name: /copy/i })).toBeNull();
  });

  it('is not offered for answers that are someone else’s', () => {
    setup(<ShareTools page="doctor" given={{ answers: {}, at }} />);
    expect(screen.queryByRole('button', { name: /code/ })).toBeNull();
  });
});

describe('the page as a file', () => {
  it('goes to the share sheet where there is one', async () => {
    withShareSheet(true);
    const { user } = tools();
    await user.click(screen.getByRole('button', { name: 'Share this page as a file' }));
    const [file] = shared.mock.calls[0]?.[0].files ?? [];
    expect(file).toMatchObject({ name: 'kneadwise-for-the-therapist.html', type: 'text/html' });
    expect(await file?.text()).toContain('Answers given on November 25, 2026');
    expect(saved).toEqual([]);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('is saved where there is none, and that is said', async () => {
    const { user } = tools();
    await user.click(screen.getByRole('button', { name: 'Save this page as a file' }));
    expect(saved).toMatchObject([{ name: 'kneadwise-for-the-therapist.html' }]);
    expect(screen.getByRole('status')).toHaveTextContent('Saved.');
  });

  it('is saved where the share sheet takes no such file', async () => {
    withShareSheet(false);
    const { user } = tools();
    await user.click(screen.getByRole('button', { name: 'Save this page as a file' }));
    expect(saved).toHaveLength(1);
    expect(shared).not.toHaveBeenCalled();
  });

  it('is saved where sharing is refused, and not where the person changed their mind', async () => {
    withShareSheet(true);
    const { user } = tools();
    shared.mockRejectedValueOnce(new DOMException('left', 'AbortError'));
    await user.click(screen.getByRole('button', { name: /as a file/ }));
    expect(saved).toEqual([]);
    shared.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: /as a file/ }));
    expect(saved).toHaveLength(1);
  });

  it('where even saving fails, that is said, with another way', async () => {
    const { user } = tools();
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => { throw new Error('no'); } }));
    await user.click(screen.getByRole('button', { name: /as a file/ }));
    expect(screen.getByRole('status')).toHaveTextContent('You can print the page instead');
  });

  it('the buttons have nothing that axe finds wrong', async () => {
    expect(await violationsIn(tools().container)).toEqual([]);
  });
});

it('an hour is all that a code says of the time', async () => {
  const { drawing } = await openCode();
  expect((decodeLink(guide, new URL(readDrawing(drawing)).hash.slice(1)) as { at: number }).at % HOUR).toBe(0);
});
