import './body.css';

export { BodyMap } from './BodyMap.tsx';
export { BodyQuestion } from './BodyQuestion.tsx';
export { offBeside } from './off.ts';
