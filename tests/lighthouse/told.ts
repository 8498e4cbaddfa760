import type { Result } from 'lighthouse';
import { type Category, categories, middleOf, type Scores, scoreOf, scoresOf } from './scores.ts';

/** What an audit points at: an element, a file, a sentence; the first few of them. */
const pointedAt = ({ details }: Result['audits'][string]): string[] => {
  const items: unknown = details !== undefined && 'items' in details ? details.items : [];
  if (!Array.isArray(items)) return [];
  return items.slice(0, 5).flatMap((item: { node?: { snippet?: string }; url?: unknown; description?: unknown; reason?: unknown }) => {
    const named = [item.node?.snippet, item.url, item.description, item.reason].filter((each) => typeof each === 'string');
    return named.length > 0 ? [`    ${named.join('  ')}`] : [];
  });
};

/** Every audit of a category that took something from its score. */
const tellLost = (look: Result, id: Category): string[] =>
  (look.categories[id]?.auditRefs ?? []).flatMap(({ id: name, weight }) => {
    const audit = look.audits[name];
    if (audit === undefined || weight === 0 || audit.score === null || audit.score >= 1) return [];
    const value = audit.displayValue === undefined ? '' : ` (${audit.displayValue})`;
    return [`  ${id}: ${audit.title}${value}: ${Math.round(audit.score * 100)}, ${name}`, ...pointedAt(audit)];
  });

const line = (cells: readonly string[]): string => cells.map((cell, at) => (at === 0 ? cell.padEnd(24) : cell.padStart(16))).join('');

export const heading: string = line(['page', ...categories]);

/** The scores of a page as a line of a table; the performance with that of each look. */
export const tellScores = (path: string, scores: Scores, looks: readonly Result[]): string => {
  const each = looks.map((look) => scoreOf(look, 'performance')).join(' ');
  return `${line([path, ...categories.map((id) => String(scores[id]))])}   performance each time: ${each}`;
};

/** What took points from a page, where anything did. */
export const tellWhy = (path: string, looks: readonly Result[]): string => {
  const scores = scoresOf(looks);
  const lost = categories.filter((id) => scores[id] < 100);
  const worst = (id: Category) => (id === 'performance' ? middleOf(looks) : looks.find((look) => scoreOf(look, id) === scores[id]));
  const told = lost.flatMap((id) => {
    const look = worst(id);
    return look === undefined ? [] : tellLost(look, id);
  });
  return told.length === 0 ? '' : [`\n${path}`, ...told].join('\n');
};
