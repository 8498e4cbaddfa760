import { Link } from 'wouter';
import { type ShareWords, useContent } from '#content';
import { buttonLook, ScreenHeading } from '#ui';

interface ProblemProps {
  readonly problem: keyof ShareWords['shared']['problems'];
  readonly startPath: string;
}

/** Why there is nothing to show, and what to do. */
export const SharedProblem = ({ problem, startPath }: ProblemProps) => {
  const { share, shell } = useContent().screens;
  const { title, text } = share.shared.problems[problem];
  return (
    <div className="stack">
      <ScreenHeading title={title} appName={shell.appName}>
        {title}
      </ScreenHeading>
      <p>{text}</p>
      <Link href={startPath} className={buttonLook('main')}>
        {share.shared.start}
      </Link>
    </div>
  );
};
