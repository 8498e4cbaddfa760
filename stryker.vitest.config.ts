import { defineConfig } from 'vitest/config';

/** The tests that speak of the engine and the door alone: those that a mistake in their code must break. */
export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['tests/engine/mutants.setup.ts'],
    include: ['tests/{engine,codec}/**/*.test.ts'],
    // These visit everything, for seconds: what is caught without them is caught by a test that says what is wrong.
    exclude: ['tests/engine/{outcome,random-guides,settled,statement,walk-everywhere}.test.ts'],
  },
});
