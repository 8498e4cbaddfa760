import type { Figures } from './figures.ts';
import { type PublishedFigure, publishedFigures } from './published.ts';
import type { Share } from './share.ts';

/** The figures in a form that a file can hold. */
export interface Summary {
  readonly cases: number;
  readonly published: number;
  readonly exact: Share;
  readonly accepted: Share;
  readonly under: Share;
  readonly over: Share;
  readonly safe: Share;
  readonly emergencies: number;
  readonly emergenciesCaught: Share;
  readonly emergenciesToday: Share;
  readonly violations: number;
  readonly levels: readonly {
    readonly level: string;
    readonly cases: number;
    readonly exact: Share;
    readonly accepted: Share;
    readonly under: Share;
    readonly over: Share;
  }[];
  readonly others: readonly PublishedFigure[];
}

const rounded = ({ count, total, low, high }: Share): Share => ({
  count, total, low: Math.round(low * 1000) / 1000, high: Math.round(high * 1000) / 1000,
});

/** The figures without the names of the cases, for a page that shows them. */
export const summaryOf = (figures: Figures): Summary => {
  const { all, published, rows, emergencies, emergenciesToday, safe, violations } = figures;
  return {
    cases: all.cases,
    published: published.cases,
    exact: rounded(all.exact),
    accepted: rounded(all.accepted),
    under: rounded(all.under),
    over: rounded(all.over),
    safe: rounded(safe),
    emergencies: emergencies.total,
    emergenciesCaught: rounded(emergencies),
    emergenciesToday: rounded(emergenciesToday),
    violations: violations.length,
    levels: rows.map(({ level, cases, exact, accepted, under, over }) => ({
      level, cases, exact: rounded(exact), accepted: rounded(accepted), under: rounded(under), over: rounded(over),
    })),
    others: publishedFigures,
  };
};
