import type { Condition } from './condition.ts';
import { formOf } from './form.ts';
import { type Formula, NEVER } from './formula.ts';
import type { Guide, Vocabulary } from './guide.ts';
import type { ChoiceId, ItemId, Items, OptionId } from './item.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { Event } from './outlook.ts';

/** A statement about an answer set and what the guide says to it, as plain data; it holds or fails. */
export type Statement<V extends Vocabulary = Vocabulary> =
  | { readonly kind: 'answers'; readonly when: Condition<V['items']> }
  | { readonly kind: 'told'; readonly item: ItemId<V['items']>; readonly oneOf: readonly string[] }
  | { readonly kind: 'level'; readonly oneOf: readonly V['level'][] }
  | { readonly kind: 'urgent'; readonly level: V['level'] }
  | { readonly kind: 'fired'; readonly oneOf: readonly V['rule'][] }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'technique'; readonly oneOf: readonly V['technique'][] }
  | { readonly kind: 'first'; readonly technique: V['technique'] }
  | { readonly kind: 'roles'; readonly role: 'main' | 'extra'; readonly more: number }
  | { readonly kind: 'allowed'; readonly oneOf: readonly V['modality'][] }
  | { readonly kind: 'harder'; readonly modality: V['modality']; readonly than: V['pressure'] }
  | { readonly kind: 'worked'; readonly modality: V['modality']; readonly zone: V['zone'] }
  | { readonly kind: 'cautioned'; readonly modality: V['modality']; readonly caution: V['caution'] }
  | { readonly kind: 'step'; readonly oneOf: readonly V['step'][] }
  | { readonly kind: 'begins'; readonly step: V['step'] }
  | { readonly kind: 'before'; readonly step: V['step'] | V['technique']; readonly other: V['step'] | V['technique'] }
  | { readonly kind: 'advice'; readonly oneOf: readonly V['advice'][] }
  | { readonly kind: 'recheck' }
  | { readonly kind: 'every'; readonly of: readonly Statement<V>[] }
  | { readonly kind: 'either'; readonly of: readonly Statement<V>[] }
  | { readonly kind: 'never'; readonly of: Statement<V> };

/** What is claimed of every answer set. */
export type Claim<V extends Vocabulary = Vocabulary> =
  /** Wherever `when` holds (everywhere, where there is none), `follows` holds. */
  | { readonly kind: 'always'; readonly when?: Statement<V>; readonly follows: Statement<V> }
  /** Where `when` holds, one answer put in the place of the other changes none of these. */
  | {
      readonly kind: 'same';
      readonly from: Event<V['items']>;
      readonly to: Event<V['items']>;
      readonly when?: Statement<V>;
      readonly of: readonly Statement<V>[];
    }
  /**
   * No single answer made worse lowers the level (`urgency`), allows what was ruled out or shows another technique than
   * one of `besides` (`exclusions`), or makes anything harder (`pressure`).
   */
  | { readonly kind: 'monotone'; readonly keeps: 'urgency' | 'exclusions' | 'pressure'; readonly besides?: readonly V['technique'][] }
  /** A lower number never lowers the level below that of any rule that had fired, but for these. */
  | { readonly kind: 'eased'; readonly item: ItemId<V['items']>; readonly unless: readonly V['rule'][] }
  /** Everything said follows from the answers alone, in whichever order they were given. */
  | { readonly kind: 'repeatable' }
  /** While one of these applies and is unanswered, nothing is settled at a level with a plan. */
  | { readonly kind: 'needed'; readonly items: readonly ItemId<V['items']>[] };

/** A promise about every answer set, in a sentence and as something that can be proven. */
export interface Invariant<V extends Vocabulary = Vocabulary> {
  readonly id: string;
  readonly says: string;
  readonly claims: readonly Claim<V>[];
}

