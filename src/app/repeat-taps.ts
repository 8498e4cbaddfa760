import { flushSync } from 'react-dom';
import { choiceOf, WHO_TO_CALL } from './tap.ts';

/** What stands there in the place of something where the page was drawn anew. */
const standInFor = (target: Element): Element | null =>
  target.isConnected ? target : document.querySelector(target.id ? `#${target.id}` : `main ${target.localName}:not(button)`);

const repeat = (target: Element, choice: string): void => {
  const tell = (kind: string) => target.dispatchEvent(new Event(kind, { bubbles: true }));
  if (target instanceof HTMLFormElement) tell('submit');
  else if (target instanceof HTMLSelectElement) {
    target.value = choice;
    tell('change');
  } else if (target instanceof HTMLButtonElement || choiceOf(target) !== choice) (target as HTMLElement).click();
};

/**
 * Tells the app what was done before it was there, so that no answer and no Next is lost. Where a question does not look
 * as it was left, as ticks that exclude each other cannot stay or it was drawn anew, the person is to look before going
 * on; and who has gone to the numbers to call is not led away from them.
 */
export const repeatTaps = (): void => {
  const { done = [], end } = globalThis.kneadwiseTaps ?? {};
  globalThis.kneadwiseTaps = undefined;
  end?.();
  const inputs = [...document.querySelectorAll<HTMLInputElement>('main input')];
  const seen = inputs.filter(({ checked }) => checked);
  // What only the page shows, done here or restored by the browser, the app has not heard of.
  for (const each of inputs) each.checked = each.defaultChecked;
  let stay = location.hash === WHO_TO_CALL;
  for (const [target, choice] of done) {
    const there = standInFor(target);
    stay ||= there !== target;
    if (there instanceof HTMLFormElement && (stay || seen.some(({ checked }) => !checked))) return;
    if (there !== null) flushSync(() => repeat(there, choice));
  }
};
