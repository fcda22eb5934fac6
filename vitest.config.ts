import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    reporters: ['default'],
    // Nothing else runs beside them. By default Vitest leaves a core free, which is half of a small machine.
    pool: 'threads',
    maxWorkers: '100%',
    // The machine may be busy with other work.
    testTimeout: 120_000,
  },
});
