import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/formats/records.js';
import { validate } from '../../src/model/validate.js';
import { neverThrows } from './never-throws.js';
import { sharedFile } from './shared-file.js';

const read = (value: unknown, fields?: string) => parse(JSON.stringify(value), fields === undefined ? {} : { fields });
const A = { year: 1961, title: 'A' };
const B = { year: 1962, title: 'B' };

describe('records are found', () => {
  test.each([
    ['in a list', [A, B]],
    ['in an object, beside smaller lists', { about: [{ x: 1 }], rows: [A, B] }],
    ['deep within', { a: { b: { c: [A, B] } } }],
    ['as the members of an object', { one: A, two: B }],
    [
      'as features of GeoJSON',
      {
        type: 'FeatureCollection',
        features: [A, B].map((properties) => ({ type: 'Feature', properties, geometry: null })),
      },
    ],
    ['in wrappers, as of Airtable', { records: [A, B].map((fields, id) => ({ id, fields })) }],
    ['in wrappers of any name, which are all there is', [A, B].map((cve) => ({ cve }))],
    ['as the members of an object by their dates', { 1961: { title: 'A' }, 1962: { title: 'B' } }],
    ['as texts by their dates', { 1961: 'A', 1962: 'B' }],
    [
      'as lists of what happened in a year',
      [
        { year: 1961, items: [{ title: 'A', level: 1 }] },
        { year: 1962, items: [{ title: 'B', level: 2 }] },
      ],
    ],
    [
      'as lists of texts at their dates',
      [
        { date: '1961', changes: ['A'] },
        { date: '1962', changes: ['B'] },
      ],
    ],
    [
      'as members with dates, beside lists of other things in them',
      {
        'a-1961': { title: 'A', date: '1961', people: [{ name: 'Ann' }, { name: 'Bob' }] },
        'b-1962': { title: 'B', date: '1962', people: [{ name: 'Ann' }, { name: 'Bob' }] },
      },
    ],
    ['as texts by their dates, within', { info: { of: 'all' }, years: { 1961: ['A'], 1962: ['B'] } }],
    ['as dates by their names', { A: '1961', B: '1962' }],
    ['in columns', { year: [1961, 1962].map(String), title: ['A', 'B'] }],
    ['in columns, within', { about: { of: 'all' }, list: { date: ['1961', '1962'], title: ['A', 'B'], size: [1] } }],
    [
      'as the members of an object that have lists, too',
      { one: { ...A, of: ['1890', '1891'], x: [1, 2] }, two: { ...B, of: ['1890', '1891'], x: [1, 2] } },
    ],
    ['in wrappers, as of GraphQL', { data: { all: { edges: [A, B].map((node) => ({ node })) } } }],
  ])('%s', (_, value) => {
    expect(read(value).document?.events).toMatchObject([
      { date: '1961', title: 'A' },
      { date: '1962', title: 'B' },
    ]);
  });

  test('as texts by their dates in several objects, whose names are lanes', () => {
    expect(
      read({ north: { 1961: 'A', 1962: 'B' }, south: { 1963: ['C', 'D'], 1964: 'E' } }).document?.events,
    ).toMatchObject([
      { date: '1961', title: 'A', lane: 'north' },
      { date: '1962', title: 'B', lane: 'north' },
      { date: '1963', title: 'C', lane: 'south' },
      { date: '1963', title: 'D', lane: 'south' },
      { date: '1964', title: 'E', lane: 'south' },
    ]);
  });

  test('as the members of an object that say when they began and ended', () => {
    expect(
      read({ 'v0.8': { start: '2012-06-25', end: '2014-07-31' }, 'v0.10': { start: '2013-03-11', end: '2016-10-31' } })
        .document?.events,
    ).toMatchObject([
      { start: '2012-06-25', end: '2014-07-31', title: 'v0.8' },
      { start: '2013-03-11', end: '2016-10-31', title: 'v0.10' },
    ]);
  });

  test('with dates further within, and the title beside them', () => {
    const commit = (date: string, message: string) => ({
      ...{ sha: 'f00', author: { login: 'x' } },
      commit: { author: { name: 'X', date }, message, tree: { sha: 'ba2' } },
    });
    expect(
      read([commit('2024-06-19T15:00:00Z', 'A'), commit('2024-06-20T15:00:00Z', 'B')]).document?.events,
    ).toMatchObject([
      { date: '2024-06-19T15:00:00Z', title: 'A', data: { sha: 'f00', commit: { tree: { sha: 'ba2' } } } },
      { date: '2024-06-20T15:00:00Z', title: 'B' },
    ]);
    const life = (born: string, died: string) => ({ name: 'A', birth: { date: born }, death: { date: died } });
    expect(read([life('1867-11-07', '1934-07-04'), life('1879', '1955')]).document?.events).toMatchObject([
      { start: '1867-11-07', end: '1934-07-04' },
      { start: '1879', end: '1955' },
    ]);
  });

  test('in lists of lists, whose names are lanes', () => {
    expect(
      read({ divisions: { england: { 2019: [A] }, wales: { 2019: [B, B, B] } } }).document?.events.map(
        ({ lane }) => lane,
      ),
    ).toEqual(['england', 'wales', 'wales', 'wales']);
    expect(
      read([
        { category: 'North', entries: [A, A] },
        { category: 'South', entries: [B, B] },
      ]).document?.events.map(({ lane }) => lane),
    ).toEqual(['North', 'North', 'South', 'South']);
  });

  test('in nested lists of any length, whose names become the groups of their records', () => {
    const unequal = [
      { category: 'North', entries: [A, B, A] },
      { category: 'South', entries: [B] },
    ];
    expect(read(unequal).document?.events.map(({ lane }) => lane)).toEqual(['North', 'North', 'North', 'South']);
    const match = { date: '2018-06-14', team1: 'Russia', team2: 'Saudi Arabia' };
    const rounds = [
      { name: 'Day 1', matches: [match, match] },
      { name: 'Day 2', matches: [match] },
    ];
    expect(read({ rounds }).document?.events).toMatchObject(
      ['Day 1', 'Day 1', 'Day 2'].map((lane) => ({ lane, title: 'Russia – Saudi Arabia' })),
    );
    const grouped = rounds.map(({ name, matches }) => ({
      name,
      matches: matches.map((m) => ({ ...m, group: name[0] })),
    }));
    expect(read({ rounds: grouped }).document?.events[2]).toMatchObject({ data: { rounds: 'Day 2' } });
  });

  test('in nested timelines of ChronoZoom, together with their exhibits', () => {
    const contentItems = [
      { title: 'Gneiss', description: 'Old rock', uri: 'https://a.org/a.jpg', mediaType: 'Picture' },
    ];
    const rock = { id: 'r', title: 'Oldest rock', time: -4030000000, contentItems };
    const life = {
      id: 'l',
      title: 'Life',
      start: -4000000000,
      end: 9999,
      exhibits: [],
      timelines: null,
      Regime: 'Life',
    };
    const earth = { id: 'e', title: 'Earth', start: -4567000000, end: 9999, exhibits: [rock], Regime: 'Earth' };
    const events = [
      { id: 'e', title: 'Earth', start: 'Y-4567000000', end: '..', lane: 'Earth' },
      {
        ...{ id: 'r', title: 'Oldest rock', date: 'Y-4030000000', lane: 'Earth', description: 'Old rock' },
        ...{ media: [{ url: 'https://a.org/a.jpg', alt: '' }], relations: [{ type: 'part-of', target: 'e' }] },
        data: { contentItems },
      },
      {
        ...{ id: 'l', title: 'Life', start: 'Y-4000000000', end: '..', lane: 'Life' },
        relations: [{ type: 'part-of', target: 'e' }],
      },
    ];
    expect(read({ ...earth, timelines: [life] }).document?.events).toEqual(events);
    const flat = [{ timeline: earth }, { parentTimelineId: 'e', timeline: life }];
    expect(read({ timelines: flat }).document?.events).toEqual(events);
    const { id, title, start, end, exhibits, Regime } = earth;
    const old = {
      ID: id,
      Title: title,
      FromYear: start,
      ToYear: end,
      Exhibits: exhibits,
      Regime,
      ChildTimelines: [life],
    };
    expect(read({ d: [old] }).document?.events).toEqual(events);
  });

  test('in members of members, if the outer members have no dates', () => {
    const chrome = {
      name: 'Chrome',
      releases: { 1: { release_date: '2008-12-11' }, 128: { release_date: '2024-08-20' } },
    };
    const edge = { name: 'Edge', releases: { 12: { release_date: '2015-07-29' } } };
    expect(read({ browsers: { chrome, edge } }).document?.events).toMatchObject([
      { title: '1', date: '2008-12-11', lane: 'chrome' },
      { title: '128', date: '2024-08-20', lane: 'chrome' },
      { title: '12', date: '2015-07-29', lane: 'edge' },
    ]);
  });

  test('in the list with dates, beside others of the same length without', () => {
    const scenes = [{ width: 1200 }, { width: 800 }];
    expect(read({ scenes, story: [A, B] }).document?.events).toHaveLength(2);
    expect(read({ scenes, story: [A, B] }).issues).toEqual([]);
  });

  test('in a list within a timeline, whose title is that of the whole', () => {
    const events = [
      { id: 'e1', title: 'War', startdate: '1914-07-28', enddate: '1918-11-11' },
      { id: 'e2', title: 'Peace', startdate: '1919-06-28' },
    ];
    const timeline = { id: 't', title: 'History', focus_date: '1914-01-01', initial_zoom: '40', by: 'Ann', events };
    expect(read([timeline]).document).toEqual({
      title: 'History',
      events: [
        { id: 'e1', title: 'War', start: '1914-07-28', end: '1918-11-11' },
        { id: 'e2', title: 'Peace', date: '1919-06-28' },
      ],
    });
    expect(read([timeline, { ...timeline, title: 'Again' }]).document?.events.map(({ lane }) => lane)).toEqual([
      ...['History', 'History', 'Again', 'Again'],
    ]);
  });

  test('not in what is said of each record later', () => {
    const updates = ['2024-06-19', '2024-06-20'].map((created_at) => ({ created_at, body: 'B' }));
    const incident = {
      id: '1',
      name: 'A',
      created_at: '2024-06-19',
      resolved_at: '2024-06-21',
      impact: 'major',
      updates,
    };
    expect(read([incident]).document?.events).toMatchObject([{ title: 'A' }]);
    const project = { id: '1', name: 'A', start: '2024-06-19', end: '2024-06-21', by: 'Ann', tasks: [A, B] };
    expect(read([project, { ...project, name: 'B' }]).document?.events).toMatchObject([{ title: 'A' }, { title: 'B' }]);
  });

  test('in a map of dates beside lists without any', () => {
    const time = { created: '2024-01-01', modified: '2024-06-01', '1.0.0': '2024-01-01', '2.0.0': '2024-06-01' };
    const versions = { '1.0.0': { name: 'lit', version: '1.0.0' } };
    const maintainers = [{ name: 'Ann', email: 'ann@example.org' }];
    for (const more of [{}, { maintainers }])
      expect(read({ name: 'lit', versions, time, ...more }).document?.events).toEqual(
        Object.entries(time).map(([title, date]) => ({ title, date })),
      );
    const counts = parse(JSON.stringify({ years: { 1961: 5, 1962: 7 }, maintainers }), { name: 'a.json' });
    expect(counts.issues[0]?.message).toMatch(/^a.json has no column of dates/);
    expect(read({ name: 'lit', time, rows: [A] }).document?.events).toMatchObject([{ title: 'A' }]);
  });

  test('not in the lists of pictures of what has dates itself', () => {
    const picture = [{ url: 'https://example.org/a.jpg', caption: '' }];
    expect(
      read({ events: [1, 2, 3].map((n) => ({ name: `E${String(n)}`, begin: -1000 * n, end: -500 * n, picture })) })
        .document?.events,
    ).toMatchObject([{ title: 'E1' }, { title: 'E2' }, { title: 'E3' }]);
  });

  test('with the point of GeoJSON as their place', () => {
    const feature = {
      type: 'Feature',
      id: 'x',
      properties: { title: 'Quake', time: 1517966773840, place: 'Castaic' },
      geometry: { type: 'Point', coordinates: [-118.6, 34.4] },
    };
    expect(read({ features: [feature] }).document?.events).toEqual([
      { date: 1517966773840, title: 'Quake', place: { name: 'Castaic', latitude: 34.4, longitude: -118.6 }, id: 'x' },
    ]);
  });
});

