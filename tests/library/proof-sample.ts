/** A small proof, made up by hand: its figures mean nothing. */
const ids = [
  ...Array.from({ length: 45 }, (_, place) => place + 1)
    .filter((number) => ![29, 31, 32, 34, 35, 36, 37, 38, 42].includes(number))
    .map((number) => `inv-${String(number).padStart(2, '0')}`),
  'total', 'settled', 'worse-excluded', 'worse-pressure', 'reachable', 'decisive', 'alive', 'walk-safe', 'walk-short',
];

const share = (count: number, total: number, low: number, high: number) => ({ count, total, low, high });

export const proofSample = {
  date: '2026-11-25',
  contentHash: '3f0c9a7e51d2486bb0ce1f6a90d7c4e2b8f5a1630d9e7c84f2ab6517c0de93f4',
  answerSets: '8433172096451208857603584000000',
  table: ids.map((id, place) => ({
    id,
    says: `What ${id} says, in clinical words.`,
    verdict: 'proven' as 'proven' | 'broken',
    speaksOf: place % 9 === 4 ? '1152' : '8433172096451208857603584000000'.slice(0, 31 - (place % 7)),
    milliseconds: 3 * place + 0.4,
  })),
  walks: {
    walks: 10_000,
    byLevel: {
      'emergency-now': { median: 1, p95: 2, most: 8 },
      'same-day': { median: 4, p95: 7, most: 7 },
      'see-provider-first': { median: 8, p95: 9, most: 10 },
      'go-with-care': { median: 9, p95: 10, most: 10 },
      go: { median: 9, p95: 9, most: 9 },
    },
  },
  cases: {
    cases: 96,
    published: 24,
    exact: share(91, 96, 0.884, 0.978),
    accepted: share(96, 96, 0.962, 1),
    under: share(0, 96, 0, 0.038),
    over: share(5, 96, 0.022, 0.116),
    safe: share(96, 96, 0.962, 1),
    emergencies: 31,
    emergenciesCaught: share(31, 31, 0.89, 1),
    emergenciesToday: share(31, 31, 0.89, 1),
    violations: 0,
    levels: [],
    others: [
      {
        who: '23 symptom checkers', what: 'right level, 45 cases', percent: 57, interval: [52, 61],
        cite: 'Semigran and others, BMJ 2015;351:h3480', link: 'https://doi.org/10.1136/bmj.h3480', read: 'abstract',
      },
      {
        who: '91 lay people', what: 'right level, 45 cases', percent: 60.9, interval: [59.5, 62.3],
        cite: 'Schmieding and others, J Med Internet Res 2021;23(3):e24475', link: 'https://doi.org/10.2196/24475', read: 'abstract',
      },
      {
        who: '394 physical therapists', what: 'right decision, critical medical cases', percent: 79,
        cite: 'Jette and others, Phys Ther 2006;86:1619-1629', link: 'https://doi.org/10.2522/ptj.20050393', read: 'abstract',
      },
    ],
  },
};

/** The same with one promise broken. */
export const brokenSample = {
  ...proofSample,
  table: proofSample.table.map((row) => (row.id === 'inv-08' ? { ...row, verdict: 'broken' as const } : row)),
};
