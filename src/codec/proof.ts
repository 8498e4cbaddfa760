import * as z from 'zod/mini';

const decimal = z.string().check(z.regex(/^\d+$/));
const count = z.int().check(z.gte(0));
const part = z.number().check(z.gte(0), z.lte(1));
const percent = z.number().check(z.gte(0), z.lte(100));
const share = z.object({ count, total: count, low: part, high: part });

const proof = z.object({
  /** `YYYY-MM-DD`. */
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  contentHash: z.string().check(z.regex(/^[0-9a-f]+$/)),
  /** How many complete answer sets there are; too large for a number. */
  answerSets: decimal,
  table: z
    .array(
      z.object({
        id: z.string(),
        says: z.string(),
        verdict: z.enum(['proven', 'broken']),
        speaksOf: decimal,
        milliseconds: z.number().check(z.gte(0)),
      }),
    )
    .check(z.minLength(1)),
  walks: z.object({ walks: count, byLevel: z.record(z.string(), z.object({ median: count, p95: count, most: count })) }),
  cases: z.object({
    cases: count,
    published: count,
    exact: share,
    accepted: share,
    under: share,
    over: share,
    safe: share,
    emergenciesCaught: share,
    emergenciesToday: share,
    violations: count,
    others: z.array(
      z.object({
        who: z.string(),
        what: z.string(),
        percent,
        interval: z.optional(z.tuple([percent, percent])),
        cite: z.string(),
        link: z.string().check(z.regex(/^https:\/\//)),
        read: z.string(),
      }),
    ),
  }),
});

/** What was proven about all answers, and how the rules did on written cases. */
export type Proof = z.infer<typeof proof>;
export type ProofRow = Proof['table'][number];
export type Share = z.infer<typeof share>;

/** Reads the file of what was proven; null where it is not one, as half a proof proves nothing. Never throws. */
export const decodeProof = (text: string): Proof | null => {
  try {
    const read = proof.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
};