test('lines of JSON are records too, and a broken one costs only itself', () => {
  const { document, issues } = parse('{"name":"A","year":1961}\n{"name":\n{"name":"C","year":"soon"}\n');
  expect(document?.events).toMatchObject([{ date: '1961', title: 'A' }]);
  expect(issues.map(({ code, path }) => [code, path])).toEqual([
    ['invalid-json', 'line 2'],
    ['invalid-date', 'line 3, year'],
  ]);
});

test('the object round them has the title of the whole', () => {
  expect(
    read({ name: 'All', description: 'of it', lang: 'de', rows: [{ datum: '9.11.1989', titel: 'Mauerfall' }] })
      .document,
  ).toEqual({
    ...{ title: 'All', description: 'of it', lang: 'de', events: [{ date: '1989-11-09', title: 'Mauerfall' }] },
  });
});

test('lines have dates that are objects, too', () => {
  const line = (title: string) =>
    JSON.stringify({ _id: { $oid: 'f00' }, title, date: { $date: '2024-06-19T10:00:00Z' } });
  expect(parse(`${line('A')}\n${line('B')}`).document?.events).toMatchObject([
    { date: '2024-06-19T10:00:00Z', title: 'A' },
    { date: '2024-06-19T10:00:00Z', title: 'B' },
  ]);
});

