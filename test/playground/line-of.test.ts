import { expect, it } from 'vitest';
import { lineOf } from '../../stories/playground/line-of.js';

const JSON_TEXT = `{
  "title": "a, \\"b\\": [",
  "events": [
    { "date": "1961", "title": "a" },
    {
      "date": "nope",
      "sources": [{ "title": "s" }]
    },
    { "date": "1962" }
  ]
}`;

it.each([
  ['line 4, column 1 (date)', 4],
  ['/events/0', 4],
  ['/events/1', 5],
  ['/events/1/date', 6],
  ['/events/1/sources/0/title', 7],
  // A missing value is in the object that lacks it.
  ['/events/2/title', 9],
  ['/title', 2],
])('%s is on line %i', (path, line) => {
  expect(lineOf(path, JSON_TEXT)).toBe(line);
});

it.each(['the text', 'events.csv', '/nowhere/1'])('%s is on no line', (path) => {
  expect(lineOf(path, JSON_TEXT)).toBeUndefined();
});

it('the events of a bare array are found in it', () => {
  expect(lineOf('/events/1/title', '[\n{ "date": "1961" },\n{ "date": "1962" }\n]')).toBe(3);
});
