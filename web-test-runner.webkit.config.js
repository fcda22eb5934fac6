import { browserTests } from './tools/browser-tests.js';
import { WebKitLauncher } from './tools/webkit/launcher.js';

// As in Firefox, each movement goes through a driver, and some come too late on a busy machine.
export default browserTests(new WebKitLauncher(), { retries: 1 });
