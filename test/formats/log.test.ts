import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, parseSlices } from '../../src/formats/log.js';
import { parse as parseAny } from '../../src/formats/auto.js';
import { logEntries } from '../../src/formats/log/log-entries.js';
import { lineTime, TIME_SHAPES } from '../../src/formats/log/line-time.js';
import { yearsOf } from '../../src/formats/log/years.js';
import type { ParseOptions } from '../../src/formats/parsed.js';
import { readWhole } from '../../src/formats/pieces/reading.js';
import { recognise } from '../../src/formats/reading/recognise.js';
import { WaitingText } from '../../src/formats/pieces/waiting-text.js';
import { parseStream } from '../../src/formats/stream.js';
import { validate } from '../../src/model/validate.js';
import { DAY } from '../../src/time/time.js';
import { neverThrows } from './never-throws.js';
import { dataFile } from './shared-file.js';

const eventsOf = (text: string) => parse(text).document!.events;

describe('the time of a line', () => {
  test.each([
    ['2024-06-19 10:00:01,250 Started', '2024-06-19T10:00:01.250'],
    ['[2024-06-19T10:00:01.123456789Z] Started', '2024-06-19T10:00:01.123456789Z'],
    ['2024-06-19 10:00:01.250 UTC Started', '2024-06-19T10:00:01.250Z'],
    ['2024-06-19 10:00:01 +0200 Started', '2024-06-19T10:00:01+02:00'],
    ['2024/06/19 10:00:01 Started', '2024-06-19T10:00:01'],
    ['19-Jun-2024 10:00:01.250 Started', '2024-06-19T10:00:01.250'],
    ['[19/Jun/2024:10:00:01 +0200] Started', '2024-06-19T10:00:01+02:00'],
    ['[Wed Jun 19 10:00:01.250 2024] Started', '2024-06-19T10:00:01.250'],
    ['[Wed Jun 19 10:00:01 UTC 2024] Started', '2024-06-19T10:00:01Z'],
    ['Jun 19 2024 10:00:01: Started', '2024-06-19T10:00:01'],
    ['20240619-10:0:1:250|Started', '2024-06-19T10:00:01.250'],
    ['24/06/19 10:00:01 Started', '2024-06-19T10:00:01'],
    ['240619 100001 Started', '2024-06-19T10:00:01'],
    ['1718791201.250 Started', '2024-06-19T10:00:01.250Z'],
    ['1718791201250 Started', '2024-06-19T10:00:01.250Z'],
    ['time="2024-06-19T10:00:01Z" Started', '2024-06-19T10:00:01Z'],
  ])('is read as programs write it: %s', (line, date) => {
    expect(eventsOf(`${line}\n`)).toEqual([{ date, title: 'Started' }]);
  });

  test('that counts from when the machine was started has no date', () => {
    const { document } = parse('[    0.000000] Linux version 6\n[   12.345678] Mounted\n');
    expect(document).toMatchObject({
      timeZone: 'elapsed',
      events: [{ title: 'Linux version 6' }, { title: 'Mounted' }],
    });
    expect(document!.events[1]!.date).toBe('1970-01-01T00:00:12.345678Z');
  });

  test.each([['19:00:01 started'], ['2024-06-19 started'], ['2024-06-31 25:00:01 started'], ['']])(
    'is missing without a day, a second, or a time: %j',
    (line) => expect(parse(line)).toMatchObject({ document: null, issues: [{ code: 'no-dates' }] }),
  );

  test('is the same as a number and as a text', () => {
    const time = fc.date({ min: new Date('1971-01-01'), max: new Date('2069-12-31'), noInvalidDate: true });
    const [shape] = TIME_SHAPES;
    fc.assert(
      fc.property(time, fc.constantFrom('Z', '+02:00', '-0930', ''), (date, zone) => {
        const line = `INFO ${date.toISOString().slice(0, -1)}${zone} Started`;
        const { at, iso, hasZone, after } = lineTime(line, shape!)!;
        expect(Date.parse(iso + (zone === '' ? 'Z' : ''))).toBe(at);
        expect([hasZone, after]).toEqual([zone !== '', ' Started']);
      }),
    );
  });
});

