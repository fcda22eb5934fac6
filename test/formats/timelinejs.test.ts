import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/formats/timelinejs.js';
import { autolink } from '../../src/formats/timelinejs/autolink.js';
import { validate } from '../../src/model/validate.js';
import { compareTimes } from './compare-times.js';
import { neverThrows } from './never-throws.js';
import { sharedFile } from './shared-file.js';

const slide = (fields: object = {}) => ({ start_date: { year: 1961 }, text: { headline: 'Treaty' }, ...fields });
const read = (slides: readonly object[], more: object = {}) => parse(JSON.stringify({ events: slides, ...more }));
const eventOf = (fields: object) => read([slide(fields)]).document?.events[0];
const dateOf = (start_date: object) => eventOf({ start_date })?.date;
const issueOf = (fields: object) => read([slide(fields)]).issues[0];

/** The numbers are those of the rules in `../shared/field-stories.md`, 3.1. */
describe('a slide of TimelineJS', () => {
  test('1: parts are numbers or digits; blanks are no parts, and words are an error that names the slide and the part', () => {
    expect(dateOf({ year: ' 1961 ', month: '07', day: 6 })).toBe('1961-07-06');
    expect(dateOf({ year: '1961', month: '', day: ' ', hour: null })).toBe('1961');
    expect(issueOf({ start_date: { year: 1961, month: 'July' } })).toMatchObject({
      ...{ severity: 'error', code: 'invalid-date', path: '/events/0/start_date' },
      message: 'cannot read the date: the month "July": expected a number',
    });
  });

  test('2: commas and blanks in a year are no part of it', () => expect(dateOf({ year: '1,945' })).toBe('1945'));

  test('3: is as exact as its parts, also where one is 0', () => {
    expect(dateOf({ year: 1961, month: 7, day: 6, hour: 0 })).toBe('1961-07-06T00:00');
    expect(dateOf({ year: 1961, month: 7, day: 6, hour: '7', minute: '5', second: 9, millisecond: 250 })).toBe(
      '1961-07-06T07:05:09.25',
    );
    expect(dateOf({ year: 1961, month: 0 })).toBe('1961');
  });

  test('4: ends with the whole of the unit that its end names', () => {
    const { document } = read([slide({ start_date: { year: 1943 }, end_date: { year: 1945 } })]);
    expect(document?.events[0]).toMatchObject({ start: '1943', end: '1945' });
    expect(validate(document).events[0]?.span.end).toBe(Date.UTC(1946, 0, 1));
  });

  test('5: has no zone of its own, unless one is given for all', () => {
    expect(dateOf({ year: 2024, month: 6, day: 19, hour: 10 })).toBe('2024-06-19T10:00');
    expect(parse(JSON.stringify({ events: [slide()] }), { timeZone: 'Asia/Seoul' }).document?.timeZone).toBe(
      'Asia/Seoul',
    );
  });

  test('6: is before Christ where its year is negative, and there is no year 0', () => {
    expect(dateOf({ year: -44, month: 3, day: 15 })).toBe('-0043-03-15');
    expect(dateOf({ year: -1 })).toBe('0000');
    expect(issueOf({ start_date: { year: 0 } })).toMatchObject({ severity: 'warning', code: 'year-zero' });
  });

  test('7: years below 100 are as they are written', () => expect(dateOf({ year: 79, month: 8 })).toBe('0079-08'));

  test('8: months and days that there are not do not roll over', () => {
    for (const date of [
      { year: 2024, month: 13 },
      { year: 2023, month: 2, day: 29 },
      { year: 2024, month: 4, day: 31 },
    ]) {
      expect(read([slide({ start_date: date })])).toMatchObject({
        document: { events: [] },
        issues: [{ code: 'invalid-date' }],
      });
    }
  });

  test('9: deep time and days are in one timeline, without a mode', () => {
    const { document, issues } = read([
      slide({ start_date: { year: -13800000000 } }),
      slide({ start_date: { year: 1990, month: 4, day: 25 } }),
    ]);
    expect(issues).toEqual([]);
    expect(document?.events.map(({ date }) => date)).toEqual(['Y-13800000000', '1990-04-25']);
    expect(validate(document).issues).toEqual([]);
  });

  test('10: its own words for the date are kept as words: those of the slide before those of the date', () => {
    expect(eventOf({ display_date: '<b>c. 1520</b>', start_date: { year: 1520, display_date: 'x' } })).toMatchObject({
      displayDate: 'c. 1520',
      date: '1520',
    });
    expect(eventOf({ start_date: { year: 1520, display_date: 'around 1520' } })?.displayDate).toBe('around 1520');
  });

  test('11: a mask that shows less makes it less exact', () => {
    expect(dateOf({ year: 2024, month: 6, day: 19, format: 'yyyy' })).toBe('2024');
    expect(dateOf({ year: 2024, month: 6, day: 19, format: 'month_short' })).toBe('2024-06');
    expect(dateOf({ year: 2024, month: 6, day: 19, format: 'dd.mm.yy' })).toBe('2024-06-19');
  });

  test('12: an end that is more exact than its start stays', () => {
    expect(eventOf({ start_date: { year: 1943 }, end_date: { year: 1943, month: 7 } })).toMatchObject({
      start: '1943',
      end: '1943-07',
    });
    expect(eventOf({ start_date: { year: 1943 }, end_date: { year: '1943' } })).toMatchObject({ date: '1943' });
  });

  test('13, 14: without a date is an error, and the others are shown', () => {
    const { document, issues } = read([
      slide(),
      slide({ start_date: undefined }),
      slide({ end_date: { year: 'soon' } }),
    ]);
    expect(document?.events).toHaveLength(2);
    expect(issues).toMatchObject([
      { severity: 'error', code: 'missing-date', path: '/events/1/start_date' },
      { severity: 'warning', code: 'invalid-date', path: '/events/2/end_date' },
    ]);
  });

  test('15: the title is that of the timeline; ties keep their order', () => {
    const { document } = read([slide({ text: { headline: 'B' } }), slide({ text: { headline: 'A' } })], {
      title: { text: { headline: '<b>All</b>', text: '<p>of it</p>' } },
    });
    expect(document).toMatchObject({ title: 'All', description: 'of it' });
    expect(validate(document).events.map(({ event }) => event.title)).toEqual(['B', 'A']);
  });

  test('16: its id is its own, or its headline in any script, the same on every load', () => {
    const headlines = ['Путин', 'Путин и Ким', '조약 서명', '조약 서명', 'معاهدة'];
    const ids = () =>
      read([
        slide({ unique_id: 'own' }),
        ...headlines.map((headline) => slide({ text: { headline } })),
      ]).document?.events.map(({ id }) => id);
    expect(ids()).toEqual(['own', 'путин', 'путин-и-ким', '조약-서명', '조약-서명-2', 'معاهدة']);
    expect(ids()).toEqual(ids());
  });

  test('16: without a letter in its headline, its id is its date; no two are the same, and one that is given stays', () => {
    const headlines = ['!!!', '???', 'A', 'A', 'A 2', '…'];
    const slides = headlines.map((headline, n) =>
      slide({ start_date: { year: 1961 + (n % 5), month: 7 }, text: { headline } }),
    );
    const { document } = read([...slides, slide({ unique_id: 'a' })]);
    const ids = document!.events.map(({ id }) => id);
    expect(ids).toEqual(['1961-07', '1962-07', 'a-2', 'a-3', 'a-2-2', '1961-07-2', 'a']);
    expect(validate(document).issues).toEqual([]);
    // Rows before it do not change the id of one that has no words.
    expect(read(slides.slice(1)).document!.events[0]!.id).toBe('1962-07');
  });

  test('17: groups are lanes; eras have their names', () => {
    const eras = [
      { start_date: { year: 600 }, end_date: { year: 620 }, text: { headline: 'Sui' } },
      { start_date: { year: 1 }, text: {} },
    ];
    const { document, issues } = read([slide({ group: ' <i>North</i> ' })], { eras });
    expect(document?.events[0]?.lane).toBe('North');
    expect(document?.eras).toEqual([{ title: 'Sui', start: '0600', end: '0620' }]);
    expect(issues.map(({ path }) => path)).toEqual(['/eras/1', '/eras/1/end_date']);
  });

  test('18: markup is kept as markup beside its plain text, and is nowhere in titles', () => {
    const event = eventOf({
      text: {
        headline: '<b>Treaty</b> &amp; more',
        text: '<p>One</p><p>two <a href="x">links</a></p><script>bad()</script>',
      },
    });
    expect(event).toMatchObject({ title: 'Treaty & more', description: 'One\ntwo links' });
    expect(event?.descriptionHtml).toContain('<a href="x">');
    expect(eventOf({ text: { headline: 'A', text: '3 < 4 words' } })).toMatchObject({ description: '3 < 4 words' });
  });

  test('19: addresses in its text are links, where the slide does not say otherwise', () => {
    const text = 'Read www.a.org,\nor <b@c.org> & more';
    expect(eventOf({ text: { headline: 'A', text } })).toMatchObject({
      description: text,
      descriptionHtml:
        'Read <a href="http://www.a.org">www.a.org</a>,<br>or &lt;<a href="mailto:b@c.org">b@c.org</a>&gt; &amp; more',
    });
    expect(eventOf({ text: { headline: 'A', text: '<p>https://a.org</p>' } })).toMatchObject({
      description: 'https://a.org',
      descriptionHtml: '<p><a href="https://a.org">https://a.org</a></p>',
    });
    expect(eventOf({ text: { headline: 'A', text }, autolink: false })?.descriptionHtml).toBeUndefined();
    expect(eventOf({ text: { headline: 'https://a.org', text: 'no address' } })).toMatchObject({
      title: 'https://a.org',
      description: 'no address',
    });
  });

  test('20: media have their words; a caption is the description of a picture that has none', () => {
    const media = {
      url: 'https://a.org/a.JPG?x',
      caption: 'A <em>hall</em>',
      credit: 'B',
      thumbnail: 't.png',
      link: 'https://a.org',
    };
    expect(eventOf({ media })).toMatchObject({
      media: [
        {
          url: 'https://a.org/a.JPG?x',
          type: 'image',
          alt: 'A hall',
          caption: 'A hall',
          credit: 'B',
          thumbnail: 't.png',
        },
      ],
      url: 'https://a.org',
    });
    expect(eventOf({ media: { ...media, alt: 'Chairs' } })?.media?.[0]?.alt).toBe('Chairs');
    expect(
      eventOf({ media: { url: '<iframe src="//www.youtube.com/embed/x?a=1&amp;b=2"></iframe>' } })?.media?.[0],
    ).toMatchObject({ type: 'embed', url: 'https://www.youtube.com/embed/x?a=1&b=2' });
    expect(eventOf({ media: null })?.media).toBeUndefined();
  });

  test('without a headline is called by its caption, place or text, and that is said', () => {
    expect(eventOf({ text: {}, location: { name: 'Hannibal', lat: 39.7, lon: -91.4 } })).toMatchObject({
      title: 'Hannibal',
      place: { name: 'Hannibal', latitude: 39.7 },
    });
    expect(issueOf({ text: {}, media: { caption: 'A hall' } })).toMatchObject({
      severity: 'warning',
      code: 'missing-title',
      path: '/events/0/text/headline',
    });
    expect(issueOf({ text: {} })).toMatchObject({ severity: 'error', code: 'missing-title' });
    expect(eventOf({ text: { text: 'All of it' } })).toEqual({ id: 'all-of-it', date: '1961', title: 'All of it' });
    const long = 'word '.repeat(40).trim();
    expect(eventOf({ text: { text: long } })?.description, 'what a title has no room for').toBe(long);
  });

  test('keeps its background: a colour, and what has no field here in data', () => {
    expect(eventOf({ background: { color: '#abc', url: 'a.png' }, custom: 1 })).toMatchObject({
      color: '#abc',
      data: { background: { url: 'a.png' }, custom: 1 },
    });
  });
});

