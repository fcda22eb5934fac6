import { describe, expect, test } from 'vitest';
import { parse } from '../../src/formats/vis.js';
import { validate } from '../../src/model/validate.js';
import { neverThrows } from './never-throws.js';
import { sharedFile } from './shared-file.js';

const read = (items: readonly object[], groups?: readonly object[]) =>
  parse(JSON.stringify({ items, ...(groups && { groups }) }));
const eventOf = (item: object) => read([{ id: 1, content: 'A', start: '2014-04-14', ...item }]).document?.events[0];

describe('an item of vis-timeline', () => {
  test('is over at its end: days last until the day before', () => {
    expect(eventOf({ end: '2014-04-19' })).toMatchObject({ id: '1', start: '2014-04-14', end: '2014-04-18' });
    expect(eventOf({ end: '2014-04-15' })).toMatchObject({ date: '2014-04-14' });
    expect(eventOf({ start: '2014-04-14T10:00', end: '2014-04-14T12:00' })).toMatchObject({
      start: '2014-04-14T10:00',
      end: '2014-04-14T12:00',
    });
  });

  test('is a moment if it is a box or a point, even with an end', () => {
    expect(eventOf({ type: 'point', end: '2014-04-19' })).toMatchObject({ date: '2014-04-14' });
  });

  test('has dates of any kind that the library takes', () => {
    expect(eventOf({ start: 1397433600000 })).toMatchObject({ date: 1397433600000 });
    expect(eventOf({ start: '/Date(1198908717056)/' })).toMatchObject({ date: 1198908717056 });
    expect(eventOf({ start: 'Mon Apr 14 2014 10:00:00 GMT+0200' })).toMatchObject({
      date: '2014-04-14T10:00:00+02:00',
    });
  });

  test('has contents and a tooltip in HTML, a colour in its style; the rest is kept in data', () => {
    const item = {
      content: '<b>A</b><br>&amp; B <img src="x">',
      title: '<p>tip</p>',
      style: 'color: red; background-color: pink',
      className: 'x',
      subgroup: 's',
    };
    expect(eventOf(item)).toMatchObject({
      title: 'A & B',
      description: 'tip',
      descriptionHtml: '<p>tip</p>',
      color: 'pink',
      data: { className: 'x', subgroup: 's' },
    });
  });

  test.each([
    ['<a href="https://a.org/?x=1&amp;y=2" target="_blank">A</a> and B', 'https://a.org/?x=1&y=2'],
    ["<b><a class='x' href='/b'>B</a></b>", '/b'],
    ['<a href=c.html>C</a>', 'c.html'],
    ['<a name="d">D</a>', undefined],
    ['<a href="/e">E</a> or <a href="/f">F</a>', undefined],
  ])('has the address of the only link in its content: %s', (content, url) => {
    expect(eventOf({ content })?.url).toBe(url);
  });

  test('is an era if it is a background', () => {
    const { document, issues } = read([
      { id: 'b', content: 'Holidays', start: '2014-01-21', end: '2014-01-23', type: 'background' },
      { id: 'c', start: '2014-01-21', end: '2014-01-23', type: 'background' },
    ]);
    expect(document).toMatchObject({
      events: [],
      eras: [{ title: 'Holidays', start: '2014-01-21', end: '2014-01-22' }],
    });
    expect(issues).toMatchObject([{ severity: 'warning', path: '/items/1/content' }]);
  });
});

test('groups are lanes in their order, nested ones in theirs', () => {
  const groups = [
    { id: 2, content: '<i>B</i>', order: 2 },
    { id: 1, content: 'A', order: 1, nestedGroups: [2] },
    { id: 'c' },
  ];
  expect(read([{ id: 1, content: 'x', start: '2014', group: 2 }], groups).document).toMatchObject({
    events: [{ lane: '2' }],
    lanes: [{ id: 'c' }, { id: '1', title: 'A' }, { id: '2', title: 'B', parent: '1' }],
  });
});

test('what is in a hidden group is left out, which is reported; what is only folded is there', () => {
  const groups = [
    { id: 1, content: 'A', nestedGroups: [2], showNested: false },
    { id: 2, content: 'B', visible: false },
    { id: 3, content: 'C', visible: false },
    { id: 4, content: 'D', visible: false },
  ];
  const items = [1, 2, 3, 3].map((group, id) => ({ id, content: 'x', start: '2014', group }));
  const { document, issues } = read(items, groups);
  expect(document).toMatchObject({
    events: [{ lane: '1' }, { lane: '2' }],
    lanes: [{ id: '1' }, { id: '2', parent: '1' }],
  });
  expect(issues).toMatchObject([{ severity: 'warning', code: 'hidden-group', path: '/groups/2/visible' }]);
  expect(issues[0]?.message).toContain('2 of them');
});

test('an end that is a month or a year is in that month or year', () => {
  expect(eventOf({ start: '2014-04', end: '2014-06' })).toMatchObject({ start: '2014-04', end: '2014-06' });
  expect(eventOf({ start: '1990', end: '2000' })).toMatchObject({ start: '1990', end: '2000' });
});

test('what is wrong is reported', () => {
  const { document, issues } = parse(
    JSON.stringify([
      { content: 'A' },
      { content: 'B', start: 'soon' },
      { start: '2014' },
      { content: 'D', start: '2014', end: {} },
    ]),
  );
  expect(document?.events).toHaveLength(1);
  expect(issues.map(({ code, path }) => [code, path])).toEqual([
    ...[
      ['missing-date', '/0/start'],
      ['invalid-date', '/1/start'],
      ['missing-title', '/2/content'],
      ['invalid-date', '/3/end'],
    ],
  ]);
  expect(parse('{}')).toMatchObject({ document: null, issues: [{ code: 'no-events' }] });
});

test('never throws', () =>
  neverThrows(
    parse,
    JSON.stringify({
      items: [{ id: 1, content: 'A', start: '2014-04-14', end: '2014-04-19', group: 1 }],
      groups: [{ id: 1 }],
    }),
  ));

test.each([
  ['basic', 6],
  ['expected-vs-actual', 6],
  ['html-contents', 7],
  ['rtl', 6],
])('%s.json has %i events', (name, count) => {
  const bytes = sharedFile(`vis-timeline/${name}.json`);
  if (!bytes) return;
  const { document, issues } = parse(bytes);
  expect(document?.events).toHaveLength(count);
  expect([...issues, ...validate(document).issues].filter(({ severity }) => severity === 'error')).toEqual([]);
});
