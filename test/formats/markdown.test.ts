import { describe, expect, test } from 'vitest';
import { parse } from '../../src/formats/markdown.js';
import { validate } from '../../src/model/validate.js';
import { neverThrows } from './never-throws.js';

const eventsOf = (text: string) => parse(text).document?.events;

describe('a list', () => {
  test('has a date, what happened, and more in the lines under it', () => {
    const text = '- 1961-07-06: Treaty signed\n  in Moscow,\n  - by both\n- 2024-06-19: Another\n';
    expect(eventsOf(text)).toEqual([
      { date: '1961-07-06', title: 'Treaty signed', description: 'in Moscow,\n• by both' },
      { date: '2024-06-19', title: 'Another' },
    ]);
  });

  test.each([
    ['* June 2024: Talks', '2024-06'],
    ['+ 19 June 2024 – Talks', '2024-06-19'],
    ['1. c. 1570 - Talks', '1570~'],
    ['- **1961–1965**: Talks', '1961/1965'],
    ['- `44 BC`: Talks', '-0043'],
    ['- 2024-06-19 15:00: Talks', '2024-06-19T15:00'],
    ['- [x] 2024: Talks', '2024'],
    ['- 2024\tTalks', '2024'],
    ['* [[2024]] – [[Peace talks|Talks]]', '2024'],
    ['* [[19 June]] [[2024]]: [[Talks]]', '2024-06-19'],
  ])('may be written so: %s', (text, date) => expect(eventsOf(text)).toEqual([{ date, title: 'Talks' }]));

  test('may have entities, in lists and in tables', () => {
    const text =
      '- 2008: Fedora 8 &amp; 9\n\n| Date | What |\n| --- | --- |\n| 2009 | Caf&eacute; &#8211; &lt;open&gt; |\n';
    expect(eventsOf(text)?.map(({ title }) => title)).toEqual(['Fedora 8 & 9', 'Café – <open>']);
  });

  test('has a title, words before it, and lanes in its headings', () => {
    const text = '# Treaties\n\nOf two\nneighbours.\n\n## North\n- 1961: A\n\n## South ##\n- 1962: B\n';
    expect(parse(text).document).toMatchObject({
      ...{ title: 'Treaties', description: 'Of two\nneighbours.' },
      events: [
        { title: 'A', lane: 'North' },
        { title: 'B', lane: 'South' },
      ],
    });
  });

  test('has links and pictures', () => {
    expect(eventsOf('- 1961: *Signed* in [Moscow](https://a.org) ![A hall](a.jpg)')).toEqual([
      { date: '1961', title: 'Signed in Moscow', url: 'https://a.org', media: [{ url: 'a.jpg', alt: 'A hall' }] },
    ]);
  });

  test('may have its title, language and zone before it', () => {
    expect(parse('---\ntitle: "All: of it"\nlang: de\ntimeZone: Asia/Seoul\n---\n- 3. März 1871: A').document).toEqual({
      ...{ title: 'All: of it', lang: 'de', timeZone: 'Asia/Seoul' },
      events: [{ date: '1871-03-03', title: 'A' }],
    });
  });
});

describe('an item', () => {
  test.each([
    ['- *1983* Internet', '1983', 'Internet'],
    ['- **19 June 2024** Treaty signed', '2024-06-19', 'Treaty signed'],
    ['- The mother of all demos (1968)', '1968', 'The mother of all demos'],
  ])('may have its date so, too: %s', (text, date, title) => expect(eventsOf(text)).toEqual([{ date, title }]));

  test('that ends with the number of something has no date', () => {
    expect(parse('- 1961: A\n- Fixed (2.0)\n- Fixed (12)\n').issues).toHaveLength(2);
  });

  test('in code is not an event', () => {
    expect(eventsOf('- 1961: A\n\n```\n- 1962: B\n```\n- 1963: C\n')).toMatchObject([{ title: 'A' }, { title: 'C' }]);
  });
});

test('signs before a date are not part of it, nor of the title', () => {
  const { document } = parse(
    '## 1967\n\n- ★ **July 1967** — A\n- • 13 August 1967: B\n- 🎉 2020 - C\n- 🎉 Party (2021)',
  );
  expect(document?.events.map(({ date, title }) => [date, title])).toEqual([
    ['1967-07', 'A'],
    ['1967-08-13', 'B'],
    ['2020', 'C'],
    ['2021', '🎉 Party'],
  ]);
});

test('attributes for a site generator are not text', () => {
  const { document } = parse(
    '| Year | Event |\n|---|---|\n| 1834 | Born |\n| 1903 | Dies |\n{: .table .table-striped}\n',
  );
  expect(document?.events.map(({ title, description }) => [title, description])).toEqual([
    ['Born', undefined],
    ['Dies', undefined],
  ]);
});

