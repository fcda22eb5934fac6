import { heard } from './heard.js';

/**
 * Input that the test runner has no command for: `wheel` {x, y, deltaX, deltaY, ctrl, shift}; `double-click` {x, y}; `throw`,
 * a list of points through which the pressed mouse moves at a constant speed, 16 ms each, before it is released;
 * `touch`, a list of frames with the points of the fingers, which are lifted after the last. `contrast` {contrast}: what the reader wants
 * (`prefers-contrast`), and `coarse` {coarse}: whether the pointer is a finger; both false if that cannot be set. `heard`: what is there for screen readers, in lines;
 * false if the browser does not tell. And `heap`: collects garbage,
 * and returns the number of bytes in use, or `unknown`.
 */
export function hands() {
  return {
    name: 'hands',
    async executeCommand({ command, payload, session }) {
      return await COMMANDS[command]?.(session.browser.getPage(session.id), payload);
    },
  };
}

/** Keeps the pointer coarse. */
let fingers;

const COMMANDS = {
  async 'double-click'(page, { x, y }) {
    await page.mouse.dblclick(x, y);
    return true;
  },

  async wheel(page, { x, y, deltaX = 0, deltaY = 0, ctrl, shift }) {
    await page.mouse.move(x, y);
    const held = [...(ctrl ? ['Control'] : []), ...(shift ? ['Shift'] : [])];
    for (const key of held) await page.keyboard.down(key);
    await page.mouse.wheel(deltaX, deltaY);
    for (const key of held) await page.keyboard.up(key);
    return true;
  },

  async throw(page, { points }) {
    if (page.throw) await page.throw(points);
    else if (page.context) await withDevTools(page, (client) => throwWith(client, points));
    else await throwNow(page, points);
    return true;
  },

  async touch(page, { frames }) {
    if (page.touch) await page.touch(frames);
    else await withDevTools(page, (client) => touch(client, frames));
    return true;
  },

  async contrast(page, { contrast }) {
    if (!page.context) return false;
    await page.emulateMedia({ contrast });
    return true;
  },

  async coarse(page, { coarse }) {
    if (!page.context) return false;
    // It ends with the session that asked for it.
    await fingers?.detach();
    fingers = coarse ? await page.context().newCDPSession(page) : undefined;
    await fingers?.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    return true;
  },

  async heard(page) {
    return page.context ? await withDevTools(page, heard) : false;
  },

  async heap(page) {
    return page.context ? await withDevTools(page, heap) : 'unknown';
  },
};

async function withDevTools(page, run) {
  const client = await page.context().newCDPSession(page);
  try {
    return await run(client);
  } finally {
    await client.detach();
  }
}

/** Each event has a timestamp 16 ms after the one before, whatever the speed of the machine. */
async function touch(client, frames) {
  const began = Date.now();
  const send = (type, points, frame) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      timestamp: (began + 16 * frame) / 1000,
    });
  for (const [i, points] of frames.entries()) await send(i === 0 ? 'touchStart' : 'touchMove', points, i);
  await send('touchEnd', [], frames.length);
}

/** As in {@link touch}, each event has its timestamp. */
async function throwWith(client, points) {
  const began = Date.now();
  const send = (type, [x, y], frame, buttons) =>
    client.send('Input.dispatchMouseEvent', {
      ...{ type, x, y, button: 'left', buttons, clickCount: 1, timestamp: (began + 16 * frame) / 1000 },
    });
  await send('mousePressed', points[0], 0, 1);
  for (const [i, point] of points.slice(1).entries()) await send('mouseMoved', point, i + 1, 1);
  await send('mouseReleased', points.at(-1), points.length, 0);
}

async function heap(client) {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await client.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}
