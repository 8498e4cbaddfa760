import type { Answers, Because, Condition, Guide, Modality, SettledAssessment, Suggestion } from '#engine';

/** What a guide says, read off its data line by line as a person would. Slow, and told apart from the engine in every step. */

const givenTo = (answers: Answers, item: string): readonly (string | number)[] => {
  const given = answers[item];
  return given === undefined ? [] : typeof given === 'object' ? given : [given];
};

/** Three-valued: null is not known. */
type Told = boolean | null;
const every = (of: readonly Told[]): Told => (of.includes(false) ? false : of.includes(null) ? null : true);
const some = (of: readonly Told[]): Told => (of.includes(true) ? true : of.includes(null) ? null : false);
const opposite = (of: Told): Told => (of === null ? null : !of);

export const applies = (guide: Guide, answers: Answers, item: string): Told => {
  const when = guide.enabledWhen[item];
  return when === undefined ? true : told(guide, answers, when);
};

/** Whether a condition holds: of whole answers yes or no. */
export const told = (guide: Guide, answers: Answers, when: Condition): Told => {
  const each = (of: readonly Condition[]): Told[] => of.map((part) => told(guide, answers, part));
  const answered = (item: string, fits: (answer: string | number) => boolean): Told => {
    const given = givenTo(answers, item);
    return every([applies(guide, answers, item), given.length === 0 ? null : given.some(fits)]);
  };
  switch (when.kind) {
    case 'is':
      return answered(when.item, (answer) => when.oneOf.includes(String(answer)));
    case 'between':
      return answered(when.item, (answer) => Number(answer) >= when.from && Number(answer) <= when.to);
    case 'all':
      return every(each(when.of));
    case 'any':
      return some(each(when.of));
    case 'not':
      return opposite(told(guide, answers, when.of));
    case 'at-least': {
      const parts = each(when.of);
      const sure = parts.filter((part) => part === true).length;
      const open = parts.filter((part) => part === null).length;
      return sure >= when.count ? true : sure + open >= when.count ? null : false;
    }
    case 'clearance':
      return clearance(guide, answers, when.state);
  }
};

const clearance = (guide: Guide, answers: Answers, state: 'open' | 'given'): Told => {
  const { item, level, clears } = guide.clearance;
  const fired = ({ when }: { readonly when: Condition }): Told => told(guide, answers, when);
  const above = guide.rules.filter((rule) => guide.levels.indexOf(rule.level) < guide.levels.indexOf(level));
  const here = guide.rules.filter((rule) => rule.level === level);
  const open = every([
    opposite(some(above.map(fired))),
    some(here.map(fired)),
    every(here.map((rule) => some([opposite(fired(rule)), rule.clearableWhen === undefined ? false : told(guide, answers, rule.clearableWhen)]))),
  ]);
  if (state === 'open') return open;
  const [word] = givenTo(answers, item);
  const covers = word === undefined ? null : clears[String(word)];
  const covered: Told =
    covers === null ? null
    : covers === undefined ? false
    : every(here.map((rule) => (covers === 'every' || covers.includes(rule.id) ? true : opposite(fired(rule)))));
  return every([open, covered]);
};

const sure = (guide: Guide, answers: Answers, when: Condition | undefined): boolean => when === undefined || told(guide, answers, when) === true;

/** The answers that made a condition hold, in its order, each once. */
export const reasons = (guide: Guide, answers: Answers, when: Condition): Because[] => {
  const found: Because[] = [];
  const look = (part: Condition): void => {
    if (told(guide, answers, part) !== true) return;
    const say = (item: string, fits: (answer: string | number) => boolean): void => {
      for (const answer of givenTo(answers, item).filter(fits))
        if (!found.some((each) => each.item === item && each.answer === answer)) found.push({ item, answer });
    };
    if (part.kind === 'is') say(part.item, (answer) => part.oneOf.includes(String(answer)));
    if (part.kind === 'between') say(part.item, () => true);
    if (part.kind === 'clearance') say(guide.clearance.item, () => true);
    if (part.kind === 'all' || part.kind === 'any' || part.kind === 'at-least') part.of.forEach(look);
  };
  look(when);
  return found;
};

export type Said = Omit<SettledAssessment, 'settled' | 'open' | 'possible' | 'atLeast'>;

