import { describe, expect, test } from 'vitest';
import { parse } from '../../src/formats/jsonld.js';
import type { ParseOptions } from '../../src/formats/parsed.js';
import type { TimelineEvent } from '../../src/model/document.js';
import { validate } from '../../src/model/validate.js';
import { neverThrows } from './never-throws.js';
import { sharedFile } from './shared-file.js';

const eventsOf = (value: unknown, options?: ParseOptions): readonly TimelineEvent[] =>
  parse(typeof value === 'string' ? value : JSON.stringify(value), options).document?.events ?? [];
const titles = (value: unknown): string[] => eventsOf(value).map(({ title }) => title);
const problems = (value: unknown): string[] =>
  parse(JSON.stringify(value)).issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
const event = (fields: object): object => ({ '@type': 'Event', name: 'Summit', startDate: '2024-06-19', ...fields });

describe('events are found wherever they are', () => {
  const [a, b] = [event({ name: 'A' }), event({ name: 'B', '@type': 'schema:MusicEvent' })];
  test.each<[what: string, value: unknown]>([
    ['in an array', [a, b]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [a, { '@type': 'WebPage', name: 'Page' }, b] }],
    ['in a list', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: a }, b] }],
    ['of other things', { '@type': 'MusicGroup', name: 'Band', event: [a, b] }],
    [
      'in expanded JSON-LD',
      [
        a,
        {
          '@type': ['http://schema.org/Event'],
          'http://schema.org/name': [{ '@value': 'B' }],
          'http://schema.org/startDate': [{ '@value': '2024' }],
        },
      ],
    ],
  ])('%s', (_, value) => {
    expect(titles(value)).toEqual(['A', 'B']);
    expect(validate(parse(JSON.stringify(value)).document).issues).toEqual([]);
  });

  test('in the scripts of a page, whose title and language are those of the document', () => {
    const script = (content: string): string => `<SCRIPT id=x type="application/ld+json">\n${content}</script>`;
    const page = `<!doctype html>\n<html lang="de"><title>Gipfel &amp; mehr</title><script>"<Event>"</script>${script(JSON.stringify(a))}
      ${script('{"@type": "Event",')}${script(`<!-- ${JSON.stringify(b)} -->`)}`;
    const { document, issues } = parse(page);
    expect(document).toMatchObject({ title: 'Gipfel & mehr', lang: 'de', events: [{ title: 'A' }, { title: 'B' }] });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['invalid-json', 'the script of line 4']]);
  });

  test('once, where a thing is described at one place and named at others', () => {
    const graph = [
      event({ '@id': '#a', location: { '@id': '#hall' }, subEvent: { '@id': '#b' } }),
      { '@type': 'WebPage', about: { '@type': 'Event', '@id': '#a' } },
      event({ '@id': '#b', name: 'Talks' }),
      { '@type': 'Place', '@id': '#hall', name: 'Hall' },
    ];
    expect(eventsOf({ '@graph': graph })).toEqual([
      expect.objectContaining({ id: '#a', title: 'Summit', place: 'Hall' }),
      expect.objectContaining({ id: '#b', relations: [{ type: 'part-of', target: '#a' }] }),
    ]);
  });
});

