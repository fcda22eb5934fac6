import { describe, expect, test } from 'vitest';
import { parse } from '../../src/formats/csv.js';
import { atOnce } from '../../src/at-once.js';
import { parse as recordsOf, manyInSlices } from '../../src/formats/records.js';

const first = (...lines: readonly string[]) => parse(lines.join('\n')).document?.events[0];

describe('the title', () => {
  test.each([
    ['a name rather than a summary', 'BattleName,BeginDate,Summary', "Day's Gap,1863,Words", "Day's Gap"],
    ['a summary rather than the name of who wrote it', 'user_name,date,text', 'ada,1863,Words', 'Words'],
    ['a title rather than its type', 'titleType,primaryTitle,startYear', 'short,Carmencita,1894', 'Carmencita'],
    ['both names of someone', 'firstname,surname,born', 'Ada,Lovelace,1815', 'Ada Lovelace'],
    ['both names of someone', 'Vorname,Nachname,geboren', 'Konrad,Adenauer,1876', 'Konrad Adenauer'],
    ['both names of someone', 'nom,prénom,né', 'Hugo,Victor,1802', 'Victor Hugo'],
    ['a message rather than its level', 'time,level,msg', '2024-06-19T15:00:00Z,info,started', 'started'],
    ['the label of an address', 'event,eventLabel,date', 'http://a.org/Q1,Treaty,1961', 'Treaty'],
    ['one line', 'date,title', '1961,"Treaty\n    of defence"', 'Treaty of defence'],
    ['the label of an entity', 'person,personLabel,start', 'Q1617350,Hideaki Ōmura,2011-02-15', 'Hideaki Ōmura'],
    ['an address where no label is', 'event,kind,date', 'http://a.org/Q1,Treaty,1961', 'http://a.org/Q1'],
    ['words rather than another date', 'date,updated_on,x', '1961-07-06,14 May 2024,A b', 'A b'],
    ['words rather than a time and a date', 'date,seen,x', '1961-07-06,08:15:52 12 Feb 2020,A b', 'A b'],
    ['another date where there are no words', 'date,updated_on', '1961-07-06,14 May 2024', '14 May 2024'],
    [
      'a version rather than another date',
      'mstone,stable_date,final_beta',
      '128,2024-08-20,2024-08-14T00:00:00',
      '128',
    ],
    ['words rather than numbers', 'date,share,x', '1961-07-06,5.59e-05,A b', 'A b'],
  ])('is %s', (_, names, row, title) => {
    expect(first(names, row)?.title).toBe(title);
  });

  test.each([
    [
      'what a program says rather than its name',
      [
        { name: 'app', msg: 'started' },
        { name: 'app', msg: 'failed' },
      ],
      ['started', 'failed'],
    ],
    [
      'what differs rather than what happened',
      [
        { event: 'push', display_title: 'Fix' },
        { event: 'push', display_title: 'Add' },
      ],
      ['Fix', 'Add'],
    ],
    [
      'its name where the rest is the same, too',
      [
        { name: 'app', msg: 'beat' },
        { name: 'app', msg: 'beat' },
      ],
      ['app', 'app'],
    ],
    [
      'its name where names differ',
      [
        { name: 'a', msg: 'started' },
        { name: 'b', msg: 'failed' },
      ],
      ['a', 'b'],
    ],
  ])('is %s', (_, records, titles) => {
    const dated = records.map((record, i) => ({ ...record, time: `2024-06-19T10:00:0${String(i)}Z` }));
    expect(recordsOf(JSON.stringify(dated)).document?.events.map(({ title }) => title)).toEqual(titles);
  });

  test('is what most records have, not only the first of them', () => {
    const rows = Array.from(
      { length: 1000 },
      (_, i) => `${String(1900 + (i % 100))},${i < 300 ? `note ${String(i)}` : ''},p${String(i)}`,
    );
    const { document } = parse(['year,remark,player', ...rows].join('\n'));
    expect(document?.events).toHaveLength(1000);
    expect(document?.events[0]?.title).toBe('p0');
  });

  test.each([
    [
      'what was asked of a server',
      (n: number) => ({
        pageref: 'page_1',
        request: { method: 'GET', url: `/${String(n)}` },
        response: { status: 200 },
      }),
      ['GET /1', 'GET /2'],
    ],
    [
      'that of the only thing within that has one',
      (n: number) => ({ state: 'firing', labels: { severity: 'low' }, annotations: { summary: `Load ${String(n)}` } }),
      ['Load 1', 'Load 2'],
    ],
    ['the kind of what is within', () => ({ visit: { candidate: { semanticType: 'HOME' } } }), ['HOME', 'HOME']],
    [
      'not the name of who did it',
      () => ({ type: 'PushEvent', actor: { name: 'bob' }, repo: { name: 'a/b' } }),
      ['PushEvent', 'PushEvent'],
    ],
    ['not a name beside words', (n: number) => ({ what: `A ${String(n)}`, firm: { name: 'X' } }), ['A 1', 'A 2']],
  ])('is %s', (_, of, titles) => {
    const records = [1, 2].map((n) => ({ at: `2024-06-19T1${String(n)}:00:00Z`, ...of(n) }));
    expect(recordsOf(JSON.stringify(records)).document?.events.map(({ title }) => title)).toEqual(titles);
  });

  test('is a short description rather than a project', () => {
    const rows = ['Web,Coding,2024-06-19', 'Web,Review,2024-06-20', 'App,Review,2024-06-21'];
    const titles = (names: string) => parse([names, ...rows].join('\n')).document?.events.map(({ title }) => title);
    expect(titles('Project,Description,Start date')).toEqual(['Coding', 'Review', 'Review']);
    expect(titles('Film,Description,Start date')?.[0]).toBe('Web');
    expect(parse(`Project,Description,Start date\nWeb,,2024\nApp,Review,2025`).document?.events[0]?.title).toBe('Web');
  });

  test.each([
    ['<p>Words of <b>some</b>&nbsp;length</p><p>and more</p>', 'Words of some length and more'],
    ['word '.repeat(40), `${'word '.repeat(16).trim()}…`],
  ])('is the beginning of the text, if a record has none: %s', (content_html, title) => {
    const items = [
      { id: '1', title: 'One', published: '2024-06-19' },
      { id: '2', content_html, published: '2024-06-20' },
    ];
    const { document, issues } = recordsOf(JSON.stringify({ items }));
    expect(document?.events[1]).toMatchObject({ title, date: '2024-06-20' });
    expect(issues).toMatchObject([
      { code: 'missing-title', message: 'no title: the beginning of content_html is the title' },
    ]);
    const many = Array.from({ length: 20_001 }, (_, index) => items[index % 2]!);
    const { columns } = atOnce(manyInSlices(many, '[', {}));
    const titles = columns!.title as (row: number) => string;
    expect([0, 1].map((row) => titles(row))).toEqual(['One', title]);
  });

  test('is that in another language where there is none in the first', () => {
    const rows = [
      { id: 'a', name: 'Hayber Gazvesi', year: 628 },
      { id: 'b', name_tr: 'Fedek Fethi', year: 628 },
      { id: 'c', name: 'Mûte Muharebesi', year: 629 },
    ];
    expect(recordsOf(JSON.stringify(rows)).document?.events.map(({ title }) => title)).toEqual([
      ...['Hayber Gazvesi', 'Fedek Fethi', 'Mûte Muharebesi'],
    ]);
  });

  test('is a number with its name, where there are only numbers, for few and for many', () => {
    const quakes = Array.from({ length: 30_000 }, (_, i) => ({
      ...{ time: `2016-08-24T${String(i % 24).padStart(2, '0')}:30:00`, latitude: 42.6, longitude: 13.2 },
      magnitude: i % 9,
    }));
    expect(recordsOf(JSON.stringify(quakes.slice(0, 2))).document?.events.map(({ title }) => title)).toEqual([
      ...['magnitude: 0', 'magnitude: 1'],
    ]);
    const { columns } = atOnce(manyInSlices(quakes, '[', {}));
    expect([0, 1].map(columns!.title as (row: number) => string)).toEqual(['magnitude: 0', 'magnitude: 1']);
  });

  test('is that of the thing two levels down that differs most, as in the actions of Trello', () => {
    const actions = ['Write', 'Test', 'Ship', 'Rest'].map((name, i) => ({
      ...{
        id: `66${String(i)}`,
        type: i < 2 ? 'createCard' : 'updateCard',
        date: `2024-06-1${String(i)}T10:00:00.000Z`,
      },
      data: { board: { name: 'Ours' }, card: { name }, list: { name: i < 2 ? 'To do' : 'Done' } },
      memberCreator: { fullName: 'Ann' },
    }));
    const { document } = recordsOf(JSON.stringify({ name: 'Ours', actions }));
    expect(document?.events.map(({ title }) => title)).toEqual(['Write', 'Test', 'Ship', 'Rest']);
  });

  test('is the version or the cycle where nothing is called otherwise', () => {
    const rows = [22, 21].map((cycle) => ({
      cycle: String(cycle),
      releaseDate: `20${String(cycle + 2)}-04-24`,
      eol: '2030-04-30',
    }));
    expect(recordsOf(JSON.stringify(rows)).document?.events.map(({ title }) => title)).toEqual(['22', '21']);
  });
});

