import './library.css';
import './proof.css';
import './technique.css';

export { AboutScreen } from './AboutScreen.tsx';
export { HowItWorksScreen } from './HowItWorksScreen.tsx';
export type { LibraryPaths } from './Page.tsx';
export { PrivacyScreen } from './privacy/PrivacyScreen.tsx';
export { ProofScreen } from './proof/ProofScreen.tsx';
export { SourcesScreen } from './SourcesScreen.tsx';
export { TechniqueScreen } from './technique/TechniqueScreen.tsx';
export { TechniquesScreen } from './technique/TechniquesScreen.tsx';
export { UnknownPage } from './UnknownPage.tsx';
