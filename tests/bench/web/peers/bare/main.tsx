import { hydrateRoot } from 'react-dom/client';
import { pages } from 'virtual:questions';
import type { AskedPage } from '../../questions.ts';
import { Wizard } from './Wizard.tsx';

const root = document.getElementById('root');
if (root !== null) hydrateRoot(root, <Wizard pages={pages as readonly AskedPage[]} />);
