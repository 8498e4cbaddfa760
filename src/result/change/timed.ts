/** Does the work, and leaves the time it took under this name for whoever measures the page. */
export const timed = <T>(name: string, work: () => T): T => {
  const start = performance.now();
  const done = work();
  // Not every place that renders a screen has a timeline.
  performance.measure?.(name, { start, end: performance.now() });
  return done;
};