describe('autolink()', () => {
  test.each([
    ['see https://a.org/x.', 'https://a.org/x'],
    ['(https://en.wikipedia.org/wiki/Treaty_(1961)).', 'https://en.wikipedia.org/wiki/Treaty_(1961)'],
    ['“https://a.org”', 'https://a.org'],
    ['조약은 https://b.org/조약、', 'https://b.org/조약'],
    ['HTTPS://A.ORG!', 'HTTPS://A.ORG'],
    ['https://a.org/?a=1&amp;b=2&lang=c&nbsp;d', 'https://a.org/?a=1&amp;b=2&amp;lang=c'],
    ['https://a.org&lt;b&gt;', 'https://a.org'],
    ['<i title="b > c https://b.org">https://a.org</i>', 'https://a.org'],
    ['https://a.org/b@c.org', 'https://a.org/b@c.org'],
  ])('makes a link of the address in %s, and of no more than that', (html, address) => {
    expect(autolink(html).match(/<a href=.*<\/a>/)?.[0]).toBe(`<a href="${address}">${address}</a>`);
  });

  test.each([
    '<a href="https://a.org">https://a.org and more</a>',
    "<A HREF='https://a.org' title='<p>'><b>www.a.org</b></A>",
    '<img src=https://a.org/a.png alt="www.a.org">',
    '<iframe src="https://a.org"></iframe>',
    '<script>fetch("https://a.org")</script>',
    '<!-- https://a.org -->',
    '<p title="https://a.org',
    'javascript:alert(1) data:text/html,x ftp://www.a.org file:///a mailto: @a www. http:// https://.',
  ])('leaves %s as it is', (html) => expect(autolink(html)).toBe(html));

  const piece = fc.oneof(
    fc.constantFrom(
      ...['https://a.org/', 'www.a.org', 'b@c.org', '<a href="x">', '</a>', '<p x="', '">', '<!--', '-->'],
      ...['&amp;', '&quot;', '(', ')', '.', "'", '"', ' ', '<script>', '</script>', '"><script>'],
    ),
    fc.string({ unit: 'binary' }),
  );

  test('adds links and nothing else', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const html = pieces.join('');
        const without = autolink(html).replace(/<a href="(?:https?:\/\/|mailto:)([^"<>]*)">([^<>]*)<\/a>/gi, '$2');
        const isSame = (text: string) => text.replaceAll('&amp;', '&');
        expect(isSame(without)).toBe(isSame(html));
      }),
    );
  });

  test('takes no longer than the text is long', () => {
    for (const part of ['<a ="', '<a ', '<!--', 'a@', 'https://a', ').', '&amp', '@a.', "<a ='"]) {
      const { ratio } = compareTimes(autolink, part.repeat(10_000), part.repeat(100_000));
      expect(ratio, part).toBeLessThan(45);
    }
  });
});

