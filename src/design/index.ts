export { DesignScreen } from './DesignScreen.tsx';
