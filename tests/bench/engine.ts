import { guide } from '#data';
import { ownOpinion } from '../second-opinion/opinion.ts';
import { completed, randomAnswers, seeded } from '../support/random-answers.ts';
import { byHand } from './by-hand.ts';
import { others } from './others.ts';
import { ours } from './ours.ts';
import { timeAll } from './run.ts';
import { everyWay, redFlagsOnly } from './table.ts';

const SETS = 10_000;
const ROUNDS = 15;

const chance = seeded(20261125);
const sets = Array.from({ length: SETS }, () => completed(randomAnswers(chance), chance));
const { rules, limits, items } = guide;
const timings = await timeAll([...ours, ...others], sets, ROUNDS, ownOpinion(guide));

console.log(`${rules.length} rules, ${limits.length} flags, ${Object.keys(items).length} questions, ${SETS.toLocaleString('en-US')} complete answer sets; median of ${ROUNDS} interleaved rounds, every result checked to be the same; Node ${process.versions.node}.\n`);
console.log(`${everyWay(timings)}\n\n${redFlagsOnly(timings, byHand)}`);
