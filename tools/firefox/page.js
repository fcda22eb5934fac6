/** A Puppeteer page with the interface of Playwright’s, which the commands of the test runner support best. */
export class FirefoxPage {
  #page;
  #system;

  constructor(page, system) {
    this.#page = page;
    this.#system = system;
  }

  get keyboard() {
    const { keyboard } = this.#page;
    return {
      type: (text) => keyboard.type(text),
      down: (key) => keyboard.down(key),
      up: (key) => keyboard.up(key),
      /** @param keys a key, or several that are held, as in `Shift+Tab` */
      async press(keys) {
        // A plus separates keys, unless it is the key itself.
        const held = keys.split(/(?<=.)\+/);
        const key = held.pop();
        for (const other of held) await keyboard.down(other);
        await keyboard.press(key === 'Space' ? ' ' : key);
        for (const other of held) await keyboard.up(other);
      },
    };
  }

  get mouse() {
    const { mouse } = this.#page;
    return {
      move: (x, y) => mouse.move(x, y),
      down: (options) => mouse.down(options),
      up: (options) => mouse.up(options),
      click: (x, y, options) => mouse.click(x, y, options),
      dblclick: (x, y) => mouse.click(x, y, { count: 2 }),
      wheel: (deltaX, deltaY) => mouse.wheel({ deltaX, deltaY }),
    };
  }

  async setViewportSize({ width, height }) {
    // Puppeteer also sets the screen orientation, which Firefox 140 cannot. The size is set nevertheless.
    await this.#page.setViewport({ width, height }).catch((error) => {
      if (!error.message.includes('setScreenOrientationOverride')) throw error;
    });
    await this.#until((w, h) => innerWidth === w && innerHeight === h, width, height);
  }

  async emulateMedia(media) {
    await this.#system.emulateMedia(this.#page.url(), media);
    // The page is notified later.
    const queries = Object.entries(media).map(([name, value]) => QUERIES[name](value));
    await this.#until((all) => all.every((query) => matchMedia(query).matches), queries);
  }

  /**
   * Touches the screen itself, so that fingers do all they do: WebDriver’s scroll nothing.
   *
   * @param frames the points of the fingers, one list per moment; they are lifted after the last
   */
  touch(frames) {
    return this.#system.touch(this.#page.url(), frames);
  }

  /** Moves the pressed mouse through points, 16 ms each, and releases it: all in one order, which the way to the browser cannot slow. */
  async throw(points) {
    const [first, ...others] = points.map(([x, y]) => ({ type: 'pointerMove', x, y }));
    const actions = [
      first,
      { type: 'pointerDown', button: 0 },
      ...others.flatMap((move) => [{ type: 'pause', duration: 16 }, move]),
      { type: 'pointerUp', button: 0 },
    ];
    await this.#page.mainFrame().browsingContext.performActions([{ type: 'pointer', id: 'mouse', actions }]);
  }

  url() {
    return this.#page.url();
  }

  async goto(url) {
    await this.#page.bringToFront();
    await this.#page.goto(url);
  }

  close() {
    return this.#page.close();
  }

  /**
   * Waits until a condition is true in the page; `waitForFunction` waits for ever once the page has written its hash.
   */
  async #until(isSo, ...args) {
    for (let round = 0; !(await this.#page.evaluate(isSo, ...args)); round++) {
      if (round > 200) throw new Error(`Firefox has no page with ${args.join(' × ')}: has a test zoomed it?`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

/** Media queries that test whether a setting has arrived in the page. */
const QUERIES = {
  media: (value) => value,
  colorScheme: (value) => `(prefers-color-scheme: ${value})`,
  forcedColors: (value) => `(forced-colors: ${value})`,
  reducedMotion: (value) => `(prefers-reduced-motion: ${value})`,
};
