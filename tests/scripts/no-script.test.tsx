import { describe, expect, it } from 'vitest';
import { content, fileTexts, places, screens } from '#data';
import { noScriptNotice, noScriptNumbers } from '../../scripts/build/no-script.ts';

const page = new DOMParser().parseFromString((noScriptNotice() + noScriptNumbers()).replaceAll(/<\/?noscript>/g, ''), 'text/html');
const text = page.body.textContent;

describe('the page without JavaScript', () => {
  it('says what is missing, then the numbers, then what is less urgent', () => {
    const { lines } = content.advice['adv-safety-net'];
    const { start, numbers } = screens;
    const order = [fileTexts.noScript.first, fileTexts.noScript.why, start.countryTitle, 'Call 911', content.anyPlace, numbers.urgent, lines['same-day'], lines.days];
    const at = order.map((each) => text.indexOf(each));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });

  it('leads from what stands above the page to whom to call under it', () => {
    const target = page.querySelector('[role=alert] a')!.getAttribute('href')!;
    expect(page.querySelector(target)!.textContent).toContain('Call 911');
  });

  it('has every number of every country as a link that calls, and what to do for advice there', () => {
    const links = [...page.querySelectorAll('a[href^="tel:"]')].map((each) => each.getAttribute('href'));
    const numbers = Object.values(places).flatMap((place) => place.numbers.map(({ tel }) => tel));
    expect(links.toSorted()).toEqual(numbers.toSorted());
    for (const { urgent } of Object.values(content.places)) expect(text).toContain(urgent);
  });
});
