import './result.css';
import './plan.css';
import './change.css';
import './print.css';

export { Headline } from './parts/Headline.tsx';
export { ResultScreen, type ResultScreenProps } from './ResultScreen.tsx';
export { StopScreen, type StopScreenProps } from './StopScreen.tsx';
