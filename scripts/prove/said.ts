import { type Form, type Formula, formOf, type Guide, outcomeOf } from '#engine';

export const NEVER: Formula = 0;
export const ALWAYS: Formula = 1;

/** Everything that a result says, each statement under a name: level, clearance, time frame, and the plan where there is one. */
export const saidOf = (guide: Guide): ReadonlyMap<string, Formula> => {
  const { formulas, clearance } = formOf(guide);
  const { all, any } = formulas;
  const { atLeast, levels, frames, plan, modalities, picks, steps, advice, rechecks } = outcomeOf(guide);
  const said = new Map<string, Formula>([['cleared', clearance.given]]);
  const planned = (name: string, ...parts: readonly Formula[]) => said.set(name, all([plan, ...parts]));
  guide.levels.forEach((level, index) => {
    said.set(`level ${level}`, atLeast[index] ?? NEVER);
    guide.timings.forEach((frame, place) => said.set(`${level} ${frame}`, all([levels[index] ?? NEVER, frames[index]?.[place] ?? NEVER])));
  });
  for (const [id, { allowed, noHarder, zones, cautions }] of Object.entries(modalities)) {
    const own = picks.filter(({ technique }) => technique === id).map(({ picked }) => picked);
    const shown = own.length > 0 ? any(own) : allowed;
    planned(`${id} allowed`, allowed);
    noHarder.forEach((most, place) => planned(`${id} ${guide.pressures[place]}`, shown, most));
    for (const [zone, worked] of Object.entries(zones)) planned(`${id} on ${zone}`, shown, worked);
    for (const [caution, cautioned] of Object.entries(cautions)) planned(`${id} ${caution}`, shown, cautioned);
  }
  for (const { suggestion, picked } of picks) planned(`by ${suggestion}`, picked);
  for (const { id, when } of steps) planned(`step ${id}`, when);
  advice.forEach(({ id, when }) => said.set(`advice ${id}`, when));
  rechecks.forEach((when, place) => said.set(`recheck ${guide.rechecks[place]?.level} ${guide.rechecks[place]?.days} ${place}`, when));
  return said;
};

/** The formula that holds where exactly one of two does. */
export const differ = ({ formulas: { all, any, not } }: Form, a: Formula, b: Formula): Formula =>
  a === b ? NEVER : any([all([a, not(b)]), all([not(a), b])]);
