import './design.css';

export { DesignScreen } from './DesignScreen.tsx';
