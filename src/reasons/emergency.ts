import type { Facts, GuideWords, SignFacts } from '#content';
import type { FiredRule } from '#engine';

/** What an emergency asks for: the first action, and what to say aloud. */
export interface Emergency {
  readonly action: 'call' | 'go-or-call';
  /** How each sign is said; each fits after "I have back and leg pain and". */
  readonly say: readonly string[];
  /** Whether to name the nerves at the bottom of the spine. */
  readonly nerves: boolean;
}

/** Calling beats going: the most urgent action among the signs that were ticked and the rules that fired. */
export const emergencyOf = (
  rules: readonly FiredRule[],
  { signs, ruleActions }: Pick<Facts, 'signs' | 'ruleActions'>,
  words: Pick<GuideWords, 'signs' | 'ruleSay'>,
): Emergency => {
  // A sign that belongs to a rule with words of its own is said by that rule.
  const told = rules.filter(({ id }) => ruleActions[id] !== undefined).flatMap(({ because }) => because);
  const isTold = (item: string, answer: string | number) =>
    told.some((each) => each.item === item && each.answer === answer);
  const found: { readonly sign: Pick<SignFacts, 'action' | 'caudaEquina'>; readonly say: string | undefined }[] = [];
  for (const rule of rules) {
    const own = ruleActions[rule.id];
    if (own !== undefined) found.push({ sign: own, say: words.ruleSay[rule.id] });
    for (const { item, answer } of rule.because) {
      const sign = signs[item]?.[answer];
      if (sign !== undefined && !isTold(item, answer)) found.push({ sign, say: words.signs[item]?.[answer]?.say });
    }
  }
  return {
    action: found.some(({ sign }) => sign.action === 'call') ? 'call' : 'go-or-call',
    say: [...new Set(found.map(({ say }) => say).filter((say) => say !== undefined))],
    nerves: found.some(({ sign }) => sign.caudaEquina === true),
  };
};
