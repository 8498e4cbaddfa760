import { describe, expect, it } from 'vitest';
import { groupByReason } from '#reasons';

describe('what is ruled out', () => {
  it('stands once for reasons that rule out the same', () => {
    const groups = groupByReason([
      { id: 'firm', because: ['old', 'numb'] },
      { id: 'hot', because: ['numb', 'flare'] },
      { id: 'deep', because: ['old'] },
    ]);
    expect(groups).toEqual([
      { modalities: ['firm', 'deep'], because: ['old'] },
      { modalities: ['firm', 'hot'], because: ['numb'] },
      { modalities: ['hot'], because: ['flare'] },
    ]);
  });
});