describe('lines without a year', () => {
  const NOW = Date.parse('2024-06-20T12:00:00Z');
  const read = (text: string, options: ParseOptions = {}) => parse(text, { lastModified: NOW, ...options });
  const datesOf = (lines: readonly string[], options: ParseOptions = {}) =>
    read(lines.join('\n'), options).document!.events.map(({ date }) => String(date).slice(0, 10));

  test.each([
    ['Jun 19 10:00:01 host started', '2024-06-19T10:00:01'],
    ['<34>Jun  9 10:00:01 host su: started', '2024-06-09T10:00:01'],
    ['*Jun 19 10:00:01.250 UTC: started', '2024-06-19T10:00:01.250Z'],
    ['[4018] 19 Jun 10:00:01.250 * started', '2024-06-19T10:00:01.250'],
    ['06-19 10:00:01.250  1702  2395 D Window: started', '2024-06-19T10:00:01.250'],
    ['[06.19 10:00:01] started', '2024-06-19T10:00:01'],
    ['I0619 10:00:01.250000       1 main.go:10] started', '2024-06-19T10:00:01.250000'],
  ])('have a date all the same: %s', (line, date) => {
    expect(recognise(`${line}\n`.repeat(2))).toBe('log');
    expect(read(line).document!.events).toMatchObject([{ date }]);
  });

  test.each([
    ['the latest that is not in the future', ['Jun 19', 'Jun 20'], ['2024-06-19', '2024-06-20']],
    ['but for the clocks of other zones', ['Jun 21'], ['2024-06-21']],
    ['the year before', ['Jun 22'], ['2023-06-22']],
    ['another where the months begin again', ['Nov 3', 'Feb 1', 'Dec 30', 'Jan 2'], ['2022-11-03', '2023-02-01', '2023-12-30', '2024-01-02']], // prettier-ignore
    ['the same where a line is late', ['Jan 1', 'Dec 31', 'Jan 1', 'Jun 2', 'May 31'], ['2024-01-01', '2023-12-31', '2024-01-01', '2024-06-02', '2024-05-31']], // prettier-ignore
    ['the other way where the newest is on top', ['Jan 30', 'Jan 1', 'Dec 31'], ['2024-01-30', '2024-01-01', '2023-12-31']], // prettier-ignore
    ['one with the day that only leap years have', ['Feb 28', 'Feb 29', 'Jul 1'], ['2020-02-28', '2020-02-29', '2020-07-01']], // prettier-ignore
  ])('are of a year: %s', (_, days, dates) => {
    expect(datesOf(days.map((day) => `${day} 10:00:01 host a`))).toEqual(dates);
  });

  test('are of the year that their author gives, as that of the first line', () => {
    const lines = ['Dec 31 10:00:01 host a', 'Jan  1 10:00:01 host b'];
    for (const fields of ['year:2018', { year: '2018' }]) {
      expect(datesOf(lines, { fields })).toEqual(['2018-12-31', '2019-01-01']);
      expect(read(lines.join('\n'), { fields }).issues).toEqual([]);
    }
  });

  test('have an issue that gives the supposed year', () => {
    const issuesOf = (text: string) => read(text, { name: 'syslog' }).issues;
    expect(issuesOf('Jun 19 10:00:01 a\nJun 20 10:00:01 b')).toMatchObject([
      { severity: 'warning', code: 'supposed-year', message: expect.stringContaining('read as of 2024,') as string },
    ]);
    expect(issuesOf('Dec 31 10:00:01 a\nJan 1 10:00:01 b')).toMatchObject([
      { message: expect.stringContaining('read as from 2023 to 2024,') as string },
    ]);
    expect(issuesOf('2024-06-19 10:00:01 a')).toEqual([]);
  });

  test('use the date of the file if a File is given', async () => {
    const file = new File(['Jun 19 10:00:01 a\n'], 'sys.log', { lastModified: Date.parse('2015-01-01') });
    expect((await parseAny(file)).document!.events).toMatchObject([{ date: '2014-06-19T10:00:01' }]);
  });

  test('may begin a new year more often than a function takes arguments', () => {
    const times = Array.from({ length: 1_000_000 }, (_, i) => Date.UTC(2000, i % 2 === 0 ? 10 : 0, 1));
    const { first, last } = yearsOf(times, { lastModified: Date.UTC(2024, 5, 19) });
    expect(last - first).toBe(500_000);
  });

  test('of any order and number stay on their day, and the newest is of the last year', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2000-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 20 }),
        fc.date({ min: new Date('1980-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
        (days, now) => {
          const isoDays = days.map((date) => date.toISOString());
          const lines = isoDays.map((iso) => `${iso.slice(5, 10)} ${iso.slice(11, 23)} a`);
          const { times, years, timeOf } = readWhole(
            logEntries(new WaitingText(), { lastModified: Number(now) }),
            lines.join('\n'),
          );
          const latest = Math.max(...times);
          expect(latest).toBeLessThanOrEqual(Number(now) + DAY);
          if (!isoDays.some((iso) => iso.slice(5, 10) === '02-29'))
            expect(latest).toBeGreaterThan(Number(now) - 365 * DAY);
          for (const [entry, iso] of isoDays.entries()) {
            const { at, iso: told } = timeOf(entry);
            expect(told.slice(4)).toBe(iso.slice(4, 23));
            if (iso.slice(5, 10) !== '02-29') expect(at).toBe(times[entry]);
            expect(years!.of(entry)).toBe(Number(told.slice(0, 4)));
          }
        },
      ),
    );
  });
});