describe('dates are as they are written', () => {
  test.each<[fields: object, expected: object]>([
    [{ startDate: '1215-06-15' }, { date: '1215-06-15' }],
    [{ startDate: '1961' }, { date: '1961' }],
    [{ startDate: 1961 }, { date: '1961' }],
    [{ startDate: '1961-07' }, { date: '1961-07' }],
    [
      { startDate: '2024-06-19T15:00+09:00', endDate: '2024-06-19T18:00+09:00' },
      { start: '2024-06-19T15:00+09:00', end: '2024-06-19T18:00+09:00' },
    ],
    [
      { startDate: '2024-06-19', endDate: '2024-06-20' },
      { start: '2024-06-19', end: '2024-06-20' },
    ],
    [{ startDate: '2024-06-19', endDate: '2024-06-19' }, { date: '2024-06-19' }],
    [{ startDate: undefined, endDate: '1945' }, { date: '/1945' }],
    [{ startDate: { '@type': 'Date', '@value': '2024-06-19' } }, { date: '2024-06-19' }],
    [{ startDate: ['2024-06-19'] }, { date: '2024-06-19' }],
    [
      { startDate: '2024-06-19', duration: 'P3D' },
      { start: '2024-06-19', end: '2024-06-21' },
    ],
    [
      { startDate: '2024-06-19T23:30+09:00', duration: 'PT1H' },
      { start: '2024-06-19T23:30+09:00', end: '2024-06-20T00:30+09:00' },
    ],
    [
      { startDate: undefined, eventSchedule: { startDate: '2024-01', endDate: '2024-03' } },
      { start: '2024-01', end: '2024-03' },
    ],
  ])('%j', (fields, expected) => {
    const { date, start, end } = eventsOf(event(fields))[0] ?? {};
    expect(JSON.parse(JSON.stringify({ date, start, end }))).toEqual(expected);
  });
});

describe('parts', () => {
  test('of an event have a relation to it', () => {
    const value = event({ '@id': 'http://x/ws', subEvent: [event({ name: 'Game 1' })] });
    expect(eventsOf(value)[1]).toMatchObject({
      title: 'Game 1',
      relations: [{ type: 'part-of', target: 'http://x/ws' }],
    });
  });

  test('of an event without an id have a relation to it too', () => {
    const [whole, part] = eventsOf([event({ subEvent: [event({})] })]);
    expect(part?.relations).toEqual([{ type: 'part-of', target: whole?.id }]);
  });

  test('of a series without a date are in its lane', () => {
    const series = { '@type': 'EventSeries', name: 'Olympic Games', identifier: 'olympics' };
    const { document, issues } = parse(
      JSON.stringify([{ ...series, subEvent: event({}) }, event({ superEvent: series })]),
    );
    expect(document?.events.map(({ lane }) => lane)).toEqual(['olympics', 'olympics']);
    expect(document?.lanes).toEqual([{ id: 'olympics', title: 'Olympic Games' }]);
    expect(issues).toEqual([]);
  });
});

test.each([
  [{ homeTeam: { name: 'Germany' }, awayTeam: { '@type': 'SportsTeam', name: 'Scotland' } }, 'Germany – Scotland'],
  [{ competitor: ['Kim', { name: 'Lee' }] }, 'Kim – Lee'],
  [{ competitor: ['Kim', 'Lee', 'Park'] }, undefined],
  [{ homeTeam: { name: 'Germany' } }, undefined],
])('a match without a name is called by its two sides: %j', (sides, title) => {
  expect(eventsOf(event({ '@type': 'SportsEvent', name: undefined, ...sides }))[0]?.title).toBe(title);
});

test('properties become fields; those without a field become data', () => {
  const value = event({
    '@type': 'SportsEvent',
    '@id': 'http://x/1',
    description: 'A <b>treaty</b> is signed',
    url: { '@id': 'http://x/' },
    eventStatus: 'http://schema.org/EventCancelled',
    location: [
      { '@type': 'VirtualLocation', url: 'http://x/live' },
      {
        '@type': 'Place',
        name: 'Hall',
        address: { addressLocality: 'Pyongyang' },
        geo: { latitude: '39.02', longitude: 125.75 },
      },
    ],
    image: [
      'http://x/1x1/a.jpg',
      'http://x/16x9/a.jpg',
      { '@type': 'ImageObject', url: 'http://x/b.jpg', caption: 'Two men', creditText: 'KCNA' },
    ],
    keywords: ['treaty, defence', { '@type': 'DefinedTerm', name: 'DPRK' }],
    subjectOf: { '@type': 'NewsArticle', headline: 'Pact', url: 'http://x/news', publisher: { name: 'NK News' } },
    performer: { '@type': 'Person', name: 'Kim' },
  });
  expect(eventsOf(value)[0]).toEqual({
    id: 'http://x/1',
    date: '2024-06-19',
    title: 'Summit',
    description: 'A treaty is signed',
    descriptionHtml: 'A <b>treaty</b> is signed',
    url: 'http://x/',
    status: 'cancelled',
    place: { name: 'Hall, Pyongyang', latitude: 39.02, longitude: 125.75 },
    media: [
      { url: 'http://x/1x1/a.jpg', alt: '' },
      { url: 'http://x/b.jpg', caption: 'Two men', credit: 'KCNA', alt: 'Two men' },
    ],
    tags: ['treaty', 'defence', 'DPRK'],
    sources: [{ title: 'Pact', url: 'http://x/news', publisher: 'NK News' }],
    data: expect.objectContaining({ '@type': 'SportsEvent', performer: { '@type': 'Person', name: 'Kim' } }) as unknown,
  });
});

