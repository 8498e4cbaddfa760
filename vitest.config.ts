import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const cache = 'node_modules/.cache/kneadwise';

export default defineConfig({
  plugins: [react()],
  test: {
    // A forgotten `.only` would pass quietly while most tests stay unrun.
    allowOnly: false,
    // Whole screens with axe take seconds each on a small, busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: `${cache}/results/vitest.json` },
    coverage: {
      provider: 'v8',
      include: ['{src,data}/**/*.{ts,tsx}'],
      reporter: ['text', 'html'],
      reportsDirectory: `${cache}/coverage`,
    },
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['tests/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/dom.ts'],
        },
      },
    ],
  },
});
