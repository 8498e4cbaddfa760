import { guide } from '#data';
import type { Answer, Answers, Item } from '#engine';
import { type Chance, pick, seeded } from '../../scripts/prove/chance.ts';
import { safe } from './clinical.ts';

export { type Chance, pick, seeded };

const itemIds = Object.keys(guide.items);

/** An answer as a person could give it on a screen: an exclusive option stands alone. */
export const anyAnswer = (item: Item, chance: Chance): Answer => {
  if (item.kind === 'scale') return item.min + Math.floor(chance() * (item.max - item.min + 1));
  if (item.kind === 'single') return pick(item.options, chance);
  const first = pick(item.options, chance);
  if (item.exclusive.includes(first)) return [first];
  const more = item.options.filter((option) => option !== first && !item.exclusive.includes(option) && chance() < 0.15);
  return [first, ...more];
};

/** Someone well, but for a few answers: most of them get a plan, with limits. */
const nearlyWell = (chance: Chance): Answers => {
  const answers: Record<string, Answer> = { ...safe, painNow: pick([0, 2, 3, 5, 6], chance), cleared: pick(['no', 'yes-same', 'yes-same', 'yes-nothing-serious'], chance) };
  for (const id of ['painArea', 'feel', 'painStart', 'ageBand']) {
    if (chance() < 0.7) answers[id] = anyAnswer(guide.items[id] as Item, chance);
  }
  for (let left = Math.floor(chance() * 5); left > 0; left -= 1) {
    const id = pick(itemIds, chance);
    answers[id] = anyAnswer(guide.items[id] as Item, chance);
  }
  if (answers.nerveSigns !== safe.nerveSigns) {
    answers.nerveChange = pick(['better', 'steady', 'old-checked', 'new', 'worse', 'unsure'], chance);
    answers.weakTask = anyAnswer(guide.items.weakTask as Item, chance);
  }
  return answers;
};

/** Someone about whom everything is left to chance, but that each long list is often "none of these". */
const anyone = (chance: Chance): Answers => {
  const calm = chance();
  return Object.fromEntries(
    itemIds.map((id) => {
      const item = guide.items[id] as Item;
      const none = item.kind === 'multiple' && item.options.includes('none') && chance() < calm;
      return [id, none ? ['none'] : anyAnswer(item, chance)];
    }),
  );
};

/** Some answers are missing: a few, or most, or all but the first ones. */
const partly = (answers: Answers, chance: Chance): Answers => {
  const entries = Object.entries(answers);
  const kept = chance();
  return Object.fromEntries(
    chance() < 0.3 ? entries.slice(0, Math.ceil(chance() * entries.length)) : entries.filter(() => chance() > kept * kept),
  );
};

/** What no screen lets through but a file or old storage may hold: "none" or "unsure" beside signs, ticks in any order. */
const edited = (answers: Answers, chance: Chance): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const item = guide.items[id] as Item;
      if (item.kind !== 'multiple' || typeof answer !== 'object' || chance() < 0.6) return [id, answer];
      const odd = [...answer, ...item.options.filter(() => chance() < 0.2), ...item.exclusive.filter(() => chance() < 0.5)];
      return [id, [...new Set(chance() < 0.5 ? odd : odd.toReversed())]];
    }),
  );

/** One answer set of the kinds above. */
export const randomAnswers = (chance: Chance): Answers => {
  const whole = chance() < 0.6 ? nearlyWell(chance) : anyone(chance);
  const odd = chance() < 0.12 ? edited(whole, chance) : whole;
  return chance() < 0.2 ? partly(odd, chance) : odd;
};

/** The same answers, and any answer to every question that was left open. */
export const completed = (answers: Answers, chance: Chance): Answers => ({
  ...Object.fromEntries(itemIds.map((id) => [id, anyAnswer(guide.items[id] as Item, chance)])),
  ...answers,
});