test.each(['english (uk)', 'x_y', '-'])('%s is not taken for a language', (lang) => {
  expect(read({ lang, rows: [A] }).document).toEqual({ events: [{ date: '1961', title: 'A' }] });
});

test('what is wrong is reported by its path, and kept', () => {
  const { issues } = read({ rows: [A, { year: 'soon', title: 'B' }, { year: 1963 }] });
  expect(issues).toMatchObject([
    { code: 'invalid-date', path: '/rows/1/year', record: { year: 'soon', title: 'B' } },
    { code: 'missing-title', path: '/rows/2/title' },
  ]);
});

test('a path counts what is no record, too', () => {
  const list = [null, A, { year: 'soon', title: 'B' }, 7, A, A, { year: 'later', title: 'C' }];
  expect(read({ rows: list }).issues.map(({ path }) => path)).toEqual(['/rows/2/year', '/rows/6/year']);
  expect(read({ one: [A, A], other: list }).issues.map(({ path }) => path)).toEqual(['/other/2/year', '/other/6/year']);
});

test('the author says which field is which', () => {
  expect(read([{ a: '1961', b: 'x', c: 'y' }], 'date:a title:c').document?.events).toEqual([
    { date: '1961', title: 'y', data: { b: 'x' } },
  ]);
});

test('numbers are years, seconds, milliseconds or microseconds; small ones are none', () => {
  const dateOf = (record: object) => read([record]).document?.events[0]?.date;
  expect(dateOf({ year: -44, name: 'A' })).toBe('-0043');
  expect(dateOf({ start: 1565, name: 'A' })).toBe('1565');
  expect(dateOf({ time: 1718755200, name: 'A' })).toBe(1718755200000);
  expect(dateOf({ time: 1718755200000, name: 'A' })).toBe(1718755200000);
  expect(dateOf({ year: 2012.16, name: 'A' })).toBe('2012-02');
  expect(read([{ time: 12, name: 'A' }])).toMatchObject({ document: null, issues: [{ code: 'no-dates' }] });
});

