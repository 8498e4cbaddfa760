/** A published figure to stand beside ours; percent, with its 95 % interval where the source gives one. */
export interface PublishedFigure {
  readonly who: string;
  readonly what: string;
  readonly percent: number;
  readonly interval?: readonly [low: number, high: number];
  readonly cite: string;
  readonly link: string;
  readonly read: 'read' | 'abstract' | 'second-hand';
}

const semigran = {
  cite: 'Semigran and others, BMJ 2015;351:h3480', link: 'https://doi.org/10.1136/bmj.h3480', read: 'abstract',
} as const;
const hill = {
  cite: 'Hill, Sim, Mills, Med J Aust 2020;212:514-519', link: 'https://doi.org/10.5694/mja2.50600', read: 'abstract',
} as const;
const laypeople = {
  cite: 'Schmieding and others, J Med Internet Res 2021;23(3):e24475', link: 'https://doi.org/10.2196/24475', read: 'abstract',
} as const;
const later = {
  cite: 'Schmieding and others, J Med Internet Res 2022;24(5):e31810', link: 'https://doi.org/10.2196/31810', read: 'abstract',
} as const;
const jette = {
  cite: 'Jette and others, Phys Ther 2006;86:1619-1629', link: 'https://doi.org/10.2522/ptj.20050393', read: 'abstract',
} as const;

/** How others did on other cases. */
export const publishedFigures: readonly PublishedFigure[] = [
  { who: '23 symptom checkers', what: 'right level, 45 cases', percent: 57, interval: [52, 61], ...semigran },
  { who: '23 symptom checkers', what: 'right level, emergencies', percent: 80, interval: [75, 86], ...semigran },
  { who: '19 symptom checkers', what: 'right level, 48 cases', percent: 49, interval: [44, 54], ...hill },
  { who: '19 symptom checkers', what: 'right level, emergencies', percent: 63, interval: [52, 71], ...hill },
  { who: '22 symptom checkers', what: 'right level, 45 cases, median', percent: 55.8, ...later },
  { who: '91 lay people', what: 'right level, 45 cases', percent: 60.9, interval: [59.5, 62.3], ...laypeople },
  { who: '91 lay people', what: 'right level, emergencies', percent: 67.5, interval: [64.1, 70.8], ...laypeople },
  { who: '394 physical therapists', what: 'right decision, muscles and joints', percent: 87, ...jette },
  { who: '394 physical therapists', what: 'right decision, critical medical cases', percent: 79, ...jette },
  {
    who: '7 family doctors', what: 'safe: at most one level too low, 200 cases', percent: 97,
    cite: 'Gilbert and others, BMJ Open 2020;10(12):e040269', link: 'https://doi.org/10.1136/bmjopen-2020-040269', read: 'abstract',
  },
];

/** What the figures do not say. */
export const limit =
  'The cases were written, and put into answers, by people who know the rules, and many were chosen for a known danger sign. So these ' +
  'figures say how the rules judge answers that are given, not how people answer. The published figures come from other cases, other ' +
  'levels and other judges.';
