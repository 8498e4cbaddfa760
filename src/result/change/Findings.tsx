import { useContent } from '#content';
import type { WhatIf } from '#engine';
import { type Found, foundOf } from './findings.ts';
import { useClause } from './useClause.ts';

const useThen = (level: string) => {
  const { words, screens } = useContent();
  const { stays, staysSame, again, othersDecide, atLeast } = screens.result.whatIf;
  return ({ leadsTo }: Found): string => {
    switch (leadsTo.kind) {
      case 'now':
        return words.outlook.asks[leadsTo.level] ?? '';
      case 'at-least':
        return atLeast(words.outlook.asks[leadsTo.level] ?? '');
      case 'stays':
        return stays[level] ?? staysSame;
      case 'again':
        return again;
      case 'others':
        return othersDecide;
    }
  };
};

/** For each answer "not sure": act first, then a way to find out, and what each finding would lead to. */
export const Findings = ({ findings, level }: Pick<WhatIf, 'findings'> & { level: string }) => {
  const { facts, words, screens } = useContent();
  const { unsureTitle, found, whatever } = screens.result.whatIf;
  const { anyOf } = useClause();
  const thenOf = useThen(level);
  if (findings.length === 0) return null;
  return (
    <div className="turn stack stack-tight">
      <h3>{unsureTitle}</h3>
      <p>
        <strong>{words.outlook.actFirst[level]}</strong>
      </p>
      {findings.map((finding) => {
        const { item } = finding.unsure;
        const told = foundOf(finding, facts.guide.levels, level);
        const alike = new Set(told.map(thenOf)).size === 1;
        return (
          <div key={item} className="stack stack-tight">
            <h4>{words.itemNames[item]}</h4>
            <p>{words.guidance.findOut?.lines[item]}</p>
            <ul>
              {alike && told[0] !== undefined ? (
                <li>{whatever(thenOf(told[0]))}</li>
              ) : (
                told.map((each) => {
                  const what = anyOf(words.outlook.found, each.answers);
                  return <li key={what}>{found(what, thenOf(each))}</li>;
                })
              )}
            </ul>
          </div>
        );
      })}
    </div>
  );
};
