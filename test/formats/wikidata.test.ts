import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/formats/reading/recognise.js';
import { parse } from '../../src/formats/wikidata.js';
import { readWikidataTime } from '../../src/formats/wikidata/time.js';
import { validate } from '../../src/model/validate.js';
import { neverThrows } from './never-throws.js';

// The rows and entities here are ours, in the form of the SPARQL 1.1 results format and of Wikibase’s
// docs/topics/json.md.
const GREGORIAN = 'http://www.wikidata.org/entity/Q1985727';
const JULIAN = 'http://www.wikidata.org/entity/Q1985786';
const uri = (value: string) => ({ type: 'uri', value });
const item = (id: string) => uri(`http://www.wikidata.org/entity/${id}`);
const text = (value: string) => ({ type: 'literal', 'xml:lang': 'en', value });
const number = (value: number) => ({
  type: 'literal',
  datatype: 'http://www.w3.org/2001/XMLSchema#integer',
  value: String(value),
});
const time = (value: string) => ({ type: 'literal', datatype: 'http://www.w3.org/2001/XMLSchema#dateTime', value });
const point = (value: string) => ({
  type: 'literal',
  datatype: 'http://www.opengis.net/ont/geosparql#wktLiteral',
  value,
});

const results = (...bindings: readonly Record<string, unknown>[]): string =>
  JSON.stringify({ head: { vars: [...new Set(bindings.flatMap((row) => Object.keys(row)))] }, results: { bindings } });
const eventsOf = (source: string) => {
  const parsed = parse(source);
  expect(validate(parsed.document).issues).toEqual([]);
  return parsed.document?.events ?? [];
};

describe('a query result in XML', () => {
  const xml = `<?xml version='1.0'?>
<sparql xmlns='http://www.w3.org/2005/sparql-results#'><head><variable name='event'/><variable name='eventLabel'/></head>
<results><result>
  <binding name='event'><uri>http://www.wikidata.org/entity/Q362</uri></binding>
  <binding name='date'><literal datatype='http://www.w3.org/2001/XMLSchema#dateTime'>-0479-08-27T00:00:00Z</literal></binding>
  <binding name='eventLabel'><literal xml:lang='en'>War &amp; peace</literal></binding>
</result><result>
  <binding name='date'><bnode>t1</bnode></binding><binding name='eventLabel'><literal>When?</literal></binding>
</result></results></sparql>`;

  it('is read as the same in JSON', () => {
    const parsed = parse(xml);
    expect(parsed.document?.events).toMatchObject([{ id: 'Q362', date: '-0479-08-27', title: 'War & peace' }]);
    expect(parsed.issues).toMatchObject([{ code: 'missing-date', path: '/results/bindings/1/date' }]);
    expect(recognise(xml)).toBe('wikidata');
  });
});

describe('titles of query results', () => {
  const goethe = {
    ...{ person: item('Q5879'), label_en: text('Goethe'), label_de: text('Johann Wolfgang von Goethe') },
    born: time('1749-08-28T00:00:00Z'),
  };
  const unnamed = {
    person: item('Q1'),
    label_de: text('Niemand'),
    type: item('Q5'),
    born: time('1700-02-03T00:00:00Z'),
  };
  const titles = (locale?: string) =>
    parse(results(goethe, unnamed), locale === undefined ? {} : { locale }).document?.events.map(({ title }) => title);

  it('may be variables by language: that of the page, else English, else any other', () => {
    expect(titles()).toEqual(['Goethe', 'Niemand']);
    expect(titles('de-AT')).toEqual(['Johann Wolfgang von Goethe', 'Niemand']);
    expect(titles('ja')).toEqual(['Goethe', 'Niemand']);
  });

  it('are never the address of an entity where there is a name, and no more are lanes', () => {
    expect(parse(results(goethe, unnamed)).document?.events.map(({ lane }) => lane)).toEqual([undefined, undefined]);
  });
});

