import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../src/timeline/all-parts.js';
import { endsInWords, stretchInWords } from '../../src/elements/overview/stretch-words.js';
import { formatDate } from '../../src/time/format-date.js';
import { parseDate } from '../../src/time/parse-date.js';
import { elapsedWords } from '../../src/time/elapsed-words.js';
import type { Precision } from '../../src/time/precision.js';
import { Timeline } from '../../src/timeline/timeline.js';

const [SECOND, MINUTE, HOUR, DAY] = [1e3, 6e4, 36e5, 864e5];

const words = (first: number, last: number, unit: Precision, locale = 'en'): string =>
  elapsedWords(first, last, unit, { locale, timeZone: 'elapsed' }).replace(/[\u00a0\u202f\u2009]/g, ' ');

describe('a time that is counted from a start', () => {
  it.each([
    [0.004, 'microsecond', '4 μs'],
    [0.0045, 'nanosecond', '4.5 μs'],
    [1.25, 'microsecond', '1.25 ms'],
    [250, 'millisecond', '250 ms'],
    [1250, 'millisecond', '1.25 sec'],
    [0, 'microsecond', '0 μs'],
    [0, 'second', '0 sec'],
    [-1.5, 'microsecond', '-1.5 ms'],
    [59_999, 'millisecond', '59.999 sec'],
    [2 * MINUTE + 5500, 'millisecond', '0:02:05.5'],
    [HOUR + 2 * MINUTE, 'minute', '1:02:00'],
    [0, 'minute', '0:00:00'],
    [27 * HOUR, 'second', '27:00:00'],
    [3 * DAY + 4 * HOUR + 5 * MINUTE + 6 * SECOND, 'second', '3 days, 4:05:06'],
    [3 * DAY + 4 * HOUR, 'day', '3 days'],
  ] as const)('of %d ms, known to the %s, is %s', (t, unit, said) => expect(words(t, t, unit)).toBe(said));

  it.each([
    [0.004, 0.01, 'en', '4–10 μs'],
    [0.004, 0.01, 'de', '4–10 μs'],
    [0.9, 1.25, 'en', '0.9–1.25 ms'],
    [MINUTE, HOUR, 'en', '0:01:00–1:00:00'],
  ])('from %d to %d ms in %s: %s', (first, last, locale, said) =>
    expect(words(first, last, 'microsecond', locale)).toBe(said),
  );

  it('is never worded as later than it is, nor as earlier than its unit', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100 * HOUR, noNaN: true }), (t) => {
        const [, days = '0', hours = '0', minutes = '0', seconds = '', unit = 'sec'] =
          /^(?:(\d+) days?, )?(?:(\d+):(\d\d):)?([\d.]+)(?: (sec|ms|μs))?$/.exec(
            words(t, t, 'microsecond').replace(/,(?=\d)/g, ''),
          ) ?? [];
        const said = +days * DAY + +hours * HOUR + +minutes * MINUTE + +seconds * { sec: 1e3, ms: 1, μs: 1e-3 }[unit]!;
        expect(said).toBeLessThanOrEqual(t + 2e-5);
        expect(said).toBeGreaterThan(t - 1.1e-3);
      }),
    );
  });
});

describe('a timeline of such times', () => {
  const data = {
    timeZone: 'elapsed',
    events: [
      { title: 'Root', start: 0, end: 0.014 },
      { title: 'Call', start: 0.004, end: 0.01 },
    ],
  };

  it('has no dates: not in its texts, on its axis, in its summary or in details', () => {
    const timeline = new Timeline({ data, width: 900, locale: 'en' });
    expect(timeline.issues).toEqual([]);
    expect(timeline.scene.labels.map(({ date }) => date.replace(/\s/g, ' '))).toEqual(['0–14 μs', '4–10 μs']);
    expect(timeline.scene.ticks.map(({ text }) => text?.lines.join('')).join()).toMatch(/^0\sμs,2\sμs.*,14\sμs$/);
    expect(timeline.summary.replace(/\s/g, ' ')).toBe('2 events, 0 μs to 14 μs.');
    expect(timeline.describe(timeline.scene.labels[1]!.id)!.workedOut.replace(/\s/g, ' ')).toBe('4–10 μs');
  });

  it('can be made of any times by the zone of the timeline', () => {
    const events = [{ title: 'Lap', date: 61_500 }];
    const timeline = new Timeline({ data: { events }, timeZone: 'elapsed', width: 900, locale: 'en' });
    expect(timeline.scene.labels[0]!.date).toBe('0:01:01.5');
  });

  it('words ongoing events and intervals', () => {
    const said = (date: string): string => formatDate(parseDate(date), { locale: 'en', timeZone: 'elapsed' });
    expect(said('1970-01-01T00:00:05Z/..').replace(/\s/g, ' ')).toBe('since 5 sec');
    expect(said('1970-01-01T00:00:05Z/1970-01-01T00:00:09Z').replace(/\s/g, ' ')).toBe('5–9 sec');
  });

  it('has no dates in its overview', () => {
    const setting = { locale: 'en', timeZone: 'elapsed' };
    expect(endsInWords({ start: 0, end: 14_000 }, setting)).toEqual(['0 sec', '14 sec']);
    expect(stretchInWords({ start: 2000, end: 14_000 }, setting)).toEqual({
      ...{ start: '2 sec', end: '14 sec' },
      window: '2–14 sec',
    });
  });
});
