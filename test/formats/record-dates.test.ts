import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/formats/csv.js';
import { parse as parseRecords } from '../../src/formats/records.js';

const eventsOf = (...lines: readonly string[]) => parse(lines.join('\n')).document?.events ?? [];
const first = (...lines: readonly string[]) => eventsOf(...lines)[0];
const when = ({ date, start, end }: { date?: unknown; start?: unknown; end?: unknown } = {}) =>
  date ?? `${String(start)}/${String(end)}`;

describe('which end of something a column is', () => {
  test.each([
    ['startdate,enddate', '1914-07-28'],
    ['dtstart,dtend', '1914'],
    ['stdate,enddate', '1914-07-28'],
    ['startyear,endyear', '1914'],
    ['yearstart,yearend', '1914'],
    ['birthdate,deathdate', '1914-07-28'],
    ['birthyear,deathyear', '1914'],
    ['DOB,DOD', '1914-07-28'],
    ['né,décès', '1914'],
    ['Date de naissance,Date de décès', '28/07/1914'],
    ['Fecha de nacimiento,Fecha de fallecimiento', '28/07/1914'],
    ['Anfangsdatum,Enddatum', '28.07.1914'],
    ['Geburtsdatum,Sterbedatum', '28.07.1914'],
    ['Geburtsjahr,Todesjahr', '1914'],
    ['geboren,gestorben', '28.07.1914'],
    ['Дата начала,Дата окончания', '28.07.1914'],
    ['Дата рождения,Дата смерти', '28.07.1914'],
    ['開始日,終了日', '1914/07/28'],
    ['开始日期,结束日期', '1914年7月28日'],
    ['生年月日,没年月日', '1914年7月28日'],
    ['시작일,종료일', '1914-07-28'],
    ['took office,left office', '1914-07-28'],
    ['inaugurated,resigned', '1914-07-28'],
    ['launch,landing_date', '1914-07-28'],
    ['launched,decayed', '1914-07-28'],
    ['built,demolished', '1914'],
    ['Started,Completed', '1914-07-28'],
    ['created,resolutiondate', '1914-07-28'],
    ['firstTimestamp,lastTimestamp', '1914-07-28'],
  ])('%s of %s', (names, date) => {
    const end = date.replace('1914', '1918');
    const event = first(`name,${names}`, `A,${date},${end}`);
    expect([event?.title, event?.data]).toEqual(['A', undefined]);
    expect(when(event)).toMatch(/^1914(-07-28)?\/1918(-07-28)?$/);
  });

  test('is its own where the other end is not there', () => {
    expect(first('name,built', 'A,1890')).toEqual({ date: '1890', title: 'A' });
    expect(first('name,発生日,場所', 'A,2011/3/11,B')?.date).toBe('2011-03-11');
  });

  test('is that of what began, and of what was created where nothing has begun', () => {
    const rows = [
      'A,2024-06-01,2024-06-02,2024-06-03,',
      'B,2024-06-02,,,2024-06-10',
      'C,2024-06-03,2024-06-04,,2024-06-10',
    ];
    expect(eventsOf('name,Created,Started,Completed,Due Date', ...rows).map(when)).toEqual([
      ...['2024-06-02/2024-06-03', '2024-06-02/2024-06-10', '2024-06-04'],
    ]);
    // A due date is its end, whenever it was done.
    expect(
      when(first('name,Created At,Completed At,Start Date,Due Date', 'A,2024-06-01,2024-06-09,2024-06-03,2024-06-10')),
    ).toBe('2024-06-03/2024-06-10');
    expect(first('first name,last name,last seen', 'Ada,Lovelace,1852-11-27')?.date).toBe('1852-11-27');
  });

  test('a birthday is that of who begins something', () => {
    expect(first('name,birthday,termstart', 'Ada,1861-02-09,1947-01-03')).toEqual({
      ...{ date: '1947-01-03', title: 'Ada', data: { birthday: '1861-02-09' } },
    });
    expect(first('name,birthday', 'Ada,1861-02-09')?.date).toBe('1861-02-09');
  });

  test('prices are no end, and neither are numbers before the start', () => {
    expect(eventsOf('date,close,Name', '2016-01-04,2012.66,SPX', '2016-01-05,2016.71,SPX').map(when)).toEqual([
      '2016-01-04',
      '2016-01-05',
    ]);
    expect(eventsOf('date,close,Name', '2016-01-04,1900,SPX', '2016-01-05,2100,SPX').map(when)).toEqual([
      '2016-01-04',
      '2016-01-05',
    ]);
    expect(when(first('name,start,end', 'A,1914.5,1918.8'))).toBe('1914-07/1918-10');
  });
});

