import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as parseAny } from '../../src/formats/auto.js';
import { parse } from '../../src/formats/ics.js';
import type { ParseOptions } from '../../src/formats/parsed.js';
import type { TimelineEvent } from '../../src/model/document.js';
import { validate } from '../../src/model/validate.js';
import { Timeline } from '../../src/timeline/timeline.js';
import { neverThrows } from './never-throws.js';
import { sharedFile } from './shared-file.js';

const calendar = (...lines: readonly string[]): string => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n');
const vevent = (...lines: readonly string[]): string =>
  calendar('BEGIN:VEVENT', 'UID:a', 'SUMMARY:Talks', ...lines, 'END:VEVENT');
const eventsOf = (text: string, options?: ParseOptions): readonly TimelineEvent[] =>
  parse(text, options).document?.events ?? [];
const when = (text: string, options?: ParseOptions): string[] =>
  eventsOf(text, options).map(({ date, start, end }) => [date ?? start, end].filter(Boolean).join(' – '));
const problems = (text: string, options?: ParseOptions): string[] =>
  parse(text, options).issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`);

describe('zones that have no name of the IANA and no definition', () => {
  const at = (zone: string): string => vevent(`DTSTART;TZID="${zone}":20240619T100000`);

  test.each([
    ['W. Europe Standard Time', '2024-06-19T10:00[Europe/Berlin]'],
    ['US Eastern Standard Time', '2024-06-19T10:00[America/New_York]'],
    ['(UTC-05:00) Eastern Time (US & Canada)', '2024-06-19T10:00[America/New_York]'],
  ])('are known by their Windows names: %s', (zone, date) => {
    expect(when(at(zone))).toEqual([date]);
    expect(problems(at(zone))).toEqual([]);
  });

  test('have the offset in their name all year, and that is reported', () => {
    const text = at('(UTC+07:00) Somewhere');
    expect(when(text)).toEqual(['2024-06-19T10:00+07:00']);
    expect(parse(text).issues).toMatchObject([
      { code: 'unknown-zone', message: expect.stringContaining('offset is taken') as string },
    ]);
  });
});

describe('dates keep what the calendar says', () => {
  test.each<[what: string, lines: string[], expected: string]>([
    [
      'the day behind the last one is not part of it',
      ['DTSTART;VALUE=DATE:20240619', 'DTEND;VALUE=DATE:20240622'],
      '2024-06-19 – 2024-06-21',
    ],
    ['one day is that day', ['DTSTART;VALUE=DATE:20240619', 'DTEND;VALUE=DATE:20240620'], '2024-06-19'],
    [
      'an end on the first day, which many write, is that day',
      ['DTSTART;VALUE=DATE:20240619', 'DTEND;VALUE=DATE:20240619'],
      '2024-06-19',
    ],
    ['only a day', ['DTSTART;VALUE=DATE:20240619'], '2024-06-19'],
    ['a day that does not say that it is one', ['DTSTART:20240619'], '2024-06-19'],
    ['only a time is an instant', ['DTSTART:20240619T150000Z'], '2024-06-19T15:00Z'],
    ['seconds where there are some', ['DTSTART:20240619T150030Z'], '2024-06-19T15:00:30Z'],
    [
      'a time without a zone stays without one',
      ['DTSTART:20240619T150000', 'DTEND:20240619T160000'],
      '2024-06-19T15:00 – 2024-06-19T16:00',
    ],
    [
      'a zone as Exchange shows it, without quotes',
      ['DTSTART;TZID=(UTC+01:00) Amsterdam\\, Berlin:20240619T150000'],
      '2024-06-19T15:00[Europe/Amsterdam]',
    ],
    [
      'a zone by its cities, of which not all have a zone',
      ['DTSTART;TZID="(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi":20240619T150000'],
      '2024-06-19T15:00[Asia/Kolkata]',
    ],
    [
      'a zone of Windows in which few people live',
      ['DTSTART;TZID=Nepal Standard Time:20240619T150000'],
      '2024-06-19T15:00[Asia/Kathmandu]',
    ],
    ['UTC as Outlook calls it', ['DTSTART;TZID=tzone://Microsoft/Utc:20240619T150000'], '2024-06-19T15:00Z'],
    ['a zone with an IANA name', ['DTSTART;TZID=Asia/Seoul:20240619T150000'], '2024-06-19T15:00[Asia/Seoul]'],
    [
      'a zone of a long name that ends in one',
      ['DTSTART;TZID="/mozilla.org/20050126_1/Europe/Berlin":20240619T150000'],
      '2024-06-19T15:00[Europe/Berlin]',
    ],
    ['a duration in days', ['DTSTART;VALUE=DATE:20240619', 'DURATION:P3D'], '2024-06-19 – 2024-06-21'],
    ['a duration in hours', ['DTSTART:20240619T150000Z', 'DURATION:PT1H30M'], '2024-06-19T15:00Z – 2024-06-19T16:30Z'],
    [
      'an hour across a change of clocks',
      ['DTSTART;TZID=Europe/Berlin:20240331T013000', 'DURATION:PT1H'],
      '2024-03-31T01:30[Europe/Berlin] – 2024-03-31T03:30[Europe/Berlin]',
    ],
    [
      'a flight between zones',
      ['DTSTART;TZID=Asia/Seoul:20240619T150000', 'DTEND;TZID=Europe/Berlin:20240619T200000'],
      '2024-06-19T15:00[Asia/Seoul] – 2024-06-19T20:00[Europe/Berlin]',
    ],
    [
      'Outlook’s whole day',
      ['DTSTART:20240619T000000', 'DTEND:20240620T000000', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE'],
      '2024-06-19',
    ],
  ])('%s', (_, lines, expected) => {
    expect(when(vevent(...lines))).toEqual([expected]);
    expect(validate(parse(vevent(...lines)).document).issues).toEqual([]);
  });

  test.each([
    ['UTC+08:00', '2024-06-19T15:00+08:00'],
    ['GMT-5', '2024-06-19T15:00-05:00'],
    ['"(UTC+01:00) Nowhere"', '2024-06-19T15:00+01:00'],
  ])('a zone that is only an offset, %s, is taken for all of the year, which is reported', (id, expected) => {
    const text = vevent(`DTSTART;TZID=${id}:20240619T150000`);
    expect(when(text)).toEqual([expected]);
    expect(problems(text)).toEqual(['warning unknown-zone line 5 (DTSTART)']);
  });

  test('a zone that the file defines gives times with its offset, in summer and in winter', () => {
    const zone = [
      ...['BEGIN:VTIMEZONE', 'TZID:W. Europe Standard Time'],
      ...[
        'BEGIN:STANDARD',
        'DTSTART:16010101T030000',
        'TZOFFSETFROM:+0200',
        'TZOFFSETTO:+0100',
        'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
        'END:STANDARD',
      ],
      ...[
        'BEGIN:DAYLIGHT',
        'DTSTART:16010101T020000',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0200',
        'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
        'END:DAYLIGHT',
      ],
      'END:VTIMEZONE',
    ];
    const at = (time: string): string[] =>
      when(
        calendar(...zone, 'BEGIN:VEVENT', 'SUMMARY:x', `DTSTART;TZID=W. Europe Standard Time:${time}`, 'END:VEVENT'),
      );
    expect(at('20240619T150000')).toEqual(['2024-06-19T15:00+02:00']);
    expect(at('20240119T150000')).toEqual(['2024-01-19T15:00+01:00']);
    expect(at('20240331T015900')).toEqual(['2024-03-31T01:59+01:00']);
    expect(at('20240331T030000')).toEqual(['2024-03-31T03:00+02:00']);
    expect(at('20241027T040000')).toEqual(['2024-10-27T04:00+01:00']);
  });

  test('an unknown zone is reported, and the time is kept', () => {
    const text = vevent('DTSTART;TZID=Moon Time:20240619T150000');
    expect(when(text)).toEqual(['2024-06-19T15:00']);
    expect(problems(text)).toEqual(['warning unknown-zone line 5 (DTSTART)']);
  });

  test('a task is dated by its start and the day on which it is due, or by that alone', () => {
    const todo = (...lines: string[]): string => calendar('BEGIN:VTODO', 'SUMMARY:x', ...lines, 'END:VTODO');
    expect(when(todo('DTSTART;VALUE=DATE:20240619', 'DUE;VALUE=DATE:20240621'))).toEqual(['2024-06-19 – 2024-06-21']);
    expect(when(todo('DUE;VALUE=DATE:20240621'))).toEqual(['2024-06-21']);
    expect(problems(todo())).toEqual(['error missing-date line 2']);
    expect(when(calendar('BEGIN:VJOURNAL', 'SUMMARY:x', 'DTSTART;VALUE=DATE:20240619', 'END:VJOURNAL'))).toEqual([
      '2024-06-19',
    ]);
  });
});

describe('what repeats is listed', () => {
  test('each time has an id with its date, and its own end', () => {
    const text = vevent('DTSTART;VALUE=DATE:20240619', 'DTEND;VALUE=DATE:20240621', 'RRULE:FREQ=WEEKLY;COUNT=2');
    expect(eventsOf(text).map(({ id }) => id)).toEqual(['a/2024-06-19', 'a/2024-06-26']);
    expect(when(text)).toEqual(['2024-06-19 – 2024-06-20', '2024-06-26 – 2024-06-27']);
  });

  test('it keeps its hour where clocks change', () => {
    const text = vevent('DTSTART;TZID=Europe/Berlin:20240330T100000', 'RRULE:FREQ=DAILY;COUNT=2');
    expect(when(text)).toEqual(['2024-03-30T10:00[Europe/Berlin]', '2024-03-31T10:00[Europe/Berlin]']);
  });

  test('UNTIL is an instant, and a day to its end', () => {
    const until = (end: string): number =>
      eventsOf(vevent('DTSTART;TZID=Asia/Seoul:20240619T080000', `RRULE:FREQ=DAILY;UNTIL=${end}`)).length;
    expect(until('20240620T225959Z')).toBe(2);
    expect(until('20240620T230000Z')).toBe(3);
    expect(until('20240621')).toBe(3);
  });

  test('without an end, until two years from its first time, or as long as requested; that is reported', () => {
    const text = vevent('DTSTART;VALUE=DATE:20240619', 'RRULE:FREQ=YEARLY');
    expect(when(text)).toEqual(['2024-06-19', '2025-06-19', '2026-06-19']);
    expect(problems(text)).toEqual(['warning repeat-cut line 6 (RRULE)']);
    expect(when(text, { repeatUntil: '2027' })).toHaveLength(4);
    expect(problems(text, { repeatUntil: 'soon' })[0]).toBe('warning invalid-option the text');
  });

  test('at most a thousand times', () => {
    const text = vevent('DTSTART:20240619T000000Z', 'RRULE:FREQ=MINUTELY;COUNT=5000');
    expect(eventsOf(text)).toHaveLength(1000);
    expect(problems(text)).toEqual(['warning repeat-cut line 6 (RRULE)']);
  });

  test('as long as is asked for, ten thousand times', () => {
    const text = vevent('DTSTART;TZID=Europe/Berlin:20150105T090000', 'RRULE:FREQ=DAILY');
    expect(when(text, { repeatUntil: '2026' }).at(-1)).toBe('2026-12-31T09:00[Europe/Berlin]');
    expect(when(text, { repeatUntil: '2900' })).toHaveLength(10_000);
    expect(problems(text, { repeatUntil: '2900' })).toEqual(['warning repeat-cut line 6 (RRULE)']);
  });

  test('further dates, with ends of their own, and exceptions', () => {
    const text = vevent(
      'DTSTART:20240619T100000Z',
      'DTEND:20240619T110000Z',
      'RRULE:FREQ=DAILY;COUNT=4',
      'RDATE;VALUE=PERIOD:20240701T100000Z/PT30M',
      'RDATE:20240702T100000Z',
      'EXDATE:20240620T100000Z',
      'EXDATE;VALUE=DATE:20240621',
    );
    expect(when(text).map((span) => span.replaceAll(/:00Z|2024-/g, ''))).toEqual([
      '06-19T10 – 06-19T11',
      '06-22T10 – 06-22T11',
      '07-01T10 – 07-01T10:30Z',
      '07-02T10 – 07-02T11',
    ]);
  });

  test('a time that was changed stands in the place of the one of the rule, with the id of that', () => {
    const text = calendar(
      ...[
        'BEGIN:VEVENT',
        'UID:a',
        'SUMMARY:Talks',
        'DTSTART;TZID=Asia/Seoul:20240619T100000',
        'RRULE:FREQ=DAILY;COUNT=3',
        'END:VEVENT',
      ],
      ...[
        'BEGIN:VEVENT',
        'UID:a',
        'RECURRENCE-ID:20240620T010000Z',
        'SUMMARY:Moved',
        'DTSTART:20240625T010000Z',
        'STATUS:CANCELLED',
        'END:VEVENT',
      ],
    );
    expect(eventsOf(text).map(({ id, title, status }) => [id, title, status])).toEqual([
      ['a/2024-06-19T10:00', 'Talks', undefined],
      ['a/2024-06-20T10:00', 'Moved', 'cancelled'],
      ['a/2024-06-21T10:00', 'Talks', undefined],
    ]);
  });

  test('an invalid rule is reported, and its first time is shown', () => {
    const text = vevent('DTSTART;VALUE=DATE:20240619', 'RRULE:FREQ=OFTEN');
    expect(when(text)).toEqual(['2024-06-19']);
    expect(problems(text)).toEqual(['warning invalid-rule line 6 (RRULE)']);
  });

  test('a rule that counts in another calendar is left out: Chinese New Year is not on 10 February each year', () => {
    const text = vevent('DTSTART;VALUE=DATE:20130210', 'RRULE:RSCALE=CHINESE;FREQ=YEARLY;COUNT=3');
    expect(when(text)).toEqual(['2013-02-10']);
    expect(problems(text)).toEqual(['warning invalid-rule line 6 (RRULE)']);
    expect(when(text.replace('CHINESE', 'GREGORIAN'))).toEqual(['2013-02-10', '2014-02-10', '2015-02-10']);
  });
});

describe('what repeats is listed for those who look further', () => {
  const moment = (date: string): number => Date.parse(date);
  const listed = (text: string, date: string): string[] =>
    (parse(text).until?.(moment(date)).document?.events ?? []).map(({ date, start }) => String(date ?? start));

  test('until the requested moment, without an issue', () => {
    const text = vevent('DTSTART;VALUE=DATE:20150105', 'RRULE:FREQ=WEEKLY');
    expect(when(text)).toHaveLength(105);
    expect(listed(text, '2026-11-30').slice(-2)).toEqual(['2026-11-23', '2026-11-30']);
    expect(listed(text, '2016-06-01'), 'never less than without').toEqual(when(text));
    expect(parse(text).until?.(moment('2026-11-30')).issues).toEqual([]);
  });

  test('in the zone of the event, with its ends, exceptions and changes, each with its own id', () => {
    const text = calendar(
      ...['BEGIN:VEVENT', 'UID:a', 'SUMMARY:Talks', 'DTSTART;TZID=America/New_York:20200101T210000'],
      ...['DURATION:PT1H', 'RRULE:FREQ=DAILY', 'EXDATE;TZID=America/New_York:20260702T210000', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:a', 'RECURRENCE-ID;TZID=America/New_York:20260703T210000', 'SUMMARY:Moved'],
      ...['DTSTART;TZID=America/New_York:20260703T220000', 'END:VEVENT'],
    );
    const events = parse(text).until?.(moment('2026-07-05T01:00Z')).document?.events ?? [];
    const last = events.filter(({ id }) => id!.startsWith('a/2026-07')).map(({ id, title, end }) => [id, title, end]);
    expect(last).toEqual([
      ['a/2026-07-03T21:00', 'Moved', undefined],
      ['a/2026-07-01T21:00', 'Talks', '2026-07-01T22:00[America/New_York]'],
      ['a/2026-07-04T21:00', 'Talks', '2026-07-04T22:00[America/New_York]'],
    ]);
  });

  test('what ends but is long, too; nothing more of what ends, nor where the author says until when', () => {
    const text = vevent('DTSTART;VALUE=DATE:20150101', 'RRULE:FREQ=DAILY;COUNT=4000');
    expect(when(text)).toHaveLength(1000);
    expect(listed(text, '2100-01-01').at(-1)).toBe('2025-12-13');
    expect(parse(text).until?.(moment('2100-01-01')).until).toBe(undefined);
    expect(parse(vevent('DTSTART;VALUE=DATE:20150101', 'RRULE:FREQ=DAILY;COUNT=40')).until).toBe(undefined);
    expect(parse(vevent('DTSTART;VALUE=DATE:20150101', 'RRULE:FREQ=DAILY'), { repeatUntil: '2016' }).until).toBe(
      undefined,
    );
  });

  test('ten thousand times, and no rule for longer than it takes to look at a few lifetimes', () => {
    const daily = parse(vevent('DTSTART;VALUE=DATE:20150101', 'RRULE:FREQ=DAILY')).until?.(moment('9999-01-01'));
    expect(daily?.document?.events).toHaveLength(10_000);
    expect(daily?.issues.map(({ message }) => message)).toEqual([
      'it repeats more often than 10000 times, and is listed until 2042-05-18',
    ]);
    const rare = parse(vevent('DTSTART;VALUE=DATE:20150101', 'RRULE:FREQ=DAILY;INTERVAL=3;BYDAY=MO')).until;
    expect(rare?.(moment('9999-01-01')).issues[0]?.message).toMatch(/^its rule takes too long to follow: \d+ times/);
  });

  test('as more events behind those that are there, with the same ids', () => {
    const rule = fc.constantFrom(
      ...['FREQ=DAILY;INTERVAL=9', 'FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=MO,FR', 'FREQ=MONTHLY;BYDAY=-1SU', 'FREQ=YEARLY'],
      ...['FREQ=WEEKLY;COUNT=1200', 'FREQ=DAILY;UNTIL=20300101', 'FREQ=HOURLY;INTERVAL=100', 'FREQ=WEEKLY;COUNT=3'],
    );
    const start = fc.constantFrom(
      ...['DTSTART;VALUE=DATE:20191231', 'DTSTART:20200101T000000Z', 'DTSTART;TZID=Asia/Seoul:20200229T010000'],
      ...['DTSTART;TZID=America/New_York:20210314T023000', 'DTSTART:20180101T120000'],
    );
    const extra = fc.constantFrom(
      ...['', 'RDATE;VALUE=DATE:20270101', 'EXDATE;VALUE=DATE:20240506', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=1,15'],
    );
    const component = fc
      .tuple(start, rule, extra, fc.boolean())
      .map(([from, rrule, line, hasUid]) => (at: number) => [
        ...['BEGIN:VEVENT', `SUMMARY:Meeting ${String(at)}`, from, `RRULE:${rrule}`],
        ...[...(line === '' ? [] : [line]), ...(hasUid ? [`UID:${String(at)}`] : []), 'END:VEVENT'],
      ]);
    const year = fc.integer({ min: 2020, max: 2045 });
    const property = fc.property(fc.array(component, { minLength: 1, maxLength: 4 }), year, year, (made, a, b) => {
      const text = calendar(...made.flatMap((lines, index) => lines(index)));
      const first = parse(text);
      const [near = first, far = first] = [Math.min(a, b), Math.max(a, b)].map((until) =>
        first.until?.(moment(`${String(until)}-03-14T07:00Z`)),
      );
      const lists = [first, near, far].map(({ document }) => document?.events ?? []);
      const [atFirst = [], soon = [], late = []] = lists;
      const written = (events: readonly TimelineEvent[]): string => JSON.stringify(events);
      expect(written(soon.slice(0, atFirst.length))).toBe(written(atFirst));
      expect(written(late.slice(0, soon.length))).toBe(written(soon));
      const [some, all] = [near, far].map(({ document }) => new Timeline({ data: document }));
      expect(written(some!.events.map(({ id }) => all!.get(id!)!.event))).toBe(written(some!.events));
    });
    fc.assert(property, { numRuns: 30 });
  });

  test('all that the rule has until then, and nothing later', () => {
    const property = fc.property(
      fc.constantFrom('FREQ=WEEKLY', 'FREQ=DAILY;INTERVAL=3', 'FREQ=MONTHLY;BYDAY=2TU', 'FREQ=YEARLY'),
      fc.constantFrom(
        'TZID=Asia/Seoul:20150105T233000',
        'TZID=America/New_York:20150105T233000',
        'VALUE=DATE:20150105',
      ),
      fc.integer({ min: 2018, max: 2040 }),
      (rule, start, year) => {
        const text = vevent(`DTSTART;${start}`, `RRULE:${rule}`);
        // Noon, so that the day is the same in all zones.
        const until = parse(text).until?.(moment(`${String(year)}-06-30T12:00Z`)).document?.events ?? [];
        const before = (events: readonly TimelineEvent[]): string[] =>
          events.map(({ id }) => id!).filter((id) => id < `a/${String(year)}-06-29`);
        expect(before(until)).toEqual(before(eventsOf(text, { repeatUntil: String(year) })));
        expect(before(until).length).toBeGreaterThanOrEqual(until.length - 3);
      },
    );
    fc.assert(property, { numRuns: 60 });
  });

  test('a file of many rules that never end takes no longer than its size', () => {
    const daily = ['BEGIN:VEVENT', 'SUMMARY:x', 'DTSTART:20000201T100000', 'RRULE:FREQ=DAILY', 'END:VEVENT'];
    const text = calendar(...Array.from({ length: 150 }, () => daily).flat());
    const far = parse(text).until?.(moment('2026-11-28'));
    const [first, events] = [eventsOf(text), far?.document?.events ?? []];
    expect(first).toHaveLength(150 * 732);
    expect(events[first.length - 1]).toEqual(first.at(-1));
    expect(events.length - first.length).toBeLessThan(300_000);
  });
});

test('other properties become fields, and unknown ones data', () => {
  const text = vevent(
    'DTSTART;VALUE=DATE:20240619',
    'DESCRIPTION:First line\\nsecond\\, and <mail@exa',
    ' mple.org>',
    'LOCATION:Pyongyang',
    'GEO:39.02;125.75',
    'URL:https://example.org/a',
    'CATEGORIES:state visit,DPRK\\, Russia',
    'CATEGORIES:treaty',
    'STATUS:TENTATIVE',
    'COLOR:darkred',
    'ATTACH;FMTTYPE=image/jpeg;FILENAME=a.jpg:https://example.org/a.jpg',
    'ATTACH:https://example.org/a.pdf',
    'RELATED-TO:b',
    'ORGANIZER;CN="Kim, J.":mailto:kim@example.org',
    'BEGIN:VALARM',
    'TRIGGER:-PT5M',
    'END:VALARM',
  );
  expect(eventsOf(text)[0]).toEqual({
    id: 'a',
    date: '2024-06-19',
    title: 'Talks',
    description: 'First line\nsecond, and <mail@example.org>',
    place: { name: 'Pyongyang', latitude: 39.02, longitude: 125.75 },
    url: 'https://example.org/a',
    tags: ['state visit', 'DPRK, Russia', 'treaty'],
    status: 'planned',
    color: 'darkred',
    media: [{ url: 'https://example.org/a.jpg', type: 'image/jpeg', alt: 'a.jpg' }],
    relations: [{ type: 'part-of', target: 'b' }],
    data: {
      attach: 'https://example.org/a.pdf',
      organizer: { value: 'mailto:kim@example.org', params: { CN: 'Kim, J.' } },
      valarm: { trigger: '-PT5M' },
    },
  });
});

test('HTML in a description is kept as such, beside its text', () => {
  const [event] = eventsOf(vevent('DTSTART:20240619', 'DESCRIPTION:<p>A <b>treaty</b></p>'));
  expect(event).toMatchObject({ description: 'A treaty', descriptionHtml: '<p>A <b>treaty</b></p>' });
});

test('the calendar names the document and its zone', () => {
  const text = calendar('X-WR-CALNAME:Summits', 'X-WR-CALDESC:Of states', 'X-WR-TIMEZONE:Asia/Seoul');
  expect(parse(text).document).toEqual({
    title: 'Summits',
    description: 'Of states',
    timeZone: 'Asia/Seoul',
    events: [],
  });
  expect(parse(text, { timeZone: 'UTC' }).document?.timeZone).toBe('UTC');
});

test('several calendars in a file are lanes', () => {
  const one = (name: string): string =>
    calendar(`X-WR-CALNAME:${name}`, 'BEGIN:VEVENT', 'SUMMARY:x', 'DTSTART:20240619', 'END:VEVENT');
  const { document } = parse(`${one('A')}\r\n${one('B')}`);
  expect(document?.lanes).toEqual([{ id: 'A' }, { id: 'B' }]);
  expect(document?.events.map(({ lane }) => lane)).toEqual(['A', 'B']);
});

describe('what is broken is reported with its line, and the rest is kept', () => {
  const good = ['BEGIN:VEVENT', 'SUMMARY:Good', 'DTSTART:20240619', 'END:VEVENT'];
  test.each<[what: string, lines: string[], expected: string[]]>([
    [
      'a date',
      ['BEGIN:VEVENT', 'SUMMARY:x', 'DTSTART:20240231', 'END:VEVENT'],
      ['error invalid-date line 8 (DTSTART)'],
    ],
    ['no date', ['BEGIN:VEVENT', 'SUMMARY:x', 'END:VEVENT'], ['error missing-date line 6']],
    ['a missing END', ['BEGIN:VEVENT', 'SUMMARY:x', 'DTSTART:20240619'], ['warning unclosed-component line 6']],
    [
      'a line of no calendar',
      ['BEGIN:VEVENT', 'SUMMARY:x', 'DTSTART:20240619', 'what?', 'END:VEVENT'],
      ['warning invalid-line line 9'],
    ],
    ['what is no event', ['BEGIN:VFREEBUSY', 'END:VFREEBUSY'], ['warning not-an-event line 6']],
    [
      'an end',
      ['BEGIN:VEVENT', 'SUMMARY:x', 'DTSTART:20240619', 'DTEND:then', 'END:VEVENT'],
      ['warning invalid-date line 9 (DTEND)'],
    ],
    [
      'a duration',
      ['BEGIN:VEVENT', 'SUMMARY:x', 'DTSTART:20240619', 'DURATION:long', 'END:VEVENT'],
      ['warning invalid-duration line 9 (DURATION)'],
    ],
  ])('%s', (_, lines, expected) => {
    const text = calendar(...good, ...lines, ...good);
    expect(problems(text)).toEqual(expected);
    expect(eventsOf(text).filter(({ title }) => title === 'Good')).toHaveLength(2);
    expect(parse(text).issues[0]?.record).toMatch(/\S/);
  });

  test('an issue of the document is placed in the file', () => {
    const parsed = parse(vevent('DTSTART:20240619', 'COLOR:url(https://x)'));
    const issue = validate(parsed.document).issues[0]!;
    expect(parsed.locate?.(issue)).toMatchObject({
      path: 'line 6 (COLOR)',
      record: expect.stringContaining('SUMMARY:Talks') as unknown,
    });
  });

  test('what is no calendar at all', () => {
    expect(parse('a,b\n1,2', { name: 'a.csv' })).toMatchObject({
      document: null,
      issues: [{ code: 'invalid-ics', path: 'a.csv' }],
    });
  });

  test('an event without a title is called by what it has', () => {
    const titles = (...lines: string[]): unknown[] =>
      eventsOf(calendar('BEGIN:VEVENT', 'UID:a', 'DTSTART:20240619', ...lines, 'END:VEVENT')).map(({ title }) => title);
    expect(titles('DESCRIPTION:A treaty\\nis signed')).toEqual(['A treaty']);
    expect(titles('LOCATION:Pyongyang')).toEqual(['Pyongyang']);
    expect(titles()).toEqual(['a']);
  });
});

const SAMPLES: readonly (readonly [name: string, events: number])[] = [
  ...([
    ['blank_description', 1],
    ['blank_line_end', 0],
    ['blank_line_mid', 0],
    ['daily_recur', 731],
  ] as const),
  ...([
    ['day_long_recur_yearly', 521],
    ['duration_instead_of_dtend', 1],
    ['forced_types', 1],
    ['google_birthday', 6],
  ] as const),
  ...([
    ['minimal', 1],
    ['multiple_rrules', 36],
    ['only_dtstart_date', 1],
    ['only_dtstart_time', 1],
    ['parserv2', 523],
  ] as const),
  ...([
    ['rdate_exdate', 3],
    ['recur_instances', 26],
    ['recur_instances_finite', 5],
    ['timezone_from_file', 1],
  ] as const),
  ['utc_negative_zero', 1],
];

test.each(SAMPLES)('the sample %s of ical.js has %i times', (name, count) => {
  const file = sharedFile(`ics/icaljs-${name}.ics`);
  if (!file) return;
  const { document, issues } = parse(file);
  expect(document?.events).toHaveLength(count);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(validate(document).issues).toEqual([]);
});

test('never throws', () => {
  neverThrows(
    parse,
    vevent(
      'DTSTART;TZID=Europe/Berlin:20240619T100000',
      'RRULE:FREQ=MONTHLY;BYDAY=1FR;COUNT=3',
      'EXDATE:20240705T080000Z',
    ),
  );
  const file = sharedFile('ics/icaljs-recur_instances.ics');
  if (file) neverThrows(parse, new TextDecoder().decode(file));
});

test('a file of many events, and one of many rules that never end, take no longer than their size', () => {
  const event = (rule: string): string[] => [
    'BEGIN:VEVENT',
    'SUMMARY:x',
    'DTSTART:20230201T100000',
    rule,
    'END:VEVENT',
  ];
  const many = (rule: string): string => calendar(...Array.from({ length: 3000 }, () => event(rule)).flat());
  expect(eventsOf(many('COMMENT:x'))).toHaveLength(3000);
  expect(eventsOf(many('RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3'))).toHaveLength(3000);
  expect(eventsOf('BEGIN:X\n'.repeat(50_000))).toEqual([]);
});

describe('jCal, a calendar in JSON,', () => {
  const event = (...properties: readonly unknown[]): unknown => ['vevent', properties, []];
  const calendar = (...events: readonly unknown[]): string =>
    JSON.stringify(['vcalendar', [['x-wr-calname', {}, 'text', 'Talks; and more']], events], null, 1);
  const JCAL = calendar(
    event(
      ['uid', {}, 'text', 'a'],
      ['summary', {}, 'text', 'Treaty, signed;\nin Moscow'],
      ['dtstart', { tzid: 'Europe/Berlin' }, 'date-time', '2024-06-19T10:00:00'],
      ['dtend', { tzid: 'Europe/Berlin' }, 'date-time', '2024-06-19T11:30:00'],
      ['rrule', {}, 'recur', { freq: 'WEEKLY', byday: ['WE', 'FR'], until: '2024-06-21' }],
      ['categories', {}, 'text', 'north', 'a,b'],
      ['url', {}, 'uri', 'https://a.example/?b=1,2'],
    ),
    event(['uid', {}, 'text', 'b'], ['summary', {}, 'text', 'Day'], ['dtstart', {}, 'date', '2024-06-20']),
    event(['uid', {}, 'text', 'c'], ['summary', {}, 'text', 'None'], ['dtstart', {}, 'date', 'soon']),
  );

  test('is read as the same calendar in lines, and its problems have their places in it', async () => {
    const { document, issues, format } = await parseAny(JCAL);
    expect(format).toBe('ics');
    expect(document).toMatchObject({
      title: 'Talks; and more',
      events: [
        {
          ...{ start: '2024-06-19T10:00[Europe/Berlin]', end: '2024-06-19T11:30[Europe/Berlin]' },
          ...{ tags: ['north', 'a,b'], url: 'https://a.example/?b=1,2' },
        },
        { start: '2024-06-21T10:00[Europe/Berlin]' },
        { date: '2024-06-20', title: 'Day' },
      ],
    });
    expect(document!.events[0]!.title).toContain('Treaty, signed;');
    const line = JCAL.split('\n').findIndex((text) => text.includes('"soon"')) + 1;
    expect(issues).toMatchObject([{ code: 'invalid-date', path: expect.stringMatching(/^\/2\/2/) as string }]);
    expect(Math.abs(issues[0]!.line! - line)).toBeLessThan(20);
  });

  test('may be in a list, and never throws', () => {
    const two = parse(`[${JCAL}, ${JCAL}]`);
    expect(two.document?.events).toHaveLength(6);
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    for (const given of [`["vcalendar",${deep},[]]`, `["vcalendar",[["a",{"b":${deep}},${deep},${deep}]],[]]`])
      expect(parse(given).document?.events).toEqual([]);
    neverThrows(parse, JCAL);
  });
});

describe('the template of a calendar', () => {
  const TEMPLATE =
    '---\nlayout: none\n---\nBEGIN:VCALENDAR\n{% for post in site.posts %}\nBEGIN:VEVENT\nUID:{{ post.url }}\nDTSTART:{{ post.date }}\nSUMMARY:A\nEND:VEVENT\n{% endfor %}\nBEGIN:VEVENT\nUID:b\nDTSTART;VALUE=DATE:20240619\nSUMMARY:B\nEND:VEVENT\nEND:VCALENDAR\n';

  test('says what is written out in it, and that it is one', async () => {
    for (const text of [TEMPLATE, TEMPLATE.slice(TEMPLATE.indexOf('BEGIN:VCAL'))]) {
      const { document, issues, format } = await parseAny(text);
      expect(format).toBe('ics');
      expect(document?.events).toMatchObject([{ title: 'B', date: '2024-06-19' }]);
      const first = text.split('\n').findIndex((line) => line.includes('{%')) + 1;
      expect(issues).toMatchObject([{ code: 'template', path: `line ${String(first)}`, severity: 'warning' }]);
    }
  });

  test('is known by its name where it begins with no calendar', async () => {
    const text =
      '---\nlayout: none\n---\n{%- comment -%}{%- endcomment -%}\nBEGIN:VCALENDAR\n{% for a in b %}\n{% endfor %}\nEND:VCALENDAR';
    const { document, issues, format } = await parseAny(text, { name: 'events.ics' });
    expect([format, document?.events]).toEqual(['ics', []]);
    expect(issues).toMatchObject([{ code: 'template', path: 'line 4' }]);
  });

  test('is none if only the words of an event have braces', () => {
    const { document, issues } = parse(
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:b\nDTSTART;VALUE=DATE:20240619\nSUMMARY:Use of {{name}} and {% if %}\nEND:VEVENT\nEND:VCALENDAR',
    );
    expect([document?.events[0]?.title, issues]).toEqual(['Use of {{name}} and {% if %}', []]);
  });
});

test('an end without a zone is in that of the start', () => {
  const berlin = 'TZID=Europe/Berlin:20240619T';
  expect(when(vevent(`DTSTART;${berlin}090000`, 'DTEND:20240619T100000'))).toEqual([
    '2024-06-19T09:00[Europe/Berlin] – 2024-06-19T10:00[Europe/Berlin]',
  ]);
  expect(when(vevent('DTSTART:20240619T090000Z', 'DTEND:20240619T100000'))).toEqual([
    '2024-06-19T09:00Z – 2024-06-19T10:00Z',
  ]);
});

test('a calendar that is indented as a whole is read, also its folded lines', () => {
  const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'DTSTART:20240619', 'SUMMARY:A treaty', '  of two', 'END:VEVENT'];
  for (const indent of ['  ', '\t']) {
    const { document, issues } = parse([...lines, 'END:VCALENDAR'].join(`\r\n${indent}`));
    expect(document?.events).toMatchObject([{ date: '2024-06-19', title: 'A treaty of two' }]);
    expect(issues).toEqual([]);
  }
});
