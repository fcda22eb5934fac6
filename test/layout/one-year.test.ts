import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Timeline } from '../../src/core.js';
import type { TimelineOptions } from '../../src/timeline/options.js';

const LANGUAGES = readdirSync(new URL('../../src/languages', import.meta.url)).flatMap(
  (file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? [],
);
const LOCALES = ['en-US', 'en-GB', ...LANGUAGES];

const SIGNED = { title: 'Signed', date: '2024-06-19' };
const TALKS = { title: 'Talks', start: '2024-08-05', end: '2024-08-07' };
const SUMMER = { title: 'Holidays', start: '2024-07', end: '2024-08' };

const picture = (data: unknown, options: Partial<TimelineOptions> = {}): Timeline =>
  new Timeline({ data, locale: 'en-GB', timeZone: 'UTC', width: 1200, ...options });

/** The date of each event as it is seen, by its title. */
const seen = ({ scene }: Timeline): Record<string, string> =>
  Object.fromEntries(scene.labels.map(({ title, seenDate }) => [title, seenDate]));

/** Where the year stands: along the axis, or down the page in the first date. */
const saidOnce = ({ scene }: Timeline): string =>
  scene.orientation === 'vertical'
    ? scene.labels.reduce((first, label) => (label.y < first.y ? label : first)).seenDate
    : scene.ticks.flatMap(({ text }) => text?.lines ?? []).join(' ');

describe('the dates of events of one year', () => {
  it('are shown without the year, which the axis names', () => {
    const timeline = picture([SIGNED, TALKS, SUMMER]);
    expect(seen(timeline)).toEqual({ Signed: '19 June', Talks: '5–7 August', Holidays: 'July\u2009–\u2009August' });
    expect(saidOnce(timeline)).toContain('2024');
  });

  it('are shown without the year in a list, except for the first', () => {
    const events = [SIGNED, { title: 'In force', date: '2024-12-04' }, { title: 'Call', date: '2024-12-04T10:00' }];
    const oldest = picture(events, { width: 390 });
    expect(seen(oldest)).toEqual({ Signed: '19 June 2024', 'In force': '4 December', Call: '4 December at 10:00' });
    expect(Object.values(seen(picture(events, { width: 390, order: 'newest' })))).toEqual([
      '4 December 2024 at 10:00',
      '4 December',
      '19 June',
    ]);
  });

  it('have the year for screen readers and in descriptions', () => {
    const timeline = picture([SIGNED, TALKS]);
    expect(timeline.scene.labels.map(({ date }) => date)).toEqual(['19 June 2024', '5–7 August 2024, 3 days']);
    expect(timeline.describe(timeline.scene.labels[0]!.id)?.date).toBe('19 June 2024');
  });

  it.each([
    ['a year that is all that is known', { date: '2024' }, '2024'],
    ['one end that is a year', { start: '2024', end: '2024-05-09' }, '2024 – 9 May 2024'],
    ['the other', { start: '2024-05-09', end: '2024' }, '9 May 2024 – 2024'],
    ['a season', { date: '2024-21' }, 'spring 2024'],
    ['its author’s own words', { date: '2024-06-20', displayDate: 'Thursday, 2024' }, 'Thursday, 2024'],
    ['a Julian date', { date: '2024-06-20', calendar: 'julian' }, '20 June 2024 (O.S.)'],
  ])('keep %s', (_, own, words) => {
    expect(seen(picture([SIGNED, { title: 'Own', ...own }]))).toMatchObject({ Signed: '19 June', Own: words });
  });

  it.each([
    ['another year', SIGNED, { date: '2025-01-01' }, '19 June 2024'],
    ['a year of few digits', { title: 'Signed', date: '0064-07-18' }, { date: '0064-07-19' }, '18 July 64 CE'],
    [
      'another clock',
      { title: 'Signed', date: '2024-06-19T12:00Z' },
      { date: '2024-06-19T20:00+09:00' },
      '19 June 2024',
    ],
  ])('have it where there is %s', (_, first, other, words) => {
    expect(seen(picture([first, { title: 'Other', ...other }]))['Signed']).toContain(words);
  });
});

const day = fc.integer({ min: 0, max: 365 }).map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));

test('in any language and at any width, the year is shown once, and no two days look the same', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(day, { minLength: 1, maxLength: 20 }),
      fc.constantFrom(...LOCALES),
      fc.constantFrom(320, 390, 768, 1200),
      fc.constantFrom('horizontal', 'vertical'),
      fc.constantFrom('auto', 'proportional', 'elastic', 'sequence', 'log'),
      (days, locale, width, orientation, scale) => {
        const events = days.map((date) => ({ title: date, date }));
        const timeline = picture(events, { locale, width, orientation, scale });
        const year = new Intl.NumberFormat(locale, { useGrouping: false }).format(2024);
        if (scale !== 'sequence' && scale !== 'log') expect(saidOnce(timeline)).toContain(year);
        else for (const { date, seenDate } of timeline.scene.labels) expect(seenDate).toBe(date);
        expect(new Set(Object.values(seen(timeline))).size).toBe(days.length);
        for (const { date } of timeline.scene.labels) expect(date).toContain(year);
      },
    ),
    { numRuns: 150 },
  );
});
