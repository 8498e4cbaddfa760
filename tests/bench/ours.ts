import { guide } from '#data';
import { type AnswerSet, assess, createLevels, type Reached, triage } from '#engine';
import { opinionOf } from '../second-opinion/opinion.ts';
import { type Contender, encodedBefore, oneByOne, type Seen } from './contender.ts';

const { encode, levelOf, urgencyOf } = createLevels(guide);

/** The encoded form of answers that are known to be complete. */
const encoded = (answers: Parameters<typeof encode>[0]): AnswerSet => encode(answers) ?? [];
const redFlags = (set: AnswerSet): Reached => urgencyOf(set, 'see-provider-first');
const same = ({ level, cleared }: Reached): Seen => ({ level, cleared });
const urgent = ({ level }: Reached): Seen => ({ level: level === 'see-provider-first' ? null : level });

const levelOnly = { name: 'levels', covers: 'level', note: 'the bit-set form', sets: 10_000 } as const;
const redFlagsOnly = { ...levelOnly, covers: 'red flags' } as const;

/** Our own ways, the one that explains itself first: the others are compared with it. */
export const ours: readonly [Contender, ...Contender[]] = [
  oneByOne(
    { name: 'assess', covers: 'everything', note: 'and why, by when, the steps and the advice', sets: 500 },
    (answers) => assess(guide, answers),
    opinionOf,
  ),
  oneByOne(
    { name: 'triage', covers: 'level', note: 'and by when, every rule that fired and the answers behind it', sets: 500 },
    (answers) => triage(guide, answers),
    (said) => (said === null ? {} : same(said)),
  ),
  encodedBefore(levelOnly, encoded, levelOf, same),
  oneByOne(levelOnly, (answers) => levelOf(encoded(answers)), same),
  encodedBefore(redFlagsOnly, encoded, redFlags, urgent),
  oneByOne(redFlagsOnly, (answers) => redFlags(encoded(answers)), urgent),
];
