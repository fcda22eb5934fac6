import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonPieces } from '../../../src/formats/pieces/json-pieces.js';
import { cuts, readCut } from './cut.js';

/** The result of `JSON.parse`. */
function whole(text: string) {
  try {
    return { value: JSON.parse(text) as unknown, isWrong: false };
  } catch {
    return { value: undefined, isWrong: true };
  }
}
const said = ({ value, isWrong }: { value: unknown; isWrong: boolean }) => (isWrong ? 'wrong' : JSON.stringify(value));

describe('jsonPieces() reads what JSON.parse() reads, however it is cut', () => {
  test('any value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), cuts, (text, shares) => {
        expect(readCut(jsonPieces(), text, shares)).toEqual(whole(text));
      }),
    );
  });

  test('any value that is printed with blanks, also such as have long members', () => {
    const value = fc.jsonValue({ maxDepth: 2 });
    const long = fc.constantFrom('é"\\[{,'.repeat(15_000), '"'.repeat(40_000));
    const list = value.map((item) => new Array<unknown>(4000).fill(item));
    const member = fc.oneof(value, long, list);
    const roots = fc.oneof(fc.array(member), fc.dictionary(fc.string(), member));
    fc.assert(
      fc.property(roots, cuts, (root, shares) => {
        const text = JSON.stringify(root, undefined, 1);
        expect(said(readCut(jsonPieces(), text, shares))).toBe(said(whole(text)));
      }),
      { numRuns: 30 },
    );
  });

  test('reports an error at the same place', () => {
    const names = ['"a":', '"\\q":', '"\\u00":', '"\\u00e4\\\\":', '"\n":'];
    const part = fc.constantFrom(...'[]{},:" 1a\\'.split(''), ...names, '"b"', 'null');
    const text = fc.array(part, { maxLength: 12 });
    fc.assert(
      fc.property(
        text.map((parts) => parts.join('')),
        cuts,
        (given, shares) => {
          expect(readCut(jsonPieces(), given, shares).isWrong).toBe(whole(given).isWrong);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('names such as __proto__ are ordinary names', () => {
    const text = `{"__proto__": {"a": 1}, "b": [${'{"__proto__": 2},'.repeat(9000)} 3], "1": 4}`;
    expect(said(readCut(jsonPieces(), text, [0.5]))).toBe(said(whole(text)));
  });
});

test('of a text whose rest is missing, all items that are whole are kept', () => {
  const items = Array.from({ length: 5000 }, (_, id) => ({ id, title: `event "${String(id)}" [` }));
  const text = JSON.stringify({ title: 'A', events: items, eras: [] });
  fc.assert(
    fc.property(fc.integer({ min: 30, max: text.length - 20 }), cuts, (length, shares) => {
      const { value, isWrong } = readCut(jsonPieces(), text.slice(0, length), shares, true);
      expect(isWrong).toBe(false);
      // An item is complete if something follows it.
      const count = text.slice(0, length).split('},').length - 1;
      expect((value as { events: unknown }).events).toEqual(items.slice(0, count));
    }),
    { numRuns: 50 },
  );
});
