import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAbsent, isPresent } from '../../src/formats/dates/no-date.js';
import { readSpokenDate } from '../../src/formats/dates/spoken-date.js';
import { parseDate } from '../../src/time/parse-date.js';

const read = (text: string, order?: 'day-first' | 'month-first', locale?: string): string | undefined =>
  readSpokenDate(text, { ...(order && { order }), ...(locale && { locale }) })?.date;

describe('readSpokenDate() reads', () => {
  test.each([
    ...[
      ['3 apr 1721', '1721-04-03'],
      ['April 21, 1816', '1816-04-21'],
      ['21st of April 1816', '1816-04-21'],
      ['Sept 1864', '1864-09'],
    ],
    ...[
      ['Jun 12 1998', '1998-06-12'],
      ['Monday, 3 June 2024', '2024-06-03'],
      ['1900 May 3', '1900-05-03'],
      ['the year 1897', '1897'],
    ],
    ...[
      ['2001/01/31', '2001-01-31'],
      ['20240619', '2024-06-19'],
      ['31.12.1999', '1999-12-31'],
      ['12/1999', '1999-12'],
      ['1999/12', '1999-12'],
    ],
    ...[
      ['2024年6月19日', '2024-06-19'],
      ['2024년 6월', '2024-06'],
      ['2024年', '2024'],
    ],
  ])('days, months and years: %s', (text, date) => expect(read(text)).toBe(date));

  test.each([
    ...[
      ['3. März 1871', '1871-03-03'],
      ['1er janvier 1900', '1900-01-01'],
      ['12 de octubre de 1492', '1492-10-12'],
    ],
    ...[
      ['19 июня 2024 г.', '2024-06-19'],
      ['août 1789', '1789-08'],
      ['Frühjahr 1848', '1848-21'],
    ],
    ['12 апреля 1961 года', '1961-04-12'],
    ['1961 г.', '1961'],
    ['1850-е годы', '185X'],
    ['1950年代', '195X'],
    ['1950년대', '195X'],
    ['década de 1850', '185X'],
    ['44 год до н. э.', '-0043'],
    ['44 a. C.', '-0043'],
    ['44 d. C.', '0044'],
    ['около 1850', '1850~'],
  ])('months, years, decades and eras of other languages: %s', (text, date) => expect(read(text)).toBe(date));

  test.each([
    ['6 aout 1914', '1914-08-06'],
    ['June 19<sup>th</sup>, 2024', '2024-06-19'],
    ['Oct 2019 &ndash; Jun&nbsp;2024', '2019-10/2024-06'],
    ['2022––Current', '2022/..'],
    ['August/2019', '2019-08'],
    ['January/February 2024', '2024-01/2024-02'],
    ['2020 -- 2022', '2020/2022'],
    ['2023-03-29T10:00:00-00:00', '2023-03-29T10:00:00Z'],
    ['fevrier 2014', '2014-02'],
    ['Jan 11 2012 CST', '2012-01-11'],
    ['April-May 1945', '1945-04/1945-05'],
    ['1950s-60s', '195X/196X'],
    ['1999-00', '1999/2000'],
    ['2022/23', '2022/2023'],
    ['1723-4', '1723/1724'],
    ['2024-2', '2024-02'],
    ['2012 to date', '2012/..'],
    ['-000026-01-16', '-0026-01-16'],
    ['+001850-01-01', '1850-01-01'],
    ['4.5e+09 BC', 'Y-4500000000'],
    ['1943-00-00', '1943'],
    ['1850-06-00', '1850-06'],
    ['18500600', '1850-06'],
    ['18500000', '1850'],
  ])('what people write less often: %s', (text, date) => expect(read(text)).toBe(date));

  test.each([
    ['公元前221年', '-0220'],
    ['紀元前660年', '-0659'],
    ['西暦794年', '0794'],
    ['昭和20年8月15日', '1945-08-15'],
    ['令和元年5月', '2019-05'],
    ['١٩٧٣/١٠/٦', '1973-10-06'],
    ['１９４５年８月', '1945-08'],
    ['siglo XVI', '15XX'],
    ['XVI век', '15XX'],
    ['19世紀', '18XX'],
  ])('eras, centuries and digits of other scripts: %s', (text, date) => expect(read(text)).toBe(date));

  test('an unknown era is not a date', () => expect(read('享保元年')).toBeUndefined());

  test.each([
    ['1. Hälfte 16. Jh.', '15XX'],
    ['third quarter 19th century', '18XX'],
    ['début du XIXe siècle', '18XX'],
    ['FY2023', '2023'],
    ['early 15th c.', '14XX'],
  ])('what EDTF can only say less exactly keeps its words: %s', (text, date) =>
    expect(readSpokenDate(text)).toEqual({ date, words: text }),
  );

  test('months of the language of the source before those of others', () => {
    expect(read('3 mai 1968', undefined, 'fr')).toBe('1968-05-03');
    expect(read('3 maj 1968', undefined, 'pl')).toBe('1968-05-03');
  });

  test.each([
    ...[
      ['2001/01/01 00:47', '2001-01-01T00:47'],
      ['1960-09-02 12:00', '1960-09-02T12:00'],
      ['Oct. 24, 1929, 9:30 a.m.', '1929-10-24T09:30'],
    ],
    ...[
      ['3 June 2024 at 3:05 pm EST', '2024-06-03T15:05-05:00'],
      ['2024/07/01 10:00 (GMT+2)', '2024-07-01T10:00+02:00'],
      ['July 1, 2024 10:00 AM (PDT)', '2024-07-01T10:00-07:00'],
      ['2024-06-19 15:00:00.123 +0900', '2024-06-19T15:00:00.123+09:00'],
    ],
    ...[
      ['20240619T150000Z', '2024-06-19T15:00:00Z'],
      ['Sat, 20 May 1961 14:00:00 -0600', '1961-05-20T14:00:00-06:00'],
    ],
    ...[
      ['Fri Nov 22 1963 12:30:00 GMT-0600', '1963-11-22T12:30:00-06:00'],
      ['12:30 pm, 3 May 1900'.split(', ').reverse().join(', '), '1900-05-03T12:30'],
    ],
    ...[
      ['1 May 1900 12 am', '1900-05-01T00:00'],
      ['2024-06-19T15:00[Asia/Seoul]', '2024-06-19T15:00[Asia/Seoul]'],
    ],
  ])('times of day and zones: %s', (text, date) => expect(read(text)).toBe(date));

  test.each([
    ['Sun Dec 04 04:47:44 2005', '2005-12-04T04:47:44'],
    ['Sun Dec  4 04:47:44 PST 2005', '2005-12-04T04:47:44-08:00'],
    ['Thu Apr 7 15:13:13 2005 -0700', '2005-04-07T15:13:13-07:00'],
    ['Wed Aug 27 13:08:45 +0000 2008', '2008-08-27T13:08:45+00:00'],
    ['[10/Oct/2000:13:55:36 -0700]', '2000-10-10T13:55:36-07:00'],
    ['10/Oct/2000:13:55:36', '2000-10-10T13:55:36'],
    ['08:15:52 12 Feb 2020', '2020-02-12T08:15:52'],
    ['3:04 PM, 12 January 2024', '2024-01-12T15:04'],
    ['12/Jan/2024 3:04 PM', '2024-01-12T15:04'],
    ['5 mai 2020 à 20h30', '2020-05-05T20:30'],
  ])('times of logs, in whatever order: %s', (text, date) => expect(read(text)).toBe(date));

  test('midnight as a program prints a day as that day', () => {
    expect(read('Fri Nov 22 1963 00:00:00 GMT-0600')).toBe('1963-11-22');
  });

  test.each([
    ...[
      ['63 BC', '-0062'],
      ['1 BC', '0000'],
      ['15 March 44 BC', '-0043-03-15'],
      ['19 August AD 14', '0014-08-19'],
      ['19 August A.D. 14', '0014-08-19'],
      ['AD 43', '0043'],
      ['August 79 AD', '0079-08'],
      ['500 b.c.e.', '-0499'],
    ],
    ...[
      ['4,500 BC', '-4499'],
      ['10,000 BC', 'Y-10000'],
      ['44 v. Chr.', '-0043'],
      ['52 av. J.-C.', '-0051'],
      ['A.D. 43', '0043'],
    ],
    ...[
      ['66 million years ago', 'Y-66000000'],
      ['13.8 billion years ago', 'Y-13800000000'],
    ],
  ])('years before Christ and long ago: %s', (text, date) => expect(read(text)).toBe(date));

  test.each([
    ...[
      ['circa 1840', '1840~'],
      ['c.1596', '1596~'],
      ['ca1860', '1860~'],
      ['about Spring 1849', '1849-21~'],
      ['1860 approx', '1860~'],
      ['1860 c.', '1860~'],
      ['~ Feb 1812', '1812-02~'],
    ],
    ...[
      ['1840?', '1840?'],
      ['possibly 1862', '1862?'],
      ['1862 (uncertain)', '1862?'],
      ['?c.1723', '1723%'],
      ['ca. 1860s?', '186X%'],
    ],
    ...[
      ['circa1m 10 August 843 ', '0843-08-10~'],
      ['Circa 446 bc', '-0445~'],
      ['um 1570', '1570~'],
      ['vers 1570', '1570~'],
    ],
  ])('doubts: %s', (text, date) => expect(read(text)).toBe(date));

  test.each([
    ...[
      ['1840s', '184X'],
      ['the 1840’s', '184X'],
      ['1800s', '18XX'],
      ['19th century', '18XX'],
      ['19c', '18XX'],
      ['1st century', '00XX'],
    ],
    ...[
      ['2nd century BC', '-01XX'],
      ['3rd millennium BC', '-2XXX'],
      ['XIXe siècle', '18XX'],
      ['19. Jahrhundert', '18XX'],
    ],
    ...[
      ['Summer of 1940', '1940-22'],
      ['Q1 2024', '2024-33'],
      ['2024-Q3', '2024-35'],
      ['H2 2024', '2024-41'],
      ['2024-W25', '2024-06-17/2024-06-23'],
    ],
  ])('periods: %s', (text, date) => expect(read(text)).toBe(date));

  test.each([
    ...[
      ['c.1596–1660', '1596~/1660'],
      ['1851-52', '1851/1852'],
      ['1914–18', '1914/1918'],
      ['1596–1660?', '1596/1660?'],
      ['Nov 1951 - 1953', '1951-11/1953'],
    ],
    ...[
      ['3–5 May 1940', '1940-05-03/1940-05-05'],
      ['1863 July 1-3', '1863-07-01/1863-07-03'],
      ['1863-07-01/03', '1863-07-01/1863-07-03'],
      ['June 19, 2024 → June 21, 2024', '2024-06-19/2024-06-21'],
      ['2024/06/19 → 2024/06/21', '2024-06-19/2024-06-21'],
      ['2024-06-19->2024-06-21', '2024-06-19/2024-06-21'],
      ['2024-06-19T10:00Z → 2024-06-19T11:00Z', '2024-06-19T10:00Z/2024-06-19T11:00Z'],
      ['June 19, 2024 10:00 AM → 11:00 AM', '2024-06-19T10:00/2024-06-19T11:00'],
      ['19 June 2024, 10:00 (GMT+2) – 11:30 (GMT+2)', '2024-06-19T10:00+02:00/2024-06-19T11:30+02:00'],
      ['1961-05/07', '1961-05/1961-07'],
      ['2026 / 2027', '2026/2027'],
      ['2019-01-01/now', '2019-01-01/..'],
      ['May–June 1940', '1940-05/1940-06'],
      ['from 5 to 7 May 1940', '1940-05-05/1940-05-07'],
      ['July 1–3, 1863', '1863-07-01/1863-07-03'],
      ['November 23-25, 1863', '1863-11-23/1863-11-25'],
      ['June 28 – July 3, 1863', '1863-06-28/1863-07-03'],
      ['1.-3. Juli 1863', '1863-07-01/1863-07-03'],
      ['1 au 3 juillet 1863', '1863-07-01/1863-07-03'],
      ['del 1 al 3 de julio de 1863', '1863-07-01/1863-07-03'],
      ['с 1 по 3 июля 1863', '1863-07-01/1863-07-03'],
      ['1941—1945 гг.', '1941/1945'],
      ['15th–16th c.', '14XX/15XX'],
      ['15th/16th c.', '14XX/15XX'],
    ],
    ...[
      ['500–400 BC', '-0499/-0399'],
      ['44 BC – 14 AD', '-0043/0014'],
    ],
    ...[
      ['1960 to present', '1960/..'],
      ['1990s–now', '199X/..'],
      ['1961 – incumbent', '1961/..'],
      ['1850–', '1850/'],
      ['–1850', '/1850'],
      ['1850 to unknown', '1850/'],
    ],
    ...[
      ['Between Nov 1951 and 1953', '[1951-11..1953]'],
      ['Between 500BC and 400BC', '[-0499..-0399]'],
      ['Between 25 and 220', '[0025..0220]'],
      ['1723 or 4', '[1723,1724]'],
      ['1863 or 1864', '[1863,1864]'],
    ],
    ...[
      ['before 1928', '[..1928]'],
      ['Before 400BC', '[..-0399]'],
      ['after 1850', '[1850..]'],
      ['since 1961', '1961/..'],
      ['2023+', '2023/..'],
      ['2019.12.25前后', '2019-12-25~'],
      ['2010.05.19_00:00:01', '2010-05-19T00:00:01'],
      ['born 1930', '1930/'],
      ['died 1660', '/1660'],
    ],
  ])('intervals and choices: %s', (text, date) => expect(read(text)).toBe(date));

  test.each([
    '1943/1945',
    '1984?/2004~',
    '[1667,1668]',
    '1560-~06',
    '-0044',
    'Y-13800000000',
    '196X',
    '2000-22',
    '/1945',
    '1961/..',
  ])('EDTF as it is: %s', (text) => expect(read(text)).toBe(text));
});