const planOf = (guide: Guide, answers: Answers) => {
  const holds = (when: Condition | undefined): boolean => sure(guide, answers, when);
  const rows = guide.limits.filter(({ when }) => holds(when));
  const limitsOf = (id: string) => rows.flatMap((row) => { const limit = row.limits[id]; return limit === undefined ? [] : [{ id: row.id, ...limit }]; });
  const shape = (id: string): Modality => guide.modalities[id] as Modality;
  const against = (id: string): string[] => {
    const { requires } = shape(id);
    return [
      ...limitsOf(id).filter(({ limit }) => limit === 'no').map((each) => each.id),
      ...(requires === undefined || holds(requires.when) ? [] : [requires.id]),
    ];
  };
  const described = (id: string) => {
    const limits = limitsOf(id);
    const { pressure: own, zones } = shape(id);
    const pressures = [own, ...limits.map(({ limit }) => limit)].map((each) => guide.pressures.indexOf(each ?? '')).filter((place) => place !== -1);
    const open = guide.zones.filter((zone) => zones.includes(zone.id) && holds(zone.tickedWhen)
      && !(zone.closedWhen !== undefined && holds(zone.closedWhen)) && !limits.some(({ avoid = [] }) => avoid.includes(zone.id)));
    const written = [...new Set(guide.limits.flatMap(({ limits: cells }) => cells[id]?.cautions ?? []))];
    return {
      id,
      pressure: pressures.length === 0 ? null : guide.pressures[Math.min(...pressures)] as string,
      zones: open.length > 0 ? open.map((zone) => zone.id) : [guide.fallbackZone],
      cautions: written.filter((caution) => limits.some(({ cautions = [] }) => cautions.includes(caution))),
    };
  };
  const ids = Object.keys(guide.modalities);
  const chosen: Suggestion[] = [];
  const inOrder = guide.suggestions.toSorted((a, b) => a.rank - b.rank || ids.indexOf(a.technique) - ids.indexOf(b.technique));
  for (const role of ['main', 'extra'] as const) {
    for (const each of inOrder) {
      if (each.role !== role || !holds(each.when) || against(each.technique).length > 0) continue;
      if (chosen.some(({ technique }) => technique === each.technique) || (role === 'extra' && chosen.length === 0)) continue;
      if (chosen.filter((other) => other.role === role).length < guide.most[role]) chosen.push(each);
    }
  }
  const suggested = guide.suggestions.map(({ technique }) => technique);
  const stands = (step: Exclude<Guide['steps'][number], { readonly techniques: string }>): boolean =>
    holds(step.when) && (step.needs === undefined || against(step.needs).length === 0)
      && (step.without === undefined || against(step.without).length > 0)
      && (step.beside === undefined || chosen.some(({ technique }) => technique === step.beside));
  return {
    techniques: chosen.map(({ id, technique, role, when }) => ({ ...described(technique), role, suggestion: id, because: reasons(guide, answers, when) })),
    selfCare: ids.filter((id) => !suggested.includes(id) && against(id).length === 0).map(described),
    excluded: ids.filter((id) => against(id).length > 0).map((id) => ({ id, because: against(id) })),
    steps: guide.steps.flatMap((step) => 'techniques' in step ? chosen.filter(({ role }) => role === step.techniques).map(({ technique }) => technique) : stands(step) ? [step.id] : []),
  };
};

/** The rules that are sure to fire, each by when, and because of what. */
export const firing = (guide: Guide, answers: Answers): Said['rules'][number][] =>
  guide.rules.filter(({ when }) => sure(guide, answers, when)).map(({ id, level, when, timing = [] }) => ({
    id, level, timing: timing.find((each) => sure(guide, answers, each.when))?.frame ?? null, because: reasons(guide, answers, when),
  }));

export const raised = (guide: Guide, answers: Answers): Said['flags'][number][] =>
  guide.limits.filter(({ when }) => sure(guide, answers, when)).map(({ id, when }) => ({ id, because: reasons(guide, answers, when) }));

/** What a guide says to whole answers. */
export const say = (guide: Guide, answers: Answers): Said => {
  const { levels, timings, planLevels } = guide;
  const rules = firing(guide, answers);
  const cleared = clearance(guide, answers, 'given') === true;
  const level = cleared ? guide.clearance.to : levels.find((each) => rules.some((rule) => rule.level === each)) ?? levels.at(-1) as string;
  const deciding = rules.filter((rule) => rule.level === level);
  const decidedBy = deciding.map(({ id }) => id);
  const plan = planOf(guide, answers);
  const isPlanned = planLevels.includes(level);
  const nothing = { techniques: [], selfCare: [], steps: [], excluded: Object.keys(guide.modalities).map((id) => ({ id, because: decidedBy })) };
  return {
    level, cleared, rules, decidedBy,
    timing: timings.find((frame) => deciding.some(({ timing }) => timing === frame)) ?? null,
    ...(isPlanned ? plan : nothing),
    flags: raised(guide, answers),
    advice: guide.advice.filter(({ levels: at, when, needs }) => at.includes(level) && sure(guide, answers, when)
      && (needs === undefined || (isPlanned && !plan.excluded.some(({ id }) => id === needs)))).map(({ id }) => id),
    recheckDays: guide.rechecks.find((each) => each.level === level && sure(guide, answers, each.when))?.days ?? null,
  };
};
