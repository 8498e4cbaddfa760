import './numbers.css';

export { CallNumbers } from './CallNumbers.tsx';
export { needsConfirming } from './confirm.ts';
export { EmergencySigns, emergencySigns } from './EmergencySigns.tsx';
export { NumbersScreen } from './NumbersScreen.tsx';
export { suggestedPlace } from './place.ts';
export { PlaceChooser } from './PlaceChooser.tsx';