test('of texts in several languages, that of the locale is taken, else the one without a language', () => {
  const name = ['The Falles', { '@language': 'es', '@value': 'Las Fallas' }];
  expect(eventsOf(event({ name }), { locale: 'es-ES' })[0]).toMatchObject({ title: 'Las Fallas', lang: 'es' });
  expect(eventsOf(event({ name }), { locale: 'de' })[0]?.title).toBe('The Falles');
});

test('a title is plain text, and that of the thing around it where there is none', () => {
  expect(titles(event({ name: 'Rinse &mdash; <i>again</i>' }))).toEqual(['Rinse — again']);
  expect(titles({ '@type': 'MusicGroup', name: 'Foo Fighters', event: event({ name: undefined }) })).toEqual([
    'Foo Fighters',
  ]);
});

test('the posts of a live blog are events', () => {
  const update = {
    '@type': 'BlogPosting',
    datePublished: '2015-03-09T13:08-07:00',
    articleBody: `${'word '.repeat(30)}end.`,
  };
  const { document } = parse(
    JSON.stringify({ '@type': 'LiveBlogPosting', headline: 'Keynote', liveBlogUpdate: [update] }),
  );
  expect(document).toMatchObject({
    title: 'Keynote',
    events: [{ date: '2015-03-09T13:08-07:00', title: expect.stringMatching(/^word .*…$/) as unknown }],
  });
});

test('what cannot be shown is reported, and the rest is kept', () => {
  const value = [event({}), event({ startDate: undefined }), event({ name: undefined })];
  expect(eventsOf(value)).toHaveLength(1);
  expect(problems(value)).toEqual(['error missing-date /1/startDate', 'error missing-title /2/name']);
  const parsed = parse(JSON.stringify([event({ startDate: 'soon' })]));
  const issue = validate(parsed.document).issues[0]!;
  expect(parsed.locate?.(issue).path).toBe('/0/startDate');
});

test.each([
  ['', 'invalid-json'],
  ['{"a":', 'invalid-json'],
  ['{"@type":"Person"}', 'no-events'],
  ['<p>none</p>', 'no-events'],
])('%j holds no events', (text, code) => {
  expect(parse(text)).toMatchObject({ document: null, issues: [{ code }] });
});

test('the examples of schema.org', () => {
  const file = sharedFile('schemaorg-event-jsonld.json');
  if (!file) return;
  const { document, issues } = parse(file);
  expect(document?.events).toHaveLength(35);
  expect(validate(document).issues).toEqual([]);
  expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['missing-date', 'missing-title', 'unclear-date']));
});

test('never throws', () => {
  neverThrows(parse, JSON.stringify([event({ subEvent: [event({ location: { name: 'x' } })] })]));
  neverThrows(parse, `<html lang=en><script type="application/ld+json">${JSON.stringify(event({}))}</script>`);
  for (const deep of ['['.repeat(1e5) + ']'.repeat(1e5), `${'{"subEvent":'.repeat(1e4)}{}${'}'.repeat(1e4)}`]) {
    expect(() => parse(deep)).not.toThrow();
  }
  expect(parse('<script'.repeat(1e5)).document).toBeNull();
});
