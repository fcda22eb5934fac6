import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from '../../src/formats/auto.js';
import { manyRows } from './many-rows.js';
import { folderOf, run } from './run.js';

const TREATY = 'stories/data/treaty.json';
const folder = folderOf({
  'pictures.csv': 'date,title,image,link\n1961,Treaty,images/a.jpg,./treaty.html\n',
  'broken.json': '[{"date":"1961"',
});
const { path } = folder;
afterAll(folder.remove);

describe('event-timeline convert', () => {
  test.each(['csv', 'ics', 'json', 'jsonld'])('writes .%s, which is read again with all its events', async (ending) => {
    const file = path(`treaty.${ending}`);
    expect(await run(['convert', TREATY, '-o', file])).toMatchObject({ code: 0, out: '' });
    const { document } = await parse(readFileSync(file), { name: file });
    expect(document?.events.map(({ title }) => title)).toEqual(
      (JSON.parse(readFileSync(TREATY, 'utf8')) as { events: { title: string }[] }).events.map(({ title }) => title),
    );
  });

  test('leaves addresses relative to the file, wherever that is', async () => {
    const { out } = await run(['convert', path('pictures.csv'), '--to', 'json']);
    expect(out).toMatch(/"url": "(\.\/)?treaty\.html"/);
    expect(out).toContain('"url": "images/a.jpg"');
  });

  test('says of a file that cannot be read only why, and no place in it', async () => {
    const { err } = await run(['convert', path('broken.json'), '--to', 'json']);
    expect(err).toContain(`${path('broken.json')}: error invalid-json: broken.json is not valid JSON`);
  });

  test('writes to standard output in the format that is asked for', async () => {
    const { code, out } = await run(['convert', '-', '--to', 'csv'], '[{"date":"1961","title":"Treaty"}]');
    expect([code, out]).toEqual([0, 'start,title\r\n1961,Treaty\r\n']);
  });

  test('says what the format cannot hold, and counts it', async () => {
    const events = '[{"date":"1961","title":"Treaty"},{"date":"Y-66000000","title":"Impact"}]';
    const { code, err, out } = await run(['convert', '-', '--to', 'ics'], events);
    expect(err).toMatch(
      /<stdin>:1:35: \/events\/1: error not-written: .*\n<stdin>: 1 event, 1 left out, format json\n$/,
    );
    expect([code, out.split('BEGIN:VEVENT').length]).toEqual([0, 2]);
    expect((await run(['convert', '-', '--to', 'ics', '--strict'], events)).code).toBe(1);
  });

  test('lists what repeats for ever for two years, or until a given date', async () => {
    const text = 'BEGIN:VEVENT\nUID:a\nSUMMARY:x\nDTSTART;VALUE=DATE:20150105\nRRULE:FREQ=WEEKLY\nEND:VEVENT';
    const times = async (...args: string[]): Promise<string[]> => {
      const { code, out } = await run(['convert', '-', '--to', 'csv', ...args], text);
      expect(code).toBe(0);
      return out.match(/\d{4}-\d\d-\d\d(?=,)/g) ?? [];
    };
    expect((await times()).at(-1)).toBe('2017-01-02');
    expect((await times('--repeat-until', '2015-02')).at(-1)).toBe('2015-02-23');
    expect((await times('--repeat-until', '2026')).at(-1)).toBe('2026-12-28');
    for (const wrong of ['soon', '2026-13', '2026-02-30']) {
      expect(await run(['convert', '-', '--to', 'csv', '--repeat-until', wrong], text)).toMatchObject({
        code: 2,
        err: expect.stringContaining(`--repeat-until: got "${wrong}", expected a date such as 2030`) as unknown,
      });
    }
  });

  test('only warns of records that cannot be shown, but writes them as they are', async () => {
    const { err, out } = await run(
      ['convert', '-', '--to', 'csv'],
      '[{"date":"1961","title":"Treaty"},{"date":"last year","title":"Visit"}]',
    );
    expect(err).toMatch(
      /^<stdin>:1:43: \/events\/1\/date: warning invalid-date: .*\n.*: 2 events, 1 warning, format json\n$/,
    );
    expect(out).toContain('last year,Visit');
  });

  test('writes the rows of a large table as events in the order of time', async () => {
    const { code, out, err } = await run(['convert', '-', '--to', 'csv'], manyRows());
    expect([code, err]).toEqual([
      0,
      '<stdin>:row 3, column "began": error invalid-date: no date\n<stdin>: 24999 events, 1 left out, format parquet\n',
    ]);
    const lines = out.split('\r\n');
    expect(lines).toHaveLength(25_001);
    expect(lines.slice(0, 2)).toEqual(['start,title,lane,rack', '2024-01-01T00:00Z,event 0,host 0,rack 0']);
    expect(lines.at(-2)).toMatch(/^2026-11-07T15:00Z,event /);
    const json = await run(['convert', '-', '--to', 'json', '--strict'], manyRows());
    expect([json.code, (JSON.parse(json.out) as { events: unknown[] }).events[0]]).toEqual([
      1,
      { start: '2024-01-01T00:00Z', title: 'event 0', lane: 'host 0', data: { rack: 'rack 0' } },
    ]);
  });

  test('puts dates into words of the language that is asked for', async () => {
    const { out } = await run(['convert', '-', '--to', 'jsonld', '--lang', 'ko'], '[{"date":"1570~","title":"a"}]');
    expect(out).toContain('1570년경');
  });

  test('requires a format, and refers to `render` for pictures', async () => {
    const unsaid = await run(['convert', TREATY]);
    expect([unsaid.code, unsaid.err]).toEqual([2, expect.stringContaining('or --to csv|ics')]);
    const { code, err } = await run(['convert', TREATY, '-o', 'treaty.svg']);
    expect(err).toMatch(/got "treaty\.svg", expected an ending of \.csv.*for a picture: event-timeline render/);
    expect(code).toBe(2);
  });

  test('writes nothing if nothing can be read', async () => {
    expect(await run(['convert', '-', '--to', 'json'], '5')).toMatchObject({ code: 1, out: '' });
  });
});