describe('a column of years', () => {
  test.each(['Ano', 'Jaar', 'Rok', 'År', 'Yıl', 'Anno', 'Год', '年', '年份', '연도', 'السنة', 'שנה', 'year', 'Years'])(
    'may be called %s',
    (name) => {
      expect(eventsOf(`${name},x y z`, '1961,Gagarin', '1945,Peace').map(when)).toEqual(['1961', '1945']);
    },
  );

  test('is but a part of a date beside one of months, if these are numbers', () => {
    expect(when(first('Год,Месяц,Событие', '1961,4,A'))).toBe('1961-04');
    expect(when(first('Jahr,Monat,Ereignis', '1989,soon,A'))).toBe('1989');
  });

  test.each([
    ['yearsSmoking', '26'],
    ['years_college', '4'],
    ['years married', '12'],
    ['year_1960', '8996967'],
    ['year_1960', '138463000'],
  ])('is not called %s, with %s', (name, number) => {
    expect(parse(`name,${name}\nA,${number}\nB,${number}`).issues.map(({ code }) => code)).toEqual(['no-dates']);
  });

  test('is not one of years that are but counted', () => {
    expect(parse('name,years\nA,3\nB,12').issues.map(({ code }) => code)).toEqual(['no-dates']);
  });
});

test('a list of years or days is each of them, an empty one none, and one of other things no date', () => {
  const dates = (years: unknown) => {
    const { document, issues } = parseRecords(
      JSON.stringify([
        { name: 'A', years },
        { name: 'B', years: [1945] },
      ]),
    );
    return [document?.events.map(({ date }) => date), issues.map(({ code }) => code)];
  };
  expect(dates([1936, 1940, 1940])).toEqual([['{1936,1940}', '1945'], []]);
  expect(dates(['1945-03', '1946'])).toEqual([['{1945-03,1946}', '1945'], []]);
  expect(dates([])).toEqual([['1945'], ['missing-date']]);
  expect(dates([1936, { from: 1940 }])).toEqual([['1945'], ['invalid-date']]);
});

describe('a date beside the two ends of a period', () => {
  test.each([
    ['a day in the year', '1066,1066,14 October 1066', { date: '1066-10-14' }],
    ['a year that nobody knows for certain', '-3200,-3200,c. 3200 BCE', { date: '-3199~' }],
    [
      'a year of which more is said',
      '1863,1863,"1863, printed 1870"',
      { date: '1863', displayDate: '1863, printed 1870' },
    ],
    ['about some time in the years', '1873,1879,ca. 1876', { date: '1876~' }],
  ])('is told, where it is %s', (_, row, event) => {
    const [start, end] = row.split(',');
    expect(first('name,date_start,date_end,date', `A,${row}`)).toEqual({
      ...{ title: 'A', ...event, data: { date_start: start, date_end: end } },
    });
  });

  test.each([
    ['the year in which it begins', '1914,1918,1914', '1914/1918'],
    ['about when it begins', '1914,1918,c. 1914', '1914/1918'],
    ['that of its message', '1914,1918,2020-01-02', '1914/1918'],
    ['as much as is known anyway', '1066,1066,1066', '1066'],
    ['a word', '1066,1066,Hastings', '1066'],
  ])('is kept, where it is %s', (_, row, dates) => {
    const event = first('name,start,end,date', `A,${row}`, 'B,1200,1200,1200', 'C,1300,1300,1300');
    expect([when(event), event?.data]).toEqual([dates, { date: row.split(',')[2] }]);
  });

  test('is that of a work where the period is the life of its maker', () => {
    const rows = ['A,Wagner,(1841),(1918),1896', 'B,Hoppe,(1876),(1957),c. 1903', 'C,Hoppe,(1876),0,1905'];
    expect(eventsOf('Title,Artist,BeginDate,EndDate,Date', ...rows).map(when)).toEqual(['1896', '1903~', '1905']);
    expect(eventsOf('Title,Topic,BeginDate,EndDate,Date', ...rows).map(when)[0]).toBe('1841/1918');
    const names = 'Title,Artist Begin Date,Artist End Date,Object Date,Object Begin Date,Object End Date';
    expect(eventsOf(names, 'Coin,1794,1869,1853–59,1853,1859', 'Bust,1861,1930,ca. 1876,1873,1879').map(when)).toEqual([
      '1853/1859',
      '1876~',
    ]);
    expect(eventsOf('Artist,Artist Begin Date,Artist End Date', 'Ada,1815,1852').map(when)).toEqual(['1815/1852']);
  });
});

