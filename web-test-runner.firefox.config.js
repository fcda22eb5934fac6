import { FirefoxLauncher } from './tools/firefox/launcher.js';
import { browserTests } from './tools/browser-tests.js';

// Each movement of the pointer goes through a driver; on a busy machine some come too late, for example to count as a
// throw.
export default browserTests(new FirefoxLauncher(), { timeout: 20_000, retries: 1 });
