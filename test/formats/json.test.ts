import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonErrorOffset } from '../../src/formats/reading/json-error.js';
import { parse } from '../../src/formats/json.js';

test('parse() reads a document, with or without a byte order mark', () => {
  expect(parse('\uFEFF{"events":[]}')).toEqual({ document: { events: [] }, issues: [] });
});

test('parse() gives the line and column of a syntax error', () => {
  const { document, issues } = parse('{\n  "events": [\n    { "title": }\n  ]\n}', { name: 'treaty.json' });
  expect(document).toBeNull();
  expect(issues).toMatchObject([{ severity: 'error', code: 'invalid-json', path: 'treaty.json' }]);
  expect(issues[0]?.message).toBe('treaty.json is not valid JSON: line 3, column 16');
  const table = parse('{| class="wikitable"\n|}', { name: 'a.txt' }).issues[0]?.message;
  expect(table).toBe('a.txt begins as JSON does, but is none: line 1, column 2');
});

test('parse() says that a file is empty, or cut off', () => {
  expect(parse('').issues[0]?.message).toMatch(/empty/);
  expect(parse('{"events": [{').issues).toHaveLength(1);
});

test.each(['null', '4', '"a"', 'true'])('parse() says that %s is no document', (text) => {
  const { document, issues } = parse(text, { name: 'a.json' });
  expect(document).toBeNull();
  expect(issues).toMatchObject([{ severity: 'error', code: 'no-events', path: 'a.json', record: text }]);
  expect(issues[0]?.message).toBe(`a.json has no events: expected an object or an array of events, found ${text}`);
});

test('parse() never throws', () => {
  fc.assert(fc.property(fc.string(), (text) => void parse(text)));
});

test.each([
  ['{"a": 1,}', 8],
  ['[1 2]', 3],
  ['{"a" 1}', 1],
  ['[1, "\\x"]', 4],
  ['{} x', 3],
  ['nul', 0],
])('jsonErrorOffset() finds where %s goes wrong', (text, offset) => {
  expect(jsonErrorOffset(text)).toBe(offset);
});

test('jsonErrorOffset() finds the end of whatever is cut off, and an error wherever JSON.parse() does', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, length) => {
      const isWhole = (part: string): boolean => {
        try {
          JSON.parse(part);
          return true;
        } catch {
          return false;
        }
      };
      expect(jsonErrorOffset(text)).toBe(text.length);
      const part = text.slice(0, length % text.length);
      if (!isWhole(part)) expect(jsonErrorOffset(`${part}\u0001`)).toBeLessThanOrEqual(part.length);
    }),
  );
});