describe('a date within an item', () => {
  test('is in brackets before a colon, or after the last one', () => {
    const text = '- Gold rushes (1851–1860): many people came\n- Launch date: 1 April 2014\n- Population: 2000\n';
    expect(parse(text)).toMatchObject({
      document: {
        events: [
          { date: '1851/1860', title: 'Gold rushes: many people came' },
          { date: '2014-04-01', title: 'Launch date' },
        ],
      },
      issues: [{ path: 'line 3' }],
    });
  });
});

describe('a line in bold or italic type', () => {
  test('with a date is the heading that it looks like', () => {
    const text = '# Dooars\n\n## 18th century\n\n**1772 — Invasion**\n\nThe ruler seeks help.\n\n**1774 — Treaty**\n';
    expect(parse(text)).toMatchObject({
      issues: [],
      document: {
        title: 'Dooars',
        events: [
          { date: '1772', title: 'Invasion', description: 'The ruler seeks help.' },
          { date: '1774', title: 'Treaty' },
        ],
      },
    });
    expect(eventsOf('**2016**\n - A\n - B\n\n**2015**\n - C\n')).toMatchObject([
      { date: '2016', title: 'A' },
      { date: '2016', title: 'B' },
      { date: '2015', title: 'C' },
    ]);
    expect(
      eventsOf('---\n*2023-06-07 18:51 UTC*\n\nServer gone\n\n---\n*2023-06-07 16:00 UTC*\n\nMoved\n'),
    ).toMatchObject([
      { date: '2023-06-07T18:51Z', title: 'Server gone' },
      { date: '2023-06-07T16:00Z', title: 'Moved' },
    ]);
  });

  test('without a date, or alone, is a text', () => {
    expect(eventsOf('## 1961: Treaty\n\n**Signed**\n\n**in July 1961**\n')).toMatchObject([
      { title: 'Treaty', description: 'Signed\nin July 1961' },
    ]);
  });
});

describe('a heading with a date', () => {
  test.each([
    ['## [1.1.0] - 2019-02-15', '2019-02-15', '1.1.0'],
    ['## 4.3.3 / 2023-12-27', '2023-12-27', '4.3.3'],
    ['## v2.20.0 (2026-07-19)', '2026-07-19', 'v2.20.0'],
    ['4.18.2 / 2022-10-08\n===================', '2022-10-08', '4.18.2'],
    ['0.6.0 (2017-08-09)\n------------------', '2017-08-09', '0.6.0'],
    ['## 2017-10-12, version 4.21.0', '2017-10-12', 'version 4.21.0'],
    ['## [0.0.5] - 2014-08-09 [YANKED]', '2014-08-09', '0.0.5 [YANKED]'],
    ['## June 1961: Talks {#talks}', '1961-06', 'Talks'],
    ['## The siege, 1683', '1683', 'The siege'],
    ['## 2.29.4\n\n* Release Jul 6, 2022', '2022-07-06', '2.29.4'],
    ['## 1.0.0\n\n_Released on 2020-01-02_', '2020-01-02', '1.0.0'],
  ])('and words is an event: %j', (heading, date, title) => {
    const [event, ...more] = eventsOf(`# All\n\n${heading}\n\n### Added\n- A thing\n  of two lines\n- Another\n`) ?? [];
    expect(event).toEqual({ date, title, description: 'Added\n• A thing\nof two lines\n• Another' });
    expect(more).toEqual([]);
  });

  test('has its link, also where that is said below', () => {
    const text =
      '## [2.0.0](https://a.org/2) (2020-02-02)\n- x\n\n## [1.0.0] - 2019-01-01\n- [y](https://b.org)\n\n[1.0.0]: https://a.org/1\n';
    expect(eventsOf(text)).toMatchObject([
      { title: '2.0.0', url: 'https://a.org/2' },
      { title: '1.0.0', url: 'https://a.org/1', description: '• y' },
    ]);
  });

  test('and nothing else dates what is under it, also days and months without a year', () => {
    const text =
      '## 1969\n- Woodstock\n- July 20: Moon landing\n\n### Space\n- 1970: late\n\n## 1970\nApollo 13 returns.\n';
    expect(eventsOf(text)).toEqual([
      { date: '1969', title: 'Woodstock' },
      { date: '1969-07-20', title: 'Moon landing' },
      { date: '1970', title: 'late' },
      { date: '1970', title: 'Apollo 13 returns.' },
    ]);
  });

  test('is a lane where its items have dates of their own', () => {
    expect(eventsOf('# All\n## The war, 1939–1945\n- 1940: A\n- 1941: B\n')).toEqual([
      { date: '1940', title: 'A', lane: 'The war, 1939–1945' },
      { date: '1941', title: 'B', lane: 'The war, 1939–1945' },
    ]);
  });

  test('is the title where it is the only one of the first level', () => {
    expect(parse('# Rome, 753 BC – AD 476\n- 509 BC: Republic\n').document).toMatchObject({
      title: 'Rome, 753 BC – AD 476',
      events: [{ title: 'Republic' }],
    });
    expect(parse('# 2.0.0 (2023-11-08)\n- a\n\n# 1.0.0 (2022-11-08)\n- b\n').document).toMatchObject({
      events: [{ title: '2.0.0' }, { title: '1.0.0' }],
    });
  });

  test('without a date among dated ones is reported once, and what is under it gives no lane to the next', () => {
    const { document, issues } = parse(
      '# All\n## Unreleased\n### Added\n- a\n### Fixed\n- b\n\n## 1.0 - 2020-01-01\n- c\n',
    );
    expect(document?.events).toEqual([{ date: '2020-01-01', title: '1.0', description: '• c' }]);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['missing-date', 'line 2']]);
  });
});

