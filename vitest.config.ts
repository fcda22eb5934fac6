import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    reporters: ['default'],
    // How long a machine needs that does other work as well is no fault of ours.
    testTimeout: 120_000,
  },
});