/** What makes an answer to one item worse. What is not named here is neither better nor worse. */
export type Worsening<I extends Items, K extends ItemId<I>> =
  /** A tick more; and one answer that stands alone in the place of another. */
  | { readonly kind: 'tick'; readonly least: OptionId<I, K>; readonly ticks: readonly OptionId<I, K>[]; readonly instead: readonly (readonly [OptionId<I, K>, OptionId<I, K>])[] }
  | { readonly kind: 'order'; readonly least: OptionId<I, K>; readonly steps: readonly (readonly [OptionId<I, K>, OptionId<I, K>])[] }
  | { readonly kind: 'higher'; readonly least: number }
  /** No answer is worse than another, and why. */
  | { readonly kind: 'none'; readonly least: OptionId<I, K>; readonly why: string };

/** For every item, which answer is worse than which. */
export type Worse<I extends Items = Items> = { readonly [K in ItemId<I>]: Worsening<I, K> };

/** The words in which statements about one guide are written; an id that does not exist does not compile. */
export const statementsFor = <V extends Vocabulary>() => ({
  answers: (when: Condition<V['items']>): Statement<V> => ({ kind: 'answers', when }),
  /** One of these was answered, whether or not the guide says that the question applies. */
  told: <K extends ChoiceId<V['items']>>(item: K, ...oneOf: readonly OptionId<V['items'], K>[]): Statement<V> => ({ kind: 'told', item, oneOf }),
  level: (...oneOf: readonly V['level'][]): Statement<V> => ({ kind: 'level', oneOf }),
  /** The result is this level or a more urgent one. */
  urgent: (level: V['level']): Statement<V> => ({ kind: 'urgent', level }),
  fired: (...oneOf: readonly V['rule'][]): Statement<V> => ({ kind: 'fired', oneOf }),
  cleared: { kind: 'cleared' } as Statement<V>,
  /** One of these techniques is in the plan. */
  technique: (...oneOf: readonly V['technique'][]): Statement<V> => ({ kind: 'technique', oneOf }),
  first: (technique: V['technique']): Statement<V> => ({ kind: 'first', technique }),
  /** So many or more techniques of this role are in the plan. */
  roles: (role: 'main' | 'extra', more: number): Statement<V> => ({ kind: 'roles', role, more }),
  /** There is a plan, and one of these is not ruled out in it. */
  allowed: (...oneOf: readonly V['modality'][]): Statement<V> => ({ kind: 'allowed', oneOf }),
  /** It is in the plan with more than this pressure. */
  harder: (modality: V['modality'], than: V['pressure']): Statement<V> => ({ kind: 'harder', modality, than }),
  worked: (modality: V['modality'], zone: V['zone']): Statement<V> => ({ kind: 'worked', modality, zone }),
  cautioned: (modality: V['modality'], caution: V['caution']): Statement<V> => ({ kind: 'cautioned', modality, caution }),
  step: (...oneOf: readonly V['step'][]): Statement<V> => ({ kind: 'step', oneOf }),
  /** The plan begins with this step. */
  begins: (step: V['step']): Statement<V> => ({ kind: 'begins', step }),
  /** Both are in the plan, this one before the other. */
  before: (step: V['step'] | V['technique'], other: V['step'] | V['technique']): Statement<V> => ({ kind: 'before', step, other }),
  advice: (...oneOf: readonly V['advice'][]): Statement<V> => ({ kind: 'advice', oneOf }),
  recheck: { kind: 'recheck' } as Statement<V>,
  every: (...of: readonly Statement<V>[]): Statement<V> => ({ kind: 'every', of }),
  either: (...of: readonly Statement<V>[]): Statement<V> => ({ kind: 'either', of }),
  never: (of: Statement<V>): Statement<V> => ({ kind: 'never', of }),
});

/** What a plan may list, in its order: every step, and the technique of every suggestion. */
const listed = (guide: Guide, { steps, picks }: Outcome): { readonly id: string; readonly when: Formula }[] =>
  guide.steps.flatMap((step) =>
    'techniques' in step
      ? picks.filter(({ role }) => role === step.techniques).map(({ technique, picked }) => ({ id: technique, when: picked }))
      : steps.filter(({ id }) => id === step.id),
  );

