import { describe, expect, it } from 'vitest';
import { limiting } from '#reasons';

describe('a flag', () => {
  const row = (id: string, limit: string, more = {}) =>
    ({ id, when: { kind: 'all', of: [] }, limits: { rub: { limit, ...more } }, evidence: ['TEAM'] }) as const;

  it.each([
    ['ok', {}, false],
    ['light', {}, true],
    ['ok', { cautions: ['slow'] }, true],
    ['ok', { avoid: ['foot'] }, true],
  ] as const)('whose row says %s and %j limits something: %s', (limit, more, expected) => {
    expect(limiting([{ id: 'a', because: [] }], [row('a', limit, more)])).toHaveLength(expected ? 1 : 0);
  });

  it('without a row limits nothing', () => expect(limiting([{ id: 'a', because: [] }], [])).toEqual([]));
});
