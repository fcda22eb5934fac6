import { describe, expect, test } from 'vitest';
import { delimiterOf, parse, readTable } from '../../src/formats/csv.js';
import type { ParseOptions } from '../../src/formats/parsed.js';
import { parse as recordsOf } from '../../src/formats/records.js';
import { validate } from '../../src/model/validate.js';
import { endsOf } from './ends-of.js';
import { neverThrows } from './never-throws.js';
import { sharedFile } from './shared-file.js';

const eventsOf = (text: string, options?: ParseOptions) => parse(text, options).document?.events ?? [];

describe('a table', () => {
  test.each([',', '\t', ';', '|', '，', '；'])('may have “%s” between its cells', (mark) => {
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
    // Also without its mark.
    expect(parse(utf16.subarray(2)).document?.events[0]?.title).toBe('été');
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

describe('columns are found by their names', () => {
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

  test.each([
    ['a year rather than a count of years', 'numWithinYear,year,text\n1,1913,A\n2,1943,B', ['1913', '1943']],
    [
      'a year rather than the years since something',
      'Name,Years since joining,Year\nA,52,1963\nB,15,2000',
      ['1963', '2000'],
    ],
    ['a date rather than that of the record', 'title,date,created_at\nA,1961-07-06,2020-01-02', ['1961-07-06']],
    [
      'the day, where it is in the same years',
      'title,year,date_iso\nA,1842,1842-01-06\nB,1843,',
      ['1842-01-06', '1843'],
    ],
    [
      'the year, where the day is in others',
      'title,year,visited on\nA,1906,2011-09-24\nB,1917,2012-06-18',
      ['1906', '1917'],
    ],
    ['no count of days', 'title,year,departure_day\nA,1977,247\nB,1979,2923', ['1977', '1979']],
    ['both years of a period', 'id,ProductionYears,StartYear,EndYear\nA,1921-1926,1921,1926', ['1921/1926']],
    [
      'both times of an event',
      'title,startTime,endTime\nA,2024-05-01T10:00,2024-05-01T12:00',
      ['2024-05-01T10:00/2024-05-01T12:00'],
    ],
    [
      'a year of days of New Year',
      'name,year\nAachen,1880-01-01T00:00:00.000\nAbee,1952-01-01T00:00:00.000',
      ['1880', '1952'],
    ],
    [
      'seconds without a zero before their point',
      'name,year,month,day,hour,minute,second\nA,1924,6,30,15,44,.8',
      ['1924-06-30T15:44:00.8'],
    ],
  ])('%s', (_, text, dates) => {
    expect(eventsOf(text).map(({ date, start, end }) => date ?? `${String(start)}/${String(end)}`)).toEqual(dates);
  });

  test.each([
    ['Mon 6/3/2024', '2024-06-03'],
    ['Fri 12/31/24', '2024-12-31'],
    ['Mo 03.06.24', '2024-06-03'],
    ['Пн 03.06.2024', '2024-06-03'],
    ['lun. 31/12/2024', '2024-12-31'],
    ['ca 3/6/2024', '2024-03-06~'],
  ])('a weekday stands before a date in numbers: %s', (text, date) => {
    expect(parse(`title,date\nA,${text}`).document?.events[0]?.date).toBe(date);
  });

  test.each([
    ['True', '12:00:00 AM', '12:00:00 AM', '2024-06-20/2024-06-21'],
    ['False', '12:00:00 AM', '12:00:00 AM', '2024-06-20T00:00:00/2024-06-22T00:00:00'],
    ['True', '', '', '2024-06-20/2024-06-22'],
    ['True', '10:00:00 AM', '11:00:00 AM', '2024-06-20T10:00:00/2024-06-22T11:00:00'],
  ])('an all-day event (%s), from %s to %s, has the days between these midnights', (allDay, from, to, expected) => {
    const names = 'Subject,Start Date,Start Time,End Date,End Time,All day event';
    const row = `Holiday,6/20/2024,${from},6/22/2024,${to},${allDay}`;
    for (const read of [
      parse(`${names}\n${row}`),
      parse(`${names}\nA,6/20/2024,9:00:00 AM,6/20/2024,9:30:00 AM,False\n${row}`),
    ])
      expect(endsOf(read.document?.events.at(-1))).toBe(expected);
  });

  test('an end whose order of day and month is clear decides that of the beginning', () => {
    const { document, issues } = parse('title,date,end_date\nA,03/01/1946,03/31/1946');
    expect(document?.events).toMatchObject([{ start: '1946-03-01', end: '1946-03-31' }]);
    expect(issues).toEqual([]);
  });

  test.each([
    ['11-Mar-15', '2015-03-11'],
    ['9/24/77', '1977-09-24'],
    ['24.09.77', '1977-09-24'],
    ['Sep-63', '1963-09'],
    ['12/Jan/24 3:04 PM', '2024-01-12T15:04'],
    ['1/11/99 18:30', '1999-01-11T18:30'],
  ])('a year of two digits is completed, and that is reported: %s', (text, date) => {
    const { document, issues } = parse(`title,date\nA,${text}`);
    expect(document?.events[0]?.date).toBe(date);
    expect(issues.find(({ code }) => code === 'short-year')?.message).toContain(text);
  });

  test('a range before Christ whose second year may lack digits is read as it stands, and that is reported', () => {
    const { document, issues } = parse('title,date\nRule,323–22 BC\nVase,332–30 BC');
    expect(document?.events).toMatchObject([{ date: '-0322/-0321' }, { date: '-0331/-0029' }]);
    expect(issues).toMatchObject([{ code: 'ambiguous-date', message: expect.stringContaining('332–30 BC') as string }]);
    expect(parse('title,date\nRule,323–22 BC\nVase,305–30 BC\nMan,332–30').issues).toEqual([]);
  });

  test('a year of two digits comes first where one can be no day', () => {
    const { document, issues } = parse('title,date\nA,45/06/26\nB,18/05/24\nC,99/12/08');
    expect(document?.events.map(({ date }) => date)).toEqual(['1945-06-26', '2018-05-24', '1999-12-08']);
    expect(issues.map(({ code }) => code)).toEqual(['short-year']);
    // Among full years, its century is not guessed, whether these are numbers or not.
    for (const year of [1853, '1853']) {
      const rows = [year, 1907, '18/05/24', '45/06/26'].map((date) => ({ title: 'A', date }));
      const parsed = recordsOf(JSON.stringify(rows), { name: 'a.json' });
      expect(parsed.issues.filter(({ message }) => message.includes('a year of four digits'))).toHaveLength(2);
    }
  });

  test('of two digits beside a month, too; alone they are of the first century', () => {
    expect(parse('Country,Month,Year\nGuinea,3,14')).toMatchObject({
      document: { events: [{ date: '2014-03' }] },
      issues: [{ code: 'short-year' }],
    });
    expect(parse('name,year\nAugustus,14\nVespasian,79').document?.events[0]?.date).toBe('0014');
  });

  test.each([
    [
      'is that of a column of whole years',
      '9/24/06,1906\n6/18/17,1917\n12/1/78,1978',
      ['1906-09-24', '1917-06-18', '1978-12-01'],
    ],
    [
      'is none where the year is missing or another',
      `${'9/24/06,1906\n'.repeat(30)}6/18/17,\n6/18/17,1918`,
      ['1906-09-24', '1918'],
    ],
    ['is not made up where the years are others', '9/24/06,1907\n6/18/17,1918', ['1907', '1918']],
  ])('the century of a year of two digits %s', (_, rows, dates) => {
    const { document, issues } = parse(`date,year,name\n${rows.replaceAll('\n', ',A\n')},A`);
    expect([...new Set(document?.events.map(({ date }) => date))]).toEqual(dates);
    expect(issues.filter(({ code }) => code !== 'missing-date')).toEqual([]);
  });

  test.each([
    ['Date,Time,Content\n081109,203615,A', ['2008-11-09T20:36:15']],
    ['Date,Time,Content\n2008-11-09,203615,A\n2008-11-09,101804,B', ['2008-11-09T20:36:15', '2008-11-09T10:18:04']],
    ['Time,Content\n203615,A\n101804,B', []],
    ['date,what\n20080900,A\n20081109,B', ['2008-09', '2008-11-09']],
  ])('six digits are a time of day, or a day of what is called a date: %s', (text, dates) =>
    expect(eventsOf(text).map(({ date }) => date)).toEqual(dates),
  );

  test.each([
    ['date,name\n1807-06-22T00:00:00Z,A\n-0489-09-12T00:00:00Z,B', ['1807-06-22', '-0489-09-12']],
    ['date,name\n06/22/1807 12:00:00 AM,A\n09/12/1880 12:00:00 AM,B', ['1807-06-22', '1880-09-12']],
    ['date,name\n22.06.1807 0:00,A', ['1807-06-22']],
    ['date,name\n06/22/1807 12:00:00 AM,A\n09/12/1880 12:00:00 PM,B', ['1807-06-22T00:00:00', '1880-09-12T12:00:00']],
    ['year,name\n01/01/1880 12:00:00 AM,A\n01/01/1951 12:00:00 AM,B', ['1880', '1951']],
    ['year,name\n01/01/1880 12:00:00 AM,A\n02/01/1951 12:00:00 AM,B', ['1880-01-01', '1951-02-01']],
  ])('a column of midnights is one of days however they are written: %s', (text, dates) =>
    expect(eventsOf(text).map(({ date }) => date)).toEqual(dates),
  );

  test('a year is as sure as the words beside it that are shown', () => {
    const events = eventsOf(
      'title,year,dateText\nA,1826,c.1826-7\nB,1830,1830\nC,1840,c.1835\nD,1850,1850?\nE,1860,c.1860',
    );
    expect(events.map(({ date }) => date)).toEqual(['1826~', '1830', '1840', '1850?', '1860~']);
    expect(events[0]).toMatchObject({ displayDate: 'c.1826-7' });
  });

  test('serial dates of spreadsheets are read, and that is reported', () => {
    const { document, issues } = parse('title,date\nA,44898\nB,44898.75');
    expect(document?.events.map(({ date }) => date)).toEqual(['2022-12-03', '2022-12-03T18:00']);
    expect(issues).toMatchObject([{ code: 'serial-date', message: expect.stringContaining('2022-12-03') as string }]);
  });

  test.each([
    ['date,zone,nom_jour_ferie', '2006-01-01,Métropole,1er janvier', '1er janvier'],
    ['person,dept_name,date', 'Ada,Police,1984-07-13', 'Ada'],
    ['Name/Alias,Year', 'Hank,1963', 'Hank'],
  ])('a name among other words of a column is the title: %s', (names, row, title) => {
    expect(eventsOf(`${names}\n${row}`)[0]?.title).toBe(title);
  });

  test('releases have their versions as titles if nothing else tells them apart', () => {
    const rows = '2024-05-14,8.0.5,active\n2024-05-28,8.0.6,active\n2024-07-09,8.0.7,active\n2019-06-27,2.2.8,eol';
    expect(eventsOf(`release-date,release-version,phase\n${rows}`)[0]?.title).toBe('8.0.5');
    expect(eventsOf(`release-date,release-version\n${rows.replaceAll(/,(?:active|eol)/g, '')}`)[0]?.title).toBe(
      '8.0.5',
    );
    expect(eventsOf('date,version,codename\n1996-06-17,1.1,Buzz\n1996-12-12,1.2,Rex')[0]?.title).toBe('Buzz');
  });

  test('a title that hundreds of rows share is better than none', () => {
    const rows = Array.from({ length: 300 }, (_, index) => `${String(1700 + index)}-12-25,Weihnachten`);
    expect(eventsOf(`date,FT\n${rows.join('\n')}`)).toHaveLength(300);
  });

  test('a column named ID that is the same in most rows is not an id', () => {
    const { document, issues } = parse('name,ID,year\nA,Secret,1939\nB,Secret,1940\nC,Secret,1941\nD,Public,1942');
    expect(document?.events[0]).toEqual({ date: '1939', title: 'A', data: { ID: 'Secret' } });
    expect(issues).toEqual([]);
  });

  test('missing values as R and databases write them are missing', () => {
    const { document, issues } = parse('year,event,notes\n1712,Steam engine,NA\n1713,NA,NaN');
    expect(document?.events).toEqual([{ date: '1712', title: 'Steam engine', data: { notes: 'NA' } }]);
    expect(issues).toMatchObject([{ code: 'missing-title' }]);
  });

  test('HTML becomes text, and is kept; text beside a column of HTML is taken literally', () => {
    expect(eventsOf('date,title,description\n1961,<i>The</i> Treaty &amp; more,"<p>One</p><p>Two</p>"')).toEqual([
      { date: '1961', title: 'The Treaty & more', description: 'One\nTwo', descriptionHtml: '<p>One</p><p>Two</p>' },
    ]);
    expect(eventsOf('date,title,description,description html\n1961,A,how to write <b>,<p>how</p>')[0]).toMatchObject({
      description: 'how to write <b>',
      descriptionHtml: '<p>how</p>',
    });
  });

  test('a title that would be empty as HTML is taken literally', () => {
    const { document, issues } = parse('date,title\n1961,<img src="treaty.jpg">\n');
    expect(document!.events[0]!.title).toBe('<img src="treaty.jpg">');
    expect(issues).toEqual([]);
  });

  test('a point in well-known text is a place', () => {
    expect(eventsOf('name,year,location\nUgarit,-2000,POINT (35.8 35.683)')[0]?.place).toEqual({
      name: '35.683, 35.8',
      latitude: 35.683,
      longitude: 35.8,
    });
  });

  test('other fields have their own columns, and unknown columns are kept in data', () => {
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

  test('a column that the author names and the table lacks is reported, with the existing ones', () => {
    const { document, issues } = parse('date,title\n1961,A', { fields: 'lane:team', name: 'a.csv' });
    expect(issues).toMatchObject([
      { severity: 'warning', code: 'unknown-field', message: 'a.csv has no “team” for lane; it has “date”, “title”' },
    ]);
    expect(document?.events).toHaveLength(1);
  });
});

describe('a column of kinds', () => {
  const lanesOf = (name: string, kinds: readonly string[], more = '') =>
    eventsOf(
      `date,title,${name}${more && ',category'}\n` +
        kinds.map((kind, index) => `${String(1961 + index)},T${String(index)},${kind}${more}`).join('\n'),
    ).map(({ lane }) => lane);

  test.each(['type', 'Kind', 'class', 'event_type', 'eventType', 'service', 'level', 'logLevel'])(
    '%s is the lane, and stays in data',
    (name) => {
      expect(lanesOf(name, ['talk', 'paper', 'talk', 'paper'])).toEqual(['talk', 'paper', 'talk', 'paper']);
      expect(eventsOf(`date,title,${name}\n1961,A,talk\n1962,B,paper\n1963,C,talk`)[0]).toEqual({
        ...{ date: '1961', title: 'A', lane: 'talk', data: { [name]: 'talk' } },
      });
    },
  );

  test.each([
    ['all are one', ['talk', 'talk', 'talk', 'talk']],
    ['all differ', ['a', 'b', 'c', 'd']],
    ['most differ', ['a', 'b', 'c', 'a']],
    ['they are numbers', ['1', '2', '1', '2']],
    ['most say nothing', ['a', '', '', '', 'b', 'a', '']],
    ['they are too many', Array.from({ length: 100 }, (_, index) => `kind ${String.fromCharCode(65 + (index % 25))}`)],
  ])('is none where %s', (_, kinds) => {
    expect(new Set(lanesOf('type', kinds))).toEqual(new Set([undefined]));
  });

  test('is not the lane beside a useful column of lanes, but is beside a useless one', () => {
    const rows = '1961,A,talk,x\n1962,B,paper,y\n1963,C,talk,y\n1964,D,paper,x';
    expect(eventsOf(`date,title,type,category\n${rows}`).map(({ lane }) => lane)).toEqual(['x', 'y', 'y', 'x']);
    expect(lanesOf('type', ['talk', 'paper', 'talk', 'paper'], ',x')).toEqual(['talk', 'paper', 'talk', 'paper']);
  });

  test('is judged by the rows with a date', () => {
    expect(lanesOf('type', ['talk', 'talk', 'talk', 'talk'])[0]).toBeUndefined();
    expect(eventsOf('date,title,type\n1961,A,talk\n1962,B,talk\n,C,paper\n,D,paper')[0]?.lane).toBeUndefined();
  });
});

describe('of columns in one language each', () => {
  const first = (names: string, row: string, options?: ParseOptions) =>
    eventsOf(`date,${names}\n1961,${row}`, options)[0];

  test.each([
    ['zh', 'name_zh,name_en', '条约,Treaty', '条约'],
    ['zh-TW', 'name_en,name_cn,name_zh-TW', 'Treaty,条约,條約', '條約'],
    ['de-CH', 'title,title_de,title_fr', 'Treaty,Vertrag,Traité', 'Vertrag'],
    ['it', 'title_de,title,title_fr', 'Vertrag,Treaty,Traité', 'Treaty'],
    [undefined, 'nameDe,name', 'Vertrag,Treaty', 'Treaty'],
    [undefined, 'name:zh,name:en', '条约,Treaty', 'Treaty'],
    ['fr', 'name_zh,name_en', '条约,Treaty', 'Treaty'],
    ['fr', 'label_ja,label_ko', '条約,조약', '条約'],
  ])('%s has of %s: %s', (locale, names, row, title) => {
    const event = first(names, row, { locale });
    expect(event?.title).toBe(title);
    const others = names.split(',').map((name, index) => [name, row.split(',')[index]]);
    expect(event?.data).toEqual(Object.fromEntries(others.filter(([, words]) => words !== title)));
  });

  test('their descriptions and lanes are of the same language', () => {
    const text =
      'date,title_de,title_fr,description_de,description_fr,category_de,category_fr\n' +
      ['1961,A,B,C,D,E,F', '1962,A,B,C,D,E,F', '1963,A,B,C,D,G,H'].join('\n');
    expect(eventsOf(text, { locale: 'fr' })[0]).toEqual({
      ...{
        date: '1961',
        title: 'B',
        description: 'D',
        lane: 'F',
        data: { title_de: 'A', description_de: 'C', category_de: 'E' },
      },
    });
  });

  test('a suffix that is not a language is ignored', () => {
    expect(first('title,name_id,title_no', 'Treaty,7,8')).toEqual({
      ...{ date: '1961', title: 'Treaty', data: { name_id: '7', title_no: '8' } },
    });
  });
});

describe('one digit behind a year', () => {
  const dates = (...cells: readonly string[]) =>
    eventsOf(`date,title\n${cells.map((cell) => `${cell},A`).join('\n')}`).map(({ date, start, end }) =>
      end === undefined ? date : `${String(start)}/${String(end)}`,
    );

  test('is a month beside other months', () => {
    expect(dates('2024-7', '2024-10', '2024-11')).toEqual(['2024-07', '2024-10', '2024-11']);
    expect(dates('1870-1', '1870-2', '1870-12')).toEqual(['1870-01', '1870-02', '1870-12']);
    expect(dates('1854-5', '1858-7')).toEqual(['1854-05', '1858-07']);
  });

  test('is the end of a range beside other ranges', () => {
    expect(dates('1984-5', '1905-06', '1939-45')[0]).toBe('1984/1985');
    expect(dates('1964-7', '1914-18', '1939-45')).toEqual(['1964/1967', '1914/1918', '1939/1945']);
  });

  test.each([
    ['two years in full', '1979-1980'],
    ['another dash', '1914–18'],
    ['a slash', '1979/80'],
  ])('is the end of a range beside one with %s', (_, range) => {
    expect(dates('1984-5', range)[0]).toBe('1984/1985');
    expect(dates('2024-7', range)[0]).toBe('2024/2027');
  });

  test('that follows its year everywhere, or among whole years, is the next year', () => {
    expect(dates('1992-3', '1979-80', '1984-5')).toEqual(['1992/1993', '1979/1980', '1984/1985']);
    expect(dates('1984-5', '1992-3')).toEqual(['1984/1985', '1992/1993']);
    expect(dates('1984-5', '1990', '2001')).toEqual(['1984/1985', '1990', '2001']);
    const rows = [1990, '1984-5'].map((year) => ({ year, title: 'A' }));
    expect(recordsOf(JSON.stringify(rows)).document?.events[1]).toMatchObject({ date: '1984/1985' });
  });

  test('is a month where one does not follow its year, where all are one month, and beside days without zeros', () => {
    expect(dates('2024-5', '2023-4', '2024-9')).toEqual(['2024-05', '2023-04', '2024-09']);
    expect(dates('1984-5', '1985', '1986-11')).toEqual(['1984-05', '1985', '1986-11']);
    expect(dates('2024-5', '2024-5')).toEqual(['2024-05', '2024-05']);
    expect(dates('2024-7', '1990')).toEqual(['2024-07', '1990']);
    expect(dates('2024-5', '2024/7')).toEqual(['2024-05', '2024-07']);
    expect(dates('1984-5', '1992-3', '1990-7-4')).toEqual(['1984-05', '1992-03', '1990-07-04']);
  });

  test('alone is a month of our time, and an end of what was before', () => {
    expect(dates('2024-7')).toEqual(['2024-07']);
    expect(dates('1854-5')).toEqual(['1854/1855']);
    expect(dates('1964–7')).toEqual(['1964/1967']);
  });
});

test('an end that has only a time of day is on the day of its start', () => {
  expect(
    eventsOf('date,title,time,end time\n2024-06-19,A,17:30,18:30\n2024-06-20,B,22:00,\n2024-06-21,C,22:00,02:00'),
  ).toEqual([
    { start: '2024-06-19T17:30', end: '2024-06-19T18:30', title: 'A' },
    { date: '2024-06-20T22:00', title: 'B' },
    { date: '2024-06-21T22:00', title: 'C' },
  ]);
});

describe('the order of day and month', () => {
  const dates = (rows: string, options?: ParseOptions) => parse(`date,title\n${rows}`, options);

  test('is that of the column, if it tells', () => {
    expect(dates('3/4/2024,A\n25/12/2024,B').document?.events[0]?.date).toBe('2024-04-03');
    expect(dates('3/4/2024,A\n12/25/2024,B').document?.events[0]?.date).toBe('2024-03-04');
  });

  test('else that of the language, and this is reported', () => {
    expect(dates('3/4/2024,A', { locale: 'en-GB' }).document?.events[0]?.date).toBe('2024-04-03');
    const { document, issues } = dates('3/4/2024,A');
    expect(document?.events[0]?.date).toBe('2024-03-04');
    expect(issues).toMatchObject([{ severity: 'warning', code: 'ambiguous-date' }]);
  });
});

describe('what is wrong', () => {
  test('in a column that is named as a date, in any script, leaves out only its row', () => {
    const { document, issues } = parse('日付,何\n昭和20年8月15日,A\nR3.7.23,B');
    expect(document?.events).toEqual([{ date: '1945-08-15', title: 'A' }]);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['invalid-date', 'line 3, column 1 (日付)']]);
  });

  test('in a column of which nothing can be read is quoted', () => {
    expect(parse('date,subject\n,A\n1961,B\nsoon,C\nlater,D\nnever,E', { name: 'a.csv' }).issues[0]?.message).toBe(
      'a.csv has no column of dates that can be read: "soon" in “date” is no date; it has “date”, “subject”. Say which it is: fields="date:…"',
    );
  });

  test('is reported by line and column, with the row; the other rows are kept', () => {
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

  test('is reported by line and column also if only validation finds it', () => {
    const { document, locate } = parse('title,start,end\nA,1961,1950');
    expect(validate(document).issues.map((issue) => locate?.(issue))).toMatchObject([
      { code: 'end-before-start', path: 'line 2, column 3 (end)', record: { title: 'A', start: '1961', end: '1950' } },
    ]);
  });

  test('an end that cannot be read leaves out only the end', () => {
    const { document, issues } = parse('title,start,end\nA,1961,soon\nB,1962,1963');
    expect(document?.events[0]).toMatchObject({ date: '1961' });
    expect(issues).toMatchObject([{ severity: 'warning', path: 'line 2, column 3 (end)' }]);
  });

  test('a quote that is never closed is reported, with its line', () => {
    const { issues } = parse('date,title\n1961,A\n1962,"B\n1963,C\n1964,D');
    expect(issues).toMatchObject([{ code: 'open-quote', path: 'line 3' }]);
  });

  test('cells beyond the last column are reported', () => {
    expect(parse('date,title\n1961,A, with a comma').issues).toMatchObject([{ code: 'extra-cells', path: 'line 2' }]);
  });

  test.each([
    ['', 'empty'],
    ['title,count\na,5', 'no-dates'],
    ['date,id\n1961,5', 'no-titles'],
  ])('%j is no timeline', (text, code) => {
    const { document, issues } = parse(text, { name: 'a.csv' });
    expect(document).toBeNull();
    expect(issues).toMatchObject([{ severity: 'error', code, path: 'a.csv' }]);
  });

  test('never throws', () => {
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
])('%s has %i events, and %i rows without a date', (name, count, undated) => {
  const bytes = sharedFile(name);
  if (!bytes) return;
  const { document, issues } = parse(bytes, { name });
  expect(document?.events).toHaveLength(count);
  expect(issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(
    Array(undated).fill('missing-date'),
  );
  expect(validate(document).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('what stands above the names of columns', () => {
  const ROWS = 'name;begin;end\nA;2024-01-05;2024-03-01\nB;2024-02-01;2024-06-30\n';

  test.each([
    ['nothing', '', undefined],
    ['a title', 'Works, by year\n', 'Works, by year'],
    ['a title and words about it', 'Works;;\n;;\n"Exported: 19.06.2024";;\n', 'Works'],
    ['the delimiter', 'sep=;\n', undefined],
    ['words with a delimiter in them', 'Works\nCollected by A; see B\n', 'Works'],
    ['a comment', '# Works\n# of A; of B\n', 'Works'],
    ['names of groups of columns', 'Project;Schedule;\n', undefined],
    ['both', 'Works;;\nProject;Schedule;\n', 'Works'],
  ])('is left out of the table: %s', (_, above, title) => {
    const { document, issues } = parse(above + ROWS);
    expect(issues).toEqual([]);
    expect(document!.title).toBe(title);
    expect(document!.events).toEqual([
      { start: '2024-01-05', end: '2024-03-01', title: 'A' },
      { start: '2024-02-01', end: '2024-06-30', title: 'B' },
    ]);
  });

  test('counts among the lines of the file', () => {
    expect(parse(`Works;;\n\n${ROWS}C;never;\n`).issues).toMatchObject([{ path: 'line 6, column 2 (begin)' }]);
  });

  test('is not a row that has data below it', () => {
    for (const text of ['Born,,Name\n1961,,A\n', 'Name,\nA,1961\n', 'a,,\n1961,b,c\n1962,d,e\n'])
      expect(parse(text).document?.title).toBeUndefined();
  });
});

test('days as spreadsheets count them are read beside a sum below them', () => {
  expect(eventsOf('name,start,end\nA,45292,45322\nB,45323,45412\nTotal,,3\n')).toMatchObject([
    { start: '2024-01-01', end: '2024-01-31' },
    { start: '2024-02-01', end: '2024-04-30' },
  ]);
});

describe('a table without names', () => {
  const datesOf = (...lines: readonly string[]) => eventsOf(lines.join('\n')).map(endsOf);

  test('has starts and ends in two columns of dates beside each other', () => {
    expect(datesOf('3,August Hanning,1998-12-17,2005-11-30', '4,Bruno Kahl,2016-07,today')).toEqual(
      datesOf('id,name,start,end', '3,August Hanning,1998-12-17,2005-11-30', '4,Bruno Kahl,2016-07,today'),
    );
  });

  test('has none if some of the second are earlier', () => {
    expect(eventsOf('A,2005-11-30,1998-12-17\nB,2016-07-01,2017-07-01').map(({ date }) => date)).toEqual([
      '2005-11-30',
      '2016-07-01',
    ]);
  });
});

test('a column without a word in it is not that of the titles, whatever its name', () => {
  const matches = eventsOf('year,player1,player2,event_name\n2022,A,B,\n2022,C,D,');
  expect(matches.map(({ title }) => title)).toEqual(['A – B', 'C – D']);
  const log = eventsOf('Label,Timestamp,Content\n-,1131566461,session closed\n-,1131566462,session opened');
  expect(log.map(({ title }) => title)).toEqual(['session closed', 'session opened']);
});

describe('a table with a column for each period, as statistical offices write it, has an event for each value', () => {
  const brief = (text: string) =>
    eventsOf(text).map(({ date, title, data }) => [date, title, (data as Record<string, unknown>)['value']]);

  test.each([
    ['the World Bank', 'Country Name,Country Code,1960,1961,1962\nAruba,ABW,,1.2,3.4\nChad,TCD,5.5,..,'],
    ['R', 'Country Name,Country Code,X1960,X1961,X1962\nAruba,ABW,NaN,1.2,3.4\nChad,TCD,5.5,,NA'],
    [
      'DataBank',
      'Country Name,Country Code,1960 [YR1960],1961 [YR1961],1962 [YR1962]\nAruba,ABW,..,1.2,3.4\nChad,TCD,5.5,..,..',
    ],
    ['Eurostat', 'geo\\TIME_PERIOD\t1960 \t1961 \t1962 \nAruba\t: \t1.2\t3.4\nChad\t5.5\t: \t: c'],
    [
      'a page above',
      '"Data Source","Indicators",\n\n"Updated","2024-06-28",\n\nName,Code,1960,1961,1962\nAruba,ABW,,1.2,3.4\nChad,TCD,5.5,,',
    ],
  ])('from %s', (_, text) => {
    expect(brief(text)).toEqual([
      ['1961', 'Aruba', '1.2'],
      ['1962', 'Aruba', '3.4'],
      ['1960', 'Chad', '5.5'],
    ]);
  });

  test('also of quarters and months; marks of a value are kept', () => {
    expect(brief('geo,2019-Q1,2019-Q2,2019-Q3\nAustria,1,2 b,3')).toEqual([
      ['2019-33', 'Austria', '1'],
      ['2019-34', 'Austria', '2 b'],
      ['2019-35', 'Austria', '3'],
    ]);
    expect(brief('geo,2019M01,2019M02,2019M03\nAustria,1,2,').map(([date]) => date)).toEqual(['2019-01', '2019-02']);
  });

  test('under the name that differs, not the one that all have', () => {
    const text = 'Country Name,Indicator Name,1960,1961,1962\nAruba,Inflation,1,2,3\nChad,Inflation,4,5,6';
    expect(new Set(eventsOf(text).map(({ title }) => title))).toEqual(new Set(['Aruba', 'Chad']));
  });

  test('names the line of a value', () => {
    expect(parse('Name,1960,1961,1962\nAruba,1,2,3\n,4,5,6').issues[0]?.path).toMatch(/^line 3\b/);
  });

  test('but rows of years, and tables that have dates besides, are none', () => {
    expect(brief('Einstein,1879,1905,1931\nPlanck,1858,1900,1947').length).toBeLessThan(3);
    const dated = eventsOf('date,title,place,1960,1961,1962\n2001-02-03,Census,Aruba,1,2,3');
    expect(dated.map(({ date, title }) => [date, title])).toEqual([['2001-02-03', 'Census']]);
  });
});

test('a series of a statistical office has its facts above it, of which the first names its values', () => {
  const facts = ['"Title","CPI ANNUAL RATE"', '"CDID","D7G7"', '"Release date","15-11-2023"', '"Important notes",'];
  const values = ['1989,5.2', '1990,7.0', '1989 Q1,4.9', '1989 JAN,4.9', '1989 FEB,5.0'];
  const { document, issues } = parse([...facts, ...values].join('\n'));
  expect(document?.events.map(({ date, title }) => [date, title])).toEqual([
    ['1989', 'CPI ANNUAL RATE: 5.2'],
    ['1990', 'CPI ANNUAL RATE: 7.0'],
    ['1989-33', 'CPI ANNUAL RATE: 4.9'],
    ['1989-01', 'CPI ANNUAL RATE: 4.9'],
    ['1989-02', 'CPI ANNUAL RATE: 5.0'],
  ]);
  expect(issues).toEqual([]);
});

describe('a table that has only times', () => {
  test('counts them from 0:00, as those of a race or of subtitles, which is reported', () => {
    const { document, issues } = parse('time,event\n00:00:07.5,Start\n1:12.25,Lap\n25:58:00,End\n08:00,Next', {
      name: 'race',
    });
    expect(document).toMatchObject({
      timeZone: 'elapsed',
      events: [
        { date: '1970-01-01T00:00:07.5Z', title: 'Start' },
        { date: '1970-01-01T00:01:12.25Z', title: 'Lap' },
        { date: '1970-01-02T01:58:00Z', title: 'End' },
        { date: '1970-01-01T08:00:00Z', title: 'Next' },
      ],
    });
    expect(validate(document).events[0]?.span.start).toBe(7500);
    expect(issues).toMatchObject([{ severity: 'warning', code: 'no-day', path: 'race' }]);
  });

  test('but not beside days without a year, of which that is said', () => {
    for (const day of ['03-17', '17 March', 'March 17']) {
      const { document, issues } = parse(`date,time,event\n${day},16:13:38,Start`);
      expect(document).toBeNull();
      expect(issues[0]?.message).toContain(`"${day}" in “date” is a day without its year: add a column with the year`);
    }
  });

  test('but “Day 1” is no day of a year', () => {
    expect(parse('date,event\nDay 1,Start').issues[0]?.message).toContain('"Day 1" in “date” is no date');
  });

  test('with ends; other times are kept as they are', () => {
    const subtitles = 'start,end,text,recorded at time\n00:00:01,00:00:03,Hello,10:15\n00:00:04,00:00:06,World,10:16';
    expect(eventsOf(subtitles)).toMatchObject([
      { start: '1970-01-01T00:00:01Z', end: '1970-01-01T00:00:03Z', data: { 'recorded at time': '10:15' } },
      { title: 'World' },
    ]);
  });
});