test('version 2 may have its dates in one run of digits', () => {
  const date = [{ startDate: '19610706', endDate: '196107081430', headline: 'A' }];
  expect(parse(JSON.stringify({ timeline: { headline: 'x', date } })).document?.events).toMatchObject([
    { start: '1961-07-06', end: '1961-07-08T14:30' },
  ]);
});

test('version 2 may have its dates in milliseconds', () => {
  const date = [
    { startDate: Date.UTC(2011, 11, 10, 7, 2), headline: 'A' },
    { startDate: -44, headline: 'B' },
  ];
  const { document, issues } = parse(JSON.stringify({ timeline: { headline: 'T', date } }));
  expect(issues).toEqual([]);
  expect(document?.events.map((event) => event.date)).toEqual(['2011-12-10T07:02:00.000Z', '-0043']);
});

test('version 2, with dates between commas, is read', () => {
  const timeline = {
    ...{ headline: 'All', text: 'of it', type: 'default' },
    date: [
      { startDate: '2011,12,10,07,02,10', headline: 'A', tag: 'North', asset: { media: 'a.png', caption: 'c' } },
      { startDate: '1945', endDate: '1946,3', headline: 'B' },
      { startDate: '12/10/2011', headline: 'C' },
      { startDate: 'soon', headline: 'D' },
    ],
    era: [{ startDate: '1940', endDate: '1950', headline: 'Era' }],
  };
  const { document, issues } = parse(JSON.stringify({ timeline }));
  expect(document).toMatchObject({
    title: 'All',
    description: 'of it',
    eras: [{ title: 'Era', start: '1940', end: '1950' }],
  });
  expect(document?.events).toMatchObject([
    { date: '2011-12-10T07:02:10', title: 'A', lane: 'North', media: [{ url: 'a.png', caption: 'c' }] },
    { start: '1945', end: '1946-03' },
    { date: '2011-12-10' },
  ]);
  expect(issues).toMatchObject([{ path: '/timeline/date/3/startDate' }]);
});

