import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHash, writeHash, type Seen } from '../../src/elements/hash/hash-text.js';
import { readViewText, viewText } from '../../src/elements/hash/view-text.js';
import { distance, type View } from '../../src/scale/view.js';
import { parseDate } from '../../src/time/parse-date.js';
import { asTime } from '../../src/time/time.js';
import { readView } from '../../src/timeline/read-view.js';
import { Timeline } from '../../src/timeline/timeline.js';
import treaty from '../../stories/data/treaty.json' with { type: 'json' };

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const seen: fc.Arbitrary<Seen> = fc.record({ view: text, scale: text, selected: text }, { requiredKeys: [] });
const prefix = fc.constantFrom('', 't', 'a.b', 'Ü ber', 'x=y&z', '%');
/** As a browser returns it, with names that could be mistaken for those of a timeline. */
const foreign = fc
  .array(fc.oneof(fc.webFragments(), fc.constantFrom('view', 'u.view=1961', 't.views=1', '%zz=1', 't.view%')), {
    maxLength: 4,
  })
  .map((parts) => parts.map((part) => part.replaceAll('&', '')).filter((part) => !/^(view|scale|selected)=/.test(part)))
  .map((parts) => (parts.join('&') === '' ? '' : `#${parts.join('&')}`));

describe('what is seen, in the hash of a page', () => {
  test('is read as it was written, whatever else is in the hash', () => {
    fc.assert(
      fc.property(foreign, prefix, seen, (hash, name, own) => {
        const written = writeHash(hash, name, own);
        expect(readHash(written, name)).toEqual(own);
        // Browsers write it like this.
        expect(readHash(new URL(`https://example.org/${written}`).hash, name)).toEqual(own);
      }),
    );
  });

  test('keeps what else is in the hash, and removes its own part without a trace', () => {
    fc.assert(
      fc.property(foreign, prefix, seen, seen, (hash, name, own, other) => {
        const written = writeHash(hash, name, own);
        expect(writeHash(written, name, {})).toBe(hash);
        expect(writeHash(written, name, own)).toBe(written);
        const both = writeHash(written, 'other', other);
        expect(readHash(both, name)).toEqual(own);
        expect(readHash(both, 'other')).toEqual(other);
      }),
    );
  });

  test('can be read by people', () => {
    const own = { view: '1961/2024-06-19T15:00', selected: 'signing' };
    expect(writeHash('', 't', own)).toBe('#t.view=1961/2024-06-19T15:00&t.selected=signing');
    expect(writeHash('#section-2', '', own)).toBe('#section-2&view=1961/2024-06-19T15:00&selected=signing');
    expect(writeHash('#t.selected=a&x=1&t.view=1961', 't', { selected: 'b' })).toBe('#t.selected=b&x=1');
    // Only what would end the value, or the URL, is encoded; half a character cannot be.
    expect(writeHash('', 't', { filter: 'at:a@b,c;d+$e/f "g"&#' })).toBe('#t.filter=at:a@b,c;d+$e/f%20%22g%22%26%23');
    expect(writeHash('', 't', { selected: 'a\ud83d' })).toBe('#t.selected=a%EF%BF%BD');
    expect(readHash('#t.selected=100%&t.selected=a&u.selected=c&t.scale', 't')).toEqual({ selected: 'a' });
  });
});

