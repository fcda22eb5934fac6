import { esbuildPlugin } from '@web/dev-server-esbuild';
import { hands } from './hands.js';
import { toldNodes } from './told-nodes.js';

/** The test runner’s configuration for testing the elements in a browser; `mocha` are settings for each test. */
export function browserTests(launcher, mocha = {}) {
  return {
    files: 'test/browser/**/*.test.ts',
    nodeResolve: { exportConditions: ['development'] },
    plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }), hands(), toldNodes()],
    browsers: [launcher],
    concurrency: 2,
    // As for the unit tests: the machine may be busy with other work.
    testFramework: { config: { timeout: 60_000, ...mocha } },
    testsFinishTimeout: 900_000,
  };
}
