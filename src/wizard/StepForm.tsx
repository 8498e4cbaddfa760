import { useRef, useState } from 'react';
import { useFlowContent } from '#content';
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

/** The questions of one page. What is seen is what counts: Next writes every answer that is shown. */
export const StepForm = ({ page, answers, onAnswer, onNext, onDone, linkTo }: StepFormProps) => {
  const { facts, words, screens } = useFlowContent();
  const { guide } = facts;
  // What is missing stays named until the next Next: nothing moves under a finger that is about to tap.
  const [named, setNamed] = useState<readonly string[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [appeared, setAppeared] = useState('');
  const done = useRef(false);

  const shown = itemsOn(guide, page, answers);
  const missing = shown.filter((item) => named.includes(item));
  const { missing: say } = screens.wizard;
  const message = (item: string) => {
    const shape = guide.items[item];
    if (shape.kind !== 'multiple') return say.one;
    const alone = words.items[item].options?.[shape.exclusive[0] ?? ''];
    return alone === undefined ? say.several : say.severalOr(alone);
  };

  const next = () => {
    const { open } = assess(guide, answers);
    const unanswered = shown.filter((item) => open.includes(item) && answers[item] === undefined);
    setNamed(unanswered);
    if (unanswered.length > 0) {
      setAttempt(attempt + 1);
      return;
    }
    if (done.current || !onNext()) return;
    done.current = true;
    for (const item of shown) onAnswer(item, answers[item]);
    onDone(answers);
  };

  return (
    // Before the script is here, no browser may send the answers anywhere: this method sends nothing.
    <form
      noValidate
      method="dialog"
      className="stack step-form"
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      {missing.length > 0 && (
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
          value={answers[item]}
          error={missing.includes(item) ? message(item) : undefined}
          linkTo={linkTo}
          onAnswer={(answer) => {
            const { [item]: _before, ...others } = answers;
            const after = itemsOn(guide, page, answer === undefined ? others : { ...others, [item]: answer });
            const more = after.filter((each) => !shown.includes(each));
            setAppeared(more.length === 0 ? '' : screens.wizard.appeared(more.map((each) => words.items[each].prompt).join(' ')));
            onAnswer(item, answer);
          }}
        />
      ))}
      <output className="visually-hidden">{appeared}</output>
      <Button type="submit">{screens.wizard.next}</Button>
    </form>
  );
};
