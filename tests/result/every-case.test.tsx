import { describe, expect, it } from 'vitest';
import { content } from '../support/screens.tsx';
import { allCases, show } from './support.tsx';

const { facts, words } = content;
const { planLevels } = facts.guide;
/** Names of things that only a plan may speak of. */
const planWords = [...Object.keys(words.techniques), 'self-ball'].map((id) => words.modalities[id]!);

describe.each(allCases)('the result of %s', (_id, answers) => {
  const { assessment, text, headings, container, unmount } = show(answers);
  const headline = headings(1);
  const listed = (heading: string) =>
    [...container.querySelectorAll('section')]
      .filter((section) => section.querySelector('h2')?.textContent === heading)
      .flatMap((section) => [...section.querySelectorAll(':scope > ul > li, :scope > ol > li')])
      .map((each) => each.textContent);
  const ruledOut = listed('Not for you now');
  const shownSteps = listed('Your plan, in order');
  const planned = planLevels.includes(assessment.level);
  const missing = (lines: readonly (string | undefined)[]) => lines.filter((line) => !text.includes(line ?? '\0'));
  unmount();

  it('has the headline of its level', () => {
    expect(headline).toEqual([words.levels[assessment.level]!.headline]);
  });

  it('gives every rule that fired as a reason in plain words', () => {
    const [reasons = ''] = text.split('Where this comes from');
    const told = assessment.rules.map(({ id }) => words.rules[id]!);
    expect(told.filter((reason) => !reasons.includes(reason))).toEqual([]);
  });

  if (!planned)
    it('speaks of no technique', () => {
      expect(missing(planWords)).toEqual(planWords);
    });

  if (planned) {
    it('shows the steps in their order, each technique with its evidence', () => {
      expect(shownSteps).toHaveLength(assessment.steps.length);
      assessment.steps.forEach((id, place) => {
        const step = shownSteps[place]!;
        expect(step.startsWith(words.steps[id]?.title ?? words.modalities[id]!)).toBe(true);
        const label = facts.techniques[id]?.evidenceLabel;
        if (label === undefined) return;
        expect(step).toContain(words.evidenceLabels[label]);
        expect(step).toContain(words.techniques[id]!.evidence);
      });
    });

    it('names all that is ruled out beside each of its reasons', () => {
      for (const { id, because } of assessment.excluded)
        for (const reason of because) {
          const beside = ruledOut.filter((each) => each.includes(words.flags[reason]!));
          expect(beside.some((each) => each.includes(words.modalities[id]!))).toBe(true);
        }
    });

    it('has what no plan is without', () => {
      const { fixed, guidance, steps, advice } = words;
      const always = [
        fixed.supportOnly, fixed.withMovement, fixed.stopRule, fixed.notDiagnosis, fixed.trustYourself,
        guidance.tell!.lines['no-thrust'], guidance.stopCourse!.lines['no-use'], guidance.offLimits!.lines.places,
        steps['physical-therapy']!.title, advice['adv-safety-net']!.lines.saddle, 'Do this check again on',
      ];
      expect(missing(always)).toEqual([]);
    });
  }
});
