import { describe, expect, it } from 'vitest';
import { readGedcomDate } from '../../src/formats/gedcom/date.js';
import { parse } from '../../src/formats/gedcom.js';
import { hebrewDays, isoDay } from '../../src/formats/dates/old-calendars.js';
import { validate } from '../../src/model/validate.js';
import { neverThrows } from './never-throws.js';
import { sharedFile } from './shared-file.js';

const file = (...lines: readonly string[]): string =>
  ['0 HEAD', '1 GEDC', '2 VERS 5.5.1', ...lines, '0 TRLR'].join('\n');
const person = (...lines: readonly string[]) => parse(file('0 @I1@ INDI', '1 NAME Ann /Lee/', ...lines));
const first = (parsed: ReturnType<typeof parse>) => parsed.document?.events[0];
const errors = (parsed: ReturnType<typeof parse>) =>
  validate(parsed.document).issues.filter(({ severity }) => severity === 'error');

describe('dates of GEDCOM', () => {
  it.each([
    ['1900', '1900'],
    ['MAR 1900', '1900-03'],
    ['2 mar 1900', '1900-03-02'],
    ['ABT 1900', '1900~'],
    ['EST MAR 1900', '1900-03~'],
    ['CAL 2 MAR 1900', '1900-03-02~'],
    ['BEF 1900', '[..1900]'],
    ['AFT MAR 1900', '[1900-03..]'],
    ['BET 1900 AND 1910', '[1900..1910]'],
    ['BET 1 JAN AND 31 MAR 1690', '[1690-01-01..1690-03-31]'],
    ['Bet. Apr AND Jul 1832', '[1832-04..1832-07]'],
    ['Bet. Apr-Jul 1832', '[1832-04..1832-07]'],
    ['TO 1910', '/1910'],
    ['FROM 1900', '1900/'],
    ['INT 1900 (the year of the flood)', '1900'],
    ['44 B.C.', '-0043'],
    ['15 MAR 44 BCE', '-0043-03-15'],
    ['1 B.C.', '0000'],
    ['11 FEB 1699/00', '1700-02-11'],
    ['1648/49', '[1648..1649]'],
    ['@#DGREGORIAN@ 1 JAN 1900', '1900-01-01'],
    ['GREGORIAN 1 JAN 1900', '1900-01-01'],
    ['@#DFRENCH R@ 18 BRUM 8', '1799-11-09'],
    ['FRENCH_R 18 BRUM 8', '1799-11-09'],
    ['@#DFRENCH R@ 12', '[1803-09-24..1804-09-22]'],
    ['@#DHEBREW@ 23 TVT 5760', '2000-01-01'],
    ['1900-03-02', '1900-03-02'],
    ['ABOUT March 1900', '1900-03~'],
  ])('reads %s as %s', (text, edtf) => {
    const { start, problem } = readGedcomDate(text);
    expect({ start, problem }).toEqual({ start: edtf, problem: undefined });
  });

  it('has two ends for a period', () => {
    expect(readGedcomDate('FROM 1900 TO MAR 1910')).toMatchObject({ start: '1900', end: '1910-03', isPeriod: true });
  });

  it('knows the Julian calendar by both its names, with leap days of its own', () => {
    const julian = { start: '1700-02-29', calendar: 'julian' };
    expect(readGedcomDate('@#DJULIAN@ 29 FEB 1700')).toMatchObject(julian);
    expect(readGedcomDate('JULIAN 29 FEB 1700')).toMatchObject(julian);
    expect(readGedcomDate('29 FEB 1700').problem).toMatch(/28 days/);
  });

  it('keeps the words if EDTF cannot say the same', () => {
    expect(readGedcomDate('(unknown)')).toEqual({ calendar: 'gregorian', displayDate: 'unknown' });
    expect(readGedcomDate('INT 1900 (about the flood)').displayDate).toBe('about the flood');
    expect(readGedcomDate('11 FEB 1699/00').displayDate).toBe('11 FEB 1699/00');
    expect(readGedcomDate('@#DFRENCH R@ 18 BRUM 8').displayDate).toBe('18 BRUM 8');
    expect(readGedcomDate('12/3/1900')).toMatchObject({
      displayDate: '12/3/1900',
      problem: expect.any(String) as string,
    });
  });

  it('swaps years in the wrong order, and reports it', () => {
    expect(readGedcomDate('BET 1910 AND 1900')).toMatchObject({
      start: '[1900..1910]',
      problem: expect.any(String) as string,
    });
  });

  it('converts every month of the Hebrew calendar as Intl does', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-hebrew', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    for (let year = 5300; year < 5800; year++) {
      for (let month = 1; month <= 13; month++) {
        const days = hebrewDays(year, month, 1);
        const parts = format.formatToParts(new Date(`${isoDay(days?.first ?? NaN)}T12:00Z`));
        const part = (type: string) => parts.find((each) => each.type === type)?.value;
        expect([part('day'), part('year')]).toEqual(['1', String(year)]);
      }
    }
  });
});

