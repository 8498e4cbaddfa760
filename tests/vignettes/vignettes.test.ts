import { describe, expect, it } from 'vitest';
import { decodeAnswers } from '#codec';
import { guide } from '#data';
import { figuresOf } from '../../scripts/vignettes/figures.ts';
import { reportOf } from '../../scripts/vignettes/report.ts';
import { person } from '../support/clinical.ts';
import { isPublished, vignettes } from './index.ts';
import { judgedVignettes } from './judged.ts';
import { openQuestions } from './open-questions.ts';

const judged = judgedVignettes();
const accepts = ({ accepted, got }: (typeof judged)[number]): boolean => got.level !== null && accepted.includes(got.level);
const rank = (level: string | null): number => (level === null ? guide.levels.length : guide.levels.findIndex((each) => each === level));

describe('the stories', () => {
  it('are at least 66, at least half of them published', () => {
    expect(vignettes.length).toBeGreaterThanOrEqual(66);
    expect(vignettes.filter(isPublished).length * 2).toBeGreaterThanOrEqual(vignettes.length);
  });

  it('have ids that are readable aloud and used once', () => {
    const ids = vignettes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
  });

  it.each(vignettes)('$id is told in two to five sentences', ({ story }) => {
    const sentences = story.split(/[.?!](?:\s|$)/).filter((each) => each.trim() !== '');
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(5);
  });

  it.each(vignettes)('$id tells how bad the pain is, where it is not mild', ({ story, answers }) => {
    if (answers.painNow !== undefined) expect(story).toMatch(new RegExp(`\\b${answers.painNow}\\b`));
  });

  it.each(vignettes)('$id says where it comes from', ({ source }) => {
    expect(source.cite.length).toBeGreaterThan(10);
    if (source.kind === 'team') expect(source.read).toBe('general-knowledge');
    else expect(source.link).toMatch(/^https:\/\/\S+$/);
    if (source.kind === 'case-report' || source.kind === 'vignette-set') expect(source.cite).toMatch(/\. .+/);
    if (isPublished({ source } as (typeof vignettes)[number]) && !/\b(19|20)\d\d\b/.test(source.cite)) expect(source.note).toContain('year');
  });

  it.each(vignettes)('$id expects a level that it also accepts', ({ expected, accepted }) => {
    expect(accepted).toContain(expected);
  });

  it.each(vignettes)('$id has answers that the door takes', ({ answers }) => {
    expect(decodeAnswers(guide.items, person(answers)).dropped).toEqual([]);
  });
});

describe('the rules, asked about each story', () => {
  it.each(judged)('reach a level for $id', ({ got }) => {
    expect(got.level).not.toBeNull();
  });

  it.each(judged.filter(({ id }) => openQuestions[id] === undefined))('say of $id what a clinician could say', ({ accepted, got }) => {
    expect(accepted).toContain(got.level);
  });

  it('leave open what is listed as open, and nothing else', () => {
    expect(judged.filter((each) => !accepts(each)).map(({ id }) => id).toSorted()).toEqual(Object.keys(openQuestions).toSorted());
  });

  it.each(judged.filter(({ expected }) => expected === 'emergency-now'))('send $id to someone today at least', ({ got }) => {
    expect(rank(got.level)).toBeLessThanOrEqual(rank('same-day'));
  });

  it.each(judged)('are never more than one level too low for $id', ({ expected, got }) => {
    expect(rank(got.level) - rank(expected)).toBeLessThanOrEqual(1);
  });

  it.each(judged)('suggest nothing to $id that a clinician would forbid', ({ never, got }) => {
    expect(got.shown.filter((each) => never.includes(each))).toEqual([]);
  });

  it('give something to do where massage is fine', () => {
    const planned = judged.filter(({ got }) => got.level === 'go' || got.level === 'go-with-care');
    expect(planned.length).toBeGreaterThan(20);
    for (const { got } of planned) expect(got.shown.some((each) => each === 'swedish' || each === 'myofascial')).toBe(true);
  });

  it('are reported case by case where they differ', () => {
    const figures = figuresOf(judged, guide.levels);
    const lines = reportOf(figures).join('\n');
    for (const { id } of figures.disagreements) expect(lines).toContain(id);
    for (const id of Object.keys(openQuestions)) expect(lines).toMatch(new RegExp(`NOT ACCEPTED +${id}:`));
  });
});
