import { type ById, useContent } from '#content';
import type { Because } from '#engine';

type Join = (first: string, second: string) => string;

const joined = (clauses: readonly string[], join: Join): string =>
  clauses.length === 0 ? '' : clauses.reduce((said, clause) => join(said, clause));

/** Answers as one clause that fits after "If". */
export const useClause = () => {
  const { both, either } = useContent().screens.result.whatIf;
  const each = (clauses: ById<ById<string>>, said: readonly Because[]) => said.map(({ item, answer }) => clauses[item]?.[answer] ?? '');
  return {
    allOf: (clauses: ById<ById<string>>, said: readonly Because[]): string => joined(each(clauses, said), both),
    anyOf: (clauses: ById<ById<string>>, said: readonly Because[]): string => joined(each(clauses, said), either),
    both,
  };
};