describe('a spreadsheet of TimelineJS', () => {
  const NAMES =
    'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Type,Group,Background';
  const sheet = (...rows: string[]) => parse([NAMES, ...rows].join('\n'));

  test('may have the names of months', () => {
    const { document, issues } = sheet('1789,July,14,,1794,Aug,,,,A', ',,,,,,,,,');
    expect(issues).toEqual([]);
    expect(document?.events).toMatchObject([{ start: '1789-07-14', end: '1794-08', title: 'A' }]);
  });

  test('has events, a title and eras', () => {
    const { document, issues } = sheet(
      ',,,,,,,,,All,of it,,,,title,,',
      '"1,945",8,6,8:15,,,,,,A,<p>x</p>,a.jpg,C,D,,North,#eee',
      '1940,,,,1950,,,,,Era,,,,,era,,',
      '1961,,,,,,,,in the spring,B,,,,,,,https://a.org/b.png',
    );
    expect(issues).toEqual([]);
    expect(document).toMatchObject({
      title: 'All',
      description: 'of it',
      eras: [{ title: 'Era', start: '1940', end: '1950' }],
    });
    expect(document?.events).toMatchObject([
      {
        date: '1945-08-06T08:15',
        title: 'A',
        description: 'x',
        lane: 'North',
        color: '#eee',
        media: [{ url: 'a.jpg', credit: 'C', caption: 'D' }],
      },
      { date: '1961', displayDate: 'in the spring', data: { background: { url: 'https://a.org/b.png' } } },
    ]);
  });

  test.each([
    ['13:05', 'T13:05'],
    ['1:05 pm', 'T13:05'],
    ['1305', 'T13:05'],
    ['13.05.10', 'T13:05:10'],
  ])('has times such as %s', (time, iso) => {
    expect(sheet(`2024,6,19,${time},,,,,,A,,,,,,,`).document?.events[0]?.date).toBe(`2024-06-19${iso}`);
  });

  test('names the line and the column of what is wrong; a time that says nothing leaves its day', () => {
    const { document, issues } = sheet(
      '2024,13,,,,,,,,A,,,,,,,',
      '2024,6,19,noon,,,,,,B,,,,,,,',
      '2024,6,,14:30,,,,,,C,,,,,,,',
    );
    expect(issues).toMatchObject(
      [
        { severity: 'error', path: 'line 2, column 1 (Year)' },
        { severity: 'warning', path: 'line 3, column 1 (Year)', message: /"noon"/ },
        { severity: 'warning', path: 'line 4, column 1 (Year)', message: /"14:30"/ },
      ].map((issue) => ({
        ...issue,
        ...(issue.message && { message: expect.stringMatching(issue.message) as string }),
      })),
    );
    expect(document?.events).toMatchObject([{ date: '2024-06-19' }, { date: '2024-06' }]);
  });

  test('may be that of version 1', () => {
    expect(
      parse('Start Date,End Date,Headline,Tag\n9/11/2001 8:46,,A,North\n-500,-400,B,').document?.events,
    ).toMatchObject([
      { date: '2001-09-11T08:46', lane: 'North' },
      { start: '-0499', end: '-0399' },
    ]);
  });

  test('in version 1, the month is first as in TimelineJS, which is reported, unless a date can only be otherwise', () => {
    const read = (...dates: string[]) =>
      parse(['Start Date,Headline', ...dates.map((date) => `${date},A`)].join('\n'), { name: 'sheet.csv' });
    const unclear = read('3/4/2011', '6/7/2012');
    expect(unclear.document?.events.map(({ date }) => date)).toEqual(['2011-03-04', '2012-06-07']);
    expect(unclear.issues).toMatchObject([{ severity: 'warning', code: 'ambiguous-date', path: 'sheet.csv' }]);
    const told = read('3/4/2011', '13/7/2012 8:46');
    expect(told.document?.events.map(({ date }) => date)).toEqual(['2011-04-03', '2012-07-13T08:46']);
    expect(told.issues).toEqual([]);
    expect(read('3/13/2011', '4/4/2012').issues).toEqual([]);
  });
});

