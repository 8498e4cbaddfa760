import type { FiredRule } from '#engine';

/** The rules of one level, and those below it. */
export const splitByLevel = (rules: readonly FiredRule[], level: string) => ({
  deciding: rules.filter((rule) => rule.level === level),
  others: rules.filter((rule) => rule.level !== level),
});
