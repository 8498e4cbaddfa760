import './wizard.css';

export { endOf, goOnFrom, type Paths } from './moves.ts';
export { ReviewScreen } from './ReviewScreen.tsx';
export { StepScreen } from './StepScreen.tsx';
