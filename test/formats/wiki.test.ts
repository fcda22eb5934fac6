import { expect, test } from 'vitest';
import { parse as parseAny } from '../../src/formats/auto.js';
import { parse } from '../../src/formats/markdown.js';
import { neverThrows } from './never-throws.js';

const PAGE = `The '''history of X''' is long.<ref name=a/>

== Chronology ==
* '''1861''' – Start of [[Alpha (letter)|alpha]]<ref>{{cite book|title=Y|year=1999}}</ref>
* {{circa|1870}} – Second<ref name="b">In ''A''</ref> thing
* [[1901]]: The [[Alpha|beta]] thing
*1905 – without a space{{snd}}and more
** [[June 5]]: a detail
== Later ==
[[File:x.jpg|thumb|A [[picture]]]]
* 1950–1955 – War {{citation needed|date={{date|May 2010}}}}
;1960
:Defined, as [https://a.org/x some say]
{| class="wikitable sortable"
|+ Events
! scope="col" | Date !! Event
|-
| style="white-space:nowrap" | {{start date|2024|6|19}}
| [[Treaty|The treaty]] is signed
|-
! scope="row" | 20 June 2024
| Its text
|}
* 2025 – After the table
`;

test('a page of a wiki has its lists, definitions and tables as events, with its sections as lanes', async () => {
  const { document, issues } = await parseAny(PAGE);
  expect(issues).toEqual([]);
  expect(document?.events.map(({ date, title, lane }) => [date, title, lane])).toEqual([
    ['1861', 'Start of alpha', 'Chronology'],
    ['1870~', 'Second thing', 'Chronology'],
    ['1901', 'The beta thing', 'Chronology'],
    ['1905', 'without a space – and more', 'Chronology'],
    ['1950/1955', 'War', 'Later'],
    ['1960', 'Defined, as some say', 'Later'],
    ['2024-06-19', 'The treaty is signed', 'Later'],
    ['2024-06-20', 'Its text', 'Later'],
    ['2025', 'After the table', 'Later'],
  ]);
  expect(document?.events[3]?.description).toBe('• June 5: a detail');
  expect(document?.events[5]?.url).toBe('https://a.org/x');
});

test.each([
  ['{| class="wikitable"\n|-\n| 1861 || A\n|}', '1861'],
  ['*1861 – A\n*1871 – B', '1861'],
  ["* ''1861'' – A", '1861'],
])('is recognised by %j', async (text, date) => {
  expect((await parseAny(text)).document?.events[0]).toMatchObject({ date, title: 'A' });
});

test('what cannot be read is named by its line', () => {
  expect(parse('== A ==\n{|\n! Date !! Event\n|-\n| 1861 || A\n|}\n* soon – B').issues).toMatchObject([
    { code: 'missing-date', path: 'line 7' },
  ]);
});

test('Markdown keeps its equals signs', () => {
  expect(parse('Title\n=====\n- 1961: a == b == c').document).toMatchObject({
    title: 'Title',
    events: [{ title: 'a == b == c' }],
  });
});

test.each(['<ref>', '<ref', '[[File:', '[[File:[[a]]', '{{', '{{a|', '{{{{', '[https://a b', '=='])(
  'takes no longer for many %s that are never closed',
  (part) => {
    const timeOnce = (count: number): number => {
      const text = `== A ==\n* 1861 – ${part.repeat(count)}`;
      const begin = performance.now();
      parse(text);
      return performance.now() - begin;
    };
    // The least of three is the time without other work of the machine.
    const timeOf = (count: number): number => Math.min(...[1, 2, 3].map(() => timeOnce(count)));
    // Twice the length would take four times as long, sixteen times the length 256 times.
    expect(timeOf(64_000)).toBeLessThan(100 * (timeOf(4000) + 1));
  },
);

test('never throws', () => neverThrows(parse, PAGE));