test('the order of day and month is that of the source, unless only one is possible', () => {
  expect(read('3/4/2024', 'day-first')).toBe('2024-04-03');
  expect(read('3/4/2024', 'month-first')).toBe('2024-03-04');
  expect(read('31/12/2024', 'month-first')).toBe('2024-12-31');
  expect(read('12/31/2024', 'day-first')).toBe('2024-12-31');
  expect(read('3.4.2024', 'month-first')).toBe('2024-04-03');
});

test.each([
  'hello',
  'room 1234 b',
  '31 Feb 2020',
  '32/13/2020',
  '90',
  '3 May',
  'January 12',
  '23rd Dynasty',
  '5',
  '1961-13-45',
  '203615',
  '1850-00-12',
  '1850-13-00',
  '2015624',
  'a'.repeat(9999),
])('%s is no date', (text) => expect(readSpokenDate(text)).toBeUndefined());

test('the words themselves are kept where EDTF cannot say what they say', () => {
  expect(readSpokenDate('early 1840s')).toEqual({ date: '184X', words: 'early 1840s' });
  expect(readSpokenDate('1863, printed 1870')).toEqual({ date: '1863', words: '1863, printed 1870' });
  expect(readSpokenDate('active 1640s')).toEqual({ date: '164X', words: 'active 1640s' });
  expect(readSpokenDate('circa 1840')).toEqual({ date: '1840~' });
});

