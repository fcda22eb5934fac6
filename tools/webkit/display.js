import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * The screen is smaller than any window on it. Without a window manager, the focus is with the window below the
 * pointer, and the pointer is in the middle of the screen.
 */
const SCREEN = '100x100x24';

/** The X display of `DISPLAY`, or a new one without a screen, with a function that ends it. */
export async function openDisplay() {
  const given = process.env.DISPLAY;
  if (given) return { display: given, close() {} };
  if (!existsSync('/usr/bin/Xvfb')) {
    throw new Error('No DISPLAY, and no Xvfb to make one. Install it (Debian: apt-get install xvfb).');
  }
  // Xvfb chooses a free number, and writes it when it is ready.
  const xvfb = spawn('/usr/bin/Xvfb', ['-displayfd', '1', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise((resolve, reject) => {
    xvfb.stdout.once('data', (text) => resolve(String(text).trim()));
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  return { display: `:${number}`, close: () => xvfb.kill() };
}