describe('what a line says', () => {
  test.each([
    ['2024-06-19 10:00:01 INFO Started', 'INFO', 'Started'],
    ['INFO 2024-06-19 10:00:01 Started', 'INFO', 'Started'],
    ['2024-06-19 10:00:01,250 - root - WARNING - Late', 'WARNING', 'root - Late'],
    ['2024-06-19 10:00:01.250 UTC [12] ERROR:  no such table', 'ERROR', '[12] no such table'],
    ['2024-06-19 10:00:01, Info                  CBS    Loaded', 'INFO', 'CBS    Loaded'],
    ['[Wed Jun 19 10:00:01 2024] [core:error] [pid 1] denied', 'ERROR', '[core:error] [pid 1] denied'],
    ['2024/06/19 10:00:01 [error] 12#12: *1 open() failed', 'ERROR', '12#12: *1 open() failed'],
    ['2024-06-19T10:00:01Z \u001B[31mERROR\u001B[0m failed', 'ERROR', 'failed'],
    ['2024-06-19 10:00:01.250 | INFO     | app:run:10 - ready', 'INFO', 'app:run:10 - ready'],
    ['<34>1 2024-06-19T10:00:01.003Z host su - ID47 - failed', 'CRIT', 'host su - ID47 - failed'],
    ['time="2024-06-19T10:00:01Z" level=warning msg="disk \\"a\\" is full" left=3', 'WARNING', 'disk "a" is full'],
    ['::1 - - [19/Jun/2024:10:00:01 +0000] "GET /news?a=1 HTTP/1.1" 404 12 "-" "curl"', '404', 'GET /news?a=1'],
    ['06-19 10:00:01.250  1702  2395 D Window: opened', 'DEBUG', '1702  2395 Window: opened'],
    ['06-19 10:00:01.250 W/Window( 1702): opened', 'WARNING', 'Window( 1702): opened'],
    ['E0619 10:00:01.250000       1 main.go:10] failed', 'ERROR', '1 main.go:10] failed'],
    ['2024-06-19 10:00:01 the information desk is open', undefined, 'the information desk is open'],
    ['abc123 2024-06-19 10:00:01 +0200 Mend it', undefined, 'abc123 Mend it'],
  ])('has its level as the lane: %s', (line, lane, title) => {
    const [event] = eventsOf(line);
    expect([event!.lane, event!.title]).toEqual([lane, title]);
  });

  test('is whole in the description where the title leaves some of it out', () => {
    const line = '::1 - - [19/Jun/2024:10:00:01 +0000] "GET / HTTP/1.1" 200 12 "-" "curl"';
    expect(eventsOf(line)[0]!.description).toBe(line);
  });

  test('goes on in the lines below it that have no time', () => {
    const text =
      '2024-06-19 10:00:01 ERROR failed\nTraceback:\n  at a.py 2024-06-19 10:00:01\n\n2024-06-19 10:00:02 ERROR again\n';
    expect(eventsOf(text)).toMatchObject([
      { title: 'failed', description: 'Traceback:\n  at a.py 2024-06-19 10:00:01' },
      { title: 'again' },
    ]);
  });

  test('has a level only if most lines do', () => {
    const calm = '2024-06-19 10:00:01 started\n'.repeat(9);
    const [last] = eventsOf(`${calm}2024-06-19 10:00:02 ERROR failed\n`).slice(-1);
    expect(last).toEqual({ date: '2024-06-19T10:00:02', title: 'ERROR failed' });
  });

  test('has another lane if the author says so', () => {
    const lanes = (fields: string | object) =>
      parse('2024-06-19 10:00:01 INFO A\n', { fields }).document!.events.map(({ lane }) => lane);
    expect(lanes('lane:message')).toEqual(lanes({ lane: 'message' }));
    expect(lanes('lane:message')).toEqual(['A']);
    expect(parse('2024-06-19 10:00:01 INFO A\n', { fields: 'lane:message' }).document!.lanes).toBeUndefined();
  });

  test('is without the directives of web servers of Microsoft', () => {
    const text = '#Software: IIS\n#Date: 2024-06-19 10:00:00\n#Fields: date time cs-method\n2024-06-19 10:00:01 GET\n';
    expect(parse(text + text)).toMatchObject({
      document: { events: [{ title: 'GET' }, { title: 'GET' }] },
      issues: [],
    });
    expect(eventsOf('# Time: 2024-06-19T10:00:01Z\nSELECT 1\n')).toMatchObject([{ description: 'SELECT 1' }]);
  });

  test('may follow lines without a time, which are reported', () => {
    const { document, issues } = parse('Log of today\n\n2024-06-19 10:00:01 A\n');
    expect(document!.events).toHaveLength(1);
    expect(issues).toMatchObject([{ code: 'missing-date', path: 'line 1', record: 'Log of today' }]);
  });
});

