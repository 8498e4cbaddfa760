import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Contender } from './contender.ts';
import { launch } from './browser.ts';
import { type Figures, nothing } from './figures.ts';
import type { AskedPage } from './questions.ts';
import { serve } from './server.ts';
import type { Visitor } from './visits/arrive.ts';
import { hurry } from './visits/hurry.ts';
import { look } from './visits/look.ts';
import { walk } from './visits/walk.ts';

export interface Entrant {
  readonly contender: Contender;
  /** The folder that it is served from. */
  readonly www: string;
  /** What it is made of. */
  readonly version: string;
}

export interface Round {
  readonly entrant: Entrant;
  readonly cpu: number;
  readonly figures: Figures;
  readonly notes: readonly string[];
  readonly details: readonly string[];
}

/** One turn of a contender, in a browser of its own: a visit that only looks, one that cannot wait, and one that walks. */
const takeTurn = async (entrant: Entrant, cpu: number, pages: readonly AskedPage[]): Promise<Round> => {
  const { contender, www } = entrant;
  const entry = contender.entry(pages).replace(/\/$/, '');
  // A page that stands in for others is needed only where the first question has no file of its own.
  const own = existsSync(join(www, entry, 'index.html'));
  const site = await serve(www, own ? undefined : contender.fallback);
  const browser = await launch();
  try {
    const url = `${site.origin}${entry}${own ? '/' : ''}`;
    const visitor: Visitor = { browser, contender, url, cpu, pages };
    const { shift: still, details: looked, ...paints } = await look(visitor);
    const hurried = await hurry(visitor);
    const { notes, details, ...walked } = await walk(visitor);
    return {
      entrant,
      cpu,
      figures: {
        ...walked,
        ...paints,
        shift: Math.max(still, walked.shift ?? 0),
        hurried: hurried.ms,
      },
      notes,
      details: [...looked, ...details, `slowest in a hurry: ${hurried.name}`],
    };
  } catch (error) {
    return { entrant, cpu, figures: nothing, notes: [`a round failed: ${error instanceof Error ? error.message : String(error)}`], details: [] };
  } finally {
    await browser.close();
    await site.close();
  }
};

/**
 * Lets every contender have its turn in each round, one after the other, so that what the machine does besides falls on
 * all alike; who begins moves on from round to round.
 */
export const measureAll = async (
  entrants: readonly Entrant[],
  pages: readonly AskedPage[],
  cpus: readonly number[],
  rounds: number,
  tell: (round: Round) => void,
): Promise<readonly Round[]> => {
  const all: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const from = round % Math.max(1, entrants.length);
    for (const entrant of [...entrants.slice(from), ...entrants.slice(0, from)]) {
      for (const cpu of cpus) {
        const taken = await takeTurn(entrant, cpu, pages);
        tell(taken);
        all.push(taken);
      }
    }
  }
  return all;
};