test('cells that say that there is no date, and those that say that it still goes on', () => {
  for (const text of ['', ' ', 'NA', 'n/a', 'unknown', '-', '–', '?', 'n.d.', 'null', '\\N', '0000-00-00'])
    expect(isAbsent(text), text).toBe(true);
  for (const text of [
    'present',
    'Now',
    'ongoing',
    '..',
    'heute',
    'Incumbent',
    'Still in office',
    'hoje',
    'по настоящее время',
    '至今',
  ])
    expect(isPresent(text), text).toBe(true);
  expect(isAbsent('1961')).toBe(false);
});

/**
 * Where we differ from python-edtf on purpose: a choice of two years is not the first of them; “before” does not imply
 * a start.
 */
const DIFFERENT: Readonly<Record<string, string>> = {
  ...{ c1900s: '19XX~', 'c1800s?': '18XX%', 'c64 BCE': '-0063~', '1858/1860': '1858/1860' },
  ...{ '1863 or 1864': '[1863,1864]', '1864 or 1866': '[1864,1866]' },
};
/** What we do not read: a day without a year, words that python-edtf ignores, and phrases that are hardly dates. */
const UNREAD =
  /^(?:90|January(?: 12)?|notcirca.*|attica.*|attic\..*|birthday.*|year in about.*|a day in about.*|1915 late.*)$/i;

