import type { Flag } from '#engine';

/** Flags with which a move is left out (brief, 5.3). */
const notWith: { readonly [move: string]: readonly string[] } = {
  'mv-nerve-slide': ['flare', 'pain-severe', 'numb', 'weak', 'very-sensitive'],
};

/** In a flare and in the first days, only these, in this order. */
const early = ['flare', 'under-3-days'];
const gentle = ['mv-walk', 'mv-pelvic-tilt'];

/** With these, a person asks first which moves fit, as the advice above them says: only walking is shown. */
const askFirst = ['thin-bones', 'bone-break', 'surgery', 'spine-procedure', 'pregnancy'];

/** The moves that fit these flags, and whether others wait for calmer days. */
export const movesFor = (moves: readonly string[], flags: readonly Flag[]) => {
  const raised = (ids: readonly string[]) => flags.some(({ id }) => ids.includes(id));
  const waiting = raised(early);
  if (raised(askFirst)) return { waiting, moves: moves.filter((move) => move === 'mv-walk') };
  const fitting = waiting ? gentle.filter((move) => moves.includes(move)) : moves;
  return { waiting, moves: fitting.filter((move) => !raised(notWith[move] ?? [])) };
};
