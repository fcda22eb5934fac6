import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as parseIcs } from '../../src/formats/ics.js';
import { parse as parseJson } from '../../src/formats/json.js';
import { parse as parseJsonLd } from '../../src/formats/jsonld.js';
import { writeCsv } from '../../src/formats/write-csv.js';
import { writeIcs } from '../../src/formats/write-ics.js';
import { writeJsonLd } from '../../src/formats/write-jsonld.js';
import { writeJson } from '../../src/formats/write-json.js';
import type { TimelineDocument, TimelineEvent } from '../../src/model/document.js';
import { validate } from '../../src/model/validate.js';
import { committed } from '../data/real-timelines.js';

const of = (...events: TimelineEvent[]): TimelineDocument => ({ events });
const boundsOf = (document: unknown, zone?: string): (readonly [number, number])[] =>
  validate(document, zone === undefined ? {} : { timeZone: zone }).events.map(({ span }) => [span.start, span.end]);

/** A table as objects by column, without the apostrophes that prevent formulas. */
function rowsOf(text: string): Record<string, string>[] {
  const [names = [], ...rows] = csvParseRows(text);
  const bare = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r\n])/, '');
  return rows.map((cells) => Object.fromEntries(names.map((name, index) => [bare(name), bare(cells[index] ?? '')])));
}

describe('writeCsv()', () => {
  test('has a column for each field that is used, and for each field of the data', () => {
    const { text, issues } = writeCsv(
      of(
        {
          id: 'a',
          date: '1961~',
          title: 'A, "b"',
          tags: ['x', 'y'],
          place: { name: 'P', latitude: 1, longitude: 2 },
          data: { n: 1, o: { p: [1] }, title: 'own' },
        },
        { start: '1961-07-06', end: '..', title: 'B\nc', lane: 'l' },
      ),
    );
    expect(text).toBe(
      'id,start,end,title,lane,tags,place,latitude,longitude,n,o,data title\r\n' +
        'a,1961~,,"A, ""b""",,x; y,P,1,2,1,"{""p"":[1]}",own\r\n' +
        ',1961-07-06,..,"B\nc",l,,,,,,,\r\n',
    );
    expect(issues).toEqual([]);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+cmd', "'+cmd"],
    ['-a', "'-a"],
    ['@x', "'@x"],
    ["'=1", "''=1"],
    ['-5', '-5'],
    ['+1.5e3', '+1.5e3'],
    ['-0044-03-15', '-0044-03-15'],
    ['-1+1', "'-1+1"],
    ['a=b', 'a=b'],
  ])('a spreadsheet does not run %j', (title, cell) => {
    expect(csvParseRows(writeCsv(of({ date: '1961', title })).text)[1]).toEqual(['1961', cell]);
  });

  test('dates are EDTF, of the Gregorian calendar, and times have the offset of the zone of the document', () => {
    const starts = (document: TimelineDocument): unknown[] => rowsOf(writeCsv(document).text).map(({ start }) => start);
    expect(starts(of({ date: '-0043-03-15/-0042', title: 'x' }))).toEqual(['-0043-03-15/-0042']);
    expect(starts(of({ date: new Date(0), title: 'x' }))).toEqual(['1970-01-01T00:00:00.000Z']);
    expect(starts(of({ date: '1917-10-25', calendar: 'julian', title: 'x' }))).toEqual(['1917-11-07']);
    expect(starts({ timeZone: 'Asia/Seoul', ...of({ date: '2024-06-19T15:00', title: 'x' }) })).toEqual([
      '2024-06-19T15:00+09:00',
    ]);
    expect(writeCsv(of({ date: 'soon', calendar: 'julian', title: 'x' })).issues[0]).toMatchObject({
      code: 'invalid-date',
      path: '/events/0/date',
    });
  });

  test('eras are left out, and that is reported', () => {
    const eras = [{ title: 'War', start: '1914', end: '1918' }];
    expect(writeCsv({ events: [], eras }).issues.map(({ code }) => code)).toEqual(['not-written']);
  });

  test('so is what the document says beside its events', () => {
    const lanes = [{ id: 'a', title: 'Rome', color: 'red' }];
    const { issues } = writeCsv({ title: 'Wars', lang: 'en', description: '', lanes, events: [] });
    expect(issues.map(({ code, path, severity }) => [code, path, severity])).toEqual([
      ['not-written', '/title', 'warning'],
      ['not-written', '/lang', 'warning'],
      ['not-written', '/lanes', 'warning'],
    ]);
  });
});

