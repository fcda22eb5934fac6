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
  ])('may be written so: %s', (text, date) => expect(eventsOf(text)).toEqual([{ date, title: 'Talks' }]));

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

test('an item without a date is named with its line', () => {
  const { document, issues } = parse('# All\n- 1961: A\n- soon: B\n- C\n');
  expect(document?.events).toHaveLength(1);
  expect(issues.map(({ code, path }) => [code, path])).toEqual([
    ['missing-date', 'line 3'],
    ['missing-date', 'line 4'],
  ]);
  expect(parse('only words')).toMatchObject({ document: null, issues: [{ code: 'no-events' }] });
});

test('faults that only the check of the document sees are named with their line', () => {
  const { document, locate } = parse('- 1961: A\n- 2024-06-19T25:00: B');
  expect(validate(document).issues.map((issue) => locate?.(issue).path)).toEqual(['line 2']);
});

test('nothing makes it throw', () =>
  neverThrows(parse, '---\ntitle: x\n---\n# A\n- 1961: B [c](d)\n  - e\n* **1962** – f\n'));
