import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserOptions } from './tools/browser.js';
import { hands } from './tools/hands.js';

export default {
  files: 'test/browser/**/*.test.ts',
  nodeResolve: { exportConditions: ['development'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }), hands()],
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions: await browserOptions() })],
  concurrency: 2,
  testFramework: { config: { timeout: 10_000 } },
};