test.each([
  ['days', [20150624, 19931210], ['2015-06-24', '1993-12-10']],
  [
    'days of which the month or more is not known',
    [19931210, 10710000, -32000000, 19140700],
    ['1993-12-10', '1071', '-3199', '1914-07'],
  ],
  ['years, where none is a day', [-66000000, -13000000], ['Y-66000000', 'Y-13000000']],
  ['years, where one is no day', [20150624, 20151324], ['Y20150624', 'Y20151324']],
])('numbers of eight digits are %s', (_, numbers, dates) => {
  const events = (rows: readonly object[]) => read(rows).document?.events.map(({ date }) => date);
  expect(events(numbers.map((date) => ({ date, name: 'A' })))).toEqual(dates);
  expect(events(numbers.map((started) => ({ started, name: 'A' })))).toEqual(dates);
});

test('eight digits that give no existing day are not a date', () => {
  const { document, issues } = read([20150624, 20150231].map((date) => ({ date, name: 'A' })));
  expect(document?.events).toHaveLength(1);
  expect(issues.map(({ code }) => code)).toEqual(['invalid-date']);
});

test('seconds with decimals are the time that they say, to the microsecond', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2e8, max: 4e9 }), fc.integer({ min: 0, max: 999_999 }), (seconds, micros) => {
      const time = Number(`${String(seconds)}.${String(micros).padStart(6, '0')}`);
      const [event] = read([{ time, name: 'A' }]).document!.events;
      expect(event!.date).toBe(
        Number(`${String(seconds * 1000 + Math.floor(micros / 1000))}.${String(micros % 1000).padStart(3, '0')}`),
      );
    }),
  );
});

