import { constants, deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/formats/auto.js';
import { atOnce } from '../../src/at-once.js';
import * as jsonld from '../../src/formats/jsonld.js';
import * as markdown from '../../src/formats/markdown.js';
import { recordsIn } from '../../src/formats/records/find-records.js';
import { readRule } from '../../src/formats/ics/repeat-rule.js';
import { jsonPieces } from '../../src/formats/pieces/json-pieces.js';
import { compareTimes } from './compare-times.js';
import { unpacked } from '../../src/formats/pieces/unpacked.js';
import { parseStream } from '../../src/formats/stream.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
async function* arriving(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let place = 0; place < bytes.length; place += 1 << 16)
    yield await Promise.resolve(bytes.slice(place, place + (1 << 16)));
}

const DEEP = 100_000;
const deepList = '['.repeat(DEEP) + ']'.repeat(DEEP);
const deepObject = `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`;

describe('JSON that is nested too deeply', () => {
  test.each([
    ['a list', deepList, 'no-events'],
    ['an object', deepObject, 'no-events'],
    ['that does not end', '['.repeat(DEEP), 'invalid-json'],
    ['round a list of records', `${'{"a":'.repeat(DEEP)}[{"name":"A","year":1961}]${'}'.repeat(DEEP)}`, 'no-events'],
  ])('is refused: %s', async (_, text, code) => {
    for (const read of [() => parse(text), () => parseStream(arriving(bytesOf(text)))]) {
      const { document, issues } = await read();
      expect([document, issues.map((issue) => issue.code)]).toEqual([null, [code]]);
    }
  });

  test.each([
    ['json', `[{"title":"A","date":"1961","data":${deepObject}}]`],
    ['records', `[{"name":"A","year":1961,"x":${deepList}},{"name":"B","year":1962,"x":{}}]`],
    ['vis', `{"items":[{"content":"A","start":"1961","x":${deepObject}}]}`],
    ['timelinejs', `{"events":[{"start_date":{"year":1961},"text":{"headline":"A"},"x":${deepObject}}]}`],
    ['simile', `{"dateTimeFormat":"iso8601","events":[{"start":"1961","title":"A","x":${deepObject}}]}`],
    ['jsonld', `{"@type":"Event","name":"A","startDate":"1961","x":${deepObject}}`],
    ['trace', `{"traceEvents":[{"name":"A","ph":"X","ts":1,"dur":1,"args":${deepObject}}]}`],
    ['jaeger', `{"spans":[{"spanID":"b","startTime":1,"operationName":"A","x":${deepObject}}]}`],
    ['zipkin', `[{"traceId":"a","id":"b","timestamp":1,"name":"A","x":${deepObject}}]`],
  ])('in a field of an event leaves the event as it is: %s', async (format, text) => {
    const { document, ...parsed } = await parseStream(arriving(bytesOf(text)));
    expect([parsed.format, document?.events[0]?.title]).toEqual([format, 'A']);
  });

  test('is not looked through once for each of its levels', () => {
    const pieces = [{ isBroken: false }, deepList];
    const reading = jsonPieces();
    let steps = 0;
    let step = reading.next();
    for (; step.done !== true; steps++) step = reading.next(step.value && pieces.pop());
    expect(step.value.isWrong).toBe(false);
    expect(steps).toBeLessThan(200);
  });
});

describe('XML', () => {
  const ITEM = '<item><title>A</title><pubDate>1961-07-06</pubDate></item>';

  test('of a feed that is nested too deeply has its items read one by one', async () => {
    const { document, issues, format } = await parse(
      `<rss><channel>${ITEM}${'<a>'.repeat(DEEP)}${'</a>'.repeat(DEEP)}</channel></rss>`,
    );
    expect([format, document?.events.length, issues[0]?.code]).toEqual(['feed', 1, 'invalid-xml']);
  });

  test('expands no custom entity, and loads none', async () => {
    const entities =
      '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    const { document } = await parse(`${entities}<rss><channel>${ITEM.replace('A', 'A &b;&c;')}</channel></rss>`, {
      format: 'feed',
    });
    expect(document?.events[0]?.title).toBe('A &b;&c;');
  });

  test.each(['<', '<!', '<!-- -->', '<item>', '<item ', '&', '<![CDATA['])(
    'with very many times %s is read in time',
    async (mark) => {
      const { document } = await parse(`<rss><channel>${ITEM}${mark.repeat(100_000)}`);
      expect(document?.events).toMatchObject([{ title: 'A' }]);
    },
  );
});

describe('gzip', () => {
  test('that unpacks to more than a page can hold is refused', async () => {
    const megabyte = deflateRawSync(Buffer.alloc(1 << 20), { finishFlush: constants.Z_SYNC_FLUSH });
    const given = { count: 0 };
    async function* bomb(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(gzipSync('').subarray(0, 10));
      for (; ; given.count++) yield await Promise.resolve(new Uint8Array(megabyte));
    }
    let length = 0;
    const read = async (): Promise<void> => {
      for await (const chunk of unpacked(bomb())) length += chunk.length;
    };
    await expect(read()).rejects.toMatchObject({
      code: 'too-large',
      message: 'is larger than 512 MB when it is unpacked, and is not read',
    });
    expect(length).toBeLessThanOrEqual(2 ** 29);
    expect(length).toBeGreaterThan(2 ** 28);
    expect(given.count).toBeLessThan(600);
  });

  test('that is cut off or broken is reported', async () => {
    const packed = new Uint8Array(gzipSync('date,title\n1961,A'));
    for (const bytes of [packed.slice(0, -9), Uint8Array.of(0x1f, 0x8b, 1, 2, 3)]) {
      const wanted = { document: null, issues: [{ code: 'invalid-gzip', path: 'a.gz' }] };
      expect(await parse(bytes, { name: 'a.gz' })).toMatchObject(wanted);
      expect(await parseStream(arriving(bytes), { name: 'a.gz' })).toMatchObject({ ...wanted, state: 'failed' });
    }
  });
});

