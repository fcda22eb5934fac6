import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { manyRows } from './many-rows.js';
import { folderOf, run } from './run.js';

const CSV = `Year,Event,End
1961,Treaty,
last year,Visit,
2024-01-01,Partnership,2023
2025,,
`;
const folder = folderOf({
  'events.csv': CSV,
  'events.csv.gz': gzipSync(CSV),
  'good.csv': 'date,title\n1961,Treaty\n',
  'warned.json': JSON.stringify([{ date: '1961', title: 'Treaty', importance: 7 }]),
  'hinted.json': JSON.stringify([{ date: '1961-01-01', title: 'Treaty' }]),
  'broken.json': '{"events": [',
  'number.json': '5',
  'many.parquet': manyRows(),
  'noise.bin': Uint8Array.from({ length: 50 }, (_, index) => (index * 77) % 256),
});
const { path } = folder;
afterAll(folder.remove);

describe('event-timeline check', () => {
  test('says each issue on a line, in the order of the file, then the hints, then what there is', async () => {
    const { code, out, err } = await run(['check', path('events.csv')]);
    const name = path('events.csv');
    expect(out.replaceAll(name, 'events.csv').split('\n')).toEqual([
      expect.stringMatching(/^events\.csv:line 3, column 1 \(Year\): error invalid-date: .*"last year"/),
      expect.stringMatching(/^events\.csv:line 4, column 3 \(End\): warning end-before-start: /),
      expect.stringMatching(/^events\.csv:line 5, column 2 \(Event\): error missing-title: /),
      expect.stringMatching(/^events\.csv:line 4, column 1 \(Year\): hint over-precise-date: .*write "2024"$/),
      'events.csv: 2 events, 2 left out, 1 warning, 1 hint, format csv',
      '',
    ]);
    expect([code, err]).toEqual([1, '']);
  });

  test('exits with 0 without errors, with 1 with errors, and with 1 for warnings only if it is strict', async () => {
    const codes = async (...args: string[]) => (await run(['check', ...args])).code;
    expect(await codes(path('good.csv'))).toBe(0);
    expect(await codes(path('warned.json'))).toBe(0);
    expect(await codes('--strict', path('warned.json'))).toBe(1);
    expect(await codes('--strict', path('hinted.json'))).toBe(0);
    expect(await codes(path('good.csv'), path('events.csv'))).toBe(1);
  });

  test('says the line and column of what is wrong in JSON, as editors want them', async () => {
    const json = '[\n  {"date": "1961", "title": "A"},\n  {"date": "soon", "title": "B"}\n]';
    const { out } = await run(['check', '-'], json);
    expect(out).toMatch(/^<stdin>:3:12: \/events\/1\/date: error invalid-date: .*\n<stdin>: 1 event, 1 left out/);
    expect(JSON.parse((await run(['check', '--json', '-'], json)).out)).toMatchObject([{ line: 3, column: 12 }]);
  });

  test('leaves out hints if asked to', async () => {
    expect((await run(['check', path('hinted.json')])).out).toContain('/events/0/date: hint over-precise-date');
    expect((await run(['check', '--no-hints', path('hinted.json')])).out).toBe(
      `${path('hinted.json')}: 1 event, format json\n`,
    );
  });

  test('prints an array for programs, with hints, of all files together', async () => {
    const { out, code } = await run(['check', '--json', path('warned.json'), path('hinted.json'), path('good.csv')]);
    expect(JSON.parse(out)).toMatchObject([
      { file: path('warned.json'), severity: 'warning', code: 'invalid-field', path: '/events/0/importance' },
      { file: path('hinted.json'), severity: 'hint', code: 'over-precise-date', record: { title: 'Treaty' } },
    ]);
    expect(code).toBe(0);
  });

  test('reads gzipped files and standard input like any other', async () => {
    const plain = await run(['check', path('events.csv')]);
    const packed = await run(['check', path('events.csv.gz')]);
    const piped = await run(['check', '-'], CSV);
    const strip = ({ out }: { out: string }, name: string) => out.replaceAll(name, '');
    expect(strip(packed, path('events.csv.gz'))).toBe(strip(plain, path('events.csv')));
    expect(strip(piped, '<stdin>')).toBe(strip(plain, path('events.csv')));
  });

  test('fetches a URL, uses its media type, and reports what the server answered', async () => {
    const server = createServer((request, response) => {
      const isThere = request.url === '/table';
      response.writeHead(isThere ? 200 : 404, { 'content-type': 'text/csv' });
      response.end(isThere ? 'date;title\n1961;Treaty' : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    try {
      expect(await run(['check', `${url}/table`])).toMatchObject({
        code: 0,
        out: `${url}/table: 1 event, format csv\n`,
      });
      const { code, err } = await run(['check', `${url}/gone`]);
      expect([code, err]).toEqual([2, `event-timeline check: ${url}/gone answered 404 Not Found\n`]);
    } finally {
      server.close();
    }
  });

  test('says why a file could not be read, and checks the others', async () => {
    const { code, out, err } = await run(['check', path('missing.csv'), path(''), path('good.csv')]);
    expect(err).toContain(`${path('missing.csv')} cannot be read: there is no such file\n`);
    expect(err).toContain('cannot be read: it is a folder\n');
    expect(out).toContain('good.csv: 1 event');
    expect(code).toBe(2);
  });

  test.each(['broken.json', 'number.json', 'noise.bin'])('reports that %s has nothing to show', async (name) => {
    const { code, out } = await run(['check', path(name)]);
    expect(out).toMatch(/error [\w-]+: .*\n.*: could not be read/);
    expect(code).toBe(1);
  });

  test('takes the format, the fields, the order of days and the zone as they are given', async () => {
    const table = 'when,what,more\n3/4/2024,Signing,x\n';
    expect((await run(['check', '--fields', 'date:when title:what', '-'], table)).code).toBe(0);
    expect((await run(['check', '--format', 'csv', '-'], 'title\tdate\nSigning\t1961')).out).toContain('1 event');
    const asJson = async (...args: string[]) =>
      (await run(['convert', '--to', 'json', '--fields', 'date:when title:what', ...args, '-'], table)).out;
    expect(await asJson('--locale', 'en-US')).toContain('"2024-03-04"');
    expect(await asJson('--locale', 'en-GB')).toContain('"2024-04-03"');
    const time = JSON.stringify([{ date: '2024-06-19T15:00', title: 'Signing' }]);
    const calendar = await run(['convert', '--to', 'ics', '--time-zone', 'Asia/Seoul', '-'], time);
    expect(calendar.out).toContain('DTSTART:20240619T060000Z');
  });

  test('counts the rows of a large table and names those that are left out where they are in it', async () => {
    const { code, out } = await run(['check', path('many.parquet')]);
    expect([code, out.replaceAll(path('many.parquet'), 'many.parquet')]).toEqual([
      1,
      'many.parquet:row 3, column "began": error invalid-date: no date\n' +
        'many.parquet: 24999 events, 1 left out, format parquet\n',
    ]);
    const json = await run(['check', '--json', path('many.parquet')]);
    expect(JSON.parse(json.out)).toMatchObject([{ code: 'invalid-date', record: { title: 'event 2' } }]);
  });

  test('lists each of very many issues', async () => {
    const events = Array.from({ length: 130_000 }, () => null);
    const { code, out } = await run(['check', '--json', '--format', 'json', '-'], JSON.stringify({ events }));
    expect([code, (JSON.parse(out) as unknown[]).length]).toEqual([1, events.length]);
  });

  test('lets no file move the cursor of the terminal or forge a line', async () => {
    const title = 'Treaty\u001b[2J\nother.csv: 9 events';
    const { out } = await run(['check', '-'], JSON.stringify([{ date: title, title: 'a' }]));
    expect(out.split('\n')).toHaveLength(3);
    expect(out).not.toContain('\u001b');
  });
});
