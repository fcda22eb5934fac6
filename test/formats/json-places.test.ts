import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/formats/auto.js';
import type { Parsed } from '../../src/formats/parsed.js';
import { jsonPlaces } from '../../src/formats/reading/json-places.js';
import { parseStream } from '../../src/formats/stream.js';
import { validate } from '../../src/model/validate.js';

/** The rest of the line at a place. */
function textAt(text: string, place: { readonly line?: number; readonly column?: number } | undefined): string {
  return text.split('\n')[place!.line! - 1]!.slice(place!.column! - 1);
}

const placesOf = ({ document, issues, locate }: Parsed): readonly (readonly unknown[])[] =>
  [...issues, ...validate(document).issues.map(locate!)].map(({ path, line, column }) => [path, line, column]);

const OURS = `{
  "title": "Ours: [not] {a} \\"list\\"",
  "events": [
    { "date": "1961", "title": "A" },
    { "date": "soon", "title": "B" },
    { "date": "1961", "title": "C",
      "url": "javascript:a" },
    { "date": "1962" }
  ]
}`;
const OURS_AT = [
  ['/events/1/date', 5, 15],
  ['/events/2/url', 7, 14],
  ['/events/3', 8, 5],
];

describe('the line and column of an issue in JSON', () => {
  test.each([
    ['a document of ours', OURS, OURS_AT],
    ['the same with a mark and other line ends', `\uFEFF${OURS.replaceAll('\n', '\r\n')}`, OURS_AT],
    ['a list of our events', '[\n{"date":"1961","title":"A"},\n{"date":"x","title":"B"}]', [['/events/1/date', 3, 9]]],
    [
      'records, whose fields have other names',
      '{"a/b": {"rows": [\n  {"when": "1961-07-06", "what": "A"},\n  {"what": "B",\n   "when": "?!"}]}}',
      [['/a~1b/rows/1/when', 4, 12]],
    ],
    [
      'TimelineJS',
      '{"events": [\n {"start_date": {"year": "1961"}, "text": {"headline": "A"}},\n {"start_date": {"year": "1962", "month": "x"}, "text": {"headline": "B"}}]}',
      [['/events/1/start_date', 3, 17]],
    ],
    [
      'JavaScript',
      "// [mine]\n[\n  { date: '1961', title: 'A' }, /* { */\n  { date: '?!', 'title': \"it's\" },\n]",
      [['/events/1/date', 4, 11]],
    ],
    [
      'a program',
      'const data = [\n  {"date":"1961","title":"A"},\n  {"date":"x","title":"B"}];',
      [['/events/1/date', 3, 11]],
    ],
  ] as const)('is that of the value: %s', async (_, text, expected) => {
    const ours = (parsed: Parsed): typeof expected => placesOf(parsed).filter(([path]) => path !== 'the text') as never;
    expect(ours(await parse(text))).toEqual(expected);
    const bytes = new TextEncoder().encode(text);
    expect(ours(await parse(gzipSync(bytes)))).toEqual(expected);
  });

  test('is the same in a long file that is read as it arrives', async () => {
    const long = OURS.replace('"A" },', `"A" },\n${'{ "date": "1961", "title": "C" },\n'.repeat(4000)}`);
    const parsed = await parseStream(new Blob([long]).stream());
    const found = placesOf(parsed);
    expect(found).toEqual(placesOf(await parse(long)));
    expect(found.map(([path, line]) => [path, line])).toEqual([
      ['/events/4001/date', 4006],
      ['/events/4002/url', 4008],
      ['/events/4003', 4009],
    ]);
  });

  test('is not given in what is no JSON, or JSON with a mistake in it', async () => {
    for (const text of ['date,title\n1961,\n1962,B', OURS.replace('"title": "A"', '"title" "A"')]) {
      const { issues, document, locate } = await parse(text);
      for (const issue of [...issues, ...validate(document).issues.map(locate!)])
        expect(issue).not.toHaveProperty('line');
    }
  });
});

test('jsonPlaces() finds each value in any JSON, and its innermost neighbour otherwise', () => {
  const pointersTo = (value: unknown, path = ''): readonly (readonly [pointer: string, value: unknown])[] => [
    ...(path === '' ? [] : [[path, value] as const]),
    ...(typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, inner]) =>
          pointersTo(inner, `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
        )
      : []),
  ];
  fc.assert(
    fc.property(fc.array(fc.jsonValue({ maxDepth: 3 })), fc.constantFrom(0, 1), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const placeOf = jsonPlaces(text);
      for (const [pointer, inner] of pointersTo(value)) {
        const start = JSON.stringify(inner, null, indent).split('\n')[0]!;
        expect(textAt(text, placeOf(pointer)).startsWith(start), pointer).toBe(true);
      }
      expect(textAt(text, placeOf('/no/such'))).toBe(text.split('\n')[0]);
    }),
  );
  expect(jsonPlaces('5')('/a')).toBe(undefined);
});

test('each of very many places is found in the time of one', () => {
  const timeOf = (count: number): number => {
    const placeOf = jsonPlaces(`[${'{"date":"x","title":"it is [in] a {long} list"},\n'.repeat(count)}{}]`);
    const start = performance.now();
    for (let i = 0; i < count; i++) placeOf(`/${String(i)}/date`);
    expect(placeOf(`/${String(count - 1)}/date`)).toEqual({ line: count, column: 9 });
    return performance.now() - start;
  };
  // Reading the text again for each place would take a hundred times as long for ten times the text.
  expect(timeOf(50_000) / Math.max(timeOf(5000), 5)).toBeLessThan(45);
});
