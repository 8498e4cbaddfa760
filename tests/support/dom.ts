import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// Testing Library cleans up by itself only where test globals exist, and here they are imported.
afterEach(cleanup);

// jsdom lays nothing out and cannot scroll.
vi.stubGlobal('scrollTo', () => {});
