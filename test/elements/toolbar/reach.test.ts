import { expect, test } from 'vitest';
import { idleCommands, isInView, stepsFrom } from '../../../src/elements/toolbar/reach.js';
import type { ToolbarHost } from '../../../src/elements/toolbar/toolbar-host.js';

type Shown = Parameters<typeof stepsFrom>[0];

/** Five events, at 0, 10, … 40, each with a duration of 5. */
const EVENTS = [0, 10, 20, 30, 40].map((start) => ({
  ...{ id: String(start), start, end: start + 5 },
  event: { title: String(start) },
}));

const beside: ToolbarHost['beside'] = (from, direction) => {
  const at = EVENTS.findIndex(({ id }) => id === from);
  if (typeof from === 'string') return at < 0 ? undefined : EVENTS[at + direction];
  return direction > 0 ? EVENTS.find(({ start }) => start >= from) : EVENTS.findLast(({ start }) => start < from);
};

const shown = (selected: string | null, start = 0, end = 45): Shown => ({
  ...{ extent: { start: 0, end: 45 }, view: { start, end } },
  ...{ selected, beside },
});
const steps = (host: Shown): readonly (string | undefined)[] => {
  const { previous, next } = stepsFrom(host);
  return [previous?.id, next?.id];
};
const idle = (host: Shown): readonly string[] => [...idleCommands(host, stepsFrom(host))];

test('the events on both sides are those of the selected one, wherever one looks', () => {
  expect(steps(shown('20', 0, 8))).toEqual(['10', '30']);
  expect(steps(shown('0'))).toEqual([undefined, '10']);
  expect(steps(shown('40'))).toEqual(['30', undefined]);
});

test('without a selected one, or where it is not there, they are the first and the last that can be seen', () => {
  for (const none of [null, 'nobody']) {
    expect(steps(shown(none))).toEqual(['40', '0']);
    expect(steps(shown(none, 8, 32))).toEqual(['30', '10']);
    expect(steps(shown(none, 12, 18))).toEqual(['10', '20']);
    expect(steps(shown(none, 42, 44))).toEqual(['40', undefined]);
  }
});

test('an event alone has none beside it, selected or not', () => {
  const alone = (selected: string | null): Shown => ({
    ...shown(selected),
    beside: (from) => (from === 'only' ? undefined : { ...EVENTS[0]!, id: 'only' }),
  });
  expect(steps(alone('only'))).toEqual([undefined, undefined]);
  expect(steps(alone(null))).toEqual(['only', 'only']);
});

test('an event that is partly visible is in view', () => {
  const host = shown(null, 12, 20);
  expect(EVENTS.map((event) => isInView(event, host))).toEqual([false, true, false, false, false]);
  expect(EVENTS.every((event) => isInView(event, shown(null)))).toBe(true);
});

test('buttons that would do nothing are idle', () => {
  expect(idle(shown('20'))).toEqual(['earlier', 'later', 'zoomOut', 'showAll']);
  expect(idle(shown('20', 10, 20))).toEqual([]);
  expect(idle(shown('0', 0, 20))).toEqual(['earlier', 'previous']);
  expect(idle(shown('40', 20, 45))).toEqual(['later', 'next']);
  const empty: Shown = { extent: undefined, view: null, selected: null, beside: () => undefined };
  expect(idle(empty)).toEqual(['earlier', 'later', 'zoomOut', 'zoomIn', 'showAll', 'previous', 'next']);
  const moment = { ...empty, extent: { start: 5, end: 5 }, view: { start: 5, end: 5 } };
  expect(idle(moment)).toContain('zoomIn');
});
