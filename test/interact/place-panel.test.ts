import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placePanel } from '../../src/interact/place-panel.js';

const WINDOW = { width: 1000, height: 600 };
const PANEL = { width: 300, height: 400 };
const anchor = (left: number, top: number, width = 100, height = 40) => ({
  ...{ left, top, right: left + width, bottom: top + height },
});

it('placePanel() puts a panel beside its anchor, where there is more room, and as high in the window as fits', () => {
  expect(placePanel(anchor(100, 50), PANEL, WINDOW)).toEqual({ left: 210, top: 50, height: 400 });
  expect(placePanel(anchor(800, 50), PANEL, WINDOW)).toEqual({ left: 490, top: 50, height: 400 });
  expect(placePanel(anchor(100, 500), PANEL, WINDOW).top).toBe(188);
});

it('placePanel() puts it below or above where there is no room beside, no higher than there is', () => {
  const narrow = { width: 390, height: 844 };
  expect(placePanel(anchor(100, 50), PANEL, narrow)).toEqual({ left: 78, top: 100, height: 400 });
  expect(placePanel(anchor(100, 700), PANEL, narrow)).toEqual({ left: 78, top: 290, height: 400 });
  expect(placePanel(anchor(100, 400), PANEL, narrow)).toEqual({ left: 78, top: 450, height: 382 });
  expect(placePanel(anchor(100, 410), PANEL, narrow)).toEqual({ left: 78, top: 12, height: 388 });
});

it('placePanel() covers no anchor for which there is room, and leaves no window for a panel that is as large', () => {
  fc.assert(
    fc.property(
      fc.record({ left: fc.integer({ min: 0, max: 900 }), top: fc.integer({ min: 0, max: 560 }) }),
      fc.record({ width: fc.integer({ min: 50, max: 976 }), height: fc.integer({ min: 10, max: 2000 }) }),
      ({ left, top }, panel) => {
        const own = anchor(left, top);
        const place = placePanel(own, panel, WINDOW);
        const [right, bottom] = [place.left + panel.width, place.top + place.height];
        expect(Math.min(place.left, place.top)).toBeGreaterThanOrEqual(12);
        expect(right).toBeLessThanOrEqual(WINDOW.width - 12);
        expect(bottom).toBeLessThanOrEqual(WINDOW.height - 12);
        // Half of this window has room for the least height of a panel.
        const isOver = right > own.left && place.left < own.right && bottom > own.top && place.top < own.bottom;
        expect(isOver).toBe(false);
      },
    ),
  );
});
