import { describe, expect, it } from 'vitest';
import { guide } from '#data';
import { assess } from '#engine';
import { content } from '../../src/app/content.ts';
import { closedZones } from '../../src/body/off.ts';
import { randomAnswers, seeded } from '../support/random-answers.ts';

describe('whatever the answers', () => {
  it('no zone is drawn both as worked on and as closed', () => {
    const chance = seeded(46);
    let closing = 0;
    for (let left = 1000; left > 0; left -= 1) {
      const assessment = assess(guide, randomAnswers(chance));
      if (!assessment.settled) continue;
      for (const technique of assessment.techniques) {
        const closed = closedZones(content.facts, technique, assessment.flags.map(({ id }) => id));
        if (closed.length > 0) closing += 1;
        expect(closed.filter((zone) => technique.zones.includes(zone))).toEqual([]);
      }
    }
    expect(closing).toBeGreaterThan(10);
  }, 20_000);
});
