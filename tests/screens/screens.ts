import { encodeLink } from '#codec';
import { guide, screens as words, techniques } from '#data';
import type { Answers } from '#engine';
import { paths, sharedPaths } from '../../src/app/paths.ts';
import { answeredBefore, meetsEveryPage, people } from './people.ts';
import { day } from './visit.ts';

/** One screen of the app as someone meets it. */
export interface Screen {
  readonly name: string;
  readonly address: string;
  /** What the person has answered so far. */
  readonly answers: Answers;
  /** One that is compared with its earlier picture, and shown in forced colors. */
  readonly key: boolean;
  /** Whether someone would want it on paper. */
  readonly printed: boolean;
  /** Drawn like another screen here, with other words: what is long to test is tested there. */
  readonly alike: boolean;
  /** Next is pressed, though nothing is chosen. */
  readonly failed?: true;
  /** Words that arrive after the rest. */
  readonly ready?: string;
}

const screen = (name: string, address: string, answers: Answers, more: Partial<Screen> = {}): Screen => ({
  name, address, answers, key: false, printed: false, alike: false, ...more,
});

const keySteps = ['nerve-danger', 'pain', 'target'];

const steps = guide.pages.flatMap(({ id, items }) => {
  const here = answeredBefore(meetsEveryPage, id);
  const blank = screen(`step-${id}`, paths.step(id), here, { key: keySteps.includes(id), alike: items.length > 1 });
  if (items.length === 1) return [blank];
  // Questions that wait for another answer are seen only once that is given.
  return [blank, screen(`step-${id}-answered`, paths.step(id), answeredBefore(meetsEveryPage))];
});

const results = Object.entries(people).map(([name, told]) =>
  screen(`result-${name}`, paths.result, answeredBefore(told), { key: !name.endsWith('-full'), printed: true, alike: name.startsWith('go') && name !== 'go-with-care-full' }),
);

/** What is put into the addresses that name one thing of several. */
const named: { readonly [path: string]: readonly string[] } = { technique: Object.keys(techniques) };

const walked = ['start', 'step', 'review', 'result', 'stop'];
const handed = ['therapist', 'doctor'];
const ready: { readonly [path: string]: string } = { proof: words.proof.promisesTitle };
const full = answeredBefore(people['go-with-care-full']);

/** A page to hand over is another one for each person. */
const pagesOf = (path: string, address: string): Screen[] =>
  Object.entries(people).map(([name, told]) =>
    screen(`${path}-${name}`, address, answeredBefore(told), { printed: true, alike: name !== 'go-with-care-full' }),
  );

const others = Object.entries(paths).flatMap(([path, address]) => {
  if (walked.includes(path)) return [];
  const more = { printed: true, key: path === 'numbers' || path === 'techniques', ...(ready[path] !== undefined && { ready: ready[path] }) };
  if (typeof address !== 'string') return (named[path] ?? []).map((id, at) => screen(`${path}-${id}`, address(id), full, { ...more, alike: at > 0 }));
  return handed.includes(path) ? pagesOf(path, address) : [screen(path, address, full, more)];
});

/** What someone sees who was handed the answers of another. */
const shared = Object.entries(sharedPaths).map(([page, address]) =>
  screen(`shared-${page}`, `${address}#${encodeLink(guide, { answers: full, at: day.getTime() })}`, {}, { printed: true }),
);

/** Every screen of the app. A new address in `paths` comes along by itself. */
export const screens: readonly Screen[] = [
  screen('start', paths.start, {}, { key: true }),
  ...steps,
  screen('step-pain-failed', paths.step('pain'), answeredBefore(meetsEveryPage, 'pain'), { key: true, failed: true }),
  screen('summary', paths.review, answeredBefore(meetsEveryPage), { key: true, printed: true }),
  ...results,
  screen('stop', paths.stop, answeredBefore({ urgentSigns: ['calf-swollen'] }, 'nerve'), { printed: true }),
  ...others,
  ...shared,
  screen('damaged-share', sharedPaths.result, {}),
  screen('unknown-page', '/no/such/page', {}),
];
