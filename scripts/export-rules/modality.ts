import { conditionLogic, type Writing } from './condition.ts';
import { levelLogic } from './level.ts';
import { every, first, type Logic, no, some } from './logic.ts';

/** The flags that do this to a modality: rule it out, or bring its pressure down to one step. */
const flagged = (modality: string, limit: string, writing: Writing): Logic =>
  some(
    writing.guide.limits
      .filter((row) => row.limits[modality]?.limit === limit)
      .map((row) => writing.facts.refer(`flag:${row.id}`, () => conditionLogic(row.when, writing))),
  );

/** Whether a modality may be suggested at all: there is a plan, no flag rules it out, and what it asks for is there. */
export const allowed = (modality: string, writing: Writing): Logic =>
  writing.facts.refer(`allowed:${modality}`, () => {
    const { modalities, planLevels } = writing.guide;
    const requires = modalities[modality]?.requires;
    return every([
      { in: [levelLogic(writing), planLevels] },
      no(flagged(modality, 'no', writing)),
      requires === undefined ? true : conditionLogic(requires.when, writing),
    ]);
  });

/** The lightest of a modality's own pressure and those its flags ask for; null where there is none. */
export const pressure = (modality: string, writing: Writing): Logic => {
  const { modalities, pressures } = writing.guide;
  const own = modalities[modality]?.pressure;
  const lighter = own === undefined ? pressures : pressures.slice(0, pressures.indexOf(own));
  const cases = lighter.map((each) => [flagged(modality, each, writing), each] as const);
  return first([[no(allowed(modality, writing)), null], ...cases], own ?? null);
};
