import { describe, expect, test } from 'vitest';
import { parse as parseAny } from '../../src/formats/auto.js';
import { parse } from '../../src/formats/records.js';
import { parseStream } from '../../src/formats/stream.js';
import { parse as parseVis } from '../../src/formats/vis.js';

const eventsOf = (value: unknown) => parse(JSON.stringify(value)).document?.events;

test('a value that says of which type it is is what stands under that name, as in Notion', () => {
  const pageOf = (id: string, title: readonly string[], date: object, tags: readonly string[]) => ({
    id,
    created_time: '2020-01-01T00:00:00.000Z',
    properties: {
      When: { id: 'a', type: 'date', date },
      Labels: { type: 'multi_select', multi_select: tags.map((name) => ({ name })) },
      What: { id: 'title', type: 'title', title: title.map((text) => ({ type: 'text', plain_text: text })) },
    },
  });
  const results = [
    pageOf('p1', ['Launch'], { start: '2024-06-19', end: '2024-06-21', time_zone: null }, ['a']),
    pageOf('p2', ['Review ', 'it'], { start: '2024-07-01', end: null, time_zone: null }, []),
  ];
  expect(eventsOf({ object: 'list', results })).toMatchObject([
    { id: 'p1', title: 'Launch', date: '2024-06-19/2024-06-21', tags: ['a'] },
    { id: 'p2', title: 'Review it', date: '2024-07-01' },
  ]);
});

describe('a date from one end to the other', () => {
  test.each([
    [{ start: '2024-06-19', end: '2024-06-21' }, '2024-06-19/2024-06-21'],
    [{ start: '2024-06-19T10:00:00Z', end: '2024-06-19T10:00:00Z' }, '2024-06-19T10:00:00Z'],
    [{ from: '1914', to: '1918' }, '1914/1918'],
    [{ from: 'AUGUST/2019', to: 'CURRENTLY' }, '2019-08/..'],
    [{ start: 1914 }, '1914'],
  ])('is both: %j', (period, date) => {
    expect(eventsOf([{ title: 'A', period }, { title: 'B', period }])).toMatchObject([{ title: 'A', date }, { title: 'B', date }]); // prettier-ignore
  });

  test('is none where it says something else', () => {
    const others = [{ start: 'here', end: 'there' }, { start: '2024-06-19', place: 'Moscow' }, { end: '1918' }, { from: 3, to: 5 }]; // prettier-ignore
    for (const range of others)
      expect(eventsOf([{ title: 'A', date: '1961', range }])).toMatchObject([{ date: '1961', data: { range } }]);
  });
});

test('records may be a list within a list, beside one of what it is', () => {
  const pages = [{ page: 1, pages: 1 }, [{ name: 'A', date: '2023' }, { name: 'B', date: '2022' }]]; // prettier-ignore
  expect(parse(JSON.stringify(pages)).document?.events).toEqual([
    { title: 'A', date: '2023' },
    { title: 'B', date: '2022' },
  ]);
});

test('records may be called by their ids within one of several objects', () => {
  const value = {
    entities: { a: { type: 'person' }, b: { type: 'person' } },
    events: {
      e1: { time: '2024-06-19T10:00:00Z', label: 'Call' },
      e2: { time: '2024-06-20T10:00:00Z', label: 'Visit' },
    },
  };
  expect(eventsOf(value)).toMatchObject([
    { id: 'e1', title: 'Call' },
    { id: 'e2', title: 'Visit' },
  ]);
});

test('an activity of Strava lasts as long as it took, with its rests', () => {
  const activity = { name: 'Run', start_date: '2024-06-19T05:00:00Z', moving_time: 1500, elapsed_time: 1600 };
  expect(eventsOf([activity])).toMatchObject([{ start: '2024-06-19T05:00:00Z', end: '2024-06-19T05:26:40.000Z' }]);
});

test('groups of vis-timeline may be an object by their ids', () => {
  const items = [{ content: 'A', start: '2024-06-19', group: 'x' }];
  expect(parseVis(JSON.stringify({ groups: { x: { content: 'Alpha' } }, items })).document).toMatchObject({
    lanes: [{ id: 'x', title: 'Alpha' }],
    events: [{ lane: 'x' }],
  });
});

describe('linked data without an event of schema.org', () => {
  const letter = (title: string, date: string) => ({
    '@context': 'https://a.org/api-context',
    '@type': ['o:Item'],
    'o:title': title,
    'dcterms:date': [{ type: 'literal', '@value': date }],
  });
  const expected = [{ title: 'A letter', date: '1848-03' }, { title: 'A map', date: '1750~' }]; // prettier-ignore

  test('is read as records, as of Omeka', async () => {
    const text = JSON.stringify([letter('A letter', '1848-03'), letter('A map', 'ca. 1750')]);
    expect(await parseAny(text)).toMatchObject({ format: 'records', document: { events: expected } });
    expect(await parseAny(text, { format: 'jsonld' })).toMatchObject({ format: 'jsonld', document: null });
  });

  test('also where it comes in pieces', async () => {
    const letters = Array.from({ length: 1000 }, (_, i) => letter(`Letter ${String(i)}`, '1848-03'));
    const text = JSON.stringify([letter('A letter', '1848-03'), letter('A map', 'ca. 1750'), ...letters]);
    const read = await parseStream(new Blob([text]).stream(), {});
    expect(read).toMatchObject({ format: 'records', state: 'ready' });
    expect(read.document!.events.slice(0, 2)).toMatchObject(expected);
  });

  test('but not where nothing has a date', async () => {
    const text = JSON.stringify({ '@context': 'https://schema.org', '@type': 'Person', name: 'Ann' });
    expect(await parseAny(text)).toMatchObject({ format: 'jsonld', issues: [{ code: 'no-events' }] });
  });
});