describe('writeIcs()', () => {
  const lines = (event: Partial<TimelineEvent>, document: object = {}): string[] =>
    writeIcs({ ...document, ...of({ title: 'x', date: '2024', ...event }) }).text.split('\r\n');
  const dates = (event: Partial<TimelineEvent>): string[] =>
    lines(event).filter((line) => /^(DTSTART|DTEND|X-EDTF)/.test(line));

  test.each<[event: Partial<TimelineEvent>, expected: string[]]>([
    [{ date: '2024-06-19' }, ['DTSTART;VALUE=DATE:20240619', 'DTEND;VALUE=DATE:20240620']],
    [{ start: '2024-06-19', end: '2024-06-20' }, ['DTSTART;VALUE=DATE:20240619', 'DTEND;VALUE=DATE:20240621']],
    [{ date: '2024-06-19T15:00+09:00' }, ['DTSTART:20240619T060000Z']],
    [{ start: '2024-06-19T15:00Z', end: '2024-06-19T16:30Z' }, ['DTSTART:20240619T150000Z', 'DTEND:20240619T163000Z']],
    [
      { date: '1961' },
      ['DTSTART;VALUE=DATE:19610101', 'DTEND;VALUE=DATE:19620101', 'X-EDTF;X-FOR="19610101/19620101":1961'],
    ],
    [
      { date: '1961-07-06?' },
      ['DTSTART;VALUE=DATE:19610706', 'DTEND;VALUE=DATE:19610707', 'X-EDTF;X-FOR="19610706/19610707":1961-07-06?'],
    ],
    [
      { start: '1961-07', end: '..' },
      ['DTSTART;VALUE=DATE:19610701', 'DTEND;VALUE=DATE:19610801', 'X-EDTF;X-FOR="19610701/19610801":1961-07/..'],
    ],
    [
      { date: '2024-06-19T15:00:00Z' },
      ['DTSTART:20240619T150000Z', 'X-EDTF;X-FOR="20240619T150000Z":2024-06-19T15:00:00Z'],
    ],
  ])('%j', (event, expected) => {
    const { date, ...rest } = event;
    expect(dates({ ...rest, date: date ?? '' })).toEqual(expected);
  });

  test.each(['-0043-03-15', 'Y-13800000000', '9999', '12024-01-01'].map((date) => ({ date })))(
    '%j is left out and listed',
    ({ date }) => {
      const { text, issues } = writeIcs(of({ date, title: 'x' }, { date: '2024', title: 'y' }));
      expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
      expect(issues).toMatchObject([{ severity: 'error', path: expect.stringContaining('/events/0') as unknown }]);
    },
  );

  test('lines have at most 75 octets and no letter is cut; texts are escaped', () => {
    const title = `${'조약'.repeat(40)};,\\ 🎉${'🎉'.repeat(40)}`;
    const written = writeIcs(of({ date: '2024', title })).text;
    expect(written.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(parseIcs(written).document?.events[0]?.title).toBe(title);
  });

  test('a date that was moved in a calendar is no longer what X-EDTF says', () => {
    const written = writeIcs(of({ date: '1961~', title: 'x' })).text;
    expect(parseIcs(written).document?.events[0]?.date).toBe('1961~');
    const moved = parseIcs(written.replaceAll('DATE:196', 'DATE:197')).document;
    expect(moved?.events[0]).toMatchObject({ start: '1971-01-01', end: '1971-12-31' });
  });

  test('other fields come back', () => {
    const event: TimelineEvent = {
      id: 'a',
      date: '2024-06-19',
      title: 'Summit',
      description: 'Line\nline; and, more',
      descriptionHtml: '<p>Line</p>',
      place: { name: 'Hall', latitude: 39.02, longitude: 125.75 },
      tags: ['a, b', 'c'],
      status: 'disputed',
      color: '#123456',
      lane: 'l',
      displayDate: 'one day',
      url: 'https://example.org/',
      media: [{ url: 'https://example.org/a.jpg', type: 'image/jpeg', alt: 'Two "men"' }],
      relations: [{ type: 'part-of', target: 'b' }],
    };
    const { data, ...read } =
      parseIcs(writeIcs({ title: 'T', timeZone: 'Asia/Seoul', ...of(event) }).text).document?.events[0] ?? {};
    expect(read).toEqual(event);
    expect(data).toEqual({ dtstamp: '19700101T000000Z' });
  });
});

describe('writeJsonLd()', () => {
  const written = (event: Partial<TimelineEvent>, document: object = {}): Record<string, unknown> => {
    const { text } = writeJsonLd({ ...document, ...of({ title: 'x', ...event }) });
    const list = JSON.parse(text) as { itemListElement: { item: Record<string, unknown> }[] };
    return list.itemListElement[0]?.item ?? {};
  };

  test.each<[event: Partial<TimelineEvent>, expected: object]>([
    [{ date: '1961' }, { startDate: '1961' }],
    [{ date: '1961-07' }, { startDate: '1961-07' }],
    [{ date: '-0043-03-15' }, { startDate: '-0043-03-15' }],
    [{ date: '2024-06-19T15:00+09:00' }, { startDate: '2024-06-19T15:00+09:00' }],
    [{ date: '2024-06-19T15:00[Asia/Seoul]' }, { startDate: '2024-06-19T15:00+09:00' }],
    [{ date: '2024-06-19T15:00' }, { startDate: '2024-06-19T15:00' }],
    [
      { start: '1943', end: '1945-05' },
      { startDate: '1943', endDate: '1945-05' },
    ],
    [{ date: '1570~' }, { startDate: '1570', description: 'about 1570' }],
    [{ date: '196X' }, { startDate: '1960', endDate: '1969', description: '1960s' }],
    [
      { date: '[1943..1945]', description: 'A treaty' },
      { startDate: '1943', endDate: '1945', description: 'between 1943 and 1945\nA treaty' },
    ],
    [{ date: '2001-21' }, { startDate: '2001-03', endDate: '2001-05', description: 'spring 2001' }],
    [
      { start: '1961', end: '..' },
      { startDate: '1961', description: 'since 1961' },
    ],
    [{ date: '/1945' }, { endDate: '1945', description: 'until 1945, start unknown' }],
    [
      { date: '1961', displayDate: 'in his youth' },
      { startDate: '1961', description: 'in his youth' },
    ],
  ])('%j', (event, expected) => {
    const { startDate, endDate, description } = written(event);
    expect(JSON.parse(JSON.stringify({ startDate, endDate, description }))).toEqual(expected);
  });

  test('a time gets the offset of the zone of the document', () => {
    expect(written({ date: '2024-06-19T15:00' }, { timeZone: 'Asia/Seoul' })['startDate']).toBe(
      '2024-06-19T15:00+09:00',
    );
  });

  test('deep time is left out and listed; nothing ends the script that it stands in', () => {
    const { text, issues } = writeJsonLd(
      of({ date: 'Y-13800000000', title: 'Big Bang' }, { date: '2024', title: '</script>' }),
    );
    expect(issues).toMatchObject([{ severity: 'error', code: 'not-written', path: '/events/0' }]);
    expect(text).not.toContain('</script');
    expect(parseJsonLd(text).document?.events).toMatchObject([{ title: '</script>' }]);
  });

  test('other fields come back', () => {
    const event: TimelineEvent = {
      id: 'a',
      date: '2024-06-19',
      title: 'Summit',
      description: 'A treaty',
      place: { name: 'Hall', latitude: 39.02, longitude: 125.75 },
      tags: ['a', 'c'],
      status: 'cancelled',
      lane: 'l',
      url: 'https://example.org/',
      media: [{ url: 'https://example.org/a.jpg', alt: 'Two men', credit: 'KCNA' }],
      sources: [{ title: 'Pact', url: 'https://example.org/news', publisher: 'NK News', published: '2024-06-20' }],
    };
    const document = { title: 'T', lanes: [{ id: 'l', title: 'Lane' }], ...of(event) };
    const read = parseJsonLd(writeJsonLd(document).text).document;
    expect(read).toMatchObject(document);
  });
});

test('writeJson() writes what json.js reads, and says what JSON cannot hold', () => {
  const loop: Record<string, unknown> = {};
  loop['loop'] = loop;
  const { text, issues } = writeJson({
    title: 'T',
    events: [
      { date: '2024', title: 'a', data: loop },
      { date: '2024', title: 'b', data: { big: 1n } },
    ],
  });
  expect(parseJson(text).document).toEqual({ title: 'T', events: [{ date: '2024', title: 'b', data: { big: '1' } }] });
  expect(issues).toMatchObject([{ code: 'not-written', path: '/events/0' }]);
});

describe('what is written is read again with its titles, dates and lanes', () => {
  const year = fc.integer({ min: 10, max: 9980 }).map((value) => String(value).padStart(4, '0'));
  const two = (most: number): fc.Arbitrary<string> =>
    fc.integer({ min: 1, max: most }).map((value) => String(value).padStart(2, '0'));
  const month = fc.tuple(year, two(12)).map((parts) => parts.join('-'));
  const day = fc.tuple(year, two(12), two(28)).map((parts) => parts.join('-'));
  const modern = fc.tuple(fc.integer({ min: 1912, max: 9990 }), two(12), two(28)).map((parts) => parts.join('-'));
  const time = fc.tuple(
    modern,
    two(23),
    two(59),
    fc.constantFrom('', ':07'),
    fc.constantFrom('', 'Z', '+09:00', '[Asia/Seoul]'),
  );
  const sure = fc.oneof(
    year,
    month,
    day,
    time.map(([date, hour, minute, second, zone]) => `${date}T${hour}:${minute}${second}${zone}`),
  );
  const doubtful = fc.oneof(
    fc.tuple(fc.oneof(year, day), fc.constantFrom('?', '~', '%')).map((parts) => parts.join('')),
    year.map((text) => `${text.slice(0, 3)}X`),
  );
  const date = fc.oneof(sure, doubtful);
  const title = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((text) => text.replace(/[\p{C}\p{Z}<&\\]+/gu, ' ').trim())
    .filter((text) => text !== '');
  const line = fc.oneof(title, fc.constantFrom('=1+1', 'a, "b"; c', '-5', "'=x", '\\n'));
  const event = fc.record({
    title: line,
    date,
    lane: fc.option(line, { nil: undefined }),
    description: fc.option(line, { nil: undefined }),
  });
  const interval = fc
    .tuple(event, fc.integer({ min: 1, max: 9990 }), fc.integer({ min: 0, max: 9 }))
    .map(([{ date: _, ...rest }, start, length]) => {
      const [from, to] = [start, Math.min(9990, start + length)].map((value) => String(value).padStart(4, '0'));
      return { ...rest, start: from!, end: `${to!}-11-30` };
    });
  const documents = fc
    .record({
      events: fc.array(fc.oneof(event, interval), { maxLength: 6 }),
      timeZone: fc.constantFrom(undefined, 'Asia/Seoul', 'America/New_York'),
    })
    .map(({ events, timeZone }) => JSON.parse(JSON.stringify({ events, timeZone })) as TimelineDocument);
  const same = (read: unknown, document: TimelineDocument): void => {
    expect(boundsOf(read, document.timeZone)).toEqual(boundsOf(document));
    const labels = (events: readonly TimelineEvent[] = []): unknown => events.map((one) => [one.title, one.lane]);
    expect(labels((read as TimelineDocument | null)?.events)).toEqual(labels(document.events));
  };

  test('as CSV', () => {
    const property = fc.property(documents, (document) => {
      const rows = rowsOf(writeCsv(document).text);
      const events = rows.map(({ start, end, title: name, lane }) => ({
        start,
        end: end ?? '',
        title: name,
        ...(lane && { lane }),
      }));
      same({ timeZone: document.timeZone, events }, document);
      expect(rows.map(({ description }) => description ?? '')).toEqual(
        document.events.map((one) => one.description ?? ''),
      );
    });
    fc.assert(property);
  });

  test('as iCalendar', () => {
    const property = fc.property(documents, (document) => {
      const { text, issues } = writeIcs(document);
      expect(issues).toEqual([]);
      same(parseIcs(text).document, document);
    });
    fc.assert(property);
  });

  test('as JSON-LD', () => {
    const property = fc.property(
      documents.filter(({ events }) => events.length > 0),
      (document) => {
        const { text, issues } = writeJsonLd(document);
        expect(issues).toEqual([]);
        // It has no zone for the whole; that of all times would be found in them.
        same({ ...parseJsonLd(text).document, timeZone: document.timeZone }, document);
      },
    );
    fc.assert(property);
  });

  test.each(committed())('of the real timeline $name, every loss is reported', ({ document }) => {
    const valid = validate(document);
    const written = [writeIcs(document), writeJsonLd(document)];
    const read = [parseIcs(written[0]!.text).document, parseJsonLd(written[1]!.text).document];
    read.forEach((copy, index) => {
      const lost = new Set(written[index]!.issues.map(({ path }) => path)).size;
      expect((copy?.events.length ?? 0) + lost).toBeGreaterThanOrEqual(valid.events.length);
    });
    expect(rowsOf(writeCsv(document).text)).toHaveLength(document.events.length);
    expect((parseJson(writeJson(document).text).document as TimelineDocument).events).toHaveLength(
      document.events.length,
    );
  });
});

test('documents of any kind are written without an error', () => {
  const fields = [
    'title',
    'date',
    'start',
    'end',
    'media',
    'tags',
    'place',
    'relations',
    'sources',
    'lane',
    'data',
    'url',
  ];
  const odd = fc.anything({ withDate: true, withNullPrototype: true, withBigInt: true });
  const event = fc.oneof(
    odd,
    fc.dictionary(fc.constantFrom(...fields), fc.oneof(odd, fc.constantFrom('2024', '1961~', 'x'))),
  );
  const property = fc.property(fc.array(event, { maxLength: 5 }), (events) => {
    const document = { events } as TimelineDocument;
    for (const write of [writeCsv, writeIcs, writeJsonLd, writeJson])
      expect(typeof write(document).text).toBe('string');
  });
  fc.assert(property, { numRuns: 500 });
});

test('times without a date are said to have none, where they must be written as one', () => {
  const data = { timeZone: 'elapsed', events: [{ title: 'Lap', date: 61_500 }] };
  for (const { text, issues } of [writeIcs(data), writeJsonLd(data)]) {
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['no-dates', '/timeZone']]);
    expect(text).not.toContain('elapsed');
  }
});
