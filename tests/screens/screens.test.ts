import { expect, it } from 'vitest';
import { guide } from '#data';
import { assess, countedAnswers, walkOf } from '#engine';
import { paths, sharedPaths } from '../../src/app/paths.ts';
import { answeredBefore, meetsEveryPage, people } from './people.ts';
import { screens } from './screens.ts';

const names = screens.map(({ name }) => name);

it.each(Object.entries(paths).filter(([path]) => path !== 'step' && path !== 'review'))('the address %s has its screen', (path) => {
  expect(names.filter((name) => name === path || name.startsWith(`${path}-`))).not.toEqual([]);
});

it.each(Object.keys(sharedPaths))('what is shown of a shared %s has its screen', (page) => {
  expect(names).toContain(`shared-${page}`);
});

it.each(guide.pages.map(({ id }) => id))('the page %s has its screen, and someone comes to it', (page) => {
  expect(names).toContain(`step-${page}`);
  expect(walkOf(guide, answeredBefore(meetsEveryPage, page)).next).toBe(page);
});

it('no two screens have one name', () => {
  expect(new Set(names).size).toBe(names.length);
});

it.each(Object.entries(people))('%s gets the level of that name, by answers that a screen takes and that all count', (name, told) => {
  const answers = answeredBefore(told);
  expect(assess(guide, answers).level).toBe(name.replace(/-(short|full)$/, ''));
  expect(countedAnswers(guide, answers)).toEqual(answers);
  for (const [id, answer] of Object.entries(answers)) {
    const item = guide.items[id];
    const alone = item?.kind === 'multiple' && typeof answer === 'object' && answer.some((option) => item.exclusive.includes(option));
    expect(alone ? answer : []).toHaveLength(alone ? 1 : 0);
  }
});
