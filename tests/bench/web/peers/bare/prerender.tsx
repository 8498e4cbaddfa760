import { renderToString } from 'react-dom/server';
import { pages } from 'virtual:questions';
import type { AskedPage } from '../../questions.ts';
import { Wizard } from './Wizard.tsx';

export const html = renderToString(<Wizard pages={pages as readonly AskedPage[]} />);
