import { FirefoxPage } from './page.js';
import { startFirefox } from './start.js';
import { systemOf } from './system.js';

/** Runs the browser tests in an unmodified Firefox; Playwright would need one of its own. */
export class FirefoxLauncher {
  name = 'Firefox';
  type = 'playwright';
  /** Only the page in front has the focus and paints at full speed. */
  concurrency = 1;
  #started;
  #pages = new Map();

  initialize() {
    this.#started = startFirefox().then(async (browser) => ({ browser, system: await systemOf(browser) }));
    return this.#started;
  }

  async stop() {
    const { browser } = await this.#started;
    await browser.close();
  }

  async startSession(id, url) {
    const { browser, system } = await this.#started;
    const page = new FirefoxPage(await browser.newPage(), system);
    this.#pages.set(id, page);
    await page.goto(url);
  }

  isActive(id) {
    return this.#pages.has(id);
  }

  getBrowserUrl(id) {
    return this.getPage(id).url();
  }

  getPage(id) {
    return this.#pages.get(id);
  }

  async stopSession(id) {
    const page = this.getPage(id);
    this.#pages.delete(id);
    await page.close();
    return {};
  }

  startDebugSession() {
    throw new Error('Firefox has no window here: open the address that the runner tells in one of your own.');
  }
}
