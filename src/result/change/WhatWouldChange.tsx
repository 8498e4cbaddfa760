import { useContent } from '#content';
import type { Block } from '../block.ts';
import { Ease } from './Ease.tsx';
import { Findings } from './Findings.tsx';
import { Watch } from './Watch.tsx';

/** What would change the result: what to watch for, what may come true, and how to find out where someone was not sure. */
export const WhatWouldChange: Block = ({ result, change }) => {
  const { screens } = useContent();
  // A printed result is short, and the card on it names the signs: only how to find out goes along.
  const onPaper = change.findings.length > 0;
  if (change.raises.length + change.lowers.length + change.findings.length === 0) return null;
  return (
    <section className={onPaper ? 'change stack' : 'change stack screen-only'}>
      <h2>{screens.result.whatIf.title}</h2>
      <div className="stack screen-only">
        <Watch raises={change.raises} />
        <Ease lowers={change.lowers} />
      </div>
      <Findings findings={change.findings} level={result.level} />
    </section>
  );
};
