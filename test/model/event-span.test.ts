import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventSpan } from '../../src/model/event-span.js';
import { renderToSVG } from '../../src/render/render-to-svg.js';
import { formatDate } from '../../src/time/format-date.js';
import { formatEDTF } from '../../src/time/format-edtf.js';
import { Issues } from '../../src/warnings.js';

const reading = { timeZone: 'UTC', axisZone: 'UTC', calendar: 'gregorian' } as const;
const utc = (text: string): number => Date.parse(text);

function read(start: string, end: string) {
  const issues = new Issues();
  const span = eventSpan({ start, end }, '/events/0', reading, issues);
  return { span, issues: issues.list };
}

describe('what began or ended in an interval did so at some time within it', () => {
  test.each([
    ['1984', '1990/1995', '1984 – between 1990 and 1995'],
    ['1984', '1990/..', '1984 – 1990 or later'],
    ['1984', '[1990..]', '1984 – 1990 or later'],
    ['1984/..', '1990', '1984 or later – 1990'],
    ['../1985', '1990', '1985 or before – 1990'],
    ['[..1984]', '1990', '1984 or before – 1990'],
    ['1984', '{1990..}', '1984 – 1990 or later'],
    ['1984', '[1990,1992]', '1984 – 1990 or 1992'],
    ['1984/..', '..', 'since 1984 or later'],
    ['../1984', '..', 'since 1984 or before'],
  ])('from %s to %s: %s', (start, end, expected) => {
    const { span, issues } = read(start, end);
    expect(issues).toEqual([]);
    expect(formatDate(span!, { locale: 'en' })).toBe(expected);
  });

  test('between all that it may mean', () => {
    expect(read('1984', '1990/1995').span).toMatchObject({
      kind: 'interval',
      ...{ start: utc('1984'), latestStart: utc('1985'), earliestEnd: utc('1990'), end: utc('1996') },
      ...{ openStart: false, openEnd: false },
    });
    expect(read('1984', '1990/..').span).toMatchObject({ earliestEnd: utc('1990'), end: Infinity, openEnd: false });
  });
});

const point = fc.constantFrom(
  '1984',
  '1990-07',
  '1990-07-06',
  '1984-06-19T15:00+09:00',
  '198X',
  '19X1',
  '1984~',
  '1950S2',
);
const date = fc.oneof(
  ...[point, point.map((text) => `[..${text}]`), point.map((text) => `{${text}..}`), point.map((text) => `${text}/..`)],
  ...[point.map((text) => `../${text}`), point.map((text) => `${text}/`), point.map((text) => `[${text},1996]`)],
);

test('whatever dates an event begins and ends with, it is worded and drawn, or its error reported', () => {
  fc.assert(
    fc.property(date, fc.oneof(date, fc.constant('..')), (start, end) => {
      const { span } = read(start, end);
      expect(formatDate(span!)).not.toMatch(/NaN|undefined|Infinity/);
      expect(formatEDTF(span!)).not.toMatch(/NaN|undefined|Infinity/);
      expect(
        renderToSVG([
          { start, end, title: 'Event' },
          { date: '1961', title: 'Other' },
        ]),
      ).not.toMatch(/NaN|Infinity/);
    }),
  );
});

test('a day that the zone of the axis passed over is still a day', () => {
  const issues = new Issues();
  const apia = { ...reading, axisZone: 'Pacific/Apia' };
  const span = eventSpan({ date: '2011-12-30' }, '/events/0', apia, issues);
  expect(issues.list).toEqual([]);
  expect(formatDate(span!, { locale: 'en-GB', timeZone: 'Pacific/Apia' })).toBe('30 December 2011');
});

describe('both ends of an interval between numbers are known as finely as the finer', () => {
  test.each([
    [0, 0.014, 0.001, 0.015],
    [1000.25, 1002, 1000.251, 1002.001],
    [1000, 1002, 1001, 1003],
  ])('from %f to %f ms', (start, end, latestStart, last) => {
    const span = eventSpan({ start, end }, '/events/0', reading, new Issues())!;
    expect(span.latestStart).toBeCloseTo(latestStart);
    expect(span.end).toBeCloseTo(last);
  });

  test('what would end before it begins is shown at its start, as it is known', () => {
    const issues = new Issues();
    const span = eventSpan({ start: 1000, end: 999.5 }, '/events/0', reading, issues)!;
    expect(issues.list.map(({ code }) => code)).toEqual(['end-before-start']);
    expect([span.kind, span.precision]).toEqual(['instant', 'millisecond']);
  });
});
