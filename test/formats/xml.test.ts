import { describe, expect, test } from 'vitest';
import { parse as parseAny } from '../../src/formats/auto.js';
import { parse } from '../../src/formats/xml.js';
import { neverThrows } from './never-throws.js';

const LIST =
  '<timeline><event><date>1961-07-06</date><title>Treaty</title></event><event><date>2024</date><title>A new one</title></event></timeline>';
const EVENTS = [
  { date: '1961-07-06', title: 'Treaty' },
  { date: '2024', title: 'A new one' },
];

describe('XML', () => {
  test.each([
    ['children', LIST],
    ['attributes', '<all><e date="1961-07-06" title="Treaty"/><e date="2024" title="A new one"/></all>'],
    ['attributes and text', '<all><e date="1961-07-06">Treaty</e><e date="2024">A new one</e></all>'],
    [
      'elements within',
      '<all><e><date>1961-07-06</date><what><title>Treaty</title></what></e><e><date>2024</date><what><title>A new one</title></what></e></all>',
    ],
    [
      'names with a prefix',
      '<x:all xmlns:x="urn:x"><x:e><x:date>1961-07-06</x:date><x:title>Treaty</x:title></x:e><x:e><x:date>2024</x:date><x:title>A new one</x:title></x:e></x:all>',
    ],
  ])('is a list of elements with %s', (_, text) => expect(parse(text).document?.events).toMatchObject(EVENTS));

  test('that is no SIMILE timeline is read so without being told', async () => {
    const { format, document } = await parseAny(`<?xml version="1.0"?>\n${LIST}`);
    expect([format, document?.events]).toMatchObject(['xml', EVENTS]);
  });

  test('has text as it is', () => {
    const text = LIST.replace('Treaty', '&lt;b&gt;Treaty&lt;/b&gt; &amp; <![CDATA[<more>]]>');
    expect(parse(text).document?.events[0]?.title).toBe('Treaty &');
  });

  test.each([
    ['', 'invalid-xml'],
    ['<a><b></a>', 'invalid-xml'],
    ['<a/>', 'no-events'],
    ['<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a><e date="1961">&x;</e></a>', 'no-events'],
  ])('is refused: %j', (text, code) => {
    const { document, issues } = parse(text);
    expect([document, issues[0]?.code]).toEqual([null, code]);
  });

  test('never throws', () => {
    neverThrows(parse, LIST);
  });
});

test('the year around its events is in an attribute of any name, also where it has only one event', () => {
  const event = (date: string, text: string): string => `<event><date>${date}</date><text>${text}</text></event>`;
  for (const name of ['value', 'n', 'year']) {
    const { document, issues } = parse(
      `<life><year ${name}="1929">${event('February 12', 'Born')}${event('3 March', 'Moved')}</year><year ${name}="1930">${event('May', 'School')}</year></life>`,
    );
    expect(issues).toEqual([]);
    expect(document!.events).toMatchObject([
      { date: '1929-02-12', title: 'Born' },
      { date: '1929-03-03', title: 'Moved' },
      { date: '1930-05', title: 'School' },
    ]);
  }
});

test('a list of elements with a title and a date as attributes is no SIMILE timeline, and is read', async () => {
  const { parse: parseAny } = await import('../../src/formats/auto.js');
  const xml = `<?xml version="1.0"?><forms><form id="DK1787" type="Census" title="1787 Denmark Census" date="1787-07-01"><heading/></form>
<form id="DK1801" type="Census" title="1801 Denmark Census" date="1801-02-01"><heading/></form></forms>`;
  const { document, format } = await parseAny(xml, { name: 'forms.xml' });
  expect([format, document?.events.map(({ title, date }) => [title, date])]).toEqual([
    'xml',
    [
      ['1787 Denmark Census', '1787-07-01'],
      ['1801 Denmark Census', '1801-02-01'],
    ],
  ]);
});