test('a column of midnights is one of days', () => {
  const rows = [
    { timestamp: '2017-08-22T00:00', title: 'A' },
    { timestamp: '2017-08-23T00:00:00Z', title: 'B' },
  ];
  expect(read(rows).document?.events.map(({ date }) => date)).toEqual(['2017-08-22', '2017-08-23']);
  expect(read([...rows, { timestamp: '2017-08-23T10:00', title: 'C' }]).document?.events[0]?.date).toBe(
    '2017-08-22T00:00',
  );
});

test('of 878 pieces of public art 48 have neither a beginning nor an end, and 2 no name', () => {
  const bytes = sharedFile('sfomuseum-publicart-edtf.ndjson.gz');
  if (!bytes) return;
  const { document, issues } = parse(new Uint8Array(gunzipSync(bytes)));
  expect(document?.events).toHaveLength(828);
  const count = (code: string): number => issues.filter((issue) => issue.code === code).length;
  expect([count('missing-date'), count('missing-title')]).toEqual([48, 2]);
});

test('never throws', () =>
  neverThrows(
    parse,
    JSON.stringify({
      name: { en: 'x' },
      rows: [A, B, { date: '3 May 1900', title: { en: 'c', de: ['e'] }, tags: [{ name: 'd' }], image: ['a/b.jpg'] }],
    }),
  ));