test('a file of no format is not waited for to its end', async () => {
  let asked = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (; ; asked++) yield await Promise.resolve(new Uint8Array(1 << 14));
  }
  const { document, issues } = await parseStream(endless(), { name: 'a' });
  expect([document, issues[0]?.code]).toEqual([null, 'unknown-format']);
  expect(asked).toBeLessThan(10);
});

/** Longer than what a pattern may repeat in V8, which then throws. */
const LONG = 12_000_000;

describe.each([
  ['letters', 'a'.repeat(LONG), LONG],
  ['escapes', '\\"'.repeat(LONG / 2), LONG / 2],
])('a title of twelve million characters, all %s, is whole', (_, title, length) => {
  test.each([
    ['JSON', `[{"title":"${title}","date":"2024"},{"title":"B","date":"nonsense"}]`, 'a.json'],
    ['JSON that lacks a comma', `[{"title":"${title}","date":"2024"} {"title":"B","date":"2025"}]`, 'a.json'],
    ['JSON with a comma too many', `[{"title":"${title}","date":"2024"},]`, 'a.json'],
    ['JavaScript', `var items = [{content:"${title}",start:"2024"}]`, 'a.js'],
    ['a log', `2024-06-19T12:00:00Z INFO msg="${title}"\n2024-06-19T12:00:01Z INFO msg="B"\n`, 'a.log'],
  ])('in %s', async (_, text, name) => {
    const { document } = await parse(text, { name });
    expect(document?.events[0]?.title).toHaveLength(length);
  });
});

test('a calendar may have a list of millions of characters', async () => {
  const event = ['UID:1', 'DTSTART:20240619', 'SUMMARY:A', `CATEGORIES:B\\,${'a'.repeat(LONG)},C`];
  const text = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...event, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
  const { document } = await parse(text, { name: 'a.ics' });
  expect(document?.events[0]?.tags?.map(({ length }) => length)).toEqual([LONG + 2, 1]);
});

test('a rule that says the same very often is as short as what it says', () => {
  const { monthDays, weekdays } = readRule(
    `FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(300_000)}2;BYDAY=${'MO,'.repeat(300_000)}TU`,
  );
  expect([monthDays, weekdays.length]).toEqual([[1, 2], 2]);
});

test('lists of records may be more than a function takes arguments', () => {
  const lists = Array.from({ length: 150_000 }, (_, i) => [`k${String(i)}`, [{ name: 'A', year: 1961 }]] as const);
  expect(atOnce(recordsIn(Object.fromEntries(lists))).records).toHaveLength(lists.length);
});

test.each(['[a](', '![a](', '[', '![', '*a', '`', '](', ': ', ' ', '\t'])(
  'a list with a million times %s is read in time',
  (mark) => {
    const { document } = markdown.parse(`- 1961: A ${mark.repeat(1_000_000)}`);
    expect(document?.events).toMatchObject([{ date: '1961' }]);
  },
);

test('a link, a heading or a page that does not end takes time linear in its length', () => {
  const long = (mark: string): string => mark.repeat(1_000_000);
  expect(markdown.parse(`- 1961: A [a](${long('x')}`).document?.events).toHaveLength(1);
  expect(markdown.parse(`# A ${long('#')} b\n- 1961: A`).document?.title).toMatch(/# b$/);
  expect(markdown.parse(`# A ${long('#')}\n- 1961: A`).document?.title).toBe('A');
  expect(jsonld.parse(`<!doctype html>${long('<script')}`).issues).toMatchObject([{ code: 'no-events' }]);
});

describe('a table of very many columns', () => {
  const names = Array.from({ length: 100_000 }, (_, i) => `c${String(i)}`);
  test.each([
    ['CSV', `${names.join()},date,title\n${','.repeat(100_000)}1961,A`],
    ['CSV without names', `${','.repeat(100_000)}date,title\n${','.repeat(100_000)}1961,A`],
    ['records', JSON.stringify([{ ...Object.fromEntries(names.map((name) => [name, 1])), date: '1961', name: 'A' }])],
  ])('is refused: %s', async (_, text) => {
    for (const read of [() => parse(text, { name: 'a' }), () => parseStream(arriving(bytesOf(text)), { name: 'a' })]) {
      const { document, issues } = await read();
      expect(document).toBe(null);
      expect(issues[0]).toMatchObject({ code: 'too-many-columns', path: 'a' });
      expect(issues[0]!.message).toMatch(/^a has 10000\d columns: expected at most 10000$/);
    }
  });
});

test('of very many lists by name each is looked at once, though the largest is the last', () => {
  const lists = (count: number): object =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `list ${String(index)}`,
        Array.from({ length: index < count - 1 ? 1 : 2 }, () => ({ year: 1961, title: 'A' })),
      ]),
    );
  const { ratio, result } = compareTimes((value: object) => atOnce(recordsIn(value)), lists(4000), lists(40_000));
  expect(result.records).toHaveLength(40_001);
  expect(ratio).toBeLessThan(40);
});
