/**
 * What hands do and the test runner has no command for: `wheel` {x, y, deltaX, deltaY, ctrl}, `double-click` {x, y} and `touch`, a list of
 * frames each with the points of the fingers then; the fingers leave after the last. And `heap`: throws away what nobody holds,
 * and tells how many bytes are left, or `unknown`.
 */
export function hands() {
  return {
    name: 'hands',
    async executeCommand({ command, payload, session }) {
      return await COMMANDS[command]?.(session.browser.getPage(session.id), payload);
    },
  };
}

const COMMANDS = {
  async 'double-click'(page, { x, y }) {
    await page.mouse.dblclick(x, y);
    return true;
  },

  async wheel(page, { x, y, deltaX = 0, deltaY = 0, ctrl }) {
    await page.mouse.move(x, y);
    if (ctrl) await page.keyboard.down('Control');
    await page.mouse.wheel(deltaX, deltaY);
    if (ctrl) await page.keyboard.up('Control');
    return true;
  },

  async touch(page, { frames }) {
    if (page.touch) await page.touch(frames);
    else await withDevTools(page, (client) => touch(client, frames));
    return true;
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

async function touch(client, frames) {
  const send = (type, points) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  for (const [i, points] of frames.entries()) await send(i === 0 ? 'touchStart' : 'touchMove', points);
  await send('touchEnd', []);
}

async function heap(client) {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await client.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}