test('the phrases of curators give the dates that python-edtf gives, except for intended differences', () => {
  const file = fileURLToPath(new URL('../data/natural-language-to-edtf.json', import.meta.url));
  const phrases = JSON.parse(readFileSync(file, 'utf8')) as { text: string; edtf: string | null }[];
  for (const { text, edtf } of phrases) {
    if (UNREAD.test(text)) {
      expect(read(text, 'month-first'), text).toBeUndefined();
      continue;
    }
    const [, before] = /^\/(.*?)[~?]?$/.exec(edtf ?? '') ?? [];
    const [, after] = /^(.*?)[~?]?\/$/.exec(edtf ?? '') ?? [];
    // A pattern of unspecified days is the whole month or year.
    const own =
      before !== undefined
        ? `[..${before}]`
        : after !== undefined
          ? `[${after}..]`
          : edtf?.replace(/(?:-XX)+(?=$|[?~%])/, '');
    const expected = DIFFERENT[text] ?? own ?? undefined;
    if (/^\[\.\.190X|^\[192X/.test(expected ?? '')) continue;
    expect(read(text, 'month-first'), text).toBe(expected);
  }
});

test('formats of programs are read by the fast path, with the same result as by the slow one', () => {
  const time = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(time, fc.constantFrom(10, 16, 19, 24), fc.boolean(), (date, length, isZoned) => {
      const text = date.toISOString().slice(0, length) + (isZoned && length > 10 && length < 24 ? 'Z' : '');
      expect(read(text)).toBe(text);
      expect(read(` ${text}`)).toBe(text);
    }),
  );
});

test('days of one month or two are a range in whichever order day and month stand', () => {
  const months = 'January February March April May June July August September October November December'.split(' ');
  const day = fc.tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 28 }));
  fc.assert(
    fc.property(day, day, fc.constantFrom('–', '-', ' – ', ' to '), (one, other, dash) => {
      const [[m, d], [n, e]] = [one, other].sort(([m, d], [n, e]) => m - n || d - e) as [typeof one, typeof other];
      const iso = (month: number, day: number) => new Date(Date.UTC(1863, month, day)).toISOString().slice(0, 10);
      const range = `${iso(m, d)}/${iso(n, e)}`;
      expect(read(`${months[m]!} ${String(d)}${dash}${m === n ? '' : `${months[n]!} `}${String(e)}, 1863`)).toBe(range);
      if (dash === '-') return;
      expect(read(`${String(d)}${m === n ? '' : ` ${months[m]!}`}${dash}${String(e)} ${months[n]!} 1863`)).toBe(range);
    }),
  );
});

