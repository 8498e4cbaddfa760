import './handover.css';

export { DoctorScreen, type DoctorScreenProps } from './DoctorScreen.tsx';
export { TherapistScreen, type TherapistScreenProps } from './TherapistScreen.tsx';