test('the rows of a table are events where a column has their dates', () => {
  const text =
    '# All\n\n| Event | Year | Where |\n|---|:---:|---|\n| Treaty | 1961 | Moscow |\n| Visit | 19 July 2000 | |\n';
  expect(eventsOf(text)).toEqual([
    { date: '1961', title: 'Treaty', description: 'Moscow' },
    { date: '2000-07-19', title: 'Visit' },
  ]);
});

test('what is said before the text may be in TOML', () => {
  const text = '+++\ntitle = "History"\nlang = \'en\'\n+++\n<div class="x">\n\n## 2024\n- A\n\n</div>\n';
  expect(parse(text).document).toEqual({ title: 'History', lang: 'en', events: [{ date: '2024', title: 'A' }] });
});

test('an item without a date is reported with its line', () => {
  const { document, issues } = parse('# All\n- 1961: A\n- soon: B\n- C\n');
  expect(document?.events).toHaveLength(1);
  expect(issues.map(({ code, path }) => [code, path])).toEqual([
    ['missing-date', 'line 3'],
    ['missing-date', 'line 4'],
  ]);
  expect(parse('only words')).toMatchObject({ document: null, issues: [{ code: 'no-events' }] });
});

test('errors that only validation finds are reported with their line', () => {
  const { document, locate } = parse('- 1961: A\n- 2024-06-19T25:00: B');
  expect(validate(document).issues.map((issue) => locate?.(issue).path)).toEqual(['line 2']);
});

test('never throws', () =>
  neverThrows(
    parse,
    '---\ntitle: x\n---\n# A\n- 1961: B [c](d)\n  - e\n* **1962** – f\n## [1.0] - 1963-02-03\n| g | 1964 |\n|---|---|\n```\n\n1.1 (1965)\n---\n[1.0]: h\n',
  ));

test('dates and titles in wiki markup may be in apostrophes', () => {
  const text = "* '''1969''' – ''[[Apollo 11]]'' lands\n* '''1971, May 5''' – It's again\n";
  expect(parse(text).document?.events.map(({ date, title }) => [date, title])).toEqual([
    ['1969', 'Apollo 11 lands'],
    ['1971-05-05', "It's again"],
  ]);
});

describe('the groups of older Markwhen', () => {
  const text = [
    'title: Search engines',
    '#Early: #ffffff',
    '',
    'group Early research: #Early',
    '1927: Statistical Machine',
    'section Web #web',
    '1990: Archie',
    'endSection',
    '1991: Gopher',
    'endGroup',
    '2009: Ecosia',
  ].join('\n');

  test('are lanes until they end, and their ends are no text', () => {
    expect(eventsOf(text)?.map(({ lane, title, description }) => [lane, title, description])).toEqual([
      ['Early research', 'Statistical Machine', undefined],
      ['Web', 'Archie', undefined],
      ['Early research', 'Gopher', undefined],
      [undefined, 'Ecosia', undefined],
    ]);
  });

  test('need an end: other lines may begin with these words', () => {
    expect(eventsOf('1961: Treaty\ngroup photo taken')?.map(({ description }) => description)).toEqual([
      'group photo taken',
    ]);
  });
});

test.each([
  ['260 BC: Archimedes’ principle https://en.wikipedia.org/wiki/Archimedes%27_principle', 'Archimedes’ principle'],
  ['- 1961: Treaty – <https://a.org/b>', 'Treaty'],
  ['- 1961: Treaty (https://a.org/b)', 'Treaty'],
  ['- 1961: https://a.org/b', 'https://a.org/b'],
])('an address at the end of a line is its link, and no part of the title: %s', (line, title) => {
  const [event] = eventsOf(line) ?? [];
  expect(event?.title).toBe(title);
  if (title.startsWith('https')) expect(event?.url).toBe(undefined);
  else expect(event?.url).toMatch(/^https:\/\/[^<>()]+$/);
});

test.each([
  ['Fleetwood Mac release Rumours _(generated)_', 'Fleetwood Mac release Rumours (generated)'],
  ['_Blue_, _Clouds_ and _Court and Spark_', 'Blue, Clouds and Court and Spark'],
  ['my_file_name and __init__ of _ or _x', 'my_file_name and init of _ or _x'],
  ['https://a.org/_b_/c is new', 'https://a.org/_b_/c is new'],
  ['\\_origRedraw of \\[a\\]', '_origRedraw of [a]'],
])('words between underscores are in italic type, names keep theirs: %s', (words, title) => {
  expect(eventsOf(`- 1961: ${words}`)?.[0]?.title).toBe(title);
});
