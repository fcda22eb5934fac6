import { FirefoxLauncher } from './tools/firefox/launcher.js';
import { browserTests } from './tools/browser-tests.js';

export default browserTests(new FirefoxLauncher());
