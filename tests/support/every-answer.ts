import type { Answer, Answers, Item, Items } from '#engine';

/** Every answer a person could give to one item: exclusive options alone, other options together. */
export const answersTo = (item: Item): Answer[] => {
  if (item.kind === 'single') return [...item.options];
  if (item.kind === 'scale') return Array.from({ length: item.max - item.min + 1 }, (_, step) => item.min + step);
  const alone = item.exclusive;
  const together = item.options
    .filter((option) => !alone.includes(option))
    .reduce<string[][]>((sets, option) => [...sets, ...sets.map((set) => [...set, option])], [[]])
    .filter((set) => set.length > 0);
  return [...together, ...alone.map((option) => [option])];
};

/**
 * Visits every answer set of a small questionnaire, complete or partial, with the ends that it can still come to: what
 * `endOf` makes of every complete set in which its answers stand.
 */
export const visitEverySet = <End>(
  items: Items,
  endOf: (answers: Answers) => End,
  visit: (answers: Answers, reached: readonly End[]) => void,
): { readonly sets: number; readonly ends: readonly End[] } => {
  const questions = Object.entries(items).map(([id, item]) => ({ id, choices: answersTo(item) }));
  const ends: End[] = [];
  let sets = 0;

  const complete = (place: number, answers: Answers): void => {
    const question = questions[place];
    if (question === undefined) ends.push(endOf(answers));
    else for (const choice of question.choices) complete(place + 1, { ...answers, [question.id]: choice });
  };
  /** `first` are the places in `ends` of the sets that begin as these answers do; `size` is how many ends each stands for. */
  const start = (place: number, answers: Answers, first: readonly number[], size: number): void => {
    const question = questions[place];
    if (question === undefined) {
      sets += 1;
      return visit(answers, first.map((index) => ends[index] as End));
    }
    const step = size / question.choices.length;
    const branches = question.choices.map((choice, option) => ({ choice, to: first.map((index) => index + option * step) }));
    start(place + 1, answers, branches.flatMap(({ to }) => to), step);
    for (const { choice, to } of branches) start(place + 1, { ...answers, [question.id]: choice }, to, step);
  };

  complete(0, {});
  start(0, {}, [0], ends.length);
  return { sets, ends };
};
