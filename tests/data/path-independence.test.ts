import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guide, places, presentHours, presentItems } from '#data';
import { type Answers, assess, itemsOn, walkOf } from '#engine';
import { answersIn, HOUR, makeDevice, type Tab } from '../support/device.ts';
import { anyAnswer, pick, randomAnswers, seeded } from '../support/random-answers.ts';

const device = () =>
  makeDevice({ items: guide.items, places: Object.keys(places), present: { items: presentItems, hours: presentHours } });

const moves = ['next', 'next', 'next', 'back', 'edit', 'take back', 'reload', 'clear', 'other tab', 'wait', 'country'] as const;

/** One thing a person does; `chance` decides how. Next and Back answer the questions of a page, as the wizard does. */
const make = (move: (typeof moves)[number], tab: Tab, chance: () => number): void => {
  const { answer, clear, choosePlace, expire } = tab.store.getState();
  const answers = answersIn(tab);
  const { path, next } = walkOf(guide, answers);
  const pageAt = (id: string | null) => guide.pages.find((page) => page.id === id);
  const fill = (id: string | null) => {
    const page = pageAt(id);
    for (const item of page ? itemsOn(guide, page, answers) : []) {
      const shape = guide.items[item];
      if (shape) answer(item, anyAnswer(shape, chance));
    }
  };
  const anyItem = pick(Object.keys(guide.items), chance);
  const shape = guide.items[anyItem];
  if (move === 'next') fill(next);
  else if (move === 'back') fill(pick(path, chance) ?? null);
  else if (move === 'edit' && shape) answer(anyItem, anyAnswer(shape, chance));
  else if (move === 'take back') answer(anyItem, undefined);
  else if (move === 'clear' && chance() < 0.3) clear();
  else if (move === 'country') choosePlace(pick(Object.keys(places), chance));
  else if (move === 'wait') expire();
};

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const ways = fc.record({ seed: seeds, way: fc.array(fc.constantFrom(...moves), { maxLength: 40 }) });

/** Walks any way, then answers exactly `target`, in any order; the tabs and the text that are left. */
const walk = (target: Answers, way: readonly (typeof moves)[number][], chance: () => number) => {
  const mine = device();
  let tab = mine.openTab();
  for (const move of way) {
    if (move === 'other tab' || move === 'reload') tab = mine.openTab();
    if (move === 'wait') mine.passTime(Math.floor(chance() * 30) * HOUR);
    make(move, tab, chance);
  }
  const { answer } = tab.store.getState();
  for (const item of Object.keys(answersIn(tab))) if (target[item] === undefined) answer(item, undefined);
  const order = Object.entries(target).map((entry) => ({ entry, place: chance() })).toSorted((a, b) => a.place - b.place);
  for (const { entry: [item, value] } of order) answer(item, value);
  return { tab, mine };
};

describe('the result follows from the answers alone', () => {
  it('any way of next, back, edit, reload, clear, waiting and two tabs that ends in the same answers gives the same result', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(ways, ({ seed, way }) => {
        const chance = seeded(seed);
        const target = randomAnswers(chance);
        const { tab, mine } = walk(target, way, chance);
        const straight = assess(guide, target);
        expect(answersIn(tab)).toEqual(target);
        expect(assess(guide, answersIn(tab))).toEqual(straight);
        expect(assess(guide, answersIn(mine.openTab()))).toEqual(straight);
        expect(walkOf(guide, answersIn(tab))).toEqual(walkOf(guide, target));
      }),
      { numRuns: 400, seed: 20261122 },
    );
  });

  it('the device keeps answers, times, the country and what is asked again, and nothing that could be computed from them', () => {
    fc.assert(
      fc.property(ways, ({ seed, way }) => {
        const chance = seeded(seed);
        const { mine } = walk(randomAnswers(chance), [...way, 'edit'], chance);
        const kept = JSON.parse(mine.text() ?? '{"format":1,"answers":{},"place":null,"askedAgain":[]}') as Record<string, Record<string, object>>;
        expect(Object.keys(kept).toSorted()).toEqual(['answers', 'askedAgain', 'format', 'place']);
        for (const [item, entry] of Object.entries(kept.answers ?? {})) {
          expect(Object.keys(guide.items)).toContain(item);
          expect(Object.keys(entry).toSorted()).toEqual(['at', 'value']);
        }
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });

  it('going back to lower the pain score leaves no trace of the higher one, even over a reload', () => {
    const mine = device();
    const tab = mine.openTab();
    const target = randomAnswers(seeded(1));
    for (const [item, value] of Object.entries(target)) tab.store.getState().answer(item, value);
    tab.store.getState().answer('painNow', 9);
    const reloaded = mine.openTab();
    reloaded.store.getState().answer('painNow', 2);
    expect(assess(guide, answersIn(reloaded))).toEqual(assess(guide, { ...target, painNow: 2 }));
  });
});
