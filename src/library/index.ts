import './library.css';

export { SourcesScreen } from './SourcesScreen.tsx';
