import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atOnce } from '../../src/at-once.js';
import { parse } from '../../src/formats/auto.js';
import { mendJson } from '../../src/formats/reading/mend-json.js';
import { parseStream } from '../../src/formats/stream.js';
import { validate } from '../../src/model/validate.js';

const lines = (...all: readonly string[]): string => all.join('\n');
const titlesOf = async (text: string) => {
  const { document, issues } = await parse(text, { name: 'a.json' });
  return [document?.events.map(({ title }) => title).join(' '), ...issues.map(({ path, code }) => `${path}: ${code}`)];
};

describe('JSON with a mistake in it', () => {
  test('is read without its commas before brackets, its comments and with names without quotes', async () => {
    for (const text of [
      '{"events": [{"title": "A", "date": "1961"}, {"title": "B", "date": "1962"},],}',
      '[{"title": "A", "date": "1961"}, // the first\n{"title": "B", date: "1962"}]',
      '[{"title": "A", "date": "1961", "data": {x: 1}}, {"title": \'B\', "date": "1962"}]',
    ])
      expect(await titlesOf(text)).toEqual(['A B', 'a.json: not-json']);
  });

  test('is read with the curly quotes of a word processor, and with what Python writes for nothing', async () => {
    for (const text of [
      '[{“title”: “A”, “date”: “1961”}, {“title”: ”The "B"”, “date”: “1962”}]',
      '[{"title": "A", "date": "1961", "end": NaN}, {"title": "The \\"B\\"", "date": "1962", "end": -Infinity}]',
      '[{"title": "A", "date": "1961", "isIt": True}, {"title": \'The "B"\', "date": "1962", "end": None}]',
    ])
      expect(await titlesOf(text)).toEqual(['A The "B"', 'a.json: not-json']);
    const python = await parse("{'events': [{'title': 'A', 'date': '1961', 'end': None, 'data': {'isIt': True}}]}");
    expect(python.document?.events).toMatchObject([{ title: 'A', date: '1961', data: { isIt: true } }]);
  });

  test('is read as one list, if several values follow each other', async () => {
    const a = '{\n"title": "A",\n"date": "1961"\n}';
    const b = '{\n"title": "B",\n"date": "1962"\n}';
    for (const text of [`${a}\n${b}`, `[${a}]\n[]\n[${b}]`, `{"events": [${a}]}{"events": [${b}]}`])
      expect(await titlesOf(text)).toEqual(['A B', 'a.json: not-json']);
    const many = Array.from({ length: 3000 }, () => a).join('\n');
    expect((await parse(many)).document?.events).toHaveLength(3000);
    const stream = await parseStream(new Blob([many]).stream());
    expect([stream.document?.events.length, stream.issues.length]).toEqual([3000, 1]);
  });

  test('is read with a comma where one is missing', async () => {
    expect(await titlesOf(lines('[', '{"title": "A" "date": "1961"}', '{"title": "B", "date": "1962"}', ']'))).toEqual([
      ...['A B', 'line 2, column 15: invalid-json', 'line 3, column 1: invalid-json'],
    ]);
    const { issues } = await parse('[{"title": "A" "date": "1961"}]');
    expect(issues.map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('is read without the record that it is in', async () => {
    const text = lines(
      '{ "events": [',
      '{ "title": "A", "date": "1961", "data": {"title": "x"} },',
      '{ "title": "B", "date": = 1962, "data": {"title": "y"} },',
      '{ "title": "C", "date": "1963" }',
      '], "title": "All" }',
    );
    const { document, issues } = await parse(text);
    expect([document?.title, document?.events.map(({ title }) => title)]).toEqual(['All', ['A', 'C']]);
    expect(issues).toMatchObject([
      { path: 'line 3, column 25', severity: 'error', message: expect.stringContaining('left out') as string },
    ]);
  });

  test('is read up to it, if no record follows that begins alike', async () => {
    expect(await titlesOf('{"events":[{"title":"A","date":"1961"},{"title":"B","da')).toEqual([
      ...['A', 'a.json: invalid-json'],
    ]);
    expect(await titlesOf('{"events":[{"title":"A","date":"1961"}],"title":oops}')).toEqual([
      ...['A', 'line 1, column 49: invalid-json'],
    ]);
  });

  test('keeps the places of the records after it, in a document of ours and in others', async () => {
    const own = '[{"title":"A","date":"1961"},{"title":"B","date":1962x},{"title":"C","date":"1963-02-30"}]';
    const { document, issues, locate } = await parse(own);
    expect(
      validate(document)
        .issues.map(locate!)
        .map(({ path }) => path),
    ).toEqual(['/events/2/date']);
    expect(issues).toHaveLength(1);
    const others =
      '{"a":{"b":[{"name":"A","year":1961},{"name":"B" 1},{"name":"C","year":"when"},{"name":"D","year":1964}]}}';
    expect((await parse(others)).issues.map(({ path }) => path)).toEqual(['line 1, column 49', '/a/b/2/year']);
  });

  test('is read alike as it arrives', async () => {
    const record = (i: number) => `{"title":"Event ${String(i)}","date":"${String(1000 + (i % 1000))}"}`;
    const text = `[${Array.from({ length: 3000 }, (_, i) => (i === 2000 ? '{"title":"x" :}' : record(i))).join(',\n')}]`;
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (let from = 0; from < text.length; from += 1 << 14)
        yield await Promise.resolve(new TextEncoder().encode(text.slice(from, from + (1 << 14))));
    }
    const { document, issues, state } = await parseStream(chunks(), { name: 'a.json' });
    expect([document?.events.length, issues.length, state]).toEqual([2999, 1, 'ready']);
  });

  test('is read without a record that was closed too early', async () => {
    expect(
      await titlesOf('[{"title":"A","date":"1961"},{"title":"B"}"date":"1962"},{"title":"C","date":"1963"}]'),
    ).toEqual([...['A C', 'line 1, column 43: invalid-json']]);
  });

  test('of which something follows the end is no JavaScript, and loses nothing without a word', async () => {
    for (const text of ['{"title":"A","date":"1961"}{"title":"B" oops}', '{"a":[{"x":1}]}\n{"a" oops}'])
      expect((await parse(text)).issues.map(({ code }) => code)).not.toContain('not-json');
  });

  test('takes no longer than its length for long strings and many blanks', async () => {
    const start = '[{"title":"A","date":"1961"},{"title":"';
    expect((await parse(start + 'x'.repeat(3e6))).document?.events).toHaveLength(1);
    expect((await parse(`{"events":[{"title":"A","date":"1961"}]${' '.repeat(3e5)}x`)).document?.events).toHaveLength(
      1,
    );
  });

  test('is refused without a whole record', async () => {
    for (const text of ['{"a":', '[{"title":"A"', '{"events":[', '[1,2', '{x', '['.repeat(10_000)])
      expect((await parse(text, { format: 'json' })).document).toBeNull();
  });

  const word = fc.string({
    unit: fc.constantFrom('a', 'b', '"', '\\', '{', '}', '[', ']', ',', ':', ' '),
    maxLength: 5,
  });
  const record = fc.record({ title: word, date: fc.constant('1961'), tags: fc.array(word, { maxLength: 2 }) });
  const records = fc.array(record, { minLength: 2, maxLength: 6 });

  test('keeps all records before it that are whole, and makes JSON of it', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.nat(2), (list, place, indent) => {
        const text = JSON.stringify({ events: list }, null, indent);
        const at = place % text.length;
        const mended = atOnce(mendJson(text.slice(0, at)));
        const whole = list.filter((_, i) => {
          const before = JSON.stringify({ events: list.slice(0, i + 1) }, null, indent);
          return before.replace(/\s*\]\s*\}$/, '').length <= at;
        });
        const { events = [] } = (mended ? JSON.parse(mended.json) : {}) as { events?: unknown[] };
        expect(events).toEqual(whole);
      }),
    );
  });

  test('makes JSON of what is left where one character is missing or wrong, and names records that there are', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.constantFrom('', 'x', '{', '}', ']', ',', ':', '"'), (list, place, wrong) => {
        const text = JSON.stringify(list);
        const at = 1 + (place % (text.length - 2));
        const mended = atOnce(mendJson(text.slice(0, at) + wrong + text.slice(at + 1)));
        if (mended) expect(() => JSON.parse(mended.json) as unknown).not.toThrow();
        expect(mended?.lost.every((own) => own >= 0 && own < list.length) ?? true).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
