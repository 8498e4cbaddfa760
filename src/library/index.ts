import './library.css';
import './proof.css';

export { ProofScreen } from './proof/ProofScreen.tsx';
export { SourcesScreen } from './SourcesScreen.tsx';
