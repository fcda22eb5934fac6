import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/formats/auto.js';
import { parseStream } from '../../src/formats/stream.js';
import { validate } from '../../src/model/validate.js';

/** The most that is read of a file. */
const MOST = 300_000;
const textOf = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../node_modules/vega-datasets/data/${name}`, import.meta.url)), 'utf8');
/** The whole records at the beginning of a file. */
function cut(name: string): string {
  const text = textOf(name);
  if (text.length <= MOST) return text;
  const start = text.slice(0, MOST);
  if (name.endsWith('.json')) return start.slice(0, start.lastIndexOf('},') + 1) + (text.startsWith('[') ? ']' : ']}');
  return start.slice(0, start.lastIndexOf('\n'));
}

/** The number of records, from JSON, a collection of GeoJSON, or lines. */
function countOf(text: string): number {
  if (!/^[[{]/.test(text)) return text.trimEnd().split('\n').length - 1;
  const value = JSON.parse(text) as unknown[] | { features: unknown[] };
  return ('features' in value ? value.features : value).length;
}

/** All files of tables and records with dates: each with its first event. */
const FILES: readonly (readonly [name: string, first: object])[] = [
  ['barley.json', { date: '1931', title: 'Manchuria' }],
  ['birdstrikes.csv', { date: '1990-01-08', title: 'BARKSDALE AIR FORCE BASE ARPT' }],
  ['budgets.json', { date: '1980' }],
  ['cars.json', { date: '1970-01-01', title: 'chevrolet chevelle malibu' }],
  ['co2-concentration.csv', { date: '1958-03-01', title: 'CO2: 315.70' }],
  ['countries.json', { date: '1955', title: 'Afghanistan', description: 'Data courtesy of Gapminder.org' }],
  ['crimea.json', { date: '1854-04-01', data: { wounds: 0, other: 5, disease: 1, army_size: 8571 } }],
  ['disasters.csv', { date: '1900', title: 'All natural disasters' }],
  ['driving.json', { date: '1956', data: { miles: 3675, gas: 2.38 } }],
  ['earthquakes.json', { title: 'M 2.0 - 4km W of Castaic, CA', id: 'ci37868143', place: { latitude: 34.4945 } }],
  ['flights-2k.json', { date: '2001-01-01T06:55', data: { delay: -19, distance: 1797 } }],
  [
    'football.json',
    { date: '2013-07-20', title: 'FK Austria Wien – FC Admira Wacker', lane: 'Österreichische Bundesliga' },
  ],
  ['gapminder.json', { date: '1955', title: 'Afghanistan' }],
  ['github.csv', { date: '2015-01-01T01:00:00', title: 'count: 2' }],
  ['global-temp.csv', { date: '1880', title: 'temp: -0.17' }],
  ['iowa-electricity.csv', { date: '2001-01-01', title: 'Fossil Fuels' }],
  ['jobs.json', { date: '1850', title: 'Accountant / Auditor' }],
  ['la-riots.csv', { date: '1992-04-30', title: 'Cesar A. Aguilar', lane: 'Officer-involved shooting' }],
  ['monarchs.json', { start: '1565', end: '1603', title: 'Elizabeth' }],
  ['movies.json', { date: '1998-06-12', title: 'The Land Girls' }],
  ['ohlc.json', { date: '2009-06-01', title: 'short' }],
  ['political-contributions.json', { date: '2015-01-31', title: 'SMITH, JESSE TREMAIN' }],
  ['population.json', { date: '1850', data: { age: 0, sex: 1, people: 1_483_789 } }],
  ['seattle-weather-hourly-normals.csv', { date: '2010-01-01T01:00:00' }],
  ['seattle-weather.csv', { date: '2012-01-01', title: 'drizzle' }],
  ['sp500-2000.csv', { date: '2000-01-03', title: 'open: 1469.250000' }],
  ['sp500.csv', { date: '2000-01-01', title: 'price: 1394.46' }],
  ['stocks.csv', { date: '2000-01-01', title: 'MSFT' }],
  ['unemployment-across-industries.json', { date: '2000-01-01T08:00:00.000Z', title: 'Government' }],
  ['us-employment.csv', { date: '2006-01-01', data: { nonfarm: '135450' } }],
  ['weather.csv', { date: '2012-01-01', title: 'Seattle' }],
  ['wheat.json', { date: '1565', data: { wheat: 41, wages: 5 } }],
];

describe('the files of vega-datasets with dates', () => {
  test.each(FILES)('are read as they are meant: %s', async (name, first) => {
    const text = cut(name);
    const { document, issues } = await parse(text, { name });
    const { events, issues: own } = validate(document);
    expect([...issues, ...own].map(({ code, path }) => `${code} ${path}`)).toEqual([]);
    expect(events.length).toBe(countOf(text));
    expect(document!.events[0]).toMatchObject(first);
    const stream = await parseStream(new Blob([text]).stream(), { name });
    expect({ ...stream.document, issues: stream.issues }).toEqual({ ...document, issues });
  });
});

test.each(['airports.csv', 'budget.json', 'flare.json', 'penguins.json', 'flare-dependencies.json', 'zipcodes.csv'])(
  'a file of vega-datasets without dates is none: %s',
  async (name) => {
    const { document, issues } = await parse(cut(name), { name });
    expect([document, issues.map(({ code }) => code)]).toEqual([null, ['no-dates']]);
  },
);
