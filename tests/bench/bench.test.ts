import { describe, expect, it } from 'vitest';
import { guide } from '#data';
import { ownOpinion } from '../second-opinion/opinion.ts';
import { completed, randomAnswers, seeded } from '../support/random-answers.ts';
import { byHand } from './by-hand.ts';
import type { Contender } from './contender.ts';
import { others } from './others.ts';
import { ours } from './ours.ts';
import { timeAll } from './run.ts';
import { everyWay, redFlagsOnly } from './table.ts';

const chance = seeded(50);
const sets = Array.from({ length: 50 }, () => completed(randomAnswers(chance), chance));
const named = ({ name, covers, encoded }: Contender): string => `${name}, ${covers}${encoded ? ', encoded' : ''}`;
const all = [...ours, ...others].map((contender) => ({ title: named(contender), contender }));

describe('the engines that are compared', () => {
  it.each(all)('$title: says the same as assess', async ({ contender }) => {
    expect(await timeAll([{ ...contender, sets: 50 }], sets, 1, ownOpinion(guide))).toHaveLength(1);
  });

  it('refuse to be timed where one says something else', async () => {
    const [first] = ours;
    const wrong: Contender = { ...first, read: () => ({ level: 'go' }) };
    await expect(timeAll([wrong], sets, 1, ownOpinion(guide))).rejects.toThrow('assess says');
  });

  it('stand in a table, each beside the first', () => {
    const timings = [...ours.slice(0, 1), ...byHand].map((contender, place) => ({ contender, ns: 1000 / (place + 1) }));
    expect(everyWay(timings).split('\n').at(-1)).toBe('| written by hand (the limit) | red flags | 10,000 | 333 | 0.33 |');
    expect(redFlagsOnly(timings, byHand).split('\n').slice(2)).toHaveLength(2);
  });
});