test('tables, notes and lists are not taken for logs', () => {
  const formatOf = (text: string, name?: string) => recognise(text, { name });
  expect(formatOf('Starting\n2024-06-19 10:00:01 A\n2024-06-19 10:00:02 B\n\tat a.js\n')).toBe('log');
  expect(formatOf('2024-06-19 10:00:01 A\n', 'app.log')).toBe('log');
  expect(formatOf('2024-06-19 10:00:01|App|A\n', 'app.log')).toBe('log');
  expect(formatOf('2024-06-19 10:00:01|App|A\n')).toBe('csv');
  expect(formatOf('hello', 'app.log')).toBe('log');
  expect(formatOf('time,what\n2024-06-19 10:00:01,A\n', 'app.log')).toBe('csv');
  expect(formatOf('2024-06-19 10:00:01 A\n2024-06-19 10:00:02 B\n', 'notes.md')).toBe('markdown');
  expect(formatOf('2024-06-19 15:00 Signed\n2024-06-20 10:00 Published\n')).toBe('markdown');
  expect(formatOf('- 2024-06-19 10:00:01: Signed\n- 2024-06-20 10:00:00: Published\n', 'a.md')).toBe('markdown');
  expect(formatOf('2024-06-19 10:00:01 | Ann | 3\n2024-06-19 10:00:02 | Bob | 4\n', 'a.csv')).toBe('csv');
});

