import { expect, test } from 'vitest';
import { lint } from '../../src/model/lint.js';
import { validate } from '../../src/model/validate.js';

const hints = (event: object) =>
  lint([{ date: '1961', title: 'Treaty', ...event }]).map(({ code, path }) => [code, path]);

test.each([
  ['a midnight that is hardly one', { date: '2024-06-19T00:00:00Z' }, 'over-precise-date', 'date'],
  ['the first day of a year', { date: undefined, start: '1961-01-01' }, 'over-precise-date', 'start'],
  ['an end that is over-precise', { end: '1970-01-01' }, 'over-precise-date', 'end'],
  ['an end that equals its start', { date: undefined, start: '1961', end: '1961' }, 'end-equals-start', 'end'],
  ['the same in one text', { date: '1961-07-06/1961-07-06' }, 'end-equals-start', 'date'],
  [
    'the same with seconds',
    { date: undefined, start: '2024-06-19T12:00', end: '2024-06-19T12:00:00' },
    'end-equals-start',
    'end',
  ],
  ['a first day of a year in an interval', { date: '1961-01-01/1970-05-01' }, 'over-precise-date', 'date'],
  ['a picture without a description', { media: [{ url: 'a.jpg', alt: '' }] }, 'missing-alt', 'media'],
  ['words that are less sure than the date', { displayDate: 'c. 1961' }, 'words-for-date', 'displayDate'],
  ['a year of three digits', { date: '805' }, 'short-year', 'date'],
  ['a year of two digits at an end', { date: undefined, start: '0014', end: '37' }, 'short-year', 'end'],
  ['a title that is a text', { title: 'word '.repeat(40) }, 'title-is-long', 'title'],
])('lint() points out %s', (_, event, code, field) => {
  expect(hints(event)).toEqual([[code, `/events/0/${field}`]]);
});

test('lint() gives no hint for a good event', () => {
  expect(hints({ date: '0805' })).toEqual([]);
  expect(hints({ date: '1961~', displayDate: 'c. 1961', media: [{ url: 'a.jpg', alt: 'A hall' }] })).toEqual([]);
});

test('lint() gives one hint for what is so in every event', () => {
  const events = Array.from({ length: 500 }, (_, day) => ({ date: '2024-06-19T00:00Z', title: String(day) }));
  expect(lint({ events })).toHaveLength(1);
  expect(lint({ events: [{ date: '1961', title: 'A' }, ...events] })).toMatchObject([{ path: '/events/1/date' }]);
});

test('lint() gives no hint for a midnight or a New Year among other times', () => {
  const minute = (i: number): object => ({ date: new Date(60_000 * i).toISOString(), title: String(i) });
  const day = (i: number): object => ({
    date: new Date(86_400_000 * i).toISOString().slice(0, 10),
    title: String(i),
  });
  expect(lint(Array.from({ length: 3000 }, (_, i) => minute(i)))).toEqual([]);
  expect(lint(Array.from({ length: 3000 }, (_, i) => day(i)))).toEqual([]);
  expect(lint(Array.from({ length: 20 }, (_, i) => minute(i)))).toHaveLength(1);
});

test('lint() does not throw for what is not a document', () => {
  const odd = [null, 3, 'x', [], [null, 3], { events: {} }, [{ title: 'x', date: {}, media: {}, displayDate: 3 }]];
  for (const input of odd) expect(lint(input)).toEqual([]);
});

test.each([
  ['a field of the document that nobody knows', { evnts: [] }, 'unknown-field', '/evnts'],
  ['an era without an end', { eras: [{ title: 'Era', start: '1961' }] }, 'era-without-end', '/eras/0/end'],
  ['a lane in one that is not there', { lanes: [{ id: 'a', parent: 'b' }] }, 'unknown-lane', '/lanes/0/parent'],
  [
    'a relation to an event that is not there',
    { events: [{ date: '1961', title: 'A', relations: [{ type: 'see', target: 'b' }] }] },
    'unknown-target',
    '/events/0/relations/0/target',
  ],
])('lint() points out %s', (_, document, code, path) => {
  expect(lint({ events: [], ...document })).toMatchObject([{ code, path }]);
});

test('lint() gives no hint for references that exist', () => {
  const unnamed = { date: '1963', title: 'An event that says no id' };
  const made = validate({ events: [unnamed] }).events[0]!.id;
  const events = [
    unnamed,
    { id: 'a', date: '1961', title: 'A', lane: 'b', relations: ['b', made].map((target) => ({ type: 'see', target })) },
    { id: 'b', date: '1962', title: 'B' },
  ];
  const lanes = [{ id: 'c', parent: 'b' }];
  expect(lint({ $schema: 'x', title: 'T', events, lanes, eras: [{ title: 'E', date: '1961' }] })).toEqual([]);
});
