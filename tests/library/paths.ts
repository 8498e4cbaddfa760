import type { LibraryPaths } from '#library';

/** Addresses that the pages are handed in tests. */
export const paths: LibraryPaths = {
  check: '/check/first',
  techniques: '/techniques',
  technique: (id) => `/techniques/${id}`,
  howItWorks: '/how-it-works',
  numbers: '/numbers',
  sources: '/sources',
  proof: '/proof',
};
