import './wizard.css';

export { fetchBody } from './body.ts';
export { endOf, goOnFrom, type Paths } from './moves.ts';
export { ReviewScreen } from './ReviewScreen.tsx';
export { StepScreen } from './StepScreen.tsx';
