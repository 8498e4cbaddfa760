import { useMemo } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import { useContent } from '#content';
import { type Answer, assess, countedAnswers, walkOf } from '#engine';
import { useAnswers, useSession } from '#session';
import { buttonLook, Confirm, Notice, ScreenHeading } from '#ui';
import { goOnFrom, type Paths } from './moves.ts';

/** Where the summary leads on to: the result, or the questions that are still open; and what is already certain. */
const Onward = ({ paths, next }: { paths: Paths; next: string | null }) => {
  const { review } = useContent().screens;
  return (
    <Link href={next === null ? paths.result : paths.step(next)} className={buttonLook('main')}>
      {next === null ? review.result : review.goOn}
    </Link>
  );
};

/** Every answer that counts, each of which can be changed; also while questions are open. */
export const ReviewScreen = ({ paths }: { paths: Paths }) => {
  const { facts, words, screens } = useContent();
  const { guide } = facts;
  const { review } = screens;
  const answers = useAnswers();
  const clear = useSession((session) => session.clear);
  const [, navigate] = useLocation();
  const walk = useMemo(() => walkOf(guide, answers), [guide, answers]);
  const counted = useMemo(() => countedAnswers(guide, answers), [guide, answers]);

  const assessment = useMemo(() => assess(guide, answers), [guide, answers]);
  if (Object.keys(counted).length === 0)
    return <Redirect replace to={goOnFrom(guide, answers, facts.urgentLevels, paths)} />;
  const urgent = facts.urgentLevels.includes(assessment.atLeast);

  const said = (item: string, answer: Answer): string[] => {
    const labels = words.items[item].options ?? {};
    const shape = guide.items[item];
    if (shape.kind === 'scale') return [screens.result.score(Number(answer), shape.max)];
    return typeof answer === 'object' ? answer.map((option) => labels[option]) : [labels[answer] ?? String(answer)];
  };

  // Where the notice leads to the result already, nothing else does.
  const onward = urgent && assessment.settled ? null : <Onward paths={paths} next={walk.next} />;

  return (
    <div className="stack stack-wide">
      <ScreenHeading title={review.title} appName={screens.shell.appName}>
        {review.title}
      </ScreenHeading>
      {urgent && (
        <Notice tone="today">
          <p>{words.levels[assessment.atLeast].headline}</p>
          <Link href={assessment.settled ? paths.result : paths.stop} className={buttonLook(assessment.settled ? 'main' : 'second')}>
            {review.advice}
          </Link>
        </Notice>
      )}
      <p>{review.intro}</p>
      {onward}
      {guide.pages
        .filter((page) => page.items.some((item) => counted[item] !== undefined))
        .map((page) => (
          <section key={page.id} className="review stack stack-tight">
            <div className="review-head">
              <h2>{words.pages[page.id]}</h2>
              <Link href={paths.step(page.id, true)} aria-label={review.changeWhat(words.pages[page.id])}>
                {review.change}
              </Link>
            </div>
            <dl>
              {page.items.flatMap((item) => {
                const answer = counted[item];
                return answer === undefined
                  ? []
                  : [
                      <div key={item}>
                        {/* What the heading right above says is not said again to the eye. */}
                        <dt className={words.itemNames[item] === words.pages[page.id] ? 'visually-hidden' : undefined}>
                          {words.itemNames[item]}
                        </dt>
                        {said(item, answer).map((line) => (
                          <dd key={line}>{line}</dd>
                        ))}
                      </div>,
                    ];
              })}
            </dl>
          </section>
        ))}
      {onward}
      <Confirm
        ask={review.clear}
        question={review.clearSure}
        yes={review.clearYes}
        no={review.clearNo}
        onYes={() => {
          clear();
          navigate(paths.start, { state: { cleared: true } });
        }}
      />
    </div>
  );
};
