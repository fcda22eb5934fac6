import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/formats/csv.js';
import { civilDate } from '../../src/formats/dates/civil-date.js';
import { parse as recordsOf } from '../../src/formats/records.js';

const datesOf = (text: string): readonly unknown[] =>
  parse(text).document?.events.map(({ date, start, end }) => date ?? `${String(start)}/${String(end)}`) ?? [];

describe('dates in parts', () => {
  test.each(['Day', 'Month/Day', 'date'])('are days without a year in a column called %s, and their years', (name) => {
    const rows = ['1929,February 12,Born', '1930,3 May,School', '1931,June,Left', '1932,,Came back'];
    expect(datesOf(`Year,${name},Event\n${rows.join('\n')}`)).toEqual(['1929-02-12', '1930-05-03', '1931-06', '1932']);
  });

  test.each([
    ['Jahr;Monat;Tag;Ereignis', '1989;November;9;Mauerfall', '1989-11-09'],
    ['Jahr;Monat;Tag;Ereignis', '1990;Okt.;3;Einheit', '1990-10-03'],
    ['Année;Mois;Jour;Événement', '1789;juillet;14;Bastille', '1789-07-14'],
    ['Año,Mes,Día,Evento', '1936,7,17,Guerra', '1936-07-17'],
    ['Anno,Mese,Giorno,Evento', '1946,giugno,2,Repubblica', '1946-06-02'],
    ['Ano,Mês,Dia,Evento', '1822,9,7,Independência', '1822-09-07'],
    ['Год,Месяц,День,Событие', '1961,апреля,12,Полёт', '1961-04-12'],
    ['年,月,日,出来事', '1868,1月,3,王政復古', '1868-01-03'],
    ['연도,월,일,사건', '1945,8,15,광복', '1945-08-15'],
    ['السنة,الشهر,اليوم,العنوان', '1973,10,6,حرب', '1973-10-06'],
    ['month,day,year,name', 'February,23,2015,A', '2015-02-23'],
    ['Year,Mo,Dy,Hr,Mn,Sec,Name', '2004,12,26,0,58,53.4,A', '2004-12-26T00:58:53.4'],
    [
      'Start Year Modifier,Start Year,Start Year Uncertainty,Start Month,Start Day,End Year,End Month,End Day,Name',
      '?,2020,1500,3,23,2020,9,2,A',
      '2020-03-23/2020-09-02',
    ],
    [
      'start_year,start_month,start_day,end_year,end_month,end_day,name',
      '1914,7,28,1918,Nov,11,A',
      '1914-07-28/1918-11-11',
    ],
  ])('by their names in many languages, with months in numbers or words: %s: %s', (names, row, date) =>
    expect(datesOf(`${names}\n${row}`)).toEqual([date]),
  );

  test.each([
    ['iyear,imonth,iday,city', '1970,7,2,Santo Domingo', '1970-07-02'],
    ['released_year,released_month,released_day,track', '2023,7,14,Seven', '2023-07-14'],
    ['hotel,arrival_date_year,arrival_date_month,arrival_date_day_of_month', 'City,2015,July,1', '2015-07-01'],
    ['year,month,date,place', '2020,2,8,Tokyo', '2020-02-08'],
    ['Year,Month,DayofMonth,DayOfWeek,Flight', '2008,1,3,4,WN335', '2008-01-03'],
  ])('by names that differ by nothing else, or by what is in them: %s', (names, row, date) =>
    expect(datesOf(`${names}\n${row}`)).toEqual([date]),
  );

  test.each([
    ['a month that is another date', 'year,month,name\n2015,2015-02,A\n2015,2015-03,B', ['2015-02', '2015-03']],
    ['a day of the week', 'year,month,day,name\n2015,2,Monday,A\n2015,3,Tuesday,B', ['2015-02', '2015-03']],
    ['years of accounts', 'fiscal_year,fiscal_month,name\n2015,2,A', ['2015']],
    ['an age', 'year,age_year,age_month,name\n1950,71,3,A', ['1950']],
    ['a whole date', 'date,year,month,name\n1961-07-06,1961,7,A', ['1961-07-06']],
    ['both ends of a life', 'birth_year,birth_month,death_year,name\n1815,12,1852,Ada', ['1815/1852']],
    ['a month of a year', 'Month,name\n1949-01,A\n1949-02,B', ['1949-01', '1949-02']],
  ])('are not made of %s', (_, text, dates) => expect(datesOf(text)).toEqual(dates));

  test('a part that cannot be read is reported by its column, and the date is that of the parts before it', () => {
    const { document, issues } = parse('year,month,name\n2015,2,A\n2015,Foo,B\n2015,13,C\n2015,3,D');
    expect(document?.events.map(({ date }) => date)).toEqual(['2015-02', '2015', '2015', '2015-03']);
    expect(issues.map(({ severity, path }) => `${severity} ${path}`)).toEqual([
      ...['warning line 3, column 2 (month)', 'warning line 4, column 2 (month)'],
    ]);
  });

  const NOTHING = ['', 'NA', 'NULL', '\\N', '-', '0', '00', 'n/a', '?'];

  test('end before the first missing part, however that is written', () => {
    const day = fc.record({
      year: fc.integer({ min: 1000, max: 2100 }),
      month: fc.option(fc.integer({ min: 1, max: 12 })),
      day: fc.option(fc.integer({ min: 1, max: 28 })),
    });
    const blank = fc.constantFrom(...NOTHING);
    fc.assert(
      fc.property(fc.array(fc.tuple(day, blank), { minLength: 1, maxLength: 8 }), (rows) => {
        const cells = rows.map(([{ year, month, day }, nothing]) => [year, month ?? nothing, day ?? nothing, 'A']);
        const dates = rows.map(([parts]) => civilDate(parts));
        expect(datesOf(['year,month,day,name', ...cells.map((row) => row.join(','))].join('\n'))).toEqual(dates);
        const records = rows.map(([parts]) => ({ ...parts, month: parts.month ?? 0, name: 'A' }));
        expect(recordsOf(JSON.stringify(records)).document?.events.map(({ date }) => date)).toEqual(dates);
      }),
    );
  });

  test('without a year are not dates', () => {
    const { document, issues } = parse('year,month,name\n\\N,\\N,A\n1961,7,B');
    expect(document?.events.map(({ date }) => date)).toEqual(['1961-07']);
    expect(issues.map(({ code }) => code)).toEqual(['missing-date']);
  });
});
