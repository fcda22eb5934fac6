import { openDisplay } from './display.js';
import { WebKitDriver } from './driver.js';
import { WebKitPage } from './page.js';

/** Runs the browser tests in an unmodified WebKitGTK; Playwright would need a WebKit of its own. */
export class WebKitLauncher {
  name = 'WebKit';
  type = 'playwright';
  /** The driver has one browser at a time. */
  concurrency = 1;
  #display;
  #driver;
  #pages = new Map();

  async initialize() {
    this.#display = await openDisplay();
    this.#driver = await WebKitDriver.start(this.#display.display);
  }

  async stop() {
    await this.#driver?.stop();
    this.#display?.close();
  }

  async startSession(id, url) {
    const page = new WebKitPage(await this.#driver.session());
    this.#pages.set(id, page);
    await page.setViewportSize({ width: 800, height: 600 });
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
    throw new Error('WebKit has no window here: open the address that the runner tells in a Safari.');
  }
}
