import { describe, expect, test } from 'vitest';
import { delimiterOf, parse, readTable } from '../../src/formats/csv.js';
import type { ParseOptions } from '../../src/formats/parsed.js';
import { validate } from '../../src/model/validate.js';
import { neverThrows } from './never-throws.js';
import { sharedFile } from './shared-file.js';

const eventsOf = (text: string, options?: ParseOptions) => parse(text, options).document?.events ?? [];

describe('a table', () => {
  test.each([',', '\t', ';', '|'])('may have “%s” between its cells', (mark) => {
    const text = [
      ['date', 'title'],
      ['2024-06-19', 'Signing; with | and , in it'],
    ]
      .map((row) => row.map((cell) => `"${cell}"`).join(mark))
      .join('\n');
    expect(delimiterOf(text)).toBe(mark);
    expect(eventsOf(text)).toEqual([{ date: '2024-06-19', title: 'Signing; with | and , in it' }]);
  });

  test('may have quotes, line breaks and empty rows; a row is named by the line in which it begins', () => {
    const table = readTable('title,date\r\n"two\r\nlines, ""quoted""",1961\r\n\r\n,\r\nlast,1962\r\n');
    expect(table.rows).toEqual([
      ['two\r\nlines, "quoted"', '1961'],
      ['last', '1962'],
    ]);
    expect(table.lines).toEqual([2, 6]);
  });

  test('may begin with a byte order mark, and be in the encoding of an old spreadsheet', () => {
    expect(eventsOf('\uFEFFdate,title\n1789,été')).toEqual([{ date: '1789', title: 'été' }]);
    const latin = Uint8Array.from(
      'date,title\n1789,été – “ça”',
      (letter) => ({ '–': 0x96, '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0),
    );
    expect(parse(latin).document?.events[0]?.title).toBe('été – “ça”');
    const utf16 = new Uint8Array(
      new Uint16Array([0xfeff, ...Array.from('date,title\n1789,été', (letter) => letter.charCodeAt(0))]).buffer,
    );
    expect(parse(utf16).document?.events[0]?.title).toBe('été');
  });

  test('may be without names: its columns are known by what is in them', () => {
    expect(
      eventsOf('678e925\t2026-06-29T15:31:33+02:00\tBump focus-trap\na825d8e\t2026-06-27T19:37:49+02:00\tBump turbo'),
    ).toMatchObject([
      { date: '2026-06-29T15:31:33+02:00', title: 'Bump focus-trap', data: { 'column 1': '678e925' } },
      { title: 'Bump turbo' },
    ]);
  });

  test('may have names twice, or none', () => {
    expect(readTable('date,note,note,\n1961,a,b,c').names).toEqual(['date', 'note', 'note 2', 'column 4']);
  });
});

describe('columns are found by what they are called', () => {
  test.each([
    ['Event Title,Release Date', 'Alien,1979-05-25', { title: 'Alien', date: '1979-05-25' }],
    ['title;Start Date;End Date', 'War;1914;1918', { title: 'War', start: '1914', end: '1918' }],
    ['Titre,Début,Fin', 'Guerre,1914,1918', { title: 'Guerre', start: '1914', end: '1918' }],
    ['Ereignis,Datum', 'Mauerfall,9.11.1989', { title: 'Mauerfall', date: '1989-11-09' }],
    [
      'label,hdate_birth,hdate_death',
      'Mozart,27 January 1756,5 December 1791',
      { title: 'Mozart', start: '1756-01-27', end: '1791-12-05' },
    ],
    [
      'vulnerabilityName,dateAdded,dueDate',
      'Git,2025-01-01,2025-01-22',
      { title: 'Git', start: '2025-01-01', end: '2025-01-22' },
    ],
    ['first_name,last_name,death_date', 'Ada,Lovelace,1852-11-27', { title: 'Ada Lovelace', date: '1852-11-27' }],
    [
      'Subject,Start Date,Start Time,End Date,End Time',
      'Meeting,06/19/2024,10:00 AM,06/19/2024,11:30 AM',
      { title: 'Meeting', start: '2024-06-19T10:00', end: '2024-06-19T11:30' },
    ],
    ['Name,Year,Month,Day', 'Quake,2011,3,11', { title: 'Quake', date: '2011-03-11' }],
    ['Name,Year,Month,Day', 'Quake,-2150,,', { title: 'Quake', date: '-2149' }],
    ['name,timestamp', 'Log,1718755200', { title: 'Log', date: 1718755200000 }],
    ['name,ts', 'Log,1718755200123456', { title: 'Log', date: 1718755200123.456 }],
    ['start,name,end', '1960,Shop,present', { title: 'Shop', start: '1960', end: '..' }],
  ])('%s', (names, row, event) => {
    expect(eventsOf(`${names}\n${row}`)).toEqual([event]);
  });

  test('the rest of an event has its own, and what has no field of ours is kept in data', () => {
    const text =
      'date,title,description,category,url,image,alt,colour,tags,place,lat,lon,importance,id,Price\n' +
      '1961,A,Words,Treaties,https://a.org/,https://a.org/a.jpg,A hall,red,"x, y",Seoul,37.5,127,0.9,a1,12\n1962,B,,Treaties,none,,,,,,,,,b1,\n1963,C,,Visits,,,,,,,,,,c1,\n1964,D,,Visits,,,,,,,,,,d1,';
    const [first, second] = eventsOf(text);
    expect(first).toEqual({
      ...{
        date: '1961',
        title: 'A',
        description: 'Words',
        lane: 'Treaties',
        url: 'https://a.org/',
        color: 'red',
        tags: ['x', 'y'],
      },
      ...{
        media: [{ url: 'https://a.org/a.jpg', alt: 'A hall' }],
        place: { name: 'Seoul', latitude: 37.5, longitude: 127 },
      },
      ...{ importance: 0.9, id: 'a1', data: { Price: '12' } },
    });
    expect(second).toEqual({ date: '1962', title: 'B', lane: 'Treaties', id: 'b1', data: { url: 'none' } });
  });

  test('or by the author', () => {
    const text = 'a,b,c\n1961,Treaty,1962\n1963,Visit,1964';
    expect(eventsOf(text, { fields: 'date:c title:b' })).toEqual([
      { date: '1962', title: 'Treaty', data: { a: '1961' } },
      expect.anything(),
    ]);
    expect(eventsOf(text, { fields: { start: 'a', end: 'c', title: 'b' } })[0]).toEqual({
      start: '1961',
      end: '1962',
      title: 'Treaty',
    });
    expect(eventsOf('when it was,x y\n1961,A', { fields: 'date:"when it was" title:"x y"' })).toEqual([
      { date: '1961', title: 'A' },
    ]);
    expect(eventsOf('date,home,away\n1961,A,B', { fields: 'title:home+away' })[0]?.title).toBe('A B');
  });

  test('a name that the author gives and the table has not is said, with those that it has', () => {
    const { document, issues } = parse('date,title\n1961,A', { fields: 'lane:team', name: 'a.csv' });
    expect(issues).toMatchObject([
      { severity: 'warning', code: 'unknown-field', message: 'a.csv has no “team” for lane; it has “date”, “title”' },
    ]);
    expect(document?.events).toHaveLength(1);
  });
});

describe('the order of day and month', () => {
  const dates = (rows: string, options?: ParseOptions) => parse(`date,title\n${rows}`, options);

  test('is that of the column, if it tells', () => {
    expect(dates('3/4/2024,A\n25/12/2024,B').document?.events[0]?.date).toBe('2024-04-03');
    expect(dates('3/4/2024,A\n12/25/2024,B').document?.events[0]?.date).toBe('2024-03-04');
  });

  test('else that of the language, and that it was decided so is said', () => {
    expect(dates('3/4/2024,A', { locale: 'en-GB' }).document?.events[0]?.date).toBe('2024-04-03');
    const { document, issues } = dates('3/4/2024,A');
    expect(document?.events[0]?.date).toBe('2024-03-04');
    expect(issues).toMatchObject([{ severity: 'warning', code: 'ambiguous-date' }]);
  });
});

describe('what is wrong', () => {
  test('is named by line and column, with the row; the other rows are kept', () => {
    const { document, issues } = parse('title,when\nA,1961\nB,31 Feb 2020\nC,\n,1962\nD,1963');
    expect(document?.events.map(({ title }) => title)).toEqual(['A', 'D']);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['invalid-date', 'line 3, column 2 (when)'],
      ['missing-date', 'line 4'],
      ['missing-title', 'line 5, column 1 (title)'],
    ]);
    expect(issues[0]).toMatchObject({
      record: { title: 'B', when: '31 Feb 2020' },
      message: expect.stringContaining('31 Feb 2020') as string,
    });
  });

  test('is named by line and column too where only the check of the document sees it', () => {
    const { document, locate } = parse('title,start,end\nA,1961,1950');
    expect(validate(document).issues.map((issue) => locate?.(issue))).toMatchObject([
      { code: 'end-before-start', path: 'line 2, column 3 (end)', record: { title: 'A', start: '1961', end: '1950' } },
    ]);
  });

  test('an end that cannot be read costs only the end', () => {
    const { document, issues } = parse('title,start,end\nA,1961,soon\nB,1962,1963');
    expect(document?.events[0]).toMatchObject({ date: '1961' });
    expect(issues).toMatchObject([{ severity: 'warning', path: 'line 2, column 3 (end)' }]);
  });

  test('a quote that is never closed is said, with its line', () => {
    const { issues } = parse('date,title\n1961,A\n1962,"B\n1963,C\n1964,D');
    expect(issues).toMatchObject([{ code: 'open-quote', path: 'line 3' }]);
  });

  test('cells beyond the last column are said', () => {
    expect(parse('date,title\n1961,A, with a comma').issues).toMatchObject([{ code: 'extra-cells', path: 'line 2' }]);
  });

  test.each([
    ['', 'empty'],
    ['title,count\na,5', 'no-dates'],
    ['date,n\n1961,5', 'no-titles'],
  ])('%j is no timeline', (text, code) => {
    const { document, issues } = parse(text, { name: 'a.csv' });
    expect(document).toBeNull();
    expect(issues).toMatchObject([{ severity: 'error', code, path: 'a.csv' }]);
  });

  test('nothing makes it throw', () => {
    neverThrows(parse, 'Year,Month,Day,Headline,Text\n1815,12,10,"Ada, Lovelace","a ""b""\nc"\n-44,3,15,Caesar,\n');
  });
});

