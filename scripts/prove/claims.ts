import { type Claim, type Formula, formOf, formulaOf, type Guide, outcomeOf, type Worse } from '#engine';
import { type Attempt, type Move, replace, swap, worseningsOf } from './attempt.ts';
import { ALWAYS, differ, saidOf } from './said.ts';

const comparing = ({ item, from, to, start }: Move, breaks: Formula, premise?: Formula): Attempt => ({
  start, breaks, ...(premise !== undefined && { premise }), compares: { item, from, to },
});

/** Nothing is settled at a plan without this answer: wherever there is a plan, another answer to it changes the result. */
const neededAttempt = (guide: Guide, item: string): Attempt => {
  const form = formOf(guide);
  const { formulas, layout } = form;
  const at = layout.place.get(item) ?? -1;
  const said = [...new Set(saidOf(guide).values())].filter((formula) => ((formulas.reads[formula] ?? 0) & (1 << at)) !== 0);
  const alike = [...(layout.bits[at]?.keys() ?? [])].map((answer) => {
    const { after } = replace(form, item, answer, answer);
    return formulas.all(said.map((formula) => formulas.not(differ(form, formula, after(formula)))));
  });
  const { plan } = outcomeOf(guide);
  const premise = formulas.all([plan, form.enabled(item)]);
  return { start: form.everything, premise, breaks: formulas.all([premise, ...alike]) };
};

const monotoneAttempts = (guide: Guide, { keeps, besides = [] }: Extract<Claim, { kind: 'monotone' }>, worse: Worse): Attempt[] => {
  const form = formOf(guide);
  const { all, any, not } = form.formulas;
  const { atLeast, plan, modalities, picks } = outcomeOf(guide);
  const picked = (id: string) => any(picks.filter(({ technique }) => technique === id).map((pick) => pick.picked));
  const moves = worseningsOf(guide, worse);
  return moves.map((move) => {
    const { before, after } = move;
    const breaks = {
      urgency: () => atLeast.map((level) => all([before(level), not(after(level))])),
      exclusions: () => [
        ...Object.values(modalities).map(({ allowed }) => all([before(plan), after(plan), after(allowed), not(before(allowed))])),
        ...[...new Set(picks.map(({ technique }) => technique))]
          .filter((id) => !besides.includes(id))
          .map((id) => all([before(plan), after(plan), after(picked(id)), not(before(picked(id)))])),
      ],
      pressure: () =>
        Object.values(modalities).flatMap(({ allowed, noHarder }) =>
          noHarder.map((most) => all([before(plan), after(plan), before(allowed), after(allowed), before(most), not(after(most))])),
        ),
    }[keeps]();
    return comparing(move, any(breaks));
  });
};

/** Every attempt that has to fail for a claim to be proven. */
export const attemptsOn = (guide: Guide, claim: Claim, worse: Worse): Attempt[] => {
  const form = formOf(guide);
  const { all, any, not } = form.formulas;
  switch (claim.kind) {
    case 'always': {
      const premise = claim.when === undefined ? undefined : formulaOf(guide, claim.when);
      const breaks = all([premise ?? ALWAYS, not(formulaOf(guide, claim.follows))]);
      return [{ start: form.everything, breaks, ...(premise !== undefined && { premise }) }];
    }
    case 'same': {
      const move = swap(form, claim.from.item, claim.from.answer, claim.to.answer);
      const when = claim.when === undefined ? ALWAYS : move.before(formulaOf(guide, claim.when));
      const changes = claim.of.map((each) => formulaOf(guide, each)).map((each) => differ(form, move.before(each), move.after(each)));
      return [comparing(move, all([when, any(changes)]), when)];
    }
    case 'monotone':
      return monotoneAttempts(guide, claim, worse);
    case 'eased': {
      const shape = guide.items[claim.item];
      if (shape?.kind !== 'scale') return [];
      const { atLeast } = outcomeOf(guide);
      const { given } = form.clearance;
      // Everything that fired for another reason than the number, by how urgent it is.
      const others = guide.levels.map((_, level) =>
        any(form.fired.filter((_fired, place) => {
          const { id, level: own } = guide.rules[place] ?? { id: '', level: '' };
          return guide.levels.indexOf(own) <= level && !claim.unless.includes(id);
        })),
      );
      const numbers = Array.from({ length: shape.max - shape.min + 1 }, (_, step) => shape.min + step);
      return numbers.flatMap((high) =>
        numbers.filter((low) => low < high).map((low) => {
          const move = replace(form, claim.item, high, low);
          const uncleared = [not(move.before(given)), not(move.after(given))];
          const lowered = atLeast.map((level, place) => all([move.before(others[place] ?? ALWAYS), ...uncleared, not(move.after(level))]));
          return comparing(move, any(lowered), move.before(any(others)));
        }),
      );
    }
    case 'needed':
      return claim.items.map((item) => neededAttempt(guide, item));
    case 'repeatable':
      return [];
  }
};
