import { describe, expect, it } from 'vitest';
import { Timeline } from '../../src/timeline/timeline.js';
import type { TimelineOptions } from '../../src/timeline/options.js';

const NOON = { title: 'Noon', date: '2024-06-19T12:00' };
const CALL = { title: 'Call', start: '2024-06-19T14:30', end: '2024-06-19T15:10' };

const picture = (data: unknown, options: Partial<TimelineOptions> = {}): Timeline =>
  new Timeline({ data, locale: 'en-GB', width: 1200, ...options });

const datesOf = (timeline: Timeline): readonly string[] => timeline.scene.labels.map(({ date }) => date);

describe('the dates of events', () => {
  it.each([1200, 390])('of one day are written without it, since the summary has it, at %i px', (width) => {
    const timeline = picture([NOON, CALL], { width });
    expect(datesOf(timeline)).toEqual(['12:00', '14:30–15:10, 40 minutes']);
    expect(timeline.summary).toMatch(/^2 events, 19 June 2024 at 12:00 to 15:10\./);
  });

  it('of one moment are written once in the summary', () => {
    expect(picture([NOON, { title: 'Also', date: NOON.date }]).summary).toMatch(/^2 events, 19 June 2024 at 12:00\./);
  });

  it('of one day are written without it if a stretch is enlarged', () => {
    const events = ['09:00', '09:01', '09:02', '18:30', '18:31', '18:32'].map((time) => ({
      title: `What happened at ${time}`,
      date: `2024-06-19T${time}`,
    }));
    const { summary } = picture(events, { width: 700, scale: 'elastic' });
    expect(summary).toBe(
      '6 events, 19 June 2024 at 09:00 to 18:32. Not to scale: 09:00–09:02 and 18:30–18:32 enlarged.',
    );
  });

  it('are complete in details', () => {
    const timeline = picture([NOON, CALL]);
    const [first] = timeline.scene.labels;
    expect(timeline.describe(first!.id)?.date).toBe('19 June 2024 at 12:00');
  });

  it('keep a day that is all that is known, or in the words of the author', () => {
    const day = { title: 'Some time', date: '2024-06-19' };
    const own = { title: 'Own', date: '2024-06-19T13:00', displayDate: 'at lunch on Wednesday' };
    expect(datesOf(picture([day, NOON, own])).toSorted()).toEqual(['12:00', '19 June 2024', 'at lunch on Wednesday']);
  });

  it.each([
    ['another day', '2024-06-20T00:00'],
    ['the same time of another day', '2024-06-20T12:00'],
  ])('of more than one day have it: %s', (_, date) => {
    const dates = datesOf(picture([NOON, { title: 'Next', date }]));
    expect(dates[0]).toBe('19 June 2024 at 12:00');
  });

  it('of one day are written without it up to midnight, in the zone of the axis', () => {
    const late = { title: 'Late', date: '2024-06-19T23:59:59' };
    expect(datesOf(picture([NOON, late]))).toEqual(['12:00', '23:59:59']);
    const dates = datesOf(picture({ timeZone: 'UTC', events: [NOON, late] }, { timeZone: 'Asia/Tokyo' }));
    expect(dates.every((date) => date.includes('June'))).toBe(true);
  });

  it('have it if some dates are in another zone', () => {
    const dates = datesOf(picture([NOON, { title: 'Tokyo', date: '2024-06-19T20:00+09:00' }]));
    expect(dates.every((date) => date.includes('19 June 2024'))).toBe(true);
  });
});
