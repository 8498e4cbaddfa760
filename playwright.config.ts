import { defineConfig } from '@playwright/test';
import chromium from '@sparticuz/chromium';

const cache = 'node_modules/.cache/kneadwise';
const port = process.env.PORT ?? '4173';
const origin = `http://localhost:${port}`;

// The npm package carries a browser for Linux on x64; elsewhere CHROMIUM_PATH names one.
const executablePath = process.env.CHROMIUM_PATH || (await chromium.executablePath());

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: `${cache}/e2e`,
  // Without the name of the platform: the packaged browser draws alike wherever it runs.
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  // A picture is taken anew by someone who looks at it, never along the way.
  updateSnapshots: 'none',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: `${cache}/results/playwright.json` }]],
  use: {
    baseURL: `${origin}/`,
    video: 'off',
    // Most tests look at one visit; what a device keeps for the next has tests of its own.
    serviceWorkers: 'block',
    // Screens fade into each other after the browser has pictured the old one. That has its own tests; others need not wait.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath,
      // Without these, Chromium needs a sandbox of the host's and looks for services outside.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    url: origin,
    reuseExistingServer: false,
  },
});
