import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { useContentOnceThere, useFlowContent } from '#content';
import type { Answer } from '#engine';
import { type ChoiceGroup, Choices, Disclosure, Scale, ticked } from '#ui';
import { drawnQuestion } from './body.ts';

interface QuestionProps {
  readonly item: string;
  readonly value: Answer | undefined;
  readonly error: string | undefined;
  /** The address of a page that the item's help speaks of. */
  readonly linkTo: (page: string) => string;
  readonly onAnswer: (answer: Answer | undefined) => void;
}

/** The options of an item under their headings; those that stand alone come last, set apart. */
const useGroups = (item: string, options: readonly string[], exclusive: readonly string[]): ChoiceGroup[] => {
  const { facts, words } = useFlowContent();
  const labels = words.items[item].options ?? {};
  const choices = (ids: readonly string[]) => ids.map((value) => ({ value, label: labels[value] }));
  const headed = Object.entries(facts.optionGroups[item] ?? {});
  if (headed.length === 0) {
    const common = options.filter((option) => !exclusive.includes(option));
    return [{ choices: choices(common) }, ...(exclusive.length > 0 ? [{ choices: choices(exclusive) }] : [])];
  }
  const grouped = new Set(headed.flatMap(([, ids]) => ids));
  return [
    ...headed.map(([group, ids]) => ({ heading: words.groups[item][group], choices: choices(ids) })),
    { choices: choices(options.filter((option) => !grouped.has(option))) },
  ];
};

/** One item of the questionnaire as a control that suits its kind. */
export const Question = ({ item, value, error, linkTo, onAnswer }: QuestionProps) => {
  const { facts, words, screens } = useFlowContent();
  const shape = facts.guide.items[item];
  const { prompt, help, bands = {}, marks = {} } = words.items[item];
  const exclusive = shape.kind === 'multiple' ? shape.exclusive : [];
  // One that comes while the question stands is for the next time: nothing is drawn anew under a finger.
  const [DrawnQuestion] = useState(drawnQuestion);
  const groups = useGroups(item, shape.kind === 'scale' ? [] : shape.options, exclusive);
  const linked = facts.itemLinks[item];
  const aside = linked !== undefined && (
    <Link href={linkTo(linked)} state={{ fromStep: true }} className="question-link">
      {screens.wizard.links[item]}
    </Link>
  );
  // It unfolds, so it may come a little later than the question.
  const rest = useContentOnceThere()?.words;
  const why = (
    <Disclosure title={screens.wizard.why} of={rest?.itemNames[item]}>
      {Object.entries(rest?.why[item] ?? {}).map(([line, text]) => (
        <p key={line}>{text}</p>
      ))}
    </Disclosure>
  );
  const field = { name: item, legend: prompt, help, error, aside, after: why };
  if (shape.kind === 'scale')
    return (
      <Scale
        {...field}
        min={shape.min}
        max={shape.max}
        bands={Object.entries(facts.scaleBands[item] ?? {}).map(([band, ends]) => ({ ...ends, label: bands[band] }))}
        marks={marks}
        value={typeof value === 'number' ? value : undefined}
        onChange={onAnswer}
      />
    );
  if (shape.kind === 'single')
    return (
      <Choices {...field} groups={groups} value={typeof value === 'string' ? value : undefined} onChange={onAnswer} />
    );
  const ticks = typeof value === 'object' ? value : [];
  const answer = (after: readonly string[]) => onAnswer(after.length === 0 ? undefined : after);
  const choices = (drawing?: ReactNode) => (
    <Choices
      {...field}
      aside={<>{aside}{drawing}</>}
      several
      unticked={screens.wizard.unticked}
      groups={groups}
      exclusive={exclusive}
      value={ticks}
      onChange={answer}
    />
  );
  if (facts.pictured[item] === undefined || DrawnQuestion === null) return choices();
  return (
    <DrawnQuestion
      item={item}
      ticks={ticks}
      onTap={(option) => answer(ticked(ticks, option, !ticks.includes(option), exclusive))}
    >
      {choices}
    </DrawnQuestion>
  );
};