test('a real one is read', () => {
  const { document, issues } = parse(dataFile('postgresql.log'));
  expect(validate(document).issues).toEqual([]);
  expect(issues).toEqual([]);
  expect(document!.events).toHaveLength(32);
  expect(document!.events.filter(({ lane }) => lane === 'FATAL').map(({ title }) => title)).toEqual([
    '[27853] role "nobody" does not exist',
    '[27856] database "shop2" does not exist',
  ]);
});

describe('very many lines become columns, which say the same', () => {
  const line = (i: number, zone: string): string =>
    `2024-06-${i < 12_000 ? '19' : '20'}T${new Date(i < 12_000 ? i * 97 : (i - 12_000) * 250).toISOString().slice(11, 23)}${zone} ${['INFO', 'ERROR'][i % 2]!} [w${String(i % 3)}] request ${String(i)}${i % 50 === 0 ? '\n  at a.js' : ''}`;
  const cell = <Value>(cells: ArrayLike<Value> | ((row: number) => Value), row: number): Value =>
    typeof cells === 'function' ? cells(row) : cells[row]!;

  test.each([
    ['with a zone', () => 'Z'],
    ['without', () => ''],
    ['with a zone here and there', (i: number) => (i % 3 === 0 ? '+02:00' : '')],
    ['without a year', () => '', (line: string) => line.replace('2024-06-', 'Jun ').replace('T', ' ')],
  ])('%s', (_, zoneOf, written = (line: string) => line) => {
    const text = Array.from({ length: 25_000 }, (_, i) => written(line(i, zoneOf(i)))).join('\n');
    const options = { timeZone: 'Europe/Berlin', fields: 'year:2024' };
    const { columns, issues } = readWhole(parseSlices(options), text);
    const { events } = parse(text, options).document!;
    const dated = validate({ events }, options).events;
    expect(issues).toEqual([]);
    expect(columns!.start.length).toBe(events.length);
    expect(columns!.lanes).toMatchObject([{ id: 'ERROR' }, { id: 'INFO' }]);
    // In the zone, a day begins with row 12,000.
    for (const row of [0, 1, 50, 11_999, 12_000, 12_345, 24_999]) {
      const event = events[row]!;
      expect([row, columns!.start[row]]).toEqual([row, Number(dated[row]!.span.start)]);
      expect(cell(columns!.title!, row)).toBe(event.title);
      expect(columns!.lanes![columns!.lane![row] as number]).toMatchObject({ id: event.lane });
      expect(columns!.event!(row).description).toBe(event.description);
    }
  });
});

test.each([
  '2024-06-19 10:00:01 INFO started\n  at a\n2024-06-19 10:00:02 [error] failed\n',
  '::1 - - [19/Jun/2024:10:00:01 +0000] "GET / HTTP/1.1" 200 12\n',
  'Dec 31 10:00:01 host a\nJan  1 10:00:01 host b\nFeb 29 10:00:01 host c\n',
  'time="2024-06-19T10:00:01Z" level=info msg="a \\"b\\""\n<34>1 2024-06-19T10:00:01.003Z host su\n',
])('never throws: %s', (text) => neverThrows(parse, text));