test.each([
  ['roman-emperors.csv', 68, 0],
  ['tate-artists.csv', 3474, 58],
  ['distro-info-debian.csv', 22, 0],
  ['distro-info-ubuntu.csv', 45, 0],
  ['gitlog-gitmoji-emoji.tsv', 1333, 0],
  ['releases/lit-tags.tsv', 574, 0],
  ['releases/rails-tags.tsv', 552, 0],
  ['historicaldate/british-prime-ministers.csv', 79, 0],
  ['historicaldate/charlotte-bronte.csv', 15, 0],
  ['historicaldate/classical-composers.csv', 44, 0],
  ['historicaldate/fifa-world-cup.csv', 22, 0],
  ['historicaldate/french-monarchs.csv', 52, 0],
  ['historicaldate/playwrights.csv', 57, 0],
  ['historicaldate/technology-and-computing.csv', 120, 0],
  ['historicaldate/us-presidents.csv', 46, 0],
])('%s has %i events, and %i rows of which nobody says when', (name, count, undated) => {
  const bytes = sharedFile(name);
  if (!bytes) return;
  const { document, issues } = parse(bytes, { name });
  expect(document?.events).toHaveLength(count);
  expect(issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(
    Array(undated).fill('missing-date'),
  );
  expect(validate(document).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});
