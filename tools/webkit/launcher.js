import { PageLauncher } from '../page-launcher.js';
import { openDisplay } from './display.js';
import { WebKitDriver } from './driver.js';
import { WebKitPage } from './page.js';

/**
 * Runs the browser tests in an unmodified WebKitGTK, one page at a time, as its driver has one browser; Playwright would
 * need a WebKit of its own.
 */
export class WebKitLauncher extends PageLauncher {
  name = 'WebKit';
  #display;
  #driver;

  async initialize() {
    this.#display = await openDisplay();
    this.#driver = await WebKitDriver.start(this.#display.display);
  }

  async stop() {
    await this.#driver?.stop();
    this.#display?.close();
  }

  async open() {
    const page = new WebKitPage(await this.#driver.session());
    await page.setViewportSize({ width: 800, height: 600 });
    return page;
  }
}
