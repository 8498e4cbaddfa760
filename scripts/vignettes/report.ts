import type { Figures, Judged, Row } from './figures.ts';
import { limit, publishedFigures } from './published.ts';
import type { Share } from './share.ts';

const percent = (part: number): string => `${Math.round(part * 100)}`;
const shown = ({ count, total, low, high }: Share): string =>
  total === 0 ? '-' : `${count}/${total} ${percent(count / total)}% (${percent(low)}-${percent(high)})`;

const aligned = (rows: readonly (readonly string[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd());
};

const rowCells = ({ level, cases, ...shares }: Row): string[] => [
  level, String(cases), shown(shares.exact), shown(shares.accepted), shown(shares.under), shown(shares.over),
];

const disagreement = ({ id, expected, accepted, got }: Judged): string =>
  `${accepted.includes(got.level ?? '') ? 'can be defended' : 'NOT ACCEPTED   '}  ${id}: expected ${expected}, got ${got.level ?? 'no level'}`;

/** The whole report as lines of text. */
export const reportOf = (figures: Figures): string[] => {
  const { rows, all, published, emergencies, emergenciesToday, safe, disagreements, missed, violations } = figures;
  return [
    'Other levels than expected',
    ...(disagreements.length === 0 ? ['none'] : disagreements.map(disagreement)),
    '',
    'By expected level, with 95 % intervals in percent',
    ...aligned([['level', 'cases', 'as expected', 'accepted', 'too low', 'too high'], ...[...rows, all, published].map(rowCells)]),
    '',
    `Emergencies told as such: ${shown(emergencies)}; told to be seen today at least: ${shown(emergenciesToday)}`,
    `Safe, at most one level too low: ${shown(safe)}`,
    ...missed.map(({ id }) => `EMERGENCY MISSED: ${id}`),
    ...violations.map(({ id, shown: what }) => `FORBIDDEN: ${id} was shown ${what.join(', ')}`),
    `Forbidden techniques shown: ${violations.length} of ${all.cases} cases`,
    '',
    'How others did, on other cases',
    ...aligned(publishedFigures.map(({ who, what, percent: rate, interval, cite, read }) => [
      who, what, `${rate}%${interval ? ` (${interval[0]}-${interval[1]})` : ''}`, `${cite} (${read})`,
    ])),
    '',
    limit,
  ];
};

/** Whether an emergency was missed or something forbidden was shown. */
export const isDangerous = ({ missed, violations }: Figures): boolean => missed.length > 0 || violations.length > 0;