describe('the request to a web server is the title, and the status its lane', () => {
  test.each([
    ['120 ms behind a time, of Squid', '1718791201.250    120 ::1 TCP_MISS/404 12 GET http://a.org/ - NONE/- -', '404', 'GET http://a.org/'],
    ['in a bucket', '79a5 bucket [19/Jun/2024:10:00:01 +0000] ::1 79a5 3E57 REST.GET.OBJECT a "GET /a HTTP/1.1" 403 - 1', '403', 'GET /a'],
    ['of a balancer', 'https 2024-06-19T10:00:01.25Z app/a ::1:1 ::1:80 0.08 0.05 -1 502 - 0 57 "GET https://a.org:443/ HTTP/1.1" "curl"', '502', 'GET https://a.org:443/'],
  ])('%s', (_, line, lane, title) => expect(eventsOf(line)).toMatchObject([{ lane, title, description: line }])); // prettier-ignore

  const HEAD = '#Version: 1.0\n#Fields: date time cs-method cs-uri-stem cs-uri-query sc-status\n';

  test.each([' ', '\t'])('by the fields that a log names, in UTC: %j', (mark) => {
    const lines = [
      ['2024-06-19', '10:00:01', 'GET', '/a', '-', '200'],
      ['2024-06-19', '10:00:02', 'GET', '/a', 'b=1', '404'],
    ];
    const text = HEAD + lines.map((cells) => cells.join(mark)).join('\n');
    expect(recognise(text)).toBe('log');
    expect(eventsOf(text)).toMatchObject([
      { date: '2024-06-19T10:00:01Z', lane: '200', title: 'GET /a' },
      { date: '2024-06-19T10:00:02Z', lane: '404', title: 'GET /a?b=1' },
    ]);
  });

  test('which may change further below, or lack the request', () => {
    const text = `${HEAD}2024-06-19 10:00:01 GET /a - 200\n#Fields: date time sc-status cs-method cs-uri-stem\n2024-06-19 10:00:02 404 GET /b\n`;
    expect(eventsOf(text)).toMatchObject([
      { lane: '200', title: 'GET /a' },
      { lane: '404', title: 'GET /b' },
    ]);
    expect(eventsOf('#Fields: date time x-edge\n2024-06-19 10:00:01 FRA\n')).toEqual([
      { date: '2024-06-19T10:00:01Z', title: 'FRA' },
    ]);
  });

  test('the header and footer of Zeek are not entries', () => {
    const text =
      '#separator \\x09\n#set_separator\t,\n#fields\tts\tuid\n1718791201.250\tCkE\n#close\t2024-06-19-11-00-00\n';
    expect(parse(text)).toMatchObject({ issues: [], document: { events: [{ title: 'CkE' }] } });
    expect(eventsOf(text)[0]).not.toHaveProperty('description');
  });
});

describe('seconds since 1970 within lines', () => {
  const LINES = '350766 node-109 unix.hw up 1718791201 1 started\n350767 node-110 unix.hw up 1718791202 1 started\n';

  test('are times of what is called a log, if most lines have them', () => {
    expect(recognise(LINES, { name: 'HPC.log' })).toBe('log');
    expect(eventsOf(LINES)).toMatchObject([
      { date: '2024-06-19T10:00:01Z', title: '350766 node-109 unix.hw up 1 started' },
      {},
    ]);
    expect(recognise(LINES)).toBeUndefined();
    expect(parse(`${LINES}${'a b c d e\n'.repeat(3)}`)).toMatchObject({ issues: [{ code: 'no-dates' }] });
  });
});

