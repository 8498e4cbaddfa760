import type { LibraryPaths } from '#library';
import type { SharedPage } from '#share';
import type { Paths } from '#wizard';

/** Every address of the app, written once. No answer is ever part of one. */
export const paths = {
  start: '/',
  step: (page, change = false) => (change ? `/check/${page}/change` : `/check/${page}`),
  review: '/answers',
  result: '/result',
  stop: '/stop',
  therapist: '/for-the-therapist',
  doctor: '/for-the-doctor',
  numbers: '/numbers',
  sources: '/sources',
  proof: '/proof',
  look: '/look',
  techniques: '/techniques',
  technique: (id: string) => `/techniques/${id}`,
  howItWorks: '/how-it-works',
  privacy: '/privacy',
  about: '/about',
  design: '/design',
} as const satisfies Paths & Omit<LibraryPaths, 'check'> & { readonly therapist: string; readonly doctor: string; readonly look: string; readonly privacy: string; readonly about: string; readonly design: string };

/** Where answers that someone was handed are looked at. They come in the part of the address that no server sees. */
export const sharedPaths = {
  result: '/shared',
  therapist: '/shared/for-the-therapist',
  doctor: '/shared/for-the-doctor',
} as const satisfies { readonly [page in SharedPage]: string };
