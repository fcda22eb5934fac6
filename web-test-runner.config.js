import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserTests } from './tools/browser-tests.js';
import { browserOptions } from './tools/browser.js';

export default browserTests(playwrightLauncher({ product: 'chromium', launchOptions: await browserOptions() }));
