import { FirefoxLauncher } from './tools/firefox/launcher.js';
import { browserTests } from './tools/browser-tests.js';

// Each movement of a hand goes through a driver: on a busy machine some come too late to be a throw, say, the first time.
export default browserTests(new FirefoxLauncher(), { timeout: 20_000, retries: 1 });
