import { expect, test } from 'vitest';
import { keyStop } from '../../../src/elements/companion/key-stop.js';

const NONE = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

test('arrow keys go on and back, round the ends, and as the row runs', () => {
  const stop = (key: string, from: number, isRightToLeft = false): number | undefined =>
    keyStop({ ...NONE, key }, from, 4, isRightToLeft);
  expect([stop('ArrowRight', 1), stop('ArrowLeft', 1)]).toEqual([2, 0]);
  expect([stop('ArrowRight', 3), stop('ArrowLeft', 0)]).toEqual([0, 3]);
  expect([stop('ArrowRight', 1, true), stop('ArrowLeft', 1, true)]).toEqual([0, 2]);
  expect([stop('Home', 2), stop('End', 1), stop('Home', 2, true)]).toEqual([0, 3, 0]);
});

test('all other keys, and those of the browser, go nowhere', () => {
  expect(keyStop({ ...NONE, key: 'ArrowDown' }, 1, 4, false)).toBe(undefined);
  for (const modifier of ['shiftKey', 'ctrlKey', 'metaKey', 'altKey'])
    expect(keyStop({ ...NONE, [modifier]: true, key: 'ArrowLeft' }, 1, 4, false)).toBe(undefined);
  expect(keyStop({ ...NONE, key: 'End' }, 0, 0, false)).toBe(undefined);
});
