import { useMemo } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import { useContent } from '#content';
import { type Answer, countedAnswers, walkOf } from '#engine';
import { useAnswers, useSession } from '#session';
import { buttonLook, Confirm, ScreenHeading } from '#ui';
import { goOnFrom, type Paths } from './moves.ts';

/** Every answer that counts, each of which can be changed. */
export const ReviewScreen = ({ paths }: { paths: Paths }) => {
  const { facts, words, screens } = useContent();
  const { guide } = facts;
  const { review } = screens.wizard;
  const answers = useAnswers();
  const clear = useSession((session) => session.clear);
  const [, navigate] = useLocation();
  const walk = useMemo(() => walkOf(guide, answers), [guide, answers]);
  const counted = useMemo(() => countedAnswers(guide, answers), [guide, answers]);

  if (walk.next !== null) return <Redirect replace to={goOnFrom(guide, answers, facts.urgentLevels, paths)} />;

  const said = (item: string, answer: Answer): string[] => {
    const labels = words.items[item].options ?? {};
    return typeof answer === 'object' ? answer.map((option) => labels[option]) : [labels[answer] ?? String(answer)];
  };

  return (
    <div className="stack stack-wide">
      <ScreenHeading title={review.title} appName={screens.shell.appName}>
        {review.title}
      </ScreenHeading>
      <p>{review.intro}</p>
      <Link href={paths.result} className={buttonLook('main')}>
        {review.result}
      </Link>
      {guide.pages
        .filter((page) => page.items.some((item) => counted[item] !== undefined))
        .map((page) => (
          <section key={page.id} className="review stack stack-tight" aria-labelledby={`review-${page.id}`}>
            <div className="review-head">
              <h2 id={`review-${page.id}`}>{words.pages[page.id]}</h2>
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
                        <dt>{words.items[item].name}</dt>
                        {said(item, answer).map((line) => (
                          <dd key={line}>{line}</dd>
                        ))}
                      </div>,
                    ];
              })}
            </dl>
          </section>
        ))}
      <Link href={paths.result} className={buttonLook('main')}>
        {review.result}
      </Link>
      <Confirm
        ask={review.clear}
        question={review.clearSure}
        yes={review.clearYes}
        no={review.clearNo}
        onYes={() => {
          clear();
          navigate(paths.start);
        }}
      />
    </div>
  );
};