test('another table is refused', () => {
  for (const [text, code] of [
    ['{"a":1}', 'no-events'],
    ['{"events":[', 'invalid-json'],
    ['', 'empty'],
  ] as const) {
    expect(parse(text)).toMatchObject({ document: null, issues: [{ severity: 'error', code }] });
  }
});

test('never throws', () => {
  neverThrows(
    parse,
    JSON.stringify({
      title: slide(),
      events: [slide({ media: { url: 'a' } }), slide({ end_date: { year: '1' } })],
      eras: [slide()],
    }),
  );
});

test.each([
  ['all-media-types.json', 41, 0],
  ['cosmo.json', 7, 0],
  ['eras.json', 20, 3],
  ['marktwain.json', 16, 0],
  ['welcome.json', 17, 0],
  ['women_in_computing.json', 10, 0],
  ['women_in_computing.csv', 10, 0],
  ['my-own-timeline.csv', 10, 0],
])('%s has %i events and %i eras, and no errors', (name, events, eras) => {
  const bytes = sharedFile(`timelinejs3/${name}`);
  if (!bytes) return;
  const { document, issues } = parse(bytes, { name });
  expect(document?.events).toHaveLength(events);
  expect(document?.eras ?? []).toHaveLength(eras);
  expect([...issues, ...validate(document).issues].filter(({ severity }) => severity === 'error')).toEqual([]);
});