describe('times of Wikidata', () => {
  it.each([
    ['1961-07-06T00:00:00Z', 11, '1961-07-06'],
    ['1961-07-01T00:00:00Z', 10, '1961-07'],
    ['1961-01-01T00:00:00Z', 9, '1961'],
    ['1961-01-01T00:00:00Z', 8, '196X'],
    ['1961-01-01T00:00:00Z', 7, '19XX'],
    ['1900-01-01T00:00:00Z', 7, '18XX'],
    ['1901-01-01T00:00:00Z', 7, '19XX'],
    ['1500-01-01T00:00:00Z', 6, '1XXX'],
    ['1961-07-06T15:30:00Z', 14, '1961-07-06T15:30:00Z'],
    ['1961-07-06T15:30:00Z', 12, '1961-07-06T15Z'],
    ['-0043-03-15T00:00:00Z', 11, '-0043-03-15'],
    ['-0043-01-01T00:00:00Z', 9, '-0043'],
    ['0000-01-01T00:00:00Z', 9, '0000'],
    ['-0440-01-01T00:00:00Z', 8, '[-0448..-0439]'],
    ['-0450-01-01T00:00:00Z', 7, '-04XX'],
    ['-13798000000-01-01T00:00:00Z', 3, 'Y-13798000000S5'],
    ['-66000000-01-01T00:00:00Z', 3, 'Y-66000000S2'],
    ['-20000-01-01T00:00:00Z', 4, '[Y-120000..Y80000]'],
  ])('of a query, %s with the precision %i is %s', (value, precision, edtf) => {
    expect(readWikidataTime({ time: value, precision }, true).edtf).toBe(edtf);
  });

  it.each([
    ['+1961-00-00T00:00:00Z', 9, '1961'],
    ['+1961-07-00T00:00:00Z', 10, '1961-07'],
    ['+1961-00-00T00:00:00Z', 11, '1961'],
    ['-0044-03-15T00:00:00Z', 11, '-0043-03-15'],
    ['-0001-00-00T00:00:00Z', 9, '0000'],
    ['+00000002013-01-01T00:00:00Z', 11, '2013-01-01'],
  ])('of an entity, %s with the precision %i is %s', (value, precision, edtf) => {
    expect(readWikidataTime({ time: value, precision }, false).edtf).toBe(edtf);
  });

  it('takes days of a query as Gregorian, whichever calendar they name, and months and years as written', () => {
    const calendar = (precision: number, isRdf: boolean) =>
      readWikidataTime({ time: '1582-10-01T00:00:00Z', precision, calendarModel: JULIAN }, isRdf).calendar;
    expect([calendar(11, true), calendar(10, true), calendar(11, false)]).toEqual(['gregorian', 'julian', 'julian']);
  });

  it('widens a time by what it may have been earlier or later', () => {
    const year = { time: '1850-01-01T00:00:00Z', precision: 9, before: 2, after: 5 };
    expect(readWikidataTime(year, true).edtf).toBe('[1848..1855]');
    expect(readWikidataTime({ ...year, precision: 8 }, true).edtf).toBe('[1830..1900]');
  });

  it.each(['yesterday', '', '1961-13-01T00:00:00Z', '+0000-00-00T00:00:00Z'])('refuses %j', (value) => {
    expect(() => readWikidataTime({ time: value }, false)).toThrow(RangeError);
  });
});

describe('parse() of tables of the query service', () => {
  const event = {
    ...{ id: 'Q17070', title: 'Saint-Pierre', date: '1735-03-02', url: 'http://www.wikidata.org/entity/Q17070' },
    place: { name: 'Saint-Pierre', latitude: -21.3, longitude: 55.4 },
  };

  it('of commas', () => {
    const text =
      'city,cityLabel,inception,coord\n' +
      'http://www.wikidata.org/entity/Q17070,Saint-Pierre,1735-03-02T00:00:00Z,Point(55.4 -21.3)\n';
    expect(parse(text)).toMatchObject({ document: { events: [event] }, issues: [] });
  });

  it('of tabs, with the values as they are in a query', () => {
    const text =
      '?city\t?cityLabel\t?inception\t?coord\n' +
      '<http://www.wikidata.org/entity/Q17070>\t"Saint-Pierre"@en\t"1735-03-02T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>\t"Point(55.4 -21.3)"^^<http://www.opengis.net/ont/geosparql#wktLiteral>\n';
    expect(parse(text)).toMatchObject({ document: { events: [event] }, issues: [] });
  });

  it('without a date in any row have no events, and one issue', () => {
    const { document, issues } = parse(
      'item,itemLabel\nhttp://www.wikidata.org/entity/Q1,A\nhttp://www.wikidata.org/entity/Q2,B',
    );
    expect(document).toBeNull();
    expect(issues).toMatchObject([{ code: 'no-dates', message: expect.stringContaining('“itemLabel”') as string }]);
  });
});

