import { flushSync } from 'react-dom';
import { choiceOf, type Tap } from './tap.ts';

const repeat = ([kind, target, choice]: Tap): void => {
  if (kind === 'submit') (target as HTMLFormElement).requestSubmit();
  else if (target instanceof HTMLSelectElement) {
    target.value = choice ?? '';
    target.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (kind === 'click' || choiceOf(target) !== choice) (target as HTMLElement).click();
};

/**
 * Tells the app what was done before it was there, so that no answer and no Next is lost. Where a question does not look
 * as it was left, as ticks that exclude each other cannot stay, the person is to look before going on.
 */
export const repeatTaps = (): void => {
  const { done = [], end } = globalThis.kneadwiseTaps ?? {};
  globalThis.kneadwiseTaps = undefined;
  end?.();
  const inputs = [...document.querySelectorAll<HTMLInputElement>('main input')];
  const seen = inputs.filter(({ checked }) => checked);
  // What only the page shows, done here or restored by the browser, the app has not heard of.
  for (const each of inputs) each.checked = each.defaultChecked;
  for (const tap of done) {
    if (tap[0] === 'submit' && seen.some(({ checked }) => !checked)) return;
    flushSync(() => repeat(tap));
  }
};