test('a time stamp is that of the record, where another column has other dates', () => {
  const dates = (stamp: string) =>
    eventsOf('event_date,timestamp,notes', `2 January 2024,${stamp},A`, `9 May 2023,${stamp},B`);
  expect(dates('1704758400').map(when)).toEqual(['2024-01-02', '2023-05-09']);
  expect(eventsOf('modeldate,timestamp,name', '2020-02-12,2020-02-15T08:15:52,A').map(when)).toEqual(['2020-02-12']);
  // It is more exact about the same days.
  expect(eventsOf('timestamp,date,name', '2020-02-12T08:15:52,2020-02-12,A').map(when)).toEqual([
    '2020-02-12T08:15:52',
  ]);
});

test('what of a record is dated by other columns keeps those that it was not dated by', () => {
  const ends = ['start', 'end', 'born', 'died', 'published'] as const;
  const year = fc.integer({ min: 1500, max: 1599 });
  fc.assert(
    fc.property(
      fc.record({ start: year, born: year, published: year }),
      fc.subarray([...ends]),
      ({ start, ...years }, there) => {
        const all = { start, end: start + 1, ...years, died: years.born + 100 };
        const record = Object.fromEntries(there.map((name) => [name, all[name]]));
        const full = { title: 'All', ...all };
        const [, event] = parseRecords(JSON.stringify([full, { title: 'A', ...record }])).document?.events ?? [];
        const told = JSON.stringify(event ?? {});
        // Each is in the date or in `data`.
        for (const name of event ? there : []) expect(told).toContain(String(all[name]));
      },
    ),
  );
});

describe('a column of dates is one by its name', () => {
  test.each(['Datierung', 'Datering', '时间', 'Ημερομηνία', '制作年', 'Reference period', 'dateText', 'Dated'])(
    'in other words, too, though not all of it can be read: %s',
    (name) => {
      const csv = `name,${name}\nA,c. 1840\nB,1850\nC,perhaps\n`;
      expect(parse(csv).document!.events).toMatchObject([
        { title: 'A', date: '1840~' },
        { title: 'B', date: '1850' },
      ]);
    },
  );
});

describe('years of one and two digits', () => {
  test('are early years if other years are before Christ, also in another column', () => {
    const rows = [
      'Augustus,16 January 27 BC – 19 August AD 14,23 September 63 BC,19 August AD 14 (aged 75)',
      'Tiberius,17 September 14 – 16 March 37,16 November 42 BC,16 March 37',
      'Nerva,96–98,8 November 30,27 January 98',
      'Constantine III,407–411,?,411',
    ];
    expect(eventsOf('Name,Reign,Born,Died', ...rows).map(({ date }) => date)).toEqual([
      ...['-0026-01-16/0014-08-19', '0014-09-17/0037-03-16', '0096/0098', '0407/0411'],
    ]);
    const lives = rows.map((row) =>
      row
        .split(',')
        .filter((_, i) => i !== 1)
        .join(),
    );
    expect(eventsOf('Name,Born,Died', ...lives).map(when)).toEqual([
      ...['-0062-09-23/0014-08-19', '-0041-11-16/0037-03-16', '0030-11-08/0098-01-27', '/0411'],
    ]);
  });

  test('are recent years if no year is before Christ', () => {
    expect(eventsOf('Name,Date', 'A,11 Mar 15', 'B,12 Mar 15').map(({ date }) => date)).toEqual([
      ...['2015-03-11', '2015-03-12'],
    ]);
  });
});

