import { describe, expect, test } from 'vitest';
import { parse } from '../../src/formats/auto.js';
import { atOnce } from '../../src/at-once.js';
import { jsonOfLiteral } from '../../src/formats/reading/js-literal.js';
import { parseStream } from '../../src/formats/stream.js';
import { validate } from '../../src/model/validate.js';

const VIS = `/* Our talks
 * [not this] */
'use strict';
import { DataSet, Timeline } from 'vis-timeline';
const container = document.getElementById('visualization');
const groups = new vis.DataSet([
  { id: 1, content: 'Moscow' },
  { id: 2, content: \`Pyongyang\` },
]);
// The items
var items = new DataSet([
  {id: 'a', group: 1, content: 'Treaty', start: new Date(1961, 6, 6)},
  {id: 'b', group: 2, content: 'Visit', start: '2000-07-19', end: new Date(Date.UTC(2000, 6, 21))},
  {id: 'c', group: 2, content: "It’s on", start: Date.UTC(2024, 5, 19, 12, 30), end: new Date()},
]);
const options = { height: '100%', margin: { item: 10 }, template: (item) => '<b>' + item.content + '</b>' };
const timeline = new Timeline(container, items, groups, options);
timeline.on('select', function (properties) { console.log({ a: [1] }); ran(); });
`;
const TIMELINE_JS = `$(document).ready(function () {
  window.timeline = new TL.Timeline('timeline-embed', {
    title: { text: { headline: 'Years' } },
    events: [
      { start_date: { year: 1929 }, text: { headline: 'A', text: \`Two
lines\` } },
      { start_date: { year: '1930', month: '2' }, text: { headline: 'B' } },
    ],
  }, { hash_bookmark: true });
});`;

describe('the data in a program of a page', () => {
  test('with vis-timeline are its items and groups; nothing is run', async () => {
    Object.assign(globalThis, { ran: () => expect.fail() });
    const { document, issues, format } = await parse(VIS, { name: 'main.js' });
    expect([format, issues]).toEqual(['vis', []]);
    expect(document).toMatchObject({
      lanes: [
        { id: '1', title: 'Moscow' },
        { id: '2', title: 'Pyongyang' },
      ],
      events: [
        { id: 'a', title: 'Treaty', date: '1961-07-06', lane: '1' },
        { id: 'b', start: '2000-07-19', end: '2000-07-20' },
        { id: 'c', start: '2024-06-19T12:30:00Z', end: '..' },
      ],
    });
    expect(validate(document).issues).toEqual([]);
  });

  test('with TimelineJS are its slides', async () => {
    const { document, format } = await parse(TIMELINE_JS);
    expect(format).toBe('timelinejs');
    expect(document).toMatchObject({
      title: 'Years',
      events: [
        { date: '1929', title: 'A', description: 'Two\nlines' },
        { date: '1930-02', title: 'B' },
      ],
    });
  });

  test('are those with dates, of any list', async () => {
    const { document } = await parse(
      `export interface Row { when: string }\nconst colours: string[] = ['red'];\nexport const rows: Row[] = [{ when: '1961-07-06', what: 'Treaty' }] as const;\nconst people = [{ name: 'A', age: 3 }];`,
      { name: 'data.ts' },
    );
    expect(document?.events).toMatchObject([{ date: '1961-07-06', title: 'Treaty' }]);
  });

  test.each([VIS, TIMELINE_JS])('are the same of a long program that arrives in pieces', async (text) => {
    const long = `${text}\n${'// and so on\n'.repeat(8000)}`;
    const stream = await parseStream(new Blob([long]).stream(), { name: 'main.js' });
    expect(stream.document).toEqual((await parse(text, { name: 'main.js' })).document);
  });

  test('are not looked for in a table, and not for ever', async () => {
    const table = await parse('module,start,title\nimport,1961,{a: [1]}', { name: 'a.csv' });
    expect([table.format, table.document?.events.length]).toEqual(['csv', 1]);
    const timeOf = async (part: string, count: number): Promise<number> => {
      const began = performance.now();
      await parse(`var a = 1;\n${part.repeat(count)}`, { name: 'a.js' });
      return performance.now() - began;
    };
    // Quadratic time would be a hundred times as long for ten times the text.
    for (const part of ['a={a:', 'f([', 'x = [1,', 'var ', '=[{a:1},', 'new ']) {
      const short = await timeOf(part, 20_000);
      expect((await timeOf(part, 200_000)) / Math.max(short, 5), part).toBeLessThan(45);
    }
  });
});

