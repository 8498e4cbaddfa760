import { useContent } from '#content';
import { Disclosure } from '#ui';
import type { Block } from '../block.ts';
import { GuidanceSection, Lines } from '../parts/Lines.tsx';

/** When to stop at once, when to stop coming back, and what is normal: always open. */
export const StopRules: Block = () => {
  const { words } = useContent();
  const { stopNow, stopCourse, afterwards } = words.guidance;
  return (
    <section className="card stack stack-tight">
      <h2>{stopNow?.title}</h2>
      <p>
        <strong>{words.fixed.stopRule}</strong>
      </p>
      <Lines of={stopNow} />
      <h3>{stopCourse?.title}</h3>
      <Lines of={stopCourse} />
      <Disclosure title={afterwards?.title ?? ''}>
        <Lines of={afterwards} />
      </Disclosure>
    </section>
  );
};

export const OffLimits: Block = () => <GuidanceSection id="offLimits" />;

/** The first two lines stand together, so that neither promises too much. */
export const Course: Block = ({ result }) => {
  const { words } = useContent();
  const course = words.advice['adv-course'];
  if (!result.advice.includes('adv-course')) return null;
  return (
    <section className="stack stack-tight screen-only">
      <h2>{course?.title}</h2>
      <p>
        {course?.lines.weeks} {course?.lines.months}
      </p>
      <Lines of={course} except={['weeks', 'months']} />
    </section>
  );
};
