import type { Paths } from '#wizard';

/** Every address of the app, written once. No answer is ever part of one. */
export const paths = {
  start: '/',
  step: (page, change = false) => (change ? `/check/${page}/change` : `/check/${page}`),
  review: '/answers',
  result: '/result',
  stop: '/stop',
  numbers: '/numbers',
  sources: '/sources',
  proof: '/proof',
} as const satisfies Paths & { readonly numbers: string; readonly sources: string; readonly proof: string };
