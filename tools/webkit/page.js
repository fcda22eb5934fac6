import { keyCode } from './keys.js';

/** A browser with the interface of Playwright’s pages, which the commands of the test runner support best. */
export class WebKitPage {
  #session;
  #held = new Set();
  #at = [0, 0];
  #turns = 0;
  #clicked = [0, 0, 0];

  /** @param session as of {@link WebKitDriver.session} */
  constructor(session) {
    this.#session = session;
  }

  keyboard = {
    type: (text) => this.#keys([...text].flatMap((key) => [down(key), up(key)])),
    down: (key) => {
      this.#held.add(key);
      return this.#keys([down(key)]);
    },
    up: (key) => {
      this.#held.delete(key);
      return this.#keys([up(key)]);
    },
    /** @param keys a key, or several that are held, as in `Shift+Tab` */
    press: (keys) => {
      // A plus separates keys, unless it is the key itself.
      const all = keys.split(/(?<=.)\+/);
      return this.#keys([...all.map(down), ...all.toReversed().map(up)]);
    },
  };

  mouse = {
    move: (x, y) => this.#mouse([this.#moveTo(x, y)]),
    down: ({ button } = {}) => this.#mouse([press(button)]),
    up: ({ button } = {}) => this.#mouse([release(button)]),
    click: async (x, y, { button } = {}) => {
      await this.#apart(x, y);
      await this.#mouse([this.#moveTo(x, y), press(button), release(button)]);
    },
    dblclick: (x, y) => this.#mouse([this.#moveTo(x, y), press(), release(), press(), release()]),
    wheel: (deltaX, deltaY) => this.#wheel(deltaX, deltaY),
  };

  /** @param points as for the command `throw` in `tools/hands.js` */
  throw([first, ...others]) {
    const moves = others.map(([x, y]) => ({ ...this.#moveTo(x, y), duration: 16 }));
    return this.#mouse([this.#moveTo(...first), press(), ...moves, release()]);
  }

  touch() {
    throw new Error('The driver of WebKitGTK has no fingers: it turns them into a mouse.');
  }

  /** Only what it is anyway; `cannot` in `test/browser/page.ts` skips tests that need more. */
  emulateMedia(media) {
    for (const [name, value] of Object.entries(media)) {
      if (PLAIN[name] !== value) throw new Error(`The driver of WebKitGTK cannot set ${name} to ${value}.`);
    }
  }

  async setViewportSize({ width, height }) {
    const chrome = await this.#run('return [outerWidth - innerWidth, outerHeight - innerHeight]');
    await this.#session.send('POST window/rect', { width: width + chrome[0], height: height + chrome[1] });
    const isSo = 'return innerWidth === arguments[0] && innerHeight === arguments[1]';
    for (let round = 0; !(await this.#run(isSo, width, height)); round++) {
      if (round > 100) throw new Error(`WebKit has no window of ${width} × ${height}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  url() {
    return this.#session.send('GET url');
  }

  async goto(url) {
    await this.#session.send('POST url', { url });
    // Else the driver waits for ever when a wheel scrolls, which does not need the page’s scripts.
    await this.#run(`addEventListener('wheel', () => {}, { passive: false })`);
  }

  /** A PNG of the window. */
  async screenshot() {
    return Buffer.from(await this.#session.send('GET screenshot'), 'base64');
  }

  close() {
    return this.#session.close();
  }

  #run(script, ...args) {
    return this.#session.send('POST execute/sync', { script, args });
  }

  #act(source) {
    return this.#session.send('POST actions', { actions: [source] });
  }

  #keys(actions) {
    return this.#act({ type: 'key', id: 'keys', actions });
  }

  #mouse(actions) {
    return this.#act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  /** Waits so that two clicks at one place are not a double click. */
  async #apart(x, y) {
    const [lastX, lastY, time] = this.#clicked;
    const wait = time + DOUBLE_CLICK_MS - Date.now();
    if (Math.hypot(x - lastX, y - lastY) < 10 && wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    this.#clicked = [x, y, Date.now()];
  }

  #moveTo(x, y) {
    this.#at = [x, y];
    return { type: 'pointerMove', x, y };
  }

  /** MiniBrowser keeps a wheel with Ctrl for itself, so a script turns that. */
  #wheel(deltaX, deltaY) {
    const [x, y] = this.#at;
    if (this.#held.has('Control')) return this.#run(TURN, x, y, deltaX, deltaY);
    // Each time another wheel: the driver subtracts what one has turned before.
    const id = `wheel ${this.#turns++}`;
    return this.#act({ type: 'wheel', id, actions: [{ type: 'scroll', x, y, deltaX, deltaY, duration: 0 }] });
  }
}

/** Within this time, the driver makes a double click of two clicks. */
const DOUBLE_CLICK_MS = 1100;

/** The media features of a page in MiniBrowser. */
const PLAIN = { media: 'screen', colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' };

const TURN = `
  const [clientX, clientY, deltaX, deltaY] = arguments;
  let target = document.elementFromPoint(clientX, clientY);
  for (let inner; (inner = target.shadowRoot?.elementFromPoint(clientX, clientY)) && inner !== target; ) target = inner;
  const init = { clientX, clientY, deltaX, deltaY, ctrlKey: true, bubbles: true, cancelable: true, composed: true };
  target.dispatchEvent(new WheelEvent('wheel', init));`;

const down = (key) => ({ type: 'keyDown', value: keyCode(key) });
const up = (key) => ({ type: 'keyUp', value: keyCode(key) });

const BUTTONS = { left: 0, middle: 1, right: 2 };
const press = (button = 'left') => ({ type: 'pointerDown', button: BUTTONS[button] });
const release = (button = 'left') => ({ type: 'pointerUp', button: BUTTONS[button] });