test.each(['N/A', 'NA', 'NULL', 'None', 'nan'])('%s is no lane', (nothing) => {
  const { document } = parse(`date,title,category\n1961,A,x\n1962,B,y\n1963,C,x\n1964,D,${nothing}`);
  expect(document?.events.map(({ lane }) => lane)).toEqual(['x', 'y', 'x', undefined]);
});

test('the address of a page goes before that of an API', () => {
  expect(first('title,date,url,html_url', 'A,1961,https://api.a.org/1,https://a.org/1')).toEqual({
    ...{ date: '1961', title: 'A', url: 'https://a.org/1', data: { url: 'https://api.a.org/1' } },
  });
});

describe('a table without names', () => {
  test.each([
    ['two years', '1789;1797;George Washington\n1797;1801;John Adams', ['1789/1797', '1797/1801']],
    ['two years, of which one has not come', '1789;1797;A\n2025;;B', ['1789/1797', '2025']],
    ['a year', '1789;George Washington\n1797;John Adams', ['1789', '1797']],
    ['a year and a number', '1797;1000;A\n1801;2000;B', ['1797', '1801']],
  ])('begins with %s', (_, text, dates) => {
    const { document } = parse(text);
    expect(document?.events.map(({ date, start, end }) => date ?? `${String(start)}/${String(end)}`)).toEqual(dates);
  });
});

