import { defineConfig } from 'vitest/config';

/** The tests that speak of the engine and the door alone: those that a mistake in their code must break. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/{engine,codec}/**/*.test.ts'],
    // These visit everything, for seconds: what is caught without them is caught by a test that says what is wrong.
    exclude: ['tests/engine/{random-guides,settled,walk-everywhere}.test.ts'],
  },
});
