import './start.css';

export { StartScreen, type StartScreenProps } from './StartScreen.tsx';
