import type { Form } from './form.ts';
import { ALWAYS, type Formula, NEVER } from './formula.ts';
import type { Limit, Modality } from './guide.ts';

/** What may be said of one modality. */
export interface ModalityOutcome {
  readonly allowed: Formula;
  /** By pressure, lightest first: no harder than this. None holds where nothing says how hard. */
  readonly noHarder: readonly Formula[];
  readonly zones: { readonly [zone: string]: Formula };
  readonly cautions: { readonly [caution: string]: Formula };
}

/** A suggestion that puts its technique in the plan, in the order of the plan. */
export interface Pick {
  readonly suggestion: string;
  readonly technique: string;
  readonly role: 'main' | 'extra';
  readonly picked: Formula;
}

/** What limits and requirements leave of a modality, as formulas. */
export const modalityOf = ({ guide, formulas, of }: Form, id: string): ModalityOutcome => {
  const { all, any, not } = formulas;
  const { pressure, zones, requires } = guide.modalities[id] as Modality;
  const rows = guide.limits.map(({ limits, when }) => ({ ...(limits[id] as Limit), when: of(when) }));
  const where = (fits: (cell: (typeof rows)[number]) => boolean): Formula => any(rows.filter(fits).map(({ when }) => when));
  const own = pressure === undefined ? guide.pressures.length : guide.pressures.indexOf(pressure);
  const worked = guide.zones
    .filter((zone) => zones.includes(zone.id))
    .map((zone) => ({
      id: zone.id,
      when: all([
        of(zone.tickedWhen),
        not(zone.closedWhen === undefined ? NEVER : of(zone.closedWhen)),
        not(where(({ avoid }) => avoid?.includes(zone.id) ?? false)),
      ]),
    }));
  const nowhere = not(any(worked.map(({ when }) => when)));
  const used = guide.zones.map(({ id: zone }) => [
    zone, any([worked.find((each) => each.id === zone)?.when ?? NEVER, zone === guide.fallbackZone ? nowhere : NEVER]),
  ] as const);
  // Stryker disable next-line ArrayDeclaration: a caution that no row has never holds.
  const cautions = [...new Set(rows.flatMap((row) => row.cautions ?? []))];
  return {
    allowed: all([not(where(({ limit }) => limit === 'no')), requires === undefined ? ALWAYS : of(requires.when)]),
    noHarder: guide.pressures.map((_, most) =>
      own <= most ? ALWAYS : where(({ limit }) => guide.pressures.includes(limit) && guide.pressures.indexOf(limit) <= most),
    ),
    zones: Object.fromEntries(used),
    cautions: Object.fromEntries(cautions.map((caution) => [caution, where((row) => row.cautions?.includes(caution) ?? false)])),
  };
};

/** Which suggestion puts its technique in the plan: the first ones that hold, are not excluded and find room. */
export const picksOf = ({ guide, formulas, of }: Form, modalities: { readonly [modality: string]: ModalityOutcome }): Pick[] => {
  const { all, any, not, atLeast } = formulas;
  const order = Object.keys(guide.modalities);
  const wanted = guide.suggestions.toSorted((a, b) => a.rank - b.rank || order.indexOf(a.technique) - order.indexOf(b.technique));
  const picks: Pick[] = [];
  for (const role of ['main', 'extra'] as const) {
    for (const { id, technique, when, role: own } of wanted) {
      const modality = modalities[technique];
      if (own !== role || modality === undefined) continue;
      const before = picks.filter((pick) => pick.role === role).map(({ picked }) => picked);
      const already = any(picks.filter((pick) => pick.technique === technique).map(({ picked }) => picked));
      const alone = role === 'extra' ? not(any(picks.map(({ picked }) => picked))) : NEVER;
      const full = atLeast(guide.most[role], before);
      picks.push({
        suggestion: id, technique, role, picked: all([of(when), modality.allowed, not(any([already, full, alone]))]),
      });
    }
  }
  return picks;
};
