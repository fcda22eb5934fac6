/**
 * What hands do and the test runner has no command for: `wheel` {x, y, deltaX, deltaY, ctrl}, `double-click` {x, y} and `touch`, a list of
 * frames each with the points of the fingers then; the fingers leave after the last. And `heap`: throws away what nobody holds,
 * and tells how many bytes are left.
 */
export function hands() {
  return {
    name: 'hands',
    async executeCommand({ command, payload, session }) {
      if (!['wheel', 'touch', 'heap', 'double-click'].includes(command)) return undefined;
      const page = session.browser.getPage(session.id);
      if (command === 'double-click') {
        await page.mouse.dblclick(payload.x, payload.y);
        return true;
      }
      if (command === 'heap') {
        const client = await page.context().newCDPSession(page);
        await client.send('HeapProfiler.collectGarbage');
        const { usedSize, backingStorageSize = 0 } = await client.send('Runtime.getHeapUsage');
        await client.detach();
        return usedSize + backingStorageSize;
      }
      if (command === 'wheel') {
        await page.mouse.move(payload.x, payload.y);
        if (payload.ctrl) await page.keyboard.down('Control');
        await page.mouse.wheel(payload.deltaX ?? 0, payload.deltaY ?? 0);
        if (payload.ctrl) await page.keyboard.up('Control');
        return true;
      }
      const client = await page.context().newCDPSession(page);
      const send = (type, points) =>
        client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
      for (const [i, points] of payload.frames.entries()) await send(i === 0 ? 'touchStart' : 'touchMove', points);
      await send('touchEnd', []);
      await client.detach();
      return true;
    },
  };
}
