import { zodResolver } from '@hookform/resolvers/zod';
import { useRef, useState } from 'react';
import { type Resolver, useForm, useWatch } from 'react-hook-form';
import { formSchema } from '#codec';
import { useContent } from '#content';
import { type Answer, type Answers, assess, itemsOn, type Page } from '#engine';
import { Button, ErrorSummary } from '#ui';
import { Question } from './Question.tsx';

interface StepFormProps {
  readonly page: Page;
  /** All answers of the person, those of this page included. */
  readonly answers: Answers;
  readonly onAnswer: (item: string, answer: Answer | undefined) => void;
  /** Says whether the page may be left; it may not when its answers have grown old meanwhile. */
  readonly onNext: () => boolean;
  readonly onDone: (answers: Answers) => void;
  /** The address of a page that an item's help speaks of. */
  readonly linkTo: (page: string) => string;
}

/** What the form holds; each control writes answers only. */
type Values = { [item: string]: unknown };

const merge = (answers: Answers, values: Values): Answers =>
  Object.fromEntries(Object.entries({ ...answers, ...(values as Answers) }).filter(([, value]) => value !== undefined));

/** The questions of one page. What is seen is what counts: Next writes every answer that is shown. */
export const StepForm = ({ page, answers, onAnswer, onNext, onDone, linkTo }: StepFormProps) => {
  const { facts, words, screens } = useContent();
  const { guide } = facts;
  const [attempt, setAttempt] = useState(0);
  const [appeared, setAppeared] = useState('');
  const done = useRef(false);

  const shownWith = (values: Values) => itemsOn(guide, page, merge(answers, values));
  const resolver: Resolver<Values> = (values, context, options) => {
    const { open } = assess(guide, merge(answers, values));
    const asked = shownWith(values).filter((item) => open.includes(item));
    return zodResolver<Values, unknown, Values>(formSchema(guide.items, asked), undefined, { raw: true })(
      values,
      context,
      options,
    );
  };
  const form = useForm<Values>({
    defaultValues: Object.fromEntries(page.items.map((item) => [item, answers[item]])),
    resolver,
    shouldFocusError: false,
    // What is missing stays named until the next Next: nothing moves under a finger that is about to tap.
    reValidateMode: 'onSubmit',
  });
  const values = useWatch({ control: form.control });
  const shown = shownWith(values);
  const { errors, isSubmitted } = form.formState;
  const missing = shown.filter((item) => errors[item] !== undefined);
  const { missing: say } = screens.wizard;
  const message = (item: string) => {
    const shape = guide.items[item];
    if (shape.kind !== 'multiple') return say.one;
    const alone = words.items[item].options?.[shape.exclusive[0] ?? ''];
    return alone === undefined ? say.several : say.severalOr(alone);
  };

  const finish = (given: Values) => {
    if (done.current || !onNext()) return;
    done.current = true;
    const final = merge(answers, given);
    for (const item of itemsOn(guide, page, final)) onAnswer(item, final[item]);
    onDone(final);
  };

  return (
    <form
      noValidate
      className="stack step-form"
      onSubmit={(event) => void form.handleSubmit(finish, () => setAttempt(attempt + 1))(event)}
    >
      {isSubmitted && missing.length > 0 && (
        <ErrorSummary
          key={attempt}
          title={screens.wizard.errorTitle}
          errors={missing.map((item) => ({ input: `${item}-0`, message: say.at(message(item), words.items[item].prompt) }))}
        />
      )}
      {shown.map((item) => (
        <Question
          key={item}
          item={item}
          value={merge(answers, values)[item]}
          error={errors[item] === undefined ? undefined : message(item)}
          linkTo={linkTo}
          onAnswer={(answer) => {
            const more = shownWith({ ...form.getValues(), [item]: answer }).filter((each) => !shown.includes(each));
            setAppeared(more.length === 0 ? '' : screens.wizard.appeared(more.map((each) => words.items[each].prompt).join(' ')));
            form.setValue(item, answer);
            onAnswer(item, answer);
          }}
        />
      ))}
      <output className="visually-hidden">{appeared}</output>
      <Button type="submit">{screens.wizard.next}</Button>
    </form>
  );
};
