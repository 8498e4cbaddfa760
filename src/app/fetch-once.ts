/** Fetches something once, whoever asks for it how often. What did not come is asked for again the next time. */
export const fetchOnce = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let coming: Promise<T> | undefined;
  return () => {
    coming ??= load().catch((reason: unknown) => {
      coming = undefined;
      throw reason;
    });
    return coming;
  };
};
