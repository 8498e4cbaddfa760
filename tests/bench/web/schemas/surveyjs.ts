import type { AskedItem, AskedPage } from '../questions.ts';

/** All pages as one survey: SurveyJS walks by itself, and has a scale of its own. */
export const toSurvey = (pages: readonly AskedPage[]) => ({
  showQuestionNumbers: false,
  pageNextText: 'Next',
  showCompletePage: false,
  pages: pages.map(({ id, title, items }) => ({ name: id, title, elements: items.map(toElement) })),
});

const toElement = ({ id, kind, prompt, help, options, exclusive }: AskedItem) => {
  const common = { name: id, title: prompt, description: help, isRequired: true };
  const choices = options.map(({ value, label }) => ({ value, text: label }));
  if (kind === 'single') return { ...common, type: 'radiogroup', choices };
  if (kind === 'multiple')
    return { ...common, type: 'checkbox', choices: choices.map((choice) => ({ ...choice, ...(exclusive.includes(choice.value) && { isExclusive: true }) })) };
  return { ...common, type: 'rating', displayMode: 'buttons', rateValues: choices };
};
