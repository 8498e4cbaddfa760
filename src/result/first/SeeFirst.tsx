import { Link } from 'wouter';
import { useContent } from '#content';
import { splitByLevel } from '#reasons';
import { buttonLook } from '#ui';
import type { Block } from '../block.ts';
import { Enough } from '../change/Enough.tsx';
import { Headline } from '../parts/Headline.tsx';
import { GuidanceSection, Lines } from '../parts/Lines.tsx';
import { OtherReasons } from '../parts/OtherReasons.tsx';
import { Reasons } from '../parts/Reasons.tsx';

export const FirstHeadline: Block = ({ result }) => {
  const { words, screens } = useContent();
  return (
    <Headline level={result.level}>
      {result.timing !== null && <p className="action">{screens.result.byWhen(words.timings[result.timing] ?? '')}</p>}
      <p>{words.levels[result.level]?.action}</p>
    </Headline>
  );
};

export const FirstBecause: Block = (props) => {
  const { result } = props;
  const { deciding, others } = splitByLevel(result.rules, result.level);
  return (
    <section className="stack stack-tight">
      <h2>{useContent().screens.result.because}</h2>
      <Reasons rules={deciding} timed />
      <Enough {...props} />
      <OtherReasons rules={others} />
    </section>
  );
};

export const AskAtVisit: Block = ({ result }) => {
  const { words } = useContent();
  return (
    <section className="stack stack-tight">
      <h2>{words.guidance.askAtVisit?.title}</h2>
      <Lines of={words.guidance.askAtVisit} />
      {result.advice.includes('adv-ask-massage') && <p>{words.advice['adv-ask-massage']?.lines.ask}</p>}
    </section>
  );
};

export const Meanwhile: Block = () => <GuidanceSection id="meanwhile" />;

/** The way back to the question about an earlier check, where that question applies. */
export const AlreadyChecked: Block = ({ answers, paths }) => {
  const { facts, screens } = useContent();
  if (paths.cleared === undefined || answers[facts.guide.clearance.item] === undefined) return null;
  return (
    <section className="stack stack-tight screen-only">
      <h2>{screens.result.alreadyChecked}</h2>
      <Link href={paths.cleared} className={buttonLook('second')}>
        {screens.result.alreadyCheckedLink}
      </Link>
    </section>
  );
};
