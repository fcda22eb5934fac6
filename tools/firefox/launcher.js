import { PageLauncher } from '../page-launcher.js';
import { FirefoxPage } from './page.js';
import { startFirefox } from './start.js';
import { systemOf } from './system.js';

/**
 * Runs the browser tests in an unmodified Firefox, one page at a time, as only the one in front has the focus and paints
 * at full speed; Playwright would need a Firefox of its own.
 */
export class FirefoxLauncher extends PageLauncher {
  name = 'Firefox';
  #started;

  initialize() {
    this.#started = startFirefox().then(async (browser) => ({ browser, system: await systemOf(browser) }));
    return this.#started;
  }

  async stop() {
    const { browser } = await this.#started;
    await browser.close();
  }

  async open() {
    const { browser, system } = await this.#started;
    return new FirefoxPage(await browser.newPage(), system);
  }
}