describe('parse() of query results', () => {
  it('finds title, date, precision, lane, place and picture by the names of variables', () => {
    const [event] = eventsOf(
      results({
        item: item('Q1'),
        itemLabel: text('Treaty'),
        itemDescription: text('a treaty'),
        date: time('1961-07-01T00:00:00Z'),
        datePrecision: number(10),
        type: item('Q2'),
        typeLabel: text('Treaties'),
        coord: point('Point(125.7 39.0)'),
        placeLabel: text('Pyongyang'),
        image: uri('http://commons.wikimedia.org/wiki/Special:FilePath/A.jpg'),
        rgb: text('ff0000'),
        people: number(7),
      }),
    );
    expect(event).toMatchObject({
      id: 'Q1',
      title: 'Treaty',
      description: 'a treaty',
      date: '1961-07',
      lane: 'Treaties',
      place: { name: 'Pyongyang', latitude: 39, longitude: 125.7 },
      media: [{ url: 'https://commons.wikimedia.org/wiki/Special:FilePath/A.jpg', alt: 'Treaty' }],
      color: '#ff0000',
      url: 'http://www.wikidata.org/entity/Q1',
      data: { people: '7' },
    });
  });

  it('gives each end of a span its own precision', () => {
    const [event] = eventsOf(
      results({
        personLabel: text('Ann'),
        birth: time('1900-01-01T00:00:00Z'),
        birthPrecision: number(9),
        death: time('1970-03-04T00:00:00Z'),
        deathPrecision: number(11),
      }),
    );
    expect(event).toMatchObject({ title: 'Ann', start: '1900', end: '1970-03-04' });
  });

  it('does not know an end that was asked for and is not there, or is a blank node', () => {
    const row = { itemLabel: text('A'), start: time('1900-01-01T00:00:00Z'), startPrecision: number(9) };
    const end = { end: time('1910-01-01T00:00:00Z'), endPrecision: number(9) };
    const genid = uri('http://www.wikidata.org/.well-known/genid/0123');
    const dates = eventsOf(
      results(
        { ...row, ...end },
        row,
        { ...row, end: { type: 'bnode', value: 't1' } },
        { ...row, end: genid },
        { ...end, itemLabel: text('B') },
      ),
    ).map(({ date }) => date);
    expect(dates).toEqual([undefined, '1900/', '1900/', '1900/', '/1910']);
  });

  it('keeps the day where no precision is known, and warns once that it could be the year', () => {
    const row = (date: string) => ({ itemLabel: text('A'), date: time(date) });
    const parsed = parse(
      results(row('1961-01-01T00:00:00Z'), row('1962-01-01T00:00:00Z'), row('1962-05-01T00:00:00Z')),
    );
    expect(parsed.document?.events.map(({ date }) => date)).toEqual(['1961-01-01', '1962-01-01', '1962-05-01']);
    expect(parsed.issues.map(({ code }) => code)).toEqual(['unknown-precision']);
  });

  it('leaves out rows whose date is unknown, and reports them', () => {
    const parsed = parse(
      results(
        { itemLabel: text('A'), date: { type: 'bnode', value: 'b0' } },
        { itemLabel: text('B'), date: time('1961-07-06T00:00:00Z') },
      ),
    );
    expect(parsed.document?.events).toHaveLength(1);
    expect(parsed.issues).toMatchObject([{ code: 'missing-date', path: '/results/bindings/0/date' }]);
  });

  it('has no place on Earth for what is on the Moon, and an id of its own for an item that comes twice', () => {
    const row = {
      ...{ item: item('Q1'), itemLabel: text('Sea'), date: time('1969-07-20T00:00:00Z') },
      coord: point('<http://www.wikidata.org/entity/Q405> Point(23.4 0.7)'),
    };
    const [first, second] = eventsOf(results(row, row));
    expect(first).not.toHaveProperty('place');
    expect([first?.id, second?.id]).toEqual(['Q1', 'Q1-2']);
  });

  it('reads the plain list of rows that the query service offers for download', () => {
    const rows = [{ item: 'http://www.wikidata.org/entity/Q1', itemLabel: 'A', date: '1961-07-06T00:00:00Z' }];
    expect(eventsOf(JSON.stringify(rows))).toMatchObject([{ id: 'Q1', title: 'A', date: '1961-07-06' }]);
  });

  it('takes bare years and spans without an end that are no more exact than a decade', () => {
    expect(eventsOf(results({ itemLabel: text('A'), year: number(1961) }))).toMatchObject([{ date: '1961' }]);
    const start = { itemLabel: text('A'), start: time('-66000000-01-01T00:00:00Z'), startPrecision: number(3) };
    const decade = {
      itemLabel: text('A'),
      start: time('1961-01-01T00:00:00Z'),
      startPrecision: number(8),
      end: { type: 'bnode', value: 'b' },
    };
    const century = { ...decade, start: time('-0450-01-01T00:00:00Z'), startPrecision: number(7) };
    const dates = eventsOf(results({ ...start, end: time('2000-01-02T00:00:00Z') }, start, decade, century)).map(
      ({ date }) => date,
    );
    expect(dates).toEqual([undefined, 'Y-66000000S2/', '196X/', '-04XX/']);
  });

  it('takes the variables that the caller names', () => {
    const source = results({
      a: text('T'),
      b: text('L'),
      c: time('1961-07-06T00:00:00Z'),
      d: time('1950-01-02T00:00:00Z'),
    });
    const parsed = parse(source, { fields: 'title:a lane:b date:c' });
    expect(parsed.document?.events).toMatchObject([
      { title: 'T', lane: 'L', date: '1961-07-06', data: { d: '1950-01-02T00:00:00Z' } },
    ]);
  });

  it('says what it expected of other files', () => {
    expect(parse('{"a": 1}').issues[0]?.code).toBe('not-wikidata');
    expect(parse('{"a": }').issues[0]?.message).toMatch(/line 1, column 7/);
  });
});

