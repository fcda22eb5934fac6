import { describe, expect, it } from 'vitest';
import { parse } from '../../src/formats/simile.js';
import { readSimileDate } from '../../src/formats/simile/date.js';
import { validate } from '../../src/model/validate.js';
import { neverThrows } from './never-throws.js';
import { dataFile, sharedFile } from './shared-file.js';

const xml = (attributes: string, text = '', root = ''): ReturnType<typeof parse> =>
  parse(`<data ${root}><event ${attributes}>${text}</event></data>`);
const first = (parsed: ReturnType<typeof parse>) => parsed.document?.events[0];
const errors = (parsed: ReturnType<typeof parse>) =>
  validate(parsed.document).issues.filter(({ severity }) => severity === 'error');

describe('dates of SIMILE', () => {
  it('with slashes have the month first, unless one of the file can only have the day first', () => {
    const dates = (...starts: string[]) =>
      parse(
        JSON.stringify({ events: starts.map((start) => ({ start, title: 'A', isDuration: false })) }),
      ).document?.events.map(({ date }) => date);
    expect(dates('3/5/1920', '4/6/1921')).toEqual(['1920-03-05', '1921-04-06']);
    expect(dates('3/5/1920', '13/5/1920')).toEqual(['1920-05-03', '1920-05-13']);
  });

  it.each([
    ['Fri Nov 22 1963 12:30:00 GMT-0600', '1963-11-22T12:30-06:00'],
    ['Nov 22 1963 12:30:27 GMT-0600', '1963-11-22T12:30:27-06:00'],
    ['Fri Nov 22 1963 00:00:00 GMT-0600 (CST)', '1963-11-22'],
    ['Jan 01 1978 00:00:00 GMT-0600', '1978-01-01'],
    ['Fri, 22 Nov 1963 12:30:00 GMT', '1963-11-22T12:30Z'],
    ['May 28 2006 09:00:00 GMT', '2006-05-28T09:00Z'],
    ['June 1, 1963', '1963-06-01'],
    ['Nov 1963', '1963-11'],
    ['2001-09-27', '2001-09-27'],
    ['2014-5-24', '2014-05-24'],
    ['2012-02-27T00:10:00', '2012-02-27T00:10'],
    ['2012-02-27T00:10:05.5+0900', '2012-02-27T00:10:05.5+09:00'],
    ['19631122', '1963-11-22'],
    ['1963', '1963'],
    ['500 BC', '-0499'],
    ['-499', '-0499'],
    ['33 AD', '0033'],
    ['11/22/1963', '1963-11-22'],
    ['11/22/1963 12:30:00', '1963-11-22T12:30'],
    ['11/22/1963 1:05 PM', '1963-11-22T13:05'],
  ])('reads %s as %s', (text, edtf) => {
    expect(readSimileDate(text).edtf).toBe(edtf);
  });

  it.each([
    'Feb 30 2001 00:00:00 GMT',
    'soon',
    '2001-13-01',
    '',
    ' '.repeat(100_000) + 'x',
    'Nov 22 1963' + ' '.repeat(200) + '(',
  ])('refuses %j', (text) => {
    expect(() => readSimileDate(text)).toThrow(RangeError);
  });
});

