import { afterEach, beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import { Timeline, type TimelineEvent, type TimelineOptions } from '../../src/core.js';

const events = [
  { id: 'a', date: '1961', title: 'Treaty', data: { team: 'x' } },
  { id: 'b', date: '1962', title: 'Visit' },
];

let warn: MockInstance<typeof console.warn>;
beforeEach(() => void (warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)));
afterEach(() => warn.mockRestore());
const warned = (): readonly string[] => warn.mock.calls.map(([message]) => String(message));

describe('a function that fails for an event', () => {
  const fails = ({ data }: TimelineEvent): string => (data as { team: string }).team;
  test.each<[string, () => Partial<TimelineOptions>]>([
    ['laneBy', () => ({ laneBy: (event) => fails(event) })],
    ['colorBy', () => ({ colorBy: (event) => fails(event) })],
    ['markBy', () => ({ marks: {}, markBy: (event) => fails(event) })],
  ])('as %s is ignored for that event, with one warning', (name, options) => {
    const timeline = new Timeline({ data: events, ...options() });
    expect(timeline.scene.labels.map(({ id }) => id)).toEqual(['a', 'b']);
    timeline.set({ width: 400 });
    expect(timeline.scene.labels.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(warned()).toEqual([expect.stringMatching(`${name} of "Visit": TypeError`)]);
  });

  test.each(['title', 'event', 'id'] as const)('as %s of columns is ignored for that event', (name) => {
    const make = (place: number): never => {
      if (place === 1) throw new TypeError('none');
      return (name === 'event' ? {} : 'own') as never;
    };
    const timeline = new Timeline({ data: { start: Float64Array.of(0, 1000, 2000), [name]: make } });
    expect(timeline.scene.labels).toHaveLength(3);
    expect(timeline.events[1]!.title).toBe('#2');
    expect(warned()).toEqual([`event-timeline: ${name} of "#2": TypeError: none`]);
  });
});
