import './start.css';

export { KeptAnswers, type KeptAnswersProps } from './KeptAnswers.tsx';
export { StartScreen, type StartScreenProps } from './StartScreen.tsx';
