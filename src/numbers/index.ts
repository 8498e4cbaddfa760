import './numbers.css';

export { CallNumbers } from './CallNumbers.tsx';
export { EmergencySigns } from './EmergencySigns.tsx';
export { NumbersScreen } from './NumbersScreen.tsx';
export { suggestedPlace } from './place.ts';
export { PlaceChooser } from './PlaceChooser.tsx';