/** The formula of a statement. What is said of a plan fails where there is none. */
export const formulaOf = (guide: Guide, statement: Statement): Formula => {
  const form = formOf(guide);
  const outcome = outcomeOf(guide);
  const { all, any, not, atLeast } = form.formulas;
  const { plan, modalities, picks } = outcome;
  const planned = (...parts: readonly Formula[]): Formula => all([plan, ...parts]);
  const shown = (id: string): Formula => any(picks.filter(({ technique }) => technique === id).map(({ picked }) => picked));
  const here = (id: string): Formula => (picks.some(({ technique }) => technique === id) ? shown(id) : (modalities[id]?.allowed ?? NEVER));
  const named = (list: readonly { readonly id: string; readonly when: Formula }[], ids: readonly string[]): Formula =>
    any(list.filter(({ id }) => ids.includes(id)).map(({ when }) => when));
  /** One with this id is there, and none before it. */
  const firstIn = (list: readonly { readonly id: string; readonly when: Formula }[], wanted: string): Formula =>
    any(list.map(({ id, when }, place) => (id === wanted ? all([when, not(any(list.slice(0, place).map((each) => each.when)))]) : NEVER)));
  switch (statement.kind) {
    case 'answers':
      return form.of(statement.when);
    case 'told': {
      const at = form.layout.place.get(statement.item) ?? -1;
      const bits = statement.oneOf.map((option) => form.layout.bits[at]?.get(option) ?? 0);
      return form.formulas.literal(at, bits.reduce((mask, bit) => mask | bit, 0));
    }
    case 'level':
      return any(statement.oneOf.map((level) => outcome.levels[guide.levels.indexOf(level)] ?? NEVER));
    case 'urgent':
      return outcome.atLeast[guide.levels.indexOf(statement.level)] ?? NEVER;
    case 'fired':
      return any(guide.rules.flatMap(({ id }, index) => (statement.oneOf.includes(id) ? [form.fired[index] as Formula] : [])));
    case 'cleared':
      return form.clearance.given;
    case 'technique':
      return planned(any(statement.oneOf.map(shown)));
    case 'first':
      return planned(firstIn(picks.map(({ technique, picked }) => ({ id: technique, when: picked })), statement.technique));
    case 'roles':
      return planned(atLeast(statement.more, picks.filter(({ role }) => role === statement.role).map(({ picked }) => picked)));
    case 'allowed':
      return planned(any(statement.oneOf.map((id) => modalities[id]?.allowed ?? NEVER)));
    case 'harder':
      return planned(here(statement.modality), not(modalities[statement.modality]?.noHarder[guide.pressures.indexOf(statement.than)] ?? NEVER));
    case 'worked':
      return planned(here(statement.modality), modalities[statement.modality]?.zones[statement.zone] ?? NEVER);
    case 'cautioned':
      return planned(here(statement.modality), modalities[statement.modality]?.cautions[statement.caution] ?? NEVER);
    case 'step':
      return planned(named(outcome.steps, statement.oneOf));
    case 'begins':
      return planned(firstIn(listed(guide, outcome), statement.step));
    case 'before': {
      const list = listed(guide, outcome);
      const after = (place: number): Formula => any(list.slice(place + 1).filter(({ id }) => id === statement.other).map(({ when }) => when));
      return planned(any(list.map(({ id, when }, place) => (id === statement.step ? all([when, after(place)]) : NEVER))));
    }
    case 'advice':
      return named(outcome.advice, statement.oneOf);
    case 'recheck':
      return any(outcome.rechecks);
    case 'every':
      return all(statement.of.map((part) => formulaOf(guide, part)));
    case 'either':
      return any(statement.of.map((part) => formulaOf(guide, part)));
    case 'never':
      return not(formulaOf(guide, statement.of));
  }
};