test.each(['Task Name;Start;Finish', 'just a line of text'])(
  'a table of one line has the titles that were found: %s',
  (text) => {
    const { document, issues } = parse(text, { name: 'a.csv' });
    expect(document?.events).toEqual([]);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['no-events', 'warning']]);
    expect(issues[0]?.message).toContain(text.split(';')[0]);
  },
);

describe('who met whom is the title of a match', () => {
  test.each([
    ['team1', 'team2'],
    ['HomeTeam', 'AwayTeam'],
    ['Home', 'Away'],
    ['Heim', 'Gast'],
  ])('of %s and %s', (home, away) => {
    const csv = `Date,Referee,${home},${away},FTR\n2024-08-16,R Jones,Ipswich,Fulham,H\n2024-08-17,T Robinson,Ipswich,Liverpool,A\n`;
    expect(parse(csv).document!.events).toMatchObject([
      { title: 'Ipswich – Fulham' },
      { title: 'Ipswich – Liverpool' },
    ]);
  });

  test('also where they are objects, which stay in the data', () => {
    const match = {
      utcDate: '2024-08-16T19:00:00Z',
      homeTeam: { id: 1, name: 'Ipswich' },
      awayTeam: { id: 2, name: 'Fulham' },
    };
    const [event] = recordsOf(JSON.stringify({ matches: [match, match] })).document!.events;
    expect(event).toMatchObject({
      title: 'Ipswich – Fulham',
      data: { homeTeam: match.homeTeam, awayTeam: match.awayTeam },
    });
  });

  test('but not where something else is called a title', () => {
    const csv = 'Date,Event,Home,Away\n2024-08-16,Final,A,B\n';
    expect(parse(csv).document!.events).toMatchObject([{ title: 'Final', data: { Home: 'A', Away: 'B' } }]);
  });
});

test('long numbers are no titles where words are: those of a name, or else of a description', () => {
  const titlesOf = (names: string, ...cells: readonly string[]) =>
    parse(
      [`date,title,${names}`, ...cells.map((cell, i) => `2024-01-0${String(i + 1)},100234${String(i)},${cell}`)].join(
        '\n',
      ),
    ).document!.events.map(({ title }) => title);
  expect(titlesOf('name,status', 'Pump,open', 'Valve,open')).toEqual(['Pump', 'Valve']);
  expect(titlesOf('description,status', 'The pump stopped,open', 'A valve broke,done')).toEqual([
    ...['The pump stopped', 'A valve broke'],
  ]);
  expect(titlesOf('status', 'open', 'done')).toEqual(['1002340', '1002341']);
  // A year may be the title of a book.
  expect(parse('date,title,description\n1949,1984,A novel\n1968,2001,A film').document!.events[0]?.title).toBe('1984');
});
