import { describe, expect, it } from 'vitest';
import { moves } from '#data';
import { movesFor } from '../../../src/result/plan/moves.ts';

const all = Object.keys(moves);
const flags = (...ids: string[]) => ids.map((id) => ({ id, because: [] }));

describe('the moves of a plan', () => {
  it('are all of them where no flag stands against one', () => {
    expect(movesFor(all, flags('pain-moderate', 'tingling', 'diabetes'))).toEqual({ waiting: false, moves: all });
  });

  it.each(['pain-severe', 'numb', 'weak', 'very-sensitive'])('leave out the nerve slide with %s', (flag) => {
    expect(movesFor(all, flags(flag)).moves).toEqual(all.filter((move) => move !== 'mv-nerve-slide'));
  });

  it.each(['flare', 'under-3-days'])('are only the gentle ones with %s, walking first', (flag) => {
    expect(movesFor(all, flags(flag))).toEqual({ waiting: true, moves: ['mv-walk', 'mv-pelvic-tilt'] });
  });

  it.each(['thin-bones', 'bone-break', 'surgery', 'spine-procedure', 'pregnancy'])(
    'are walking alone with %s, as others fit only after asking',
    (flag) => {
      expect(movesFor(all, flags(flag, 'flare')).moves).toEqual(['mv-walk']);
      expect(movesFor(all, flags(flag)).moves).toEqual(['mv-walk']);
    },
  );
});
