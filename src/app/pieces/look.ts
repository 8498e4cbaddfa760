import { createLook, LOOK_NAME } from '#look';
import { browserKeep } from '../keep.ts';

const drawnAhead = typeof document === 'undefined';

/** How the app looks on this device. The early script has shown it already; here it is chosen. */
export const look = createLook(browserKeep(), drawnAhead ? { dataset: {} } : document.documentElement);

// Another tab may have chosen.
if (!drawnAhead)
  addEventListener('storage', ({ key }) => {
    if (key === null || key === LOOK_NAME) look.reload();
  });