test('false and `uuuu` are no date, and `open` is ongoing', () => {
  const records = [
    { name: 'A', start: '2024-04-25', end: false },
    { name: 'B', start: 'uuuu', end: '2001-07-23' },
    { name: 'C', start: '198u', end: 'open' },
  ];
  const { document, issues } = parseRecords(JSON.stringify(records));
  expect([document?.events.map(when), issues]).toEqual([['2024-04-25', '/2001-07-23', '198X/..'], []]);
});

test('a day or a month that is still to be found is left out', () => {
  const dates = ['1839-06-dd', '1917-mm-dd', '1917-MM-12', '2014-06-??', '2015-??-??'];
  const { document, issues } = parseRecords(JSON.stringify(dates.map((date) => ({ name: 'A', date }))));
  expect([document?.events.map(when), issues]).toEqual([['1839-06', '1917', '1917', '2014-06', '2015'], []]);
});

describe('a date without a year', () => {
  const datesOf = (...lines: readonly string[]) => eventsOf('year,date,title', ...lines).map(when);

  test('has that of the column beside it', () => {
    expect(datesOf('2015,7/1,A', '2016,01/28,B', '2017,,C')).toEqual(['2015-07-01', '2016-01-28', '2017']);
    expect(datesOf('2015,1 July,A', '2016,28 January,B')).toEqual(['2015-07-01', '2016-01-28']);
    expect(datesOf('2015,31.7.,A', '2016,28.1.,B')).toEqual(['2015-07-31', '2016-01-28']);
  });

  test('is not changed by one where it has its own', () => {
    expect(datesOf('2015,2014-12-30,A', '2016,2016-01-28,B')).toEqual(['2014-12-30', '2016-01-28']);
  });

  test('of a record that has a year alone is the year', () => {
    const records = [
      { date: '2024-06-19', title: 'A' },
      { year: 1961, title: 'B' },
    ];
    expect(parseRecords(JSON.stringify(records)).document?.events.map(when)).toEqual(['2024-06-19', '1961']);
  });
});

test('a date of the common era may have less than four digits', () => {
  expect(eventsOf('name,date_ce,date_hijri', 'Badr,624,2', 'Ankara,1402,804').map(when)).toEqual(['0624', '1402']);
});

test('a column without a name has dates, also if some are only years', () => {
  expect(
    eventsOf('1999\tОбострение ситуации', '31 декабря 1999\tПрезидент уходит', 'апрель 2000\tОкончание').map(when),
  ).toEqual([...['1999', '1999-12-31', '2000-04']]);
});

test('numbers of those who made a record, and amounts at the ends of something, are no dates', () => {
  const made = (field: string, numbers: readonly number[]) =>
    parseRecords(JSON.stringify(numbers.map((number, i) => ({ name: `A ${String(i)}`, [field]: number })))).document;
  expect(made('createdById', [15_074, 15_074, 15_080])).toBe(null);
  expect(made('Beginning_Cash', [0, 8240.37, 3088.7])).toBe(null);
  expect(made('start_page', [1021, 1100, 1234])).toBe(null);
  expect(made('date_id', [20_150_624, 20_150_625, 20_150_701])?.events[0]?.date).toBe('2015-06-24');
});

