import { type Condition, type Formula, formOf, type Guide, substitute } from '#engine';
import { ALWAYS, differ, NEVER, saidOf } from './said.ts';
import type { Problem } from '../content-check/problem.ts';

/** What may stand without an effect of its own, by path, and why that is right. */
export type Idle = { readonly [path: string]: string };

/** A question nobody is asked: with it a part of the guide is switched on and off. */
const SWITCH = 'this-part-of-the-guide';
const switched: Condition = { kind: 'is', item: SWITCH, oneOf: ['on'] };

/** Every part of a guide by its path, with the guide in which only the switch lets it speak. */
const switchedParts = (guide: Guide): { readonly path: string; readonly guide: Guide }[] => {
  const items = { ...guide.items, [SWITCH]: { kind: 'single', options: ['on', 'off'] } as const };
  type List = 'rules' | 'limits' | 'suggestions' | 'steps' | 'advice' | 'rechecks';
  const each = (list: List) =>
    guide[list].flatMap((part, place) => {
      const id = 'id' in part ? part.id : 'level' in part ? `${part.level}.${part.days}` : null;
      const own = 'when' in part && part.when !== undefined ? [part.when] : [];
      const parts = guide[list].map((other, index) => (index === place ? { ...other, when: { kind: 'all', of: [...own, switched] } } : other));
      return id === null ? [] : [{ path: `${list}.${id}`, guide: { ...guide, items, [list]: parts } }];
    });
  return (['rules', 'limits', 'suggestions', 'steps', 'advice', 'rechecks'] as const).flatMap(each);
};

/** Whether some answer set is told something else with the switch on than with it off. */
const hasEffect = (guide: Guide): boolean => {
  const { layout, search, everything } = formOf(guide);
  const at = layout.place.get(SWITCH) ?? -1;
  return [...new Set(saidOf(guide).values())].some((formula) => search.dependsOn(everything, formula, at));
};

/** Answers to one item that make no difference whatever else is answered: as another answer alone, or as a tick more. */
const idleAnswers = (guide: Guide): string[] => {
  const { formulas, layout, search, everything } = formOf(guide);
  const said = [...new Set(saidOf(guide).values())];
  return layout.ids.flatMap((item, at) => {
    const bits = [...(layout.bits[at] ?? [])];
    const reads = said.filter((formula) => ((formulas.reads[formula] ?? 0) & (1 << at)) !== 0);
    const tell = (one: (formula: Formula) => Formula, other: (formula: Formula) => Formula): boolean =>
      reads.some((formula) => search.find(everything, differ(formOf(guide), one(formula), other(formula))) !== null);
    const alone = (own: number) => substitute(formulas, at, (mask) => ((mask & own) === 0 ? NEVER : ALWAYS));
    const ticked = (own: number) => substitute(formulas, at, (mask) => ((mask & own) === 0 ? formulas.literal(at, mask) : ALWAYS));
    const unticked = (own: number) => substitute(formulas, at, (mask) => formulas.literal(at, mask & ~own));
    return bits
      .filter(([, bit]) => {
        const others = bits.filter(([, other]) => other !== bit);
        const matters = layout.several[at] && tell(ticked(bit), unticked(bit));
        return !matters && !others.some(([, other]) => tell(alone(bit), alone(other)));
      })
      .map(([answer]) => `items.${item}.${answer}`);
  });
};

/** Whatever could be taken away without changing any result: dead content, unless it is listed with its reason. Exact. */
export const checkEffect = (guide: Guide, idle: Idle = {}): Problem[] => {
  const dead = [...switchedParts(guide).filter((part) => !hasEffect(part.guide)).map(({ path }) => path), ...idleAnswers(guide)];
  return [
    ...dead.filter((path) => idle[path] === undefined).map((path) => ({ path, problem: 'no result would be another without it, so it is dead' })),
    ...Object.keys(idle).filter((path) => !dead.includes(path)).map((path) => ({ path, problem: 'listed as without an effect, but it has one or does not exist' })),
  ];
};
