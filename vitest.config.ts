import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    reporters: ['default'],
    // What a machine that does other work as well needs for a property is no fault of ours.
    testTimeout: 60_000,
  },
});
