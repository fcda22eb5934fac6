import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatEDTF } from '../../src/time/format-edtf.js';
import { parseDate } from '../../src/time/parse-date.js';
import type { Span } from '../../src/time/span.js';

interface Bounds {
  readonly StartLowerTimeRFC3339?: string;
  readonly StartUpperTimeRFC3339?: string;
  readonly EndLowerTimeRFC3339?: string;
  readonly EndUpperTimeRFC3339?: string;
}

interface Shared {
  readonly valid: Readonly<Record<'level0' | 'level1' | 'level2', readonly string[]>>;
  readonly invalid: readonly string[];
  readonly suites: { readonly 'go-edtf': { readonly bounds: Readonly<Record<string, Bounds>> } };
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8'));
const shared = read('edtf-shared.json') as Shared;

/** Where we differ from the references on purpose; the reasons are in docs/decisions/0004-edtf.md. */
const REFUSED = ['Y1700', 'Y-1200'];
const ACCEPTED = [
  '2005-07-25T10:10:10Z/2006-01-01T10:10:10Z',
  '2005-07-25T10:10:10Z/2006-01',
  '2005-07-25/2006-01-01T10:10:10Z',
  '{-1667,1668, 1670..1672}',
  'Y-61000/-2000',
];
const OTHER_BOUNDS = ['Y-20E2S3'];

const valid = Object.values(shared.valid)
  .flat()
  .filter((text) => !REFUSED.includes(text));

/** The meaning of a span without its source text. */
function meaning({ source: _source, pattern: _pattern, zone: _zone, from, to, members, ...facts }: Span): object {
  return { ...facts, from: from && meaning(from), to: to && meaning(to), members: members?.map(meaning) };
}

describe('EDTF, levels 0 to 2', () => {
  test.each(valid)('%s can be read, its bounds are in order, and it is written so that it means the same', (text) => {
    const span = parseDate(text);
    expect(span.start).toBeLessThanOrEqual(span.latestStart);
    expect(span.earliestEnd).toBeLessThanOrEqual(span.end);
    expect(span.start).toBeLessThan(span.end);
    expect(span.source).toBe(text);
    expect(meaning(parseDate(formatEDTF(span)))).toEqual(meaning(span));
  });

  test.each(shared.invalid.filter((text) => !ACCEPTED.includes(text)))(
    '“%s” is refused, quoted and explained',
    (text) => {
      expect(() => parseDate(text)).toThrow(RangeError);
      const quote = text.length > 80 ? text.slice(0, 80) : text;
      expect(() => parseDate(text)).toThrow(`"${quote}`);
      expect(() => parseDate(text)).toThrow(/expected .{8,}/);
    },
  );

  test('differences from the tests of others are exactly those that the decision lists', () => {
    for (const text of REFUSED) expect(() => parseDate(text)).toThrow(RangeError);
    for (const text of ACCEPTED) expect(() => parseDate(text)).not.toThrow();
  });
});

describe('the bounds of go-edtf, which count to the last second where ours are half-open', () => {
  const at = (text: string | undefined, seconds: number, none: number): number =>
    text === undefined ? none : Date.parse(text.replace(/^-(\d{4})-/, '-00$1-')) + seconds * 1000;
  const table = Object.entries(shared.suites['go-edtf'].bounds).filter(
    ([text]) => !REFUSED.includes(text) && !OTHER_BOUNDS.includes(text),
  );

  test.each(table)('%s', (text, bounds) => {
    const span = parseDate(text);
    expect(span.start).toBe(at(bounds.StartLowerTimeRFC3339, 0, -Infinity));
    expect(span.end).toBe(at(bounds.EndUpperTimeRFC3339, 1, Infinity));
    // For single dates go-edtf gives the first and the last day, which start and end already contain.
    if (!text.includes('/') || span.openStart || span.openEnd || span.unknownStart || span.unknownEnd) return;
    expect(span.latestStart).toBe(at(bounds.StartUpperTimeRFC3339, 1, Infinity));
    expect(span.earliestEnd).toBe(at(bounds.EndLowerTimeRFC3339, 0, -Infinity));
  });
});

test('every date that the curators’ phrases of python-edtf stand for can be read', () => {
  const phrases = read('natural-language-to-edtf.json') as readonly { edtf: string | null }[];
  const refused = phrases.flatMap(({ edtf }) => {
    try {
      if (edtf !== null) parseDate(edtf);
      return [];
    } catch {
      return [edtf];
    }
  });
  expect(refused).toEqual([]);
});

describe('RFC 3339, as the JSON Schema test suite checks it', () => {
  interface Case {
    readonly data: string;
    readonly valid: boolean;
  }
  const cases = read('json-schema-date-time-strings.json') as Readonly<Record<string, readonly Case[]>>;
  /** EDTF has capital letters only. */
  const LOWER_CASE = '1963-06-19t08:30:06.283185z';

  test.each([...cases['date']!, ...cases['date-time']!].filter(({ valid, data }) => valid && data !== LOWER_CASE))(
    '$data can be read',
    ({ data }) => {
      const expected = Date.parse(data.replace(':60', ':59').replace(/(\.\d{3})\d+/, '$1'));
      expect(Math.abs(parseDate(data).start - expected)).toBeLessThanOrEqual(1000);
    },
  );

  /** Valid in EDTF or ISO 8601, though not in RFC 3339. */
  const MORE = ['2020-11-28T23:55:45Z', '2020-01-01 00:00:00Z', '-2020-01-01', '1990-12-31T24:00:00Z'];
  MORE.push('1985-04-12T23:20:50+01');

  test.each([...cases['date']!, ...cases['date-time']!].filter(({ valid, data }) => !valid && !MORE.includes(data)))(
    '$data is refused',
    ({ data }) => {
      expect(() => parseDate(data)).toThrow(RangeError);
    },
  );
});
