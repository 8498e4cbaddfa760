import { type Answer, type Answers, assess, type Form, type Formula, formOf, type Guide, itemsOn, outcomeOf, type Page, substitute, walkOf } from '#engine';
import { ALWAYS, NEVER, saidOf } from './said.ts';

/** What is known of everything a wizard's walk can come to. */
export interface WalkProof {
  /** Ways of having answered that no further answer can tell apart count as one. */
  readonly places: number;
  /** A walk that ended although an answer nobody was asked for could still change the result. */
  readonly unsafe: Answers | null;
  /** A walk on which a question was asked although no answer to it could change the result. */
  readonly vain: { readonly answers: Answers; readonly item: string } | null;
  /** A walk that cannot go on, or that ends without a result. */
  readonly stuck: Answers | null;
  /** A walk that goes on otherwise than another one, although nothing that is left to decide tells them apart. */
  readonly unlike: Answers | null;
  /** By level, the fewest and the most screens of any walk that ends there. */
  readonly screens: { readonly [level: string]: { readonly fewest: number; readonly most: number } };
}

/** A place on a walk: what was answered, by way of example, and what is left of every statement about the result. */
interface Place {
  readonly answers: Answers;
  readonly left: readonly Formula[];
  /** Where the wizard goes from here: the page and what it shows there. */
  readonly goesOn: string;
}

const resultOf = (guide: Guide): Formula[] => {
  const { formulas } = formOf(guide);
  const { atLeast, plan } = outcomeOf(guide);
  // Advice belongs to what is settled only where there is a plan.
  const said = [...saidOf(guide)].map(([name, formula]) => (name.startsWith('advice ') ? formulas.all([plan, formula]) : formula));
  return [...new Set([...atLeast, ...said])];
};

/** What decides which questions apply, beside what the result says. */
const applying = (guide: Guide): Formula[] => {
  const { clearance, enabled, fired, formulas } = formOf(guide);
  return [...Object.keys(guide.enabledWhen).map(enabled), clearance.open, formulas.any(fired.filter((_, index) => guide.rules[index]?.level === guide.clearance.level))];
};

const undecided = (left: readonly Formula[]): Formula[] => [...new Set(left)].filter((formula) => formula !== NEVER && formula !== ALWAYS).toSorted((a, b) => a - b);

/** A way to answer an item: by way of example, what it leaves behind, and the other answers of one tick that leave the same. */
interface Way {
  readonly answer: Answer;
  readonly others: readonly Answer[];
  readonly left: Formula[];
}

/** Every way to answer an item that leaves something else behind, each with an example. */
const answersTo = ({ formulas, layout }: Form, item: string, left: readonly Formula[], keyOf: (left: readonly Formula[]) => string): Way[] => {
  const at = layout.place.get(item) ?? -1;
  const bits = [...(layout.bits[at] ?? [])];
  if (!layout.several[at]) {
    return bits.map(([answer, bit]) => ({ answer, others: [], left: left.map(substitute(formulas, at, (mask) => ((mask & bit) === 0 ? NEVER : ALWAYS))) }));
  }
  let ways = new Map([['', { ticks: [] as string[], left: [...left] }]]);
  for (const [option, bit] of bits) {
    const next: typeof ways = new Map();
    const keep = (ticks: string[], after: Formula[]) => {
      const key = `${ticks.length === 0} ${keyOf(after)}`;
      if (!next.has(key)) next.set(key, { ticks, left: after });
    };
    for (const way of ways.values()) {
      if (!way.left.some((formula) => ((formulas.reads[formula] ?? 0) & (1 << at)) !== 0)) {
        keep(way.ticks, way.left);
        if (way.ticks.length === 0) keep([String(option)], way.left);
        continue;
      }
      keep(way.ticks, way.left.map(substitute(formulas, at, (mask) => formulas.literal(at, mask & ~bit))));
      keep([...way.ticks, String(option)], way.left.map(substitute(formulas, at, (mask) => ((mask & bit) === 0 ? formulas.literal(at, mask) : ALWAYS))));
    }
    ways = next;
  }
  const alone = bits.map(([option, bit]) => ({
    option: String(option), key: keyOf(left.map(substitute(formulas, at, (mask) => ((mask & bit) === 0 ? NEVER : ALWAYS)))),
  }));
  return [...ways.values()]
    .filter(({ ticks }) => ticks.length > 0)
    .map(({ ticks, left: after }) => ({
      answer: ticks,
      others: alone.filter(({ option, key }) => key === keyOf(after) && ticks.join() !== option).map(({ option }) => [option]),
      left: after,
    }));
};

