import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const INSTALLED = [
  '/usr/bin/WebKitWebDriver',
  '/usr/local/bin/WebKitWebDriver',
  '/usr/libexec/webkitgtk/WebKitWebDriver',
];

/** `WEBKIT_DRIVER_PATH`, or an installed WebKitWebDriver; it brings the MiniBrowser that it drives. */
function mustFindDriver() {
  const asked = process.env.WEBKIT_DRIVER_PATH;
  if (asked && !existsSync(asked)) throw new Error(`WEBKIT_DRIVER_PATH names no file: ${asked}`);
  const found = asked || INSTALLED.find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    'No WebKitWebDriver found. Install one (Debian: apt-get install webkit2gtk-driver xvfb), or set WEBKIT_DRIVER_PATH to one.',
  );
}

/** An unmodified WebKitGTK, driven by the W3C WebDriver protocol. One browser at a time. */
export class WebKitDriver {
  #process;
  #address;
  #config;

  /** @param display the X display for its windows */
  static async start(display) {
    const driver = new WebKitDriver();
    const port = await freePort();
    driver.#address = `http://127.0.0.1:${port}`;
    // A toolbar so small that the window can be as narrow as a phone, and a font that is about as wide as Safari’s.
    driver.#config = await mkdtemp(join(tmpdir(), 'webkit-'));
    await cp(new URL('config', import.meta.url), driver.#config, { recursive: true });
    const env = { ...process.env, DISPLAY: display, XDG_CONFIG_HOME: driver.#config };
    driver.#process = spawn(mustFindDriver(), [`--port=${port}`], { env, stdio: 'ignore' });
    await driver.#answers();
    return driver;
  }

  /** Opens a browser. */
  async session() {
    const { sessionId } = await this.#send('POST', '/session', { capabilities: {} });
    return {
      /** @param command what to do with the browser, as `POST url` */
      send: (command, body) => {
        const [method, path] = command.split(' ');
        return this.#send(method, `/session/${sessionId}/${path}`, body);
      },
      close: () => this.#send('DELETE', `/session/${sessionId}`),
    };
  }

  async stop() {
    this.#process.kill();
    await rm(this.#config, { recursive: true, force: true });
  }

  async #send(method, path, body) {
    const answer = await fetch(this.#address + path, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`WebKit: ${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  async #answers() {
    for (let round = 0; round < 200; round++) {
      if (await this.#send('GET', '/status').catch(() => undefined)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('WebKitWebDriver does not answer');
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
