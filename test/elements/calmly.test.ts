import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { calmly } from '../../src/elements/calmly.js';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('calmly()', () => {
  test('calls at once if the last call was not a moment ago', () => {
    const again = vi.fn();
    const words = calmly<string>(again);
    expect(words(() => 'first')).toBe('first');
    vi.advanceTimersByTime(1000);
    expect(words(() => 'second')).toBe('second');
    expect(again).not.toHaveBeenCalled();
  });

  test('of what changes with each frame works out a part, and asks once for the last', () => {
    const seen: string[] = [];
    let frame = 0;
    const say = vi.fn(() => String(frame));
    const words = calmly<string>(() => seen.push(words(say)));
    for (; frame < 60; frame++) {
      seen.push(words(say));
      vi.advanceTimersByTime(16);
    }
    frame = 59;
    vi.advanceTimersByTime(1000);
    expect(seen.at(-1)).toBe('59');
    expect(say.mock.calls.length).toBeLessThan(15);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('knows that nothing is to be said', () => {
    const words = calmly<string | undefined>(() => {});
    expect(words(() => undefined)).toBe(undefined);
    expect(words(() => 'something')).toBe(undefined);
    vi.advanceTimersByTime(200);
    expect(words(() => 'something')).toBe('something');
  });
});