test.each([
  ['new Date(1929, 0)', '1929-01'],
  ['new Date(61, 6, 6)', '1961-07-06'],
  ['new Date(-43, 2, 15)', '-0043-03-15'],
  ['new Date(2014, 12, 1)', '2015-01-01'],
  ['new Date(2014, 1, 30, 25)', '2014-03-03T01:00:00'],
  ['new Date(1900, 1, 29)', '1900-03-01'],
  ['new Date("Mon Apr 14 2014 10:00:00 GMT+0200 (CEST)")', 'Mon Apr 14 2014 10:00:00 GMT+0200 (CEST)'],
  ['new Date(`2014-04-18`)', '2014-04-18'],
  ['Date.UTC(2014, 3, 18)', '2014-04-18'],
  ['new Date( Date.UTC(2014, 3, 18, 9, 5) ).getTime()', '2014-04-18T09:05:00Z'],
  ["Date.parse('2014-04-18')", '2014-04-18'],
  ["moment('2014-04-18').toDate()", '2014-04-18'],
  ['new Date()', 'now'],
  [`'one ' +\n  "it’s " + 'a \\'+\\' b'`, "one it’s a '+' b"],
  ['new Date(1397433600000)', 1_397_433_600_000],
])('%s in a program is %j', (written, date) => {
  expect(JSON.parse(atOnce(jsonOfLiteral(`{ a: ${written}, }`)))).toEqual({ a: date });
});

describe('the page of a timeline', () => {
  const page = (script: string, attributes = ''): string =>
    `<!doctype html><html lang="en"><head><title>My &amp; your story</title></head><body><p>2024: no event</p>
<script src="lib.js"></script><script${attributes}>${script}</script></body></html>`;
  const vis = `var items = new vis.DataSet([{id: 1, content: 'Talks', start: '2014-04-20'}, {id: 2, content: 'Treaty', start: '2014-04-14'}]);
    new vis.Timeline(document.body, items, {});`;

  test('has the events of its script, and is called by its title', async () => {
    const { document, format } = await parse(page(vis), { name: 'index.html' });
    expect([format, document?.title, document?.events.map(({ title }) => title)]).toEqual([
      'vis',
      'My & your story',
      ['Talks', 'Treaty'],
    ]);
  });

  test('may be one of Google’s charts, whose rows are lists', async () => {
    const rows = `new google.visualization.Timeline(e); t.addRows([['Washington', new Date(1789, 3, 30), new Date(1797, 2, 4)], ['Adams', new Date(1797, 2, 4), new Date(1801, 2, 4)]]);`;
    const { document } = await parse(page(rows, ' type="text/javascript"'));
    expect(document?.events).toMatchObject([
      { title: 'Washington', start: '1789-04-30', end: '1797-03-04' },
      { title: 'Adams', start: '1797-03-04', end: '1801-03-04' },
    ]);
  });

  test.each([
    ['lists that are about something else', page(`const state = { repos: [{ name: 'a', created: '2024-06-19' }] };`)],
    ['a template', page(vis, ' type="text/x-handlebars"')],
    ['scripts of other files only', page('')],
  ])('is none with %s', async (_, html) => {
    const { document, issues } = await parse(html, { name: 'index.html' });
    expect([document, issues[0]?.code]).toEqual([null, 'no-events']);
  });
});