test.each([
  ...[
    ['cisa-kev.json.gz', 1404, 0],
    ['tech-conferences.json.gz', 6831, 0],
    ['holidays-multiscript-2024-2027.json.gz', 1867, 0],
  ],
  ...[
    ['govuk-bank-holidays.json', 280, 0],
    ['nodejs-release-schedule.json', 27, 0],
    ['worldcup-2022.json', 64, 0],
  ],
  ...[
    ['d3-milestones/lotr.json', 27, 0],
    ['d3-milestones/milestones.json', 32, 0],
    ['d3-milestones/vikings.json', 30, 0],
  ],
  ...[
    ['storyteller/authors.json', 227, 52],
    ['storyteller/empires.json', 34, 0],
    ['storyteller/hurricanes50y.json', 74, 0],
  ],
  ...[
    ['storyteller/painters.json', 190, 0],
    ['storyteller/perspective_on_time.json', 60, 0],
    ['storyteller/presidents.json', 45, 0],
  ],
] as const)('%s has %i events, %i of which had no title', (name, count, untitled) => {
  const bytes = sharedFile(name);
  if (!bytes) return;
  const { document, issues } = parse(name.endsWith('.gz') ? new Uint8Array(gunzipSync(bytes)) : bytes, { name });
  expect(document?.events).toHaveLength(count);
  expect(issues.map(({ code }) => code)).toEqual(Array(untitled).fill('missing-title'));
  expect(validate(document).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('what comes after the rows that tell how a column is written', () => {
  const STRANGE = [1e15, 1e300, -1e300, -3, 0, 0.5, 1e-300, '', null, {}, [], true, '99999999', 'x', '0000'];
  test.each([
    ['days of a spreadsheet', (i: number) => 40_000 + (i % 500)],
    ['days and their times', (i: number) => 40_000.25 + (i % 500)],
    ['years', (i: number) => 1900 + (i % 100)],
    ['years and parts of them', (i: number) => 1900.5 + (i % 100)],
    ['seconds', (i: number) => 1.6e9 + i],
    ['milliseconds', (i: number) => 1.6e12 + i],
    ['days of ISO', (i: number) => `2024-01-${String((i % 28) + 1).padStart(2, '0')}`],
    ['days as people write them', (i: number) => `${String((i % 28) + 1)} May 1950`],
  ])('may be anything: %s', (_, date) => {
    const usual = Array.from({ length: 5000 }, (_, i) => ({ date: date(i), title: `Event ${String(i)}` }));
    const strange = STRANGE.map((date, i) => ({ date, title: `Strange ${String(i)}` }));
    const { document } = read([...usual, ...strange]);
    const { events } = validate(document!);
    expect(events.filter(({ event }) => event.title.startsWith('Event'))).toHaveLength(usual.length);
  });

  test('also where a number without end is the first of a column of days', () => {
    const days = Array.from({ length: 20 }, (_, i) => `{"date":${String(40_000 + i)},"title":"Event"}`);
    const { document, issues } = parse(`[{"date":1e999,"title":"Strange"},${days.join(',')}]`);
    expect(document?.events).toHaveLength(days.length);
    expect(issues.map(({ code }) => code).sort()).toEqual(['invalid-date', 'serial-date']);
  });
});

test('a time without a day is reported where a date was expected', () => {
  const talk = { what: 'Talk', start: '09:00', stop_id: 'airport-1' };
  const { document, issues } = parse(JSON.stringify([talk]));
  expect(document).toMatchObject({ timeZone: 'elapsed', events: [{ date: '1970-01-01T09:00:00Z' }] });
  expect(issues).toMatchObject([{ code: 'no-day' }]);
  const mixed = parse(JSON.stringify([talk, { ...talk, start: 'noon' }])).issues;
  expect(mixed).toMatchObject([{ code: 'no-dates' }]);
  expect(mixed[0]!.message).toContain('"09:00" in “start” is no date');
});

describe('rows that are lists', () => {
  const rows = [
    ['Founded', 'Sep 18, 2019'],
    ['Land bought', 'Dec 10, 2024'],
  ];

  test('are records, also within an object', () => {
    expect(read({ width: 750, callouts: rows }).document?.events).toMatchObject([
      { title: 'Founded', date: '2019-09-18' },
      { title: 'Land bought', date: '2024-12-10' },
    ]);
  });

  test('may have a start and an end, and names in the first', () => {
    const [event] = read([
      ['Washington', '1789-04-30', '1797-03-04'],
      ['Adams', '1797-03-04', '1801-03-04'],
    ]).document!.events;
    expect(event).toMatchObject({ title: 'Washington', start: '1789-04-30', end: '1797-03-04' });
    const named = read([
      ['who', 'from', 'to'],
      ['Washington', '1789-04-30', '1797-03-04'],
    ]).document!.events;
    expect(named).toMatchObject([{ title: 'Washington', start: '1789-04-30', end: '1797-03-04' }]);
  });

  test('without words, such as measurements, are none', () => {
    expect(
      read({
        coordinates: [
          [2019, 2020],
          [2021, 2022],
        ],
      }).document,
    ).toBe(null);
  });

  test('are named by their places if something is wrong with one', () => {
    const { issues } = read({ callouts: [...rows, ['Opened', '31 Feb 2025']] });
    expect(issues.every(({ path }) => path.startsWith('/callouts') || path === 'the text')).toBe(true);
  });
});

test.each(['events', 'years', 'history', 'timeline'])(
  'the events of several things are in their lists of %s',
  (name) => {
    const list = [
      {
        brand: 'Amazon',
        info: 'A shop',
        [name]: [
          { year: 1995, text: 'Founded' },
          { year: 1997, text: 'Listed' },
        ],
      },
      { brand: 'Apple', info: 'Computers', [name]: [{ year: 1976, text: 'In a garage' }] },
    ];
    const { document } = parse(JSON.stringify(list));
    expect(document?.events.map(({ date, title }) => [date, title])).toEqual([
      ['1995', 'Founded'],
      ['1997', 'Listed'],
      ['1976', 'In a garage'],
    ]);
  },
);

test('the rows of a spreadsheet of Google are read, whose months count from 0 and whose names may be in the first row', () => {
  const cell = (v: unknown) => (v === null ? null : { v });
  const labels = (...all: readonly string[]) => all.map((label, index) => ({ id: 'AB'.charAt(index), label }));
  const rows = (...all: readonly unknown[][]) => all.map((cells) => ({ c: cells.map(cell) }));
  const named = {
    status: 'ok',
    table: {
      cols: labels('When', 'What'),
      rows: rows(['Date(1961,6,6)', 'Treaty'], ['Date(2024,5,19,15,30,0)', 'Signing'], [null, 'Nothing']),
    },
  };
  const { document, issues } = read(named);
  expect(document?.events).toMatchObject([
    { date: '1961-07-06', title: 'Treaty' },
    { date: '2024-06-19T15:30:00', title: 'Signing' },
  ]);
  expect(issues).toMatchObject([{ code: 'missing-date', path: '/table/rows/2' }]);
  const texts = { cols: labels('', ''), rows: rows(['date', 'title'], ['1961', 'Treaty'], ['2000', 'Visit']) };
  expect(read(texts).document?.events).toMatchObject([
    { date: '1961', title: 'Treaty' },
    { date: '2000', title: 'Visit' },
  ]);
  expect(read({ cols: labels('date', 'title'), rows: rows(['Date(2024,40,99)', 'A']) }).document).toBe(null);
});
