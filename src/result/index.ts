import './result.css';

export { ResultScreen, type ResultScreenProps } from './ResultScreen.tsx';
export { StopScreen, type StopScreenProps } from './StopScreen.tsx';