it.each([
  ['14/11/1931', { start: '1931-11-14' }],
  ['12.3.1900', { start: '1900-03-12' }],
  ['1908 ?', { start: '1908?' }],
  ['vers 1850', { start: '1850~' }],
  ['22 AUG 1877 SG', { start: '1877-08-22' }],
  ['1056/1060', { start: '1056', end: '1060', isPeriod: true }],
])('a date as people write it is read, and keeps its words: %s', (text, date) => {
  expect(readGedcomDate(text)).toEqual({ ...date, calendar: 'gregorian', displayDate: text });
});

it('two years with a dash between them are between', () => {
  expect(readGedcomDate('BET. 1928 - 1970')).toEqual({ start: '[1928..1970]', calendar: 'gregorian' });
});

describe('parse() of GEDCOM', () => {
  it('shows who died after or was born before some time, and says no more of it', () => {
    for (const lines of [
      ['1 DEAT', '2 DATE AFT 1700'],
      ['1 BIRT', '2 DATE BEF 1700'],
    ]) {
      const { document, issues } = person(...lines);
      expect(document?.events[0]?.date).toBe(lines[0] === '1 DEAT' ? '[1700..]' : '[..1700]');
      expect([...issues, ...validate(document).issues]).toEqual([]);
    }
  });

  it('makes a life of each person, in the lane of the surname', () => {
    const parsed = person(
      '1 BIRT',
      '2 DATE 1 MAR 1900',
      '2 PLAC York',
      '1 DEAT',
      '2 DATE ABT 1970',
      '1 NOTE Said',
      '2 CONC  so',
      '2 CONT @@ home',
    );
    expect(parsed.issues).toEqual([]);
    expect(first(parsed)).toMatchObject({
      id: 'I1',
      title: 'Ann Lee',
      lane: 'Lee',
      start: '1900-03-01',
      end: '1970~',
      place: 'York',
      description: 'Said so\n@ home',
    });
  });

  it('takes a baptism for a birth and a burial for a death, where there is no better', () => {
    const parsed = person('1 BIRT', '2 PLAC York', '1 CHR', '2 DATE 1900', '1 BURI', '2 DATE 1970');
    expect(parsed.document?.events).toHaveLength(1);
    expect(first(parsed)).toMatchObject({ start: '1900', end: '1970' });
  });

  it('gives an event of its own to a burial after a death', () => {
    const parsed = person('1 BIRT', '2 DATE 1900', '1 DEAT', '2 DATE 1970', '1 BURI', '2 DATE 1971');
    expect(parsed.document?.events[1]).toMatchObject({
      title: 'Burial of Ann Lee',
      date: '1971',
      relations: [{ type: 'part-of', target: 'I1' }],
    });
  });

  it('does not know the end of a life without a death, nor the beginning of one without a birth', () => {
    expect(first(person('1 BIRT', '2 DATE 1930'))?.date).toBe('1930/');
    expect(first(person('1 BIRT', '2 DATE 1930', '1 DEAT Y'))?.date).toBe('1930/');
    expect(first(person('1 DEAT', '2 DATE 1930'))?.date).toBe('/1930');
    expect(first(person('1 BIRT', '2 DATE BET 1930 AND 1932'))).toMatchObject({
      start: '[1930..1932]',
      end: '[1930..]',
    });
    expect(first(person('1 DEAT', '2 DATE BEF 1930'))).toMatchObject({ start: '[..1930]', end: '[..1930]' });
    expect(first(person('1 BIRT', '2 DATE 1930', '1 NO DEAT'))).toMatchObject({ start: '1930', end: '..' });
  });

  it('keeps the calendar of a life, and writes one that changed it in the later', () => {
    const russian = person('1 BIRT', '2 DATE @#DJULIAN@ 26 MAY 1799', '1 DEAT', '2 DATE @#DJULIAN@ 29 JAN 1837');
    const english = person('1 BIRT', '2 DATE @#DJULIAN@ 11 FEB 1732', '1 DEAT', '2 DATE 14 DEC 1799');
    expect(first(russian)).toMatchObject({ start: '1799-05-26', end: '1837-01-29', calendar: 'julian' });
    expect(first(english)).toMatchObject({ start: '1732-02-22', end: '1799-12-14' });
    expect(first(english)).not.toHaveProperty('calendar');
  });

  it('makes events of marriages and of all else with a date', () => {
    const parsed = parse(
      file(
        ...['0 @I1@ INDI', '1 NAME Ann /Lee/', '1 BIRT', '2 DATE 1900', '1 OCCU smith', '2 DATE FROM 1920 TO 1930'],
        ...['1 EVEN', '2 TYPE Award', '2 DATE 1950', '1 CHAN', '2 DATE 1 JAN 2020', '0 @I2@ INDI', '1 NAME Bo /Day/'],
        ...['0 @F1@ FAM', '1 HUSB @I2@', '1 WIFE @I1@', '1 MARR', '2 DATE 2 JUN 1921', '2 SOUR @S1@', '3 PAGE 7'],
        ...['0 @S1@ SOUR', '1 TITL Register', '1 PUBL York'],
      ),
    );
    expect(parsed.document?.events).toMatchObject([
      { title: 'Ann Lee', data: { partners: ['I2'] } },
      { title: 'Occupation of Ann Lee: smith', start: '1920', end: '1930' },
      { title: 'Award of Ann Lee', date: '1950' },
      {
        title: 'Marriage of Bo Day and Ann Lee',
        date: '1921-06-02',
        lane: 'Day',
        relations: [{ type: 'see', target: 'I1' }],
        sources: [{ title: 'Register, 7', publisher: 'York' }],
      },
    ]);
    expect(parsed.issues).toMatchObject([{ code: 'missing-date', path: expect.stringContaining('@I2@') as string }]);
  });

  it('has times and phrases of version 7, and its @', () => {
    const parsed = parse(
      '0 HEAD\n1 GEDC\n2 VERS 7.0\n0 @I1@ INDI\n1 NAME Ann\n1 NOTE @@me @@you\n1 BIRT\n2 DATE 1 JAN 2000\n3 TIME 8:05\n1 EVEN Fair\n2 DATE FROM 1700 TO 1800\n3 PHRASE 18th century\n1 NO EMIG\n2 DATE 1900',
    );
    expect(parsed.document?.events).toMatchObject([
      { start: '2000-01-01T08:05', end: '[2000-01-01..]', description: '@me @@you' },
      { displayDate: '18th century' },
    ]);
    expect(parsed.document?.events).toHaveLength(2);
  });

  it.each(['\n', '\r\n', '\r'])('reads lines that end in %j, and indented ones', (end) => {
    const text = file('0 @I1@ INDI', '  1 NAME Ann', '  1 BIRT', '    2 DATE 1900').replaceAll('\n', end);
    expect(first(parse('\uFEFF' + text))).toMatchObject({ title: 'Ann', date: '1900/' });
  });

  it('takes a line without a level as more text, and reports its number', () => {
    const parsed = person('1 NOTE a', 'broken line', '1 BIRT', '2 DATE 1900', '2 DATE', '5 PLAC York');
    expect(first(parsed)?.description).toBe('a\nbroken line');
    expect(parsed.issues).toMatchObject([
      { path: 'line 7', severity: 'warning', code: 'invalid-line' },
      { path: 'line 11', severity: 'warning', code: 'invalid-line' },
    ]);
  });

  it('reports the line of a date that it cannot read', () => {
    const parsed = person('1 BIRT', '2 DATE 31 FEB 1900', '1 DEAT', '2 DATE 1970', '1 CENS', '2 DATE once');
    expect(parsed.issues).toMatchObject([
      { path: 'line 7 (DATE)', code: 'invalid-date', severity: 'warning' },
      { path: 'line 11 (DATE)', code: 'invalid-date', severity: 'error' },
    ]);
    expect(first(parsed)?.date).toBe('/1970');
  });

  it('decodes ANSEL, with marks before their letters', () => {
    const bytes = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
    const text = [
      ...bytes('0 HEAD\n1 CHAR ANSEL\n0 @I1@ INDI\n1 NAME J'),
      ...[0xe8, 0x6f, 0x72, 0x67, 0x20, 0x2f, 0xa5, 0x72, 0xb2, 0x2f],
      ...bytes('\n1 BIRT\n2 DATE 1900'),
    ];
    const parsed = parse(new Uint8Array(text));
    expect(first(parsed)?.title).toBe('Jörg Ærø');
    expect(parsed.issues).toEqual([]);
    expect(parse(new Uint8Array([...text, 0xff])).issues[0]?.code).toBe('encoding');
  });

  it('reads UTF-16 without a mark, and warns of letters that were decoded wrongly', () => {
    const text = file('0 @I1@ INDI', '1 NAME Ann', '1 BIRT', '2 DATE 1900');
    expect(first(parse(new Uint8Array(Buffer.from(text, 'utf16le'))))?.title).toBe('Ann');
    expect(parse(text.replace('0 HEAD', '0 HEAD\n1 CHAR ANSEL').replace('Ann', '\uFFFD')).issues[0]?.code).toBe(
      'encoding',
    );
  });

  it('reads identifiers without their @, says so once, and says if there are no persons', () => {
    const text = file('0 I1 INDI', '1 NAME Ann', '1 FAMS F1', '1 BIRT', '2 DATE 1900', '0 I2 INDI', '1 NAME Bob', '1 FAMS F1', '0 F1 FAM', '1 HUSB I2', '1 WIFE I1', '1 MARR', '2 DATE 1920'); // prettier-ignore
    const parsed = parse(text);
    expect(parsed.document?.events.map(({ title }) => title)).toEqual(['Ann', 'Marriage of Bob and Ann']);
    expect(parsed.issues).toMatchObject([
      { code: 'invalid-line', path: 'line 4', message: expect.stringContaining('0 @I1@ INDI') as string },
      { code: 'missing-date' },
    ]);
    expect(parse(file('0 @S1@ SOUR', '1 TITL INDI')).issues).toMatchObject([{ code: 'no-events' }]);
  });

  it('refuses other files', () => {
    expect(parse('Hello').issues[0]?.code).toBe('not-gedcom');
    expect(parse('').document).toBeNull();
  });

  it.each([
    ['Simpsons-Cartoon.ged', 11, 0, 0],
    ['The-Kennedy-Family.ged', 70, 66, 94],
    ['maximal70.ged', 4, 1, 17],
  ])('keeps every person of %s', (name, people, dated, events) => {
    const bytes = sharedFile(`gedcom/${name}`);
    if (!bytes) return;
    const parsed = parse(bytes);
    const lost = parsed.issues.filter(({ code, path }) => code === 'missing-date' && path.includes('INDI'));
    const lives = parsed.document?.events.filter(({ data }) => !(data as { tag?: string }).tag) ?? [];
    expect(lives.length + lost.length).toBe(people);
    expect(parsed.issues.filter(({ code }) => !['missing-date'].includes(code))).toEqual([]);
    expect(errors(parsed)).toEqual([]);
    expect([lives.length, parsed.document?.events.length]).toEqual([dated, events]);
  });

  it('never throws', () => {
    const bytes = sharedFile('gedcom/The-Kennedy-Family.ged');
    neverThrows(
      parse,
      bytes
        ? new TextDecoder().decode(bytes).slice(0, 4000)
        : file('0 @I1@ INDI', '1 BIRT', '2 DATE BET 1900 AND 1910'),
    );
  });
});
