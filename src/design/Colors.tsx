import { useEffect, useRef, useState } from 'react';
import { contrast } from './contrast.ts';
import { type Pair, pairs } from './pairs.ts';
import { words } from './words.ts';

/** Two colors as they are on this screen now. */
const Swatch = ({ ink, ground, use }: Pair) => {
  const box = useRef<HTMLParagraphElement>(null);
  const [ratio, setRatio] = useState<number>();
  useEffect(() => {
    const dark = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
    const measure = () => {
      if (box.current === null) return;
      const { color, backgroundColor } = getComputedStyle(box.current);
      setRatio(contrast(color, backgroundColor));
    };
    measure();
    dark?.addEventListener('change', measure);
    return () => dark?.removeEventListener('change', measure);
  }, []);
  return (
    <li>
      <p ref={box} className={`swatch swatch-${use}`} style={{ color: `var(--${ink})`, background: `var(--${ground})` }}>
        {words.samples[use]}
      </p>
      <p className="small">
        <strong>{words.ratio(ratio)}</strong> {ink} on {ground}
      </p>
    </li>
  );
};

export const Colors = () => (
  <section className="stack">
    <h2>{words.colors}</h2>
    <p>{words.colorsIntro}</p>
    <ul className="design-grid">
      {pairs.map((pair) => (
        <Swatch key={`${pair.use} ${pair.ink} ${pair.ground}`} {...pair} />
      ))}
    </ul>
  </section>
);
