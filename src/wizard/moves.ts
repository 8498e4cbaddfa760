import { assess, type Answers, type Guide, type Walk, walkOf } from '#engine';

/** The addresses the wizard moves between; the app knows them. */
export interface Paths {
  readonly start: string;
  readonly step: (page: string, change?: boolean) => string;
  readonly review: string;
  readonly result: string;
  readonly stop: string;
}

/** Where a person stands: which steps lie behind, and how many may still come. */
export interface Standing {
  /** Steps behind this one. */
  readonly done: number;
  /** This step and those that may still come. */
  readonly ahead: number;
}

/** Where the step `page` stands on the way. */
export const standingOf = ({ path, next, ahead }: Walk, page: string): Standing => {
  const finished = path.filter((each) => each !== next);
  const done = page === next ? finished.length : finished.indexOf(page);
  return { done, ahead: finished.length + ahead - done };
};

export interface Part {
  readonly id: string;
  readonly state: 'done' | 'here' | 'ahead' | 'left-out';
}

/** The parts of the journey for someone on `page`. A part is left out when nothing in it can matter any more. */
export const partsOf = (guide: Guide, sectionOf: { readonly [page: string]: string }, walk: Walk, page: string): Part[] => {
  const { path, next } = walk;
  const last = standingOf(walk, page).ahead === 1;
  const order = guide.pages.map(({ id }) => id);
  const reached = next === null ? order.length : order.indexOf(next);
  return [...new Set(order.map((id) => sectionOf[id]))].map((id) => {
    const its = order.filter((each) => sectionOf[each] === id);
    if (its.includes(page)) return { id, state: 'here' };
    if (its.some((each) => order.indexOf(each) >= reached)) return { id, state: last ? 'left-out' : 'ahead' };
    return { id, state: its.some((each) => path.includes(each)) ? 'done' : 'left-out' };
  });
};

/** The address at which everything that matters has been asked: levels that hurry skip the summary. */
export const endOf = (guide: Guide, answers: Answers, urgent: readonly string[], paths: Paths): string => {
  const { level } = assess(guide, answers);
  return level !== null && urgent.includes(level) ? paths.result : paths.review;
};

/** The address of the first open step, or of the end. */
export const goOnFrom = (guide: Guide, answers: Answers, urgent: readonly string[], paths: Paths, change = false): string => {
  const { next } = walkOf(guide, answers);
  return next === null ? endOf(guide, answers, urgent, paths) : paths.step(next, change);
};

/**
 * The address that follows `page`. Someone who walks through finished steps again meets each of them; someone who has
 * just answered an open one, or came to change an answer, meets only what is still open.
 */
export const after = (
  guide: Guide,
  answers: Answers,
  urgent: readonly string[],
  paths: Paths,
  page: string,
  mode: { readonly change: boolean; readonly wasOpen: boolean },
): string => {
  const { path, next } = walkOf(guide, answers);
  const following = path[path.indexOf(page) + 1];
  const onward = goOnFrom(guide, answers, urgent, paths, mode.change);
  // What is urgent is told at once, also to someone who came back to a finished step.
  const told = next === null && onward === paths.result;
  return told || mode.change || mode.wasOpen || following === undefined ? onward : paths.step(following);
};