/** Where the wizard goes from these answers, and what it shows there. */
export interface Wizard {
  /** The id of the next page, or null where it ends. */
  readonly next: (guide: Guide, answers: Answers) => string | null;
  readonly shows: (guide: Guide, page: Page, answers: Answers) => readonly string[];
}

const screensWizard: Wizard = { next: (guide, answers) => walkOf(guide, answers).next, shows: itemsOn };

const asked = (guide: Guide, answers: Answers): number => guide.pages.filter(({ items }) => items.some((item) => answers[item] !== undefined)).length;

/** Walks every way through the wizard, as the screens do, and looks at each end and at each question. Exact. */
export const proveWalk = (guide: Guide, wizard: Wizard = screensWizard): WalkProof => {
  const form = formOf(guide);
  const { search, everything, formulas, layout } = form;
  const result = resultOf(guide);
  const seen = new Map<string, string>();
  const screens: Record<string, { fewest: number; most: number }> = {};
  let unsafe: Answers | null = null;
  let vain: WalkProof['vain'] = null;
  let stuck: Answers | null = null;
  let unlike: Answers | null = null;

  // The level reached so far, and what is left to decide: what has been decided beside them asks nothing more.
  const keyOf = (left: readonly Formula[]): string =>
    [left.slice(0, guide.levels.length), undecided(left.slice(0, result.length)), undecided(left.slice(result.length))].join(' ');
  const goOn = (answers: Answers): string => {
    const next = wizard.next(guide, answers);
    const page = guide.pages.find(({ id }) => id === next);
    return page === undefined ? '' : `${page.id} ${wizard.shows(guide, page, answers).find((item) => answers[item] === undefined) ?? ''}`;
  };
  const open = (left: readonly Formula[]): boolean =>
    undecided(left.slice(0, result.length)).some((formula) => search.find(everything, formula) !== null && search.find(everything, formulas.not(formula)) !== null);
  const changes = (left: readonly Formula[], item: string): boolean =>
    undecided(left.slice(0, result.length)).some((formula) => search.dependsOn(everything, formula, layout.place.get(item) ?? -1));

  const ended = ({ answers, left }: Place): void => {
    if (open(left)) unsafe ??= answers;
    const { level } = assess(guide, answers);
    if (level === null) stuck ??= answers;
    const count = asked(guide, answers);
    const known = screens[level ?? ''];
    screens[level ?? ''] = { fewest: Math.min(count, known?.fewest ?? count), most: Math.max(count, known?.most ?? count) };
  };

  const start: Place = { answers: {}, left: [...result, ...applying(guide)], goesOn: goOn({}) };
  const places: Place[] = [start];
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    const { answers, left, goesOn } = place;
    const [page, item] = goesOn.split(' ');
    if (page === undefined || page === '') {
      ended(place);
      continue;
    }
    if (item === undefined || item === '') {
      stuck ??= answers;
      continue;
    }
    if (!changes(left, item)) vain ??= { answers, item };
    for (const way of answersTo(form, item, left, keyOf)) {
      for (const answer of [way.answer, ...way.others]) {
        const after = { ...answers, [item]: answer };
        const key = `${Object.keys(after).toSorted().join()} ${keyOf(way.left)}`;
        const known = seen.get(key);
        const next = goOn(after);
        // Every answer, and every way to a place, is tried on the wizard, though one of them goes on for all.
        if (known !== undefined && known !== next) unlike ??= after;
        if (known !== undefined) continue;
        seen.set(key, next);
        places.push({ answers: after, left: way.left, goesOn: next });
      }
    }
  }
  return { places: seen.size, unsafe, vain, stuck, unlike, screens };
};