describe('numbers that are dates', () => {
  const datesIn = (records: readonly object[]) =>
    parseRecords(
      JSON.stringify(records.map((record, i) => ({ name: `A ${String(i)}`, ...record }))),
    ).document?.events.map(when);

  test('in a column that asks yes or no are none', () => {
    expect(eventsOf('song,Year?,Release Year', 'A,1,1982', 'B,0,', 'C,1,1975').map(when)).toEqual(['1982', '1975']);
  });

  test('are years before 1000 where a column is called the date of an end, but no seconds of one that is not', () => {
    const coins = [
      'URI,Title,From Date,To Date,Date Record Modified',
      '/a,A,128,129,2022-01-20',
      '/b,B,98,117,2022-01-20',
    ];
    expect(eventsOf(coins[0]!, ...coins.slice(1)).map(when)).toEqual(['0128/0129', '0098/0117']);
    expect(datesIn([{ start: 128, end: 129, date: '2022-01-20' }])).toEqual(['2022-01-20']);
  });

  test('are years of the Islamic calendar if their column says so, and only if no other has ours', () => {
    const both = [
      'name,start_hijri,end_hijri,start_ce,end_ce',
      'Umayyads,41,132,661,750',
      'Harar,912,1304,1506,devam ediyor',
    ];
    expect(eventsOf(both[0]!, ...both.slice(1)).map(when)).toEqual(['0661/0750', '1506/..']);
    expect(eventsOf('title,year_hijri', 'A,1250', 'B,c. 1400', 'C,1400 H').map(when)).toEqual([
      ...['[1834..1835]', '[1979..1980]', '[1979..1980]'],
    ]);
    expect(eventsOf('title,date_hijri', 'A,12/5/1250', 'B,13/5/1250')).toEqual([]);
  });

  test('that say how sure a date is are none', () => {
    expect(eventsOf('title,year,start_year_uncert', 'A,1640,70', 'B,1815,16').map(when)).toEqual(['1640', '1815']);
    expect(eventsOf('title,start_year_uncert', 'A,1070', 'B,1016')).toEqual([]);
  });

  test('are days with all of their digits run together, also of early years and before Christ', () => {
    const days = [-32_000_000, -441_003, 90_908, 6_271_212, 13_140_600, 20_010_911].map((date_start) => ({
      date_start,
    }));
    expect(datesIn(days)).toEqual(['-3199', '-0043-10-03', '0009-09-08', '0627-12-12', '1314-06', '2001-09-11']);
  });

  test('are times with all of their digits run together', () => {
    expect(datesIn([{ timestamp: '20240101045941' }, { timestamp: '20260116033558' }])).toEqual([
      '2024-01-01T04:59:41',
      '2026-01-16T03:35:58',
    ]);
    expect(datesIn([{ date: 202_001_150_030 }, { date: 202_001_151_200 }])).toEqual([
      '2020-01-15T00:30',
      '2020-01-15T12:00',
    ]);
  });

  test('are days if each is a midnight since 1970', () => {
    const days = [1_612_224_000, 1_616_716_800, 1_619_740_800];
    expect(datesIn(days.map((date) => ({ date })))).toEqual(['2021-02-02', '2021-03-26', '2021-04-30']);
    expect(datesIn([...days, 1_619_740_801].map((date) => ({ date })))?.[0]).toBe(1_612_224_000_000);
  });

  test('are no days where no clock can have been', () => {
    const days = Array.from({ length: 200 }, (_, i) => ({
      title: 'Day',
      date: 86_400e9 * (i === 150 ? 1e14 : 19_000 + i),
    }));
    expect(datesIn(days)?.slice(149, 152)).toEqual(['2022-06-06', 8.64e21, '2022-06-08']);
  });
});

describe('a date', () => {
  test.each([
    ['date,date_precision,title', '1967-07-01,month,A', '1967-07'],
    ['date,Date Precision,title', '1967-01-01,Year,A', '1967'],
    ['date,granularity,title', '1890-01-01,decade,A', '189X'],
    ['date,precision,title', '1967-07-01,day,A', '1967-07-01'],
    ['dob,dobPrecision,name', '1944-01-01T00:00:00Z,9,A', '1944'],
    ['dob,dobPrecision,dod,name', '1944-01-01,9,,A\n1900-01-01,9,1980-05-01,B', '1944/'],
    ['start,startPrecision,end,endPrecision,title', '1914-07-28,day,1918-01-01,year,A', '1914-07-28/1918'],
  ])('is as exact as the column beside it says: %s of %s is %s', (names, row, date) => {
    expect(when(first(names, row))).toBe(date);
  });

  test.each([
    ['date,coord_precision,title', '1967-07-01,9,A'],
    ['date,precision,title', '1967-07-01,9,A'],
    ['date,date_precision,title', '1967-07-01,exact,A'],
  ])('stays as it is beside the precision of something else: %s of %s', (names, row) => {
    expect(when(first(names, row))).toBe('1967-07-01');
  });

  test('in a column of decades is a decade', () => {
    const events = eventsOf('country,decade,population', 'Austria,1300.0,2e6', 'Austria,1310.0,1925e3');
    expect(events.map(when)).toEqual(['130X', '131X']);
    expect(eventsOf('Jahrzehnt,Titel', '1890,A', '1900,B').map(when)).toEqual(['189X', '190X']);
  });
});