describe('a view in words', () => {
  const events = (...dates: string[]) => dates.map((date) => ({ date, title: date }));
  const textFor = (data: object, view: { start?: string; end?: string }, timeZone?: string): string => {
    const timeline = new Timeline({ data, width: 1200, scale: 'proportional' });
    return viewText(readView(view, timeline.timeZone), {
      segments: timeline.segments,
      timeZone: timeZone ?? timeline.timeZone,
    });
  };
  const CENTURY = { timeZone: 'Asia/Seoul', events: events('1900', '1999') };

  test('is as short as it can be', () => {
    for (const [start, end] of [
      ['1961', '1970'],
      ['1961', '1999-06'],
      ['1961-07', '1961-08'],
      ['1961-07-06', '1961-07-06'],
      ['1961-07-06T12:00', '1961-07-06T12:59'],
      ['1961-07-06T12:00:01', '1961-07-06T12:00:03'],
    ] as const)
      expect(textFor(CENTURY, { start, end })).toBe(`${start}/${end}`);
    // A minute before or after, which is not visible, is not said.
    expect(textFor(CENTURY, { start: '1960-12-31T23:59', end: '1971-01-01T00:00' })).toBe('1961/1970');
  });

  test('leaves an end open that is that of the events', () => {
    expect(textFor(CENTURY, { end: '1950' })).toBe('../1950');
    expect(textFor(CENTURY, { start: '1950' })).toBe('1950/..');
    expect(textFor(CENTURY, {})).toBe('../..');
    // A day in these years is not visible.
    expect(textFor(CENTURY, { start: '1900-01-02', end: '1950' })).toBe('../1950');
  });

  test('is no more exact than a pixel: no days in a hundred years, no thousands in thousands of millions', () => {
    expect(textFor(CENTURY, { start: '1920-01-03T07:12', end: '1989-12-30T11:11:11' })).toBe('1920/1989');
    const cosmos = { events: events('Y-13800000000', '2000') };
    expect(textFor(cosmos, { start: 'Y-4567890123', end: 'Y-66043210' })).toBe('Y-4568000000/Y-66000000');
  });

  test('gives a time in the zone of the axis; in UTC if each reader has another zone, or if an hour occurs twice', () => {
    const day = { start: '1961-07-06T12:00', end: '1961-07-06T12:59' };
    expect(textFor(CENTURY, day)).toBe('1961-07-06T12:00/1961-07-06T12:59');
    const local = new Timeline({ data: CENTURY, scale: 'proportional' });
    expect(viewText(readView(day, 'Asia/Seoul'), { segments: local.segments, timeZone: undefined })).toBe(
      '1961-07-06T03:30Z/1961-07-06T04:29Z',
    );
    const berlin = { timeZone: 'Europe/Berlin', events: events('2024-10-27T00:00', '2024-10-27T06:00') };
    const twice = { start: '2024-10-27T01:10Z', end: '2024-10-27T01:19Z' };
    const said = textFor(berlin, twice);
    expect(readView(readViewText(said), 'Europe/Berlin')).toEqual(readView(twice, 'UTC'));
  });

  const timelines = [
    new Timeline({ data: treaty, width: 1200 }),
    new Timeline({ data: CENTURY, width: 1200 }),
    new Timeline({
      data: events('2024-06-19T15:00:00.001', '2024-06-19T15:00:00.002', '2024-06-19T15:00'),
      width: 900,
    }),
    new Timeline({ data: events('Y-13800000000', 'Y-66000000', '-0043-03-15', '2000'), width: 900, scale: 'log' }),
    new Timeline({ data: events('Y-13800000000', 'Y-66000000', '2000'), width: 900, scale: 'proportional' }),
    new Timeline({ data: events('1800', '1801', '2000'), width: 900, scale: 'sequence', timeZone: 'America/New_York' }),
  ];

  test('brings back the same picture, for any part of any axis', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...timelines),
        share,
        share,
        fc.integer({ min: 0, max: 30 }),
        (timeline, at, from, power) => {
          const { segments, timeZone } = timeline;
          const extent = timeline.extent!;
          const whole = extent.end - extent.start;
          const length = whole / 2 ** power;
          const start = asTime(extent.start + at * (whole - length) * from);
          const view: View = { start, end: asTime(Math.min(extent.end, start + length)) };
          // No reader can zoom in further: see `zoomed`.
          fc.pre(
            view.end - view.start > Math.max(1, 1e4 * Math.max(Math.abs(start), Math.abs(view.end)) * Number.EPSILON),
          );
          const said = viewText(view, { segments, timeZone });
          const again = readView(readViewText(said), timeZone);
          const seen = distance(segments, view.start, view.end);
          const off = (side: 'start' | 'end'): number =>
            distance(segments, asTime(Math.min(view[side], again[side])), asTime(Math.max(view[side], again[side])));
          expect(off('start'), said).toBeLessThanOrEqual(seen / 4000);
          expect(off('end'), said).toBeLessThanOrEqual(seen / 4000);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('that cannot be shown is refused', () => {
    for (const wrong of ['', 'soon', '1970/1961', '1961/1962/1963', '1961-13/..', '../soon'])
      expect(() => readViewText(wrong), wrong).toThrow(RangeError);
    expect(readViewText('1961')).toEqual({ start: '1961', end: '1961' });
    expect(parseDate(String(readViewText('../1961').end)).start).toBe(parseDate('1961').start);
  });
});
