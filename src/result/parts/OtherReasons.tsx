import { useContent } from '#content';
import type { FiredRule } from '#engine';
import { Disclosure } from '#ui';
import { Reasons } from './Reasons.tsx';

/** The rules that fired below the level reached: nothing is left unsaid, and nothing is in the way. */
export const OtherReasons = ({ rules }: { rules: readonly FiredRule[] }) => {
  const { result } = useContent().screens;
  if (rules.length === 0) return null;
  return (
    <div className="screen-only">
      <Disclosure title={result.alsoTold}>
        <Reasons rules={rules} />
      </Disclosure>
    </div>
  );
};