test('years of three digits are years beside those of four, in the columns of a life', () => {
  const events = eventsOf('name,birth,death', 'Alfred,c849,899', 'William,c1028,1087', 'Charles,1948,');
  expect(events.map(when)).toEqual(['0849~/0899', '1028~/1087', '1948/']);
  // Those who died in a battle are counted.
  expect(when(first('battle,year,deaths', 'Hastings,1066,4000', 'Stamford,1066,800'))).toBe('1066');
});

test('months are found by their names in Czech, Polish and Dutch', () => {
  for (const names of ['rok,mesic,album', 'rok,miesiąc,album', 'jaar,maand,album'])
    expect(when(first(names, '2017,08,A', '2017,09,B'))).toBe('2017-08');
});

test.each([
  ['year,month,day,yearEnd,monthEnd,dayEnd,title', '1325,6,21,,,,A', '1325-06-21'],
  ['year,month,day,yearEnd,monthEnd,dayEnd,title', '1325,6,21,1326,2,3,A', '1325-06-21/1326-02-03'],
  ['year_start,month_start,year_end,month_end,title', '1914,7,1918,11,A', '1914-07/1918-11'],
])('parts of two dates are found whatever the order of the words in their names: %s of %s', (names, row, date) => {
  expect(when(first(names, row, row.replace(/^1/, '2')))).toBe(date);
});

test('parts are found where most of an end are null, as programs write nothing', () => {
  const event = { title: 'A', year: 1325, month: 6, day: 21, yearEnd: null, monthEnd: null, dayEnd: null };
  const war = { ...event, title: 'B', year: 2304, yearEnd: 2332, monthEnd: 10, dayEnd: 14 };
  const { document } = parseRecords(JSON.stringify([event, war, { ...event, title: 'C', year: 2444 }]));
  expect(document?.events.map(when)).toEqual(['1325-06-21', '2304-06-21/2332-10-14', '2444-06-21']);
});

test('years named as two ends keep what the words beside them say', () => {
  const events = eventsOf('year_start,year_end,date,event', '-3200,-3200,c. 3200 BCE,A', '1618,,1618 to present,B');
  expect(when(events[0])).toBe('-3199~');
});

test('a first day is the month or year that the words beside it say', () => {
  const names = 'date,date_display,title';
  expect(eventsOf(names, '1967-07-01,July 1967,A', '1974-01-01,1974,B').map(when)).toEqual(['1967-07', '1974']);
  expect(eventsOf(names, '1967-07-01,1 July 1967,A', '1974-01-01,1975,B', '1975-01-02,1975,C').map(when)).toEqual([
    ...['1967-07-01', '1974-01-01', '1975-01-02'],
  ]);
});

test('a year 0 beside years of four digits is one that is not known, as museums write it', () => {
  const rows = [
    { DisplayName: 'Robert Arneson', BeginDate: 1930, EndDate: 1992 },
    { DisplayName: 'Doroteo Arnaiz', BeginDate: 1936, EndDate: 0 },
    { DisplayName: 'A workshop', BeginDate: 0, EndDate: 0 },
  ];
  const csv = ['DisplayName,BeginDate,EndDate', ...rows.map((row) => Object.values(row).join())].join('\n');
  for (const { document, issues } of [parse(csv), parseRecords(JSON.stringify(rows))]) {
    expect(document?.events).toMatchObject([{ start: '1930', end: '1992' }, { date: '1936' }]);
    expect(issues.map(({ code }) => code)).toEqual(['missing-date']);
  }
  expect(parse('name,birth_year,death_year\nA,1930,1992\nB,1936,0').document?.events[1]?.date).toBe('1936/');
  // Among years of the same size it may be meant.
  expect(parse('name,year\nA,-10\nB,0\nC,14').issues).toMatchObject([{ code: 'invalid-date' }]);
  expect(parse('name,pages\nA,1930\nB,0').issues).toMatchObject([{ code: 'no-dates' }]);
});
