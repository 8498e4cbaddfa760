import { type ReactNode, useId } from 'react';
import { lines, middle, middleLines, outline, sides } from './shapes.ts';

/** How a place is drawn: to be chosen, pointed at, chosen; worked on, left alone. */
export type Look = 'open' | 'pointed' | 'chosen' | 'works' | 'off';

interface Place {
  readonly id: string;
  readonly look: Look;
}

interface BodyProps {
  readonly places: readonly Place[];
  readonly children?: ReactNode;
}

/** Both halves of what is drawn once. */
const Both = ({ children }: { children: ReactNode }) =>
  [1, -1].map((side) => (
    <g key={side} transform={`scale(${side} 1)`}>
      {children}
    </g>
  ));

/** The back of the body with places on it; words beside it say the same. */
export const Body = ({ places, children }: BodyProps) => {
  const id = useId();
  const draw = (shapes: typeof sides) =>
    places
      .filter((place) => shapes[place.id] !== undefined)
      .map((place) => (
        <path
          key={place.id}
          className={`body-${place.look}`}
          d={shapes[place.id]}
          {...(place.look === 'off' && { fill: `url(#${id}-off)` })}
        />
      ));
  return (
    <svg className="body" viewBox="-54 6 108 358" aria-hidden="true" focusable="false">
      <linearGradient id={`${id}-fade`} x2="0" y2="1">
        <stop stopColor="#000" />
        <stop offset=".09" stopColor="#fff" />
      </linearGradient>
      <mask id={`${id}-mask`} maskUnits="userSpaceOnUse" x="-54" y="6" width="108" height="358">
        <path d="M-54 6H54V364H-54Z" fill={`url(#${id}-fade)`} />
      </mask>
      <pattern id={`${id}-off`} className="body-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0H4V4H0Z" />
        <path d="M0 0V4" />
      </pattern>
      <g mask={`url(#${id}-mask)`}>
        <Both>
          <path className="body-skin" d={outline} />
          <path className="body-line" d={lines} />
        </Both>
        <path className="body-line" d={middleLines} />
      </g>
      <Both>{draw(sides)}</Both>
      {draw(middle)}
      {children}
    </svg>
  );
};