test('whatever is read can be read as a date, and nothing throws or takes long', () => {
  const word = fc.constantFrom(
    ...'circa ca. before between and or to – - / , ( ) ? ~ 1840 63 BC AD May 3rd 31 12 19th century 1840s spring XIX siècle T15:00 Z [ ] .. { } X 0000 99999999'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom(' ', ''), (words, glue) => {
      const date = read(words.join(glue));
      if (date === undefined) return;
      try {
        parseDate(date);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
        // EDTF is passed on unchanged, and so is an end before its start, which is reported elsewhere.
        if (!/not before its start/.test(String(error)))
          expect(words.join(glue).replace(/ (?=\d)/, 'T')).toContain(date.slice(0, 4));
      }
    }),
    { numRuns: 3000, examples: [[['31', '-', '99999999', 'BC'], ' ']] },
  );
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => void read(text)));
});

describe('dates of museums, libraries and newspapers are read in their languages', () => {
  test.each([
    ['ru', 'не позднее 1499 г.', '[..1499]'],
    ['ru', '1830-е гг.', '183X'],
    ['ru', 'последняя четверть XIX в.', '18XX'],
    ['fr', '1er quart du 19e siècle', '18XX'],
    ['fr', 'IIe-Ier siècle avant J.-C.', '-01XX/-00XX'],
    ['de', '2. Hälfte 18. Jh.', '17XX'],
    ['de', '10.06.1984 um 12:00 Uhr', '1984-06-10T12:00'],
    ['it', 'II secolo a.C.', '-01XX'],
    ['it', 'prima metà del V secolo a.C.', '-04XX'],
    ['it', 'post 1600', '[1600..]'],
    ['pt', 'séc. II', '01XX'],
    ['pt', 'cerca de 1780', '1780~'],
    ['nl', 'midden 17e eeuw', '16XX'],
    ['nl', 'na 1648', '[1648..]'],
    ['cs', 'kolem roku 1650', '1650~'],
    ['cs', '28. října 1918', '1918-10-28'],
    ['pl', 'ok. 1650 r.', '1650~'],
    ['pl', '2 poł. XVI w.', '15XX'],
    ['pl', '15 lipca 1410', '1410-07-15'],
    ['sv', '1300-talet', '13XX'],
    ['sv', '1890-tal', '189X'],
    ['tr', 'MÖ 1200', '-1199'],
    ['tr', '29 Mayıs 1453', '1453-05-29'],
    ['el', '490 π.Χ.', '-0489'],
    ['el', '25 Μαρτίου 1821', '1821-03-25'],
    ['he', '14 במאי 1948', '1948-05-14'],
    ['ar', '١٩ يونيو ٢٠٢٤', '2024-06-19'],
    ['zh', '约1661年', '1661~'],
    ['zh', '618-907年', '0618/0907'],
    ['ja', '12〜13世紀', '11XX/12XX'],
    ['ja', '17世紀末', '16XX'],
    ['ja', '1831年頃', '1831~'],
    ['ja', '2024年6月19日（水）', '2024-06-19'],
    ['ja', '天保4年（1833）', '1833'],
    ['ko', '1592년~1598년', '1592/1598'],
  ])('%s: %s', (_, text, date) => expect(read(text)).toBe(date));

  test.each([
    ['16 (27) мая 1703', '1703-05-27'],
    ['28 сентября (10 октября) 1857', '1857-10-10'],
  ])('in brackets behind the old calendar, and that is shown: %s', (text, date) => {
    expect(readSpokenDate(text)).toEqual({ date, words: text });
  });

  test.each([
    ['1066[1]', '1066'],
    ['1215*', '1215'],
    ['1348–49†', '1348/1349'],
    ['[ca. 1850]', '1850~'],
    ['[?] 1934', '1934?'],
  ])('without the marks round them: %s', (text, date) => expect(read(text)).toBe(date));

  test.each([
    ['June 18, 2024, 7:05 p.m. ET', '2024-06-18T19:05[America/New_York]'],
    ['20 June 2024 09.30 BST', '2024-06-20T09:30+01:00'],
    ['2024-06-19 10:00 CEST', '2024-06-19T10:00+02:00'],
  ])('in the zone that they name: %s', (text, date) => expect(read(text)).toBe(date));

  test.each([['۱۳۸۲/۱۰/۰۵'], ['۱۲۸۵'], ['5 w.'], ['500 NE'], ['MS 1234'], ['10 mt'], ['lis 12']])(
    'what may be a date of another calendar is not read: %s',
    (text) => expect(read(text)).toBeUndefined(),
  );

  test.each([
    ['133/2 BCE', '-0132/-0131'],
    ['269/8–263 BCE', '-0268/-0262'],
    ['323/2-316/5 BC', '-0322/-0314'],
    ['44/43 BC', '-0043/-0042'],
    ['100/44 BC', '-0099/-0043'],
    ['323–22 BC', '-0322/-0321'],
    ['c. 323-22 B.C.', '-0322~/-0321'],
    ['104–03 BCE', '-0103/-0102'],
    ['332–30 BC', '-0331/-0029'],
    ['305–30 BC', '-0304/-0029'],
  ])('of the two years that an ancient year overlaps: %s', (text, date) => expect(read(text)).toBe(date));

  test.each([
    ['159-', '159X'],
    ['[159-?]', '159X?'],
    ['15--', '15XX'],
    ['15--?', '15XX?'],
    ['1590-', '1590/'],
  ])('of missing digits, as catalogues write them: %s', (text, date) => expect(read(text)).toBe(date));

  test.each([
    ['1ère moitié du 17e siècle', '16XX'],
    ['2ème moitié du XVIIIe siècle', '17XX'],
    ['début XIXe', '18XX'],
    ['XXI ème siècle', '20XX'],
    ['1ère moitié IVe s. av. J.-C.', '-03XX'],
    ['XIV sec.', '13XX'],
    ['metà XVI sec.', '15XX'],
    ['III sec. a.C.', '-02XX'],
    ['sec. XVI–XVII', '15XX/16XX'],
    ['siglos XVI-XVII', '15XX/16XX'],
    ['нач. XX в.', '19XX'],
    ['1-я пол. XIX в.', '18XX'],
    ['2-я четверть XIX в.', '18XX'],
    ['1. H. 18. Jh.', '17XX'],
    ['3. V. 15. Jh.', '14XX'],
  ])('of centuries and their parts, as museums shorten them: %s', (text, date) => expect(read(text)).toBe(date));

  test.each([
    ['1039 AH/1630 CE', '1630'],
    ['dated A.H. 1018/1609–10 A.D.', '1609/1610'],
    ['A.H. 1250 (A.D. 1834)', '1834'],
    ['1461–62 CE', '1461/1462'],
    ['9 thermidor an II', '1794-07-27'],
    ['18 Brumaire an VIII', '1799-11-09'],
    ['1er vendémiaire an 3', '1794-09-22'],
    ['brumaire an 8', '1799-10-23/1799-11-21'],
    ['An XII', '1803-09-24/1804-09-22'],
    ['an 15', undefined],
    ['40 brumaire an 8', undefined],
  ])('of other calendars, in ours: %s', (text, date) => expect(read(text)).toBe(date));

  test.each([
    ['189?', '189X'],
    ['1936, 1940 and 1950', '{1936,1940,1950}'],
    ['1900; 1973', '1900'],
    ['1863, printed 1870', '1863'],
    ['18??', '18XX'],
    ['107?', '0107?'],
    ['?-1920', '/1920'],
    ['?–1920', '/1920'],
  ])('of which catalogues do not know all: %s', (text, date) => expect(read(text)).toBe(date));

  test.each([
    ['3rd quarter 2021', '2021-35'],
    ['2020 1. Quartal', '2020-33'],
    ['2019M03', '2019-03'],
    ['2019-M12', '2019-12'],
    ['2019-S2', '2019-41'],
    ['2019-A1', '2019'],
    ['2019W5', '2019-01-28/2019-02-03'],
    ['begun 1795', '1795'],
    ['built in 1795', '1795'],
    ['datable to 1698', '1698'],
    ['modeled 1881', '1881'],
    ['active to 1900', '/1900'],
    ['1. Quartal 2020', '2020-33'],
    ['2e trimestre 2021', '2021-34'],
    ['T1 2020', '2020-33'],
    ['1H 2021', '2021-40'],
    ['Q3’26', '2026-35'],
    ['Winter 1943/44', '1943-24'],
    ['зима 1941/42', '1941-24'],
    ['лето 1941', '1941-22'],
    ['estate 1943', '1943-22'],
  ])('of quarters and seasons: %s', (text, date) => expect(read(text)).toBe(date));

  test('a quarter of a fiscal year is shown as it is written', () => {
    expect(readSpokenDate('Q3 FY26')).toEqual({ date: '2026-35', words: 'Q3 FY26' });
  });

  test.each([
    ['Samedi 24 février 2024', '2024-02-24'],
    ['24 février 2024 à 10h', '2024-02-24T10:00'],
    ['Dienstag, 3. Mai 2022, 19 Uhr', '2022-05-03T19:00'],
    ['Samedi 24 février 2024 de 10h à 19h', '2024-02-24T10:00/2024-02-24T19:00'],
    ['3. Mai 2022, 19–21 Uhr', '2022-05-03T19:00/2022-05-03T21:00'],
  ])('of days with weekdays and hours: %s', (text, date) => expect(read(text)).toBe(date));

  test.each([
    ['1979–1981 environ', '1979/1981~'],
    ['Vers l’an 475 avant J.C.', '-0474~'],
    ["L'an 520 avant J.C.", '-0519'],
    ['im Jahre 1905', '1905'],
    ['1850 env.', '1850~'],
    ['um 1800/1810', '1800~/1810'],
    ['1800 oder später', '[1800..]'],
    ['1800 or earlier', '[..1800]'],
    ['5300 cal BP', '-3300~'],
  ])('of doubts: %s', (text, date) => expect(read(text)).toBe(date));

  test.each([
    ['AH 1250', '[1834..1835]'],
    ['1250 A.H.', '[1834..1835]'],
    ['١٢٥٠ هـ', '[1834..1835]'],
    ['AH 1', '[0622..0623]'],
    // 20 November 1979 to 8 November 1980
    ['1400 AH', '[1979..1980]'],
    ['1400 h.', '[1979..1980]'],
  ])('of the Islamic calendar, in the years that they overlap, and that is shown: %s', (text, date) => {
    expect(readSpokenDate(text)).toEqual({ date, words: expect.any(String) as string });
  });

  test('hours are no years of the Islamic calendar', () => expect(read('10 h.')).toBeUndefined());

  test('of the Republic of China: 民國38年', () => expect(read('民國38年')).toBe('1949'));

  test('words for “unknown” give no date', () => {
    for (const text of ['date not known', 'unbekannt', 'неизвестно', '不明']) expect(isAbsent(text)).toBe(true);
  });
});