describe('parse() of entities', () => {
  const claim = (time: string, precision: number, calendarmodel = GREGORIAN, rank = 'normal') => ({
    mainsnak: {
      snaktype: 'value',
      datavalue: { type: 'time', value: { time, precision, calendarmodel, before: 0, after: 0, timezone: 0 } },
    },
    ...{ type: 'statement', rank },
  });
  const entity = (claims: Record<string, unknown>) =>
    JSON.stringify({
      entities: {
        Q9: {
          id: 'Q9',
          labels: { de: { language: 'de', value: 'Anna' }, en: { language: 'en', value: 'Ann' } },
          claims,
        },
      },
    });

  it('makes a life of a birth and a death, in the calendar of both', () => {
    const claims = {
      P569: [claim('+1799-05-26T00:00:00Z', 11, JULIAN)],
      P570: [claim('+1837-01-29T00:00:00Z', 11, JULIAN)],
    };
    expect(eventsOf(entity(claims))).toMatchObject([
      {
        id: 'Q9',
        title: 'Ann',
        start: '1799-05-26',
        end: '1837-01-29',
        calendar: 'julian',
        url: 'https://www.wikidata.org/wiki/Q9',
      },
    ]);
    expect(parse(entity(claims), { locale: 'de-AT' }).document?.events[0]?.title).toBe('Anna');
  });

  it('writes a Julian day beside a Gregorian one as that is', () => {
    const claims = { P569: [claim('+1732-02-11T00:00:00Z', 11, JULIAN)], P570: [claim('+1799-12-14T00:00:00Z', 11)] };
    expect(eventsOf(entity(claims))).toMatchObject([{ start: '1732-02-22', end: '1799-12-14' }]);
  });

  it('prefers preferred statements and knows unknown values', () => {
    const unknown = { mainsnak: { snaktype: 'somevalue' }, type: 'statement', rank: 'normal' };
    const claims = {
      P571: [
        claim('+1900-00-00T00:00:00Z', 9, GREGORIAN, 'deprecated'),
        claim('+1901-00-00T00:00:00Z', 9),
        claim('+1902-00-00T00:00:00Z', 9, GREGORIAN, 'preferred'),
      ],
      P576: [unknown],
    };
    expect(eventsOf(entity(claims))).toMatchObject([{ date: '1902/' }]);
    expect(parse(entity({ P585: [unknown] })).issues).toMatchObject([{ code: 'missing-date' }]);
  });

  it('takes a point in time', () => {
    expect(eventsOf(entity({ P585: [claim('-0044-03-15T00:00:00Z', 11, JULIAN)] }))).toMatchObject([
      { date: '-0043-03-15', calendar: 'julian' },
    ]);
  });

  it('never throws', () => {
    neverThrows(
      parse,
      entity({ P569: [claim('+1799-05-26T00:00:00Z', 11)], P570: [claim('+1837-00-00T00:00:00Z', 9)] }),
    );
    neverThrows(
      parse,
      results({
        item: item('Q1'),
        itemLabel: text('A'),
        date: time('1961-07-01T00:00:00Z'),
        datePrecision: number(10),
      }),
    );
  });
});
