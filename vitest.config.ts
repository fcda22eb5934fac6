import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    reporters: ['default'],
    // Nothing else runs beside them: left alone, Vitest keeps a core free, which is half of a small machine.
    pool: 'threads',
    maxWorkers: '100%',
    // How long a machine needs that does other work as well is no fault of ours.
    testTimeout: 120_000,
  },
});