describe('a chat', () => {
  test.each([
    ['[19.06.24, 14:03:11] Anna: Hi', '[20.06.24, 09:00:00] Bob: Ho', '2024-06-19T14:03:11'],
    ['[19/06/2024, 14:03:11] Anna: Hi\r', '\u200E[20/06/2024, 09:00:00] Bob: \u200EHo\r', '2024-06-19T14:03:11'],
    ['[2024-06-19, 2:03:11\u202FPM] Anna: Hi', '[2024-06-20, 9:00:00\u202FAM] Bob: Ho', '2024-06-19T14:03:11'],
    ['6/19/24, 2:03\u202FPM - Anna: Hi', '6/20/24, 9:00\u202FAM - Bob: Ho', '2024-06-19T14:03'],
    ['19/6/24 2:03 p. m. - Anna: Hi', '20/6/24 9:00 a. m. - Bob: Ho', '2024-06-19T14:03'],
    ['19.6.2024 14.03 - Anna: Hi', '20.6.2024 9.00 - Bob: Ho', '2024-06-19T14:03'],
  ])('is read as telephones write it: %j', (first, second, date) => {
    const text = `${first}\n${second}\nand more\n`;
    expect(recognise(text, { name: '_chat.txt' })).toBe('log');
    expect(parse(text)).toMatchObject({
      issues: [],
      document: {
        events: [
          { date, lane: 'Anna', title: 'Hi' },
          { lane: 'Bob', title: 'Ho', description: 'and more' },
        ],
      },
    });
  });

  test('has messages of the system, and messages of several lines', () => {
    const text = '6/19/24, 14:03 - Anna joined\n6/19/24, 14:04 - Anna: \n1. Bread\n6/19/24, 14:05 - Anna: 2: Milk\n';
    expect(eventsOf(text)).toEqual([
      { date: '2024-06-19T14:03', title: 'Anna joined' },
      { date: '2024-06-19T14:04', lane: 'Anna', title: '1. Bread', description: '1. Bread' },
      { date: '2024-06-19T14:05', lane: 'Anna', title: '2: Milk' },
    ]);
  });

  test('has the order of day and month that other lines show, else that of the language, which is reported', () => {
    const text = (last: string) => `3/4/24, 14:03 - Anna: Hi\n${last}, 14:04 - Bob: Ho\n`;
    expect(eventsOf(text('13/4/24'))).toMatchObject([{ date: '2024-04-03T14:03' }, {}]);
    expect(eventsOf(text('4/13/24'))).toMatchObject([{ date: '2024-03-04T14:03' }, {}]);
    expect(parse(text('5/4/24'), { locale: 'de' })).toMatchObject({
      issues: [{ code: 'ambiguous-date' }],
      document: { events: [{ date: '2024-04-03T14:03' }, {}] },
    });
  });

  test('of very many messages becomes columns', () => {
    const lines = Array.from(
      { length: 20_001 },
      (_, i) => `6/19/24, 14:0${String(i % 10)} - ${i % 2 ? 'Anna' : 'Bob'}: ${String(i)}`,
    );
    const { columns } = readWhole(parseSlices(), lines.join('\n'));
    expect(columns?.lanes).toEqual(['Bob', 'Anna']);
    expect(columns?.start[3]).toBe(Date.parse('2024-06-19T14:03Z'));
  });
});

describe('what git log prints', () => {
  const LOG = `commit 8a54f2e91f1a9285cb7d758f29dd40e898668697 (HEAD -> main, tag: v1)
Author: A B <a@b.example>
Date:   Mon Nov 30 08:00:00 2026 +0100

    Hints look into intervals

    Date: this is not one.

 src/a.ts | 2 +-

commit 4b282ee
Merge: 9846879 52c4d05
Author:     C D <c@d.example>
AuthorDate: 2026-11-29 08:00:00 +0000
Commit:     A B <a@b.example>
CommitDate: 2026-11-30 08:00:00 +0000

    Fingers have buttons
`;

  test('is an event for each commit, whatever else is asked for', async () => {
    for (const text of [LOG, LOG.replaceAll('\n', '\r\n')]) {
      const { document, issues, format } = await parseAny(text, { name: 'history.txt' });
      expect([format, issues]).toEqual(['log', []]);
      expect(document!.events).toEqual([
        {
          ...{ id: '8a54f2e91f1a9285cb7d758f29dd40e898668697', date: '2026-11-30T08:00:00+01:00' },
          ...{ title: 'Hints look into intervals', description: 'Date: this is not one.', data: { author: 'A B' } },
        },
        { id: '4b282ee', date: '2026-11-29T08:00:00+00:00', title: 'Fingers have buttons', data: { author: 'C D' } },
      ]);
    }
  });

  test('names the line of a commit whose date cannot be read', async () => {
    const { issues } = await parseAny(LOG.replace('2026-11-29 08:00:00 +0000', 'some day'), { name: 'git.log' });
    expect(issues).toMatchObject([{ code: 'invalid-date', path: 'line 11' }]);
  });

  test('becomes columns if there are very many, in pieces as at once', async () => {
    const many = Array.from({ length: 21_000 }, (_, i) => LOG.replace('8a54f2e9', String(10_000_000 + i))).join('\n');
    const { columns, format } = await parseStream(new Blob([many]).stream(), { name: 'git.log' });
    expect([format, columns!.start.length]).toEqual(['log', 42_000]);
    const { title, event } = columns!;
    expect(typeof title === 'function' && title(0)).toBe('Hints look into intervals');
    expect(event!(0)).toMatchObject({ data: { author: 'A B' } });
  });
});
