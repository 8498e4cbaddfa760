import { describe, expect, it } from 'vitest';
import { guide, outlook } from '#data';
import { assess, whatIf } from '#engine';
import { person } from '../support/clinical.ts';

describe('what may be found where someone is not sure', () => {
  it('a change of numbness that turns out steady leads to a provider first, as long as no provider was asked', () => {
    const { cleared: _unasked, ...answers } = person({ nerveSigns: ['unsure'], nerveChange: 'unsure' });
    const result = assess(guide, answers);
    if (!result.settled) throw new Error(`still open: ${result.open.join(', ')}`);
    const { findings } = whatIf(guide, answers, result, outlook);
    const steady = findings.flatMap(({ found }) => found).find(({ answer }) => answer.item === 'nerveChange' && answer.answer === 'steady');
    expect(steady).toMatchObject({ level: 'see-provider-first', certain: true });
  });
});
