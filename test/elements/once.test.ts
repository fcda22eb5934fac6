import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { once } from '../../src/elements/once.js';

const gone = new TypeError('Failed to fetch dynamically imported module');

/** A server that fails a number of times, and then answers. */
function server(failures: number): { load: () => Promise<string>; asked: () => number } {
  let asked = 0;
  return {
    load: () => (asked++ < failures ? Promise.reject(gone) : Promise.resolve('module')),
    asked: () => asked,
  };
}

describe('once()', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  test('loads when it is first needed, and only then', async () => {
    const { load, asked } = server(0);
    const used: string[] = [];
    const settle = vi.fn();
    const need = once(load, (module) => used.push(module), settle);
    expect(asked()).toBe(0);
    await Promise.all([need(), need()]);
    vi.advanceTimersByTime(60_000);
    await need();
    expect([asked(), used, settle.mock.calls.length]).toEqual([1, ['module'], 1]);
  });

  test('reports a failure, and loads again when needed later, but not at once', async () => {
    const { load, asked } = server(2);
    const used: string[] = [];
    const settle = vi.fn();
    const need = once(load, (module) => used.push(module), settle);
    await need();
    await need();
    expect([asked(), used, settle.mock.calls.length]).toEqual([1, [], 1]);
    expect(console.error).toHaveBeenCalledExactlyOnceWith(gone);
    vi.advanceTimersByTime(5000);
    expect(asked(), 'nobody needs it').toBe(1);
    await need();
    vi.advanceTimersByTime(5000);
    await need();
    vi.advanceTimersByTime(5000);
    await need();
    expect([asked(), used, settle.mock.calls.length]).toEqual([3, ['module'], 3]);
  });

  test('without a callback, a failure is ignored', async () => {
    const { load, asked } = server(1);
    const need = once(load);
    await need();
    vi.advanceTimersByTime(60_000);
    await need();
    expect(asked()).toBe(1);
  });
});
