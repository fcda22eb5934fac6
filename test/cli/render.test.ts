import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { renderToSVG } from '../../src/core.js';
import { parse } from '../../src/formats/auto.js';
import { manyRows, ROWS } from './many-rows.js';
import { folderOf, run } from './run.js';

const TREATY = 'stories/data/treaty.json';
const folder = folderOf({ 'bad.csv': 'date,title\n1961,Treaty\nlast year,Visit\n', 'none.csv': 'date,title\n' });
const { path } = folder;
afterAll(folder.remove);

describe('event-timeline render', () => {
  test('draws what renderToSVG draws, into a file or to standard output', async () => {
    const svg = renderToSVG(JSON.parse(readFileSync(TREATY, 'utf8')), { width: 1200, height: 600 });
    const size = ['--width', '1200', '--height', '600'];
    const printed = await run(['render', TREATY, ...size]);
    expect(printed).toEqual({ code: 0, out: svg, err: `${TREATY}: 7 events, format json\n` });
    const written = await run(['render', TREATY, ...size, '-o', path('treaty.svg')]);
    expect([written.code, written.out]).toEqual([0, '']);
    expect(readFileSync(path('treaty.svg'), 'utf8')).toBe(svg);
  });

  test.each(['png', 'pdf'])('writes no SVG under the name of a .%s', async (ending) => {
    const { code, err } = await run(['render', TREATY, '-o', path(`treaty.${ending}`)]);
    expect(code).toBe(2);
    expect(err).toContain(`cannot write .${ending}: a picture is written as .svg`);
    expect(existsSync(path(`treaty.${ending}`))).toBe(false);
  });

  test('passes on the options of the picture', async () => {
    const document: unknown = JSON.parse(readFileSync(TREATY, 'utf8'));
    const args = '--scale proportional --orientation vertical --order newest --theme dark --lang ko --time-zone UTC';
    const { out } = await run(['render', TREATY, ...args.split(' '), '--dir', 'rtl', '--lane-by', 'status']);
    expect(out).toBe(
      renderToSVG(document, {
        ...{ scale: 'proportional', orientation: 'vertical', order: 'newest', theme: 'dark' },
        ...{ locale: 'ko', timeZone: 'UTC', rightToLeft: true, laneBy: 'status' },
      }),
    );
    expect(out).toContain('2024년');
  });

  test('draws what can be shown and says what was wrong with the rest', async () => {
    const { code, out, err } = await run(['render', path('bad.csv')]);
    expect(out).toContain('Treaty');
    expect(err).toMatch(/line 3, column 1 \(date\): error invalid-date: .*\n.*: 1 event, 1 left out, format csv\n$/);
    expect(code).toBe(0);
    expect((await run(['render', '--strict', path('bad.csv')])).code).toBe(1);
  });

  test('draws large tables, and files of many events, as renderToSVG does', async () => {
    const table = manyRows();
    const { columns } = await parse(table);
    const drawn = await run(['render', '-', '--lane-by', 'rack', '--time-zone', 'Asia/Seoul'], table);
    expect(drawn.err).toMatch(/row 3, column "began": error .*\n.*: 24999 events, 1 left out, format parquet\n$/);
    expect(drawn.out).toBe(renderToSVG(columns, { laneBy: 'rack', timeZone: 'Asia/Seoul' }));
    expect(drawn.out).toContain('rack 4');
    const events = Array.from({ length: ROWS }, (_, index) => ({
      date: 1e12 + index * 1e6,
      title: `event ${String(index)}`,
    }));
    const { out, err } = await run(['render', '-'], JSON.stringify({ events }));
    expect(err).toBe(`<stdin>: ${String(ROWS)} events, format json\n`);
    expect(out).toBe(renderToSVG({ events }));
    expect(out.length).toBeLessThan(100_000);
  });

  test('writes nothing if nothing can be read', async () => {
    const { code, out, err } = await run(['render', '-', '-o', path('never.svg')], '{"events": [');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('<stdin>: error invalid-json: ');
    expect(() => readFileSync(path('never.svg'))).toThrow();
  });

  test('names what is wrong with its arguments and what is expected', async () => {
    const misuse = async (...args: string[]) => {
      const { code, out, err } = await run(['render', ...args]);
      expect([code, out]).toEqual([2, '']);
      return err;
    };
    expect(await misuse()).toContain('expected one FILE (a path, a URL, or - for standard input), got none');
    expect(await misuse('a.csv', 'b.csv')).toContain('got 2: a.csv, b.csv');
    expect(await misuse(TREATY, '--width', 'wide')).toContain('--width: got "wide", expected a number of px from 100');
    expect(await misuse(TREATY, '--width', '1e9')).toContain('--width: got "1e9"');
    expect(await misuse(TREATY, '--scale', 'liniar')).toContain('--scale: got "liniar", expected auto, proportional');
    expect(await misuse(TREATY, '--lang', 'k')).toContain('expected a BCP 47 tag');
    expect(await misuse(TREATY, '--time-zone', 'Asia/Soul')).toContain('got "Asia/Soul", expected an IANA time zone');
    expect(await misuse(TREATY, '--widht', '9')).toMatch(
      /unknown option --widht; expected --output, --width, .* or --/,
    );
    expect(await misuse(TREATY, '-o')).toContain('argument missing');
    expect(await misuse(TREATY, '--format', 'xls')).toMatch(/--format: .*“xls”: expected auto, arrow, csv/);
    expect(await misuse(TREATY, '-o', path('no/such/folder.svg'))).toContain('cannot be written: its folder');
  });
});