describe('parse() of SIMILE', () => {
  it('refuses other XML with one issue, and names a feed', () => {
    const other = parse('<items><item><date>1750</date><title>A</title></item><item/></items>');
    expect(other).toMatchObject({ document: null, issues: [{ code: 'not-simile' }] });
    expect(other.issues).toHaveLength(1);
    expect(parse('<rss version="2.0"><channel><title>News</title></channel></rss>').issues).toMatchObject([
      { code: 'not-simile', message: expect.stringContaining('feed') as string },
    ]);
  });

  it('reads a doubtful year', () => {
    expect(parse('<data><event start="107?" title="A"/></data>').document?.events[0]?.date).toBe('0107?');
  });

  it('takes an end without a duration as the time until which it happened', () => {
    const event = first(xml('start="Nov 22 1963 12:15:00 GMT-0600" end="Nov 22 1963 12:20:00 GMT-0600" title="x"'));
    expect(event).toMatchObject({ date: '[1963-11-22T12:15-06:00..1963-11-22T12:20-06:00]' });
    expect(event).not.toHaveProperty('end');
  });

  it('says the month or the year where something happened on any of its days', () => {
    const month = xml('start="Dec 01 1976 00:00:00 GMT-0600" end="Jan 01 1977 00:00:00 GMT-0600" title="x"');
    const year = xml('start="Jan 01 1978 00:00:00 GMT-0600" end="Jan 01 1979 00:00:00 GMT-0600" title="x"');
    expect([first(month)?.date, first(year)?.date]).toEqual(['1976-12', '1978']);
  });

  it('ends a duration on the day before the midnight when it was over, and on a day that is given without a time', () => {
    const midnight = xml('start="May 01 1963 00:00:00 GMT" end="Jun 01 1963 00:00:00 GMT" isDuration="true" title="x"');
    const day = xml('start="1963-05-01" end="1963-06-01" isDuration="true" title="x"');
    expect([first(midnight)?.end, first(day)?.end]).toEqual(['1963-05-31', '1963-06-01']);
  });

  it('keeps all four bounds of a duration', () => {
    const event = first(
      xml('start="1900" latestStart="1905" earliestEnd="1950" end="1960" durationEvent="true" title="x"'),
    );
    expect(event).toMatchObject({ start: '[1900..1905]', end: '[1950..1960]' });
  });

  it('takes what has an end for a duration in JSON, unless it says that it is none', () => {
    const event = { start: '1900', end: '1910', title: 'x' };
    const parsed = parse(JSON.stringify({ events: [event, { ...event, durationEvent: false }] }));
    expect(parsed.document?.events).toMatchObject([{ start: '1900', end: '1910' }, { date: '[1900..1910]' }]);
  });

  it('knows the short names of keys', () => {
    const event = first(
      parse('\uFEFF' + JSON.stringify({ events: [{ s: '1900', e: '1910', t: 'x', d: 'y', c: 'z', eid: 'q' }] })),
    );
    expect(event).toMatchObject({
      id: 'q',
      start: '1900',
      end: '1910',
      title: 'x',
      description: 'y',
      data: { classname: 'z' },
    });
  });

  it('keeps rich text, pictures, links, colours and, in data, everything else', () => {
    const event = first(
      xml(
        'start="1900" title="Tea &amp;amp; &lt;i&gt;cake&lt;/i&gt;" image="a.png" caption="A cup" link="https://x.org" color="red" icon="i.png" trackNum="2"',
        'It was &lt;b&gt;hot&lt;/b&gt;.',
      ),
    );
    expect(event).toMatchObject({
      title: 'Tea & cake',
      description: 'It was hot.',
      descriptionHtml: 'It was <b>hot</b>.',
      media: [{ url: 'a.png', alt: 'A cup' }],
      url: 'https://x.org',
      color: 'red',
      data: { icon: 'i.png', trackNum: '2' },
    });
  });

  it('links to the page of a wiki that the file names', () => {
    const event = first(xml('start="1900" title="A b"', '', 'wiki-url="https://w.org/" wiki-section="My Page"'));
    expect(event?.url).toBe('https://w.org/My_Page/A_b');
  });

  it('reads numbers that count down as million years ago, if all of them do', () => {
    const parsed = parse(
      '<data><event isDuration="true" start="115" end="105" title="a"/><event start="?66.5" title="b"/><event isDuration="true" start="2" end="0" title="c"/></data>',
    );
    expect(parsed.document?.events).toMatchObject([
      { start: 'Y-115000000', end: 'Y-105000000' },
      { date: 'Y-66500000?' },
      { start: 'Y-2000000', end: '..' },
    ]);
    expect(errors(parsed)).toEqual([]);
  });

  it('reads numbers on both sides of zero as years, and reports that', () => {
    const parsed = parse(
      '<data><event isDuration="true" start="115" end="105" title="a"/><event isDuration="true" start="100" end="120" title="b"/></data>',
    );
    expect(parsed.document?.events).toMatchObject([{ date: '0115' }, { start: '0100', end: '0120' }]);
    expect(parsed.issues.map(({ code }) => code)).toEqual(['unclear-dates', 'end-before-start']);
  });

  it('reports the event of a bad date, and keeps the rest', () => {
    const parsed = parse('<data>\n<event start="soon" title="a"/>\n<event start="1900" title="b"/>\n</data>');
    expect(parsed.document?.events).toHaveLength(1);
    expect(parsed.issues[0]).toMatchObject({ path: 'line 2', severity: 'error', code: 'invalid-date' });
  });

  it('reports line and column of an error in XML, and reads the complete events', () => {
    const parsed = parse(
      '<data>\n<event start="1900" title="a">x</event>\n<event start="1901" title="b" <\n<event start="1902" title="c"/>',
    );
    expect(parsed.document?.events.map(({ title }) => title)).toEqual(['a', 'c']);
    expect(parsed.issues[0]?.message).toMatch(/line 3, column 31/);
  });

  it('expands no entities and survives elements that are nested without end', () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><data><event start="1900" title="&b; &eacute;"/></data>';
    expect(first(parse(bomb))?.title).toBe('&b; é');
    expect(parse('<data>'.repeat(200_000)).document).toBeNull();
  });

  it('says of JSON where it stops being that, and of other things what was expected', () => {
    expect(parse('{"events": [,]}').issues[0]?.message).toMatch(/line 1, column 13/);
    expect(parse('{"a": 1}').issues[0]?.code).toBe('not-simile');
    expect(parse('<a/>').document?.events).toEqual([]);
  });

  it('reads all 100 films of the compact painter', () => {
    const parsed = parse(dataFile('simile-compact-painter.json'));
    expect(parsed.document?.events).toHaveLength(100);
    expect([...parsed.issues, ...errors(parsed)]).toEqual([]);
  });

  it.each([
    ['jfk-jfk.xml', 130],
    ['dinosaurs-dinosaurs.xml', 224],
  ])('reads all events of %s', (name, count) => {
    const bytes = sharedFile(`simile/${name}`);
    if (!bytes) return;
    const parsed = parse(bytes);
    expect(parsed.document?.events).toHaveLength(count);
    expect([...parsed.issues, ...validate(parsed.document).issues]).toEqual([]);
  });

  it('reads XML in which & and < stand for themselves, and says where the first is', () => {
    const file = [
      '<data>',
      '<!-- A & B < C --><event start="1961" title="A &amp; B">a < b &nbsp; <![CDATA[c & <i>d</i>]]></event>',
      '<event start="1962" title="Trade & aid" link="https://a.org/?a=1&copy=2&b=3"/>',
      '</data>',
    ].join('\n');
    const { document, issues } = parse(file);
    expect(document?.events).toMatchObject([
      { date: '1961', title: 'A & B', description: 'a < b c & d' },
      { date: '1962', title: 'Trade & aid', url: 'https://a.org/?a=1&copy=2&b=3' },
    ]);
    expect(issues).toMatchObject([
      {
        code: 'invalid-xml',
        path: 'line 2',
        message: expect.stringContaining('“<” has to be written “&lt;”') as string,
      },
    ]);
  });

  it('never throws', () => {
    neverThrows(parse, new TextDecoder().decode(dataFile('simile-compact-painter.json')).slice(0, 3000));
    neverThrows(
      parse,
      '<data>\n<event start="May 01 1963 00:00:00 GMT" end="1964" isDuration="true" title="a &amp; b">x &lt;i&gt;</event>\n<event start="12" title="c"/></data>',
    );
  });
});
