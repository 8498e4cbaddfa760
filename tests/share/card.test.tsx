import { screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { content as words } from '#data';
import { SaveCard } from '#share';
import { cardBlocks } from '../../src/share/card/blocks.ts';
import { type Block, CARD_MARGIN, CARD_WIDTH, layCard } from '../../src/share/card/layout.ts';
import { content, setup, violationsIn } from '../support/screens.tsx';

const today = new Date('2026-11-25T12:00:00');
const { lines } = words.advice['adv-safety-net'];
/** A typeface in which every letter is half as wide as it is high. */
const measure = (text: string, { size }: Pick<Block, 'size'>) => (text.length * size) / 2;
const textsOf = (place: string | null) => cardBlocks(content, place, today).map(({ text }) => text);

describe('what the card says', () => {
  it('every sign of an emergency, what to do on the others the same day and within days, and that no sign is no promise', () => {
    expect(textsOf(null)).toEqual(expect.arrayContaining(Object.values(lines)));
    expect(textsOf(null)[0]).toBe('Signs to watch for');
  });

  it('the emergency numbers of the chosen place, under its name, and no advice line among them', () => {
    const said = textsOf('uk-gb');
    expect(said).toEqual(expect.arrayContaining(['Call 999', 'Call 112', 'These numbers are for: England, Scotland, Wales.']));
    expect(said).not.toContain('Call 111');
  });

  it('a number that was never checked asks to be confirmed', () => {
    expect(textsOf('us')).toContain('Please confirm 911 when there is time.');
    expect(textsOf('uk-gb').join(' ')).not.toContain('Please confirm');
  });

  it('without a place no number of a country, and what holds in every country', () => {
    expect(textsOf(null).filter((text) => /^Call \d/.test(text))).toEqual([]);
    expect(textsOf(null)).toContain(words.anyPlace);
  });
});

describe('how the card is laid out', () => {
  const blocks = cardBlocks(content, 'us', today);

  it('loses no word and cuts none', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 200 })), (texts) => {
        const laid = layCard(texts.map((text) => ({ text, size: 40, above: 10 })), measure);
        expect(laid.lines.map(({ text }) => text).join(' ')).toBe(texts.join(' '));
      }),
    );
  });

  it('keeps within its margins and puts no line on another', () => {
    const laid = layCard(blocks, measure);
    for (const [index, line] of laid.lines.entries()) {
      expect(line.x + measure(line.text, line)).toBeLessThanOrEqual(CARD_WIDTH - CARD_MARGIN);
      expect(line.y - (laid.lines[index - 1]?.y ?? 0)).toBeGreaterThanOrEqual(line.size);
    }
    expect(laid.height).toBeGreaterThanOrEqual((laid.lines.at(-1)?.y ?? 0) + CARD_MARGIN);
  });

  it('a bullet stands before the first line of a sign alone', () => {
    expect(layCard(blocks, measure).lines.filter(({ bullet }) => bullet)).toHaveLength(blocks.filter(({ bullet }) => bullet).length);
  });
});

describe('keeping the card', () => {
  const saved: File[] = [];
  const drawn: string[] = [];
  let draws = true;

  beforeEach(() => {
    saved.length = 0;
    drawn.length = 0;
    draws = true;
    // jsdom draws nothing: what would be drawn is written down.
    const pen = { measureText: (text: string) => ({ width: text.length * 20 }), fillRect: () => {}, fillText: (text: string) => drawn.push(text) };
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation((() => (draws ? pen : null)) as never);
    vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockReturnValue(`data:image/png;base64,${btoa('a picture')}`);
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (file: File) => { saved.push(file); return 'blob:one'; }, revokeObjectURL: () => {} }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  });

  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  const card = (place?: string) =>
    setup(
      <section>
        <h2>Signs to watch for</h2>
        <SaveCard today={today} />
      </section>,
      place === undefined ? {} : { place },
    );

  it('saves a picture with a name that tells no answer', async () => {
    const { user } = card('nz');
    await user.click(screen.getByRole('button', { name: 'Save these danger signs as a picture' }));
    expect(saved).toMatchObject([{ name: 'signs-to-watch-for.png', type: 'image/png' }]);
    expect(await saved[0]?.text()).toBe('a picture');
    expect(drawn.filter((text) => text !== '•').join(' ')).toContain(lines.saddle);
    expect(drawn).toContain('Call 111');
    expect(screen.getByRole('status')).toHaveTextContent('Saved.');
  });

  it('hands it to the share sheet where there is one', async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>().mockResolvedValue();
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { share, canShare: () => true }));
    const { user } = card();
    await user.click(screen.getByRole('button', { name: 'Share these danger signs as a picture' }));
    expect(share.mock.calls[0]?.[0].files?.[0]?.name).toBe('signs-to-watch-for.png');
  });

  it('where the device draws nothing, says so', async () => {
    draws = false;
    const { user } = card();
    await user.click(screen.getByRole('button', { name: /as a picture/ }));
    expect(screen.getByRole('status')).toHaveTextContent('did not work');
    expect(saved).toEqual([]);
  });

  it('prints the section it stands in alone, and leaves no trace on the page', async () => {
    let printed: (string | null)[] = [];
    vi.stubGlobal('print', () => {
      expect(document.documentElement).toHaveClass('printing-a-part');
      printed = [...document.querySelectorAll('body > .print-alone h2')].map(({ textContent }) => textContent);
      dispatchEvent(new Event('afterprint'));
    });
    const { user } = card();
    await user.click(screen.getByRole('button', { name: 'Print only these danger signs' }));
    expect(printed).toEqual(['Signs to watch for']);
    expect(document.documentElement).not.toHaveClass('printing-a-part');
    expect(document.querySelector('.print-alone')).toBeNull();
    expect(screen.getAllByRole('heading', { name: 'Signs to watch for' })).toHaveLength(1);
  });

  it('has nothing that axe finds wrong', async () => expect(await violationsIn(card().container)).toEqual([]));
});
