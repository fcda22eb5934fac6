import { FirefoxLauncher } from './tools/firefox/launcher.js';
import { browserTests } from './tools/browser-tests.js';

// Each movement of the pointer goes through a driver; on a busy machine some come too late.
export default browserTests(new FirefoxLauncher(), { retries: 1 });
