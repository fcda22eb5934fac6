import { describe, expect, test } from 'vitest';
import { Timeline } from '../../src/core.js';
import { parseDate } from '../../src/time/parse-date.js';

const TEN = Date.UTC(2024, 5, 19, 10);
const document = { timeZone: 'Europe/Berlin' };
/** With spaces normalised. */
const plain = (words: string): string => words.replace(/\s/g, ' ');
const wordsOf = (timeline: Timeline): readonly string[] =>
  timeline.events.map(({ id }) => plain(timeline.describe(id!)!.date));

describe('a moment without a zone of its own', () => {
  test.each([TEN, new Date(TEN)])('takes that in which it is read: %s', (moment) => {
    expect(parseDate(moment, { timeZone: 'Asia/Seoul' }).zone).toBe('Asia/Seoul');
    expect(parseDate(moment).zone).toBe('UTC');
  });

  test.each([
    ['a number', { ...document, events: [{ start: TEN, title: 'A' }] }],
    ['a Date', { ...document, events: [{ date: new Date(TEN), title: 'A' }] }],
    ['a column', { start: [TEN], document }],
    ['a column of seconds', { start: [TEN], precision: 'second', document }],
    ['a column of minutes', { start: [TEN + 5], precision: 'minute', document }],
  ])('is written in the zone of the axis alone if it is %s', (_, data) => {
    expect(wordsOf(new Timeline({ data }))).toEqual(['June 19, 2024 at 12:00 PM']);
    expect(wordsOf(new Timeline({ data, timeZone: 'America/New_York' }))).toEqual(['June 19, 2024 at 6:00 AM']);
  });

  test('is written in both zones if its text has another', () => {
    const data = { ...document, events: [{ date: '2024-06-19T10:00Z', title: 'A' }] };
    expect(wordsOf(new Timeline({ data }))).toEqual(['June 19, 2024 at 10:00 AM UTC, 12:00 PM GMT+2']);
  });
});

test('both ends of a summary have seconds, or neither, where all are known to the second', () => {
  const timeline = new Timeline({ data: { start: [TEN, TEN + 60_000], precision: 'second' } });
  expect(plain(timeline.summary)).toBe('2 events, June 19, 2024 at 10:00 AM to 10:01 AM.');
});
