import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as parseAny } from '../../src/formats/auto.js';
import { parse } from '../../src/formats/mermaid.js';
import { validate } from '../../src/model/validate.js';
import { endsOf } from './ends-of.js';
import { neverThrows } from './never-throws.js';
import { dataFile } from './shared-file.js';

const lines = (...all: readonly string[]): string => all.join('\n');

describe('a timeline of Mermaid', () => {
  test('has an event for each thing that happened in a time, in the lane of its section', () => {
    const { document, issues } = parse(
      lines(
        'timeline LR',
        '    title Networks <br> of old',
        '    %% mine',
        '    section First',
        '        2002 : LinkedIn',
        '        2004 : Facebook : Google:it : Orkut',
        '             : Flickr',
        '    section Next',
        '        July 2006 : Twitter',
      ),
    );
    expect(issues).toEqual([]);
    expect(document).toEqual({
      title: 'Networks of old',
      events: [
        { lane: 'First', date: '2002', title: 'LinkedIn' },
        ...['Facebook', 'Google:it', 'Orkut', 'Flickr'].map((title) => ({ lane: 'First', date: '2004', title })),
        { lane: 'Next', date: '2006-07', title: 'Twitter' },
      ],
    });
  });

  test('reports lines without a date, or without an event', () => {
    const { document, issues } = parse(lines('timeline', '  Stone Age : Flints', '  2002', '   : LinkedIn'));
    expect(document!.events).toMatchObject([{ date: '2002', title: 'LinkedIn' }]);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(['missing-date line 2', 'missing-title line 3']);
  });
});

describe('a task of a Gantt chart of Mermaid', () => {
  const ends = (...tasks: readonly string[]) => parse(lines('gantt', ...tasks)).document!.events.map(endsOf);

  test.each([
    [['A :a1, 2014-01-01, 30d'], '2014-01-01/2014-01-30'],
    [['A :2014-01-01, 1d'], '2014-01-01'],
    [['A :2014-01-06, 2014-01-08'], '2014-01-06/2014-01-07'],
    [['inclusiveEndDates', 'A :2014-01-06, 2014-01-08'], '2014-01-06/2014-01-08'],
    [['A :2014-01-01, 2M'], '2014-01-01/2014-02-28'],
    [['A :2014-01-01, 1.5d'], '2014-01-01T00:00/2014-01-02T12:00'],
    [['dateFormat YYYY-MM-DD HH:mm', 'A :2014-01-01 10:00, 90m'], '2014-01-01T10:00/2014-01-01T11:30'],
    [['dateFormat DD/MM/YY', 'A :06/07/61, 1w'], '1961-07-06/1961-07-12'],
    [['dateFormat D MMM YYYY', 'A :6 Jul 1961, 1d'], '1961-07-06'],
    [['dateFormat x', 'A :1718791200123, 2s'], '2024-06-19T10:00:00.123/2024-06-19T10:00:02.123'],
    [['dateFormat X', 'A :1718791200, 3600s'], '2024-06-19T10:00/2024-06-19T11:00'],
    [['A :milestone, 2014-01-25, 0d'], '2014-01-25'],
    [['A :a1, 2014-01-01, 2d', 'B :3d'], '2014-01-03/2014-01-05'],
    [['A :a1, 2014-01-01, 2d', 'B :b1, 2014-01-01, 9d', 'C :after a1 b1, 1d'], '2014-01-10'],
    [['A :a1, 2014-01-10, 2d', 'B :2014-01-01, until a1'], '2014-01-01/2014-01-09'],
  ])('lasts as long as it says: %j', (tasks, expected) => expect(ends(...tasks).at(-1)).toBe(expected));

  test('has a lane, an id, what is said of it as tags, and what it comes after', () => {
    const { document } = parse(
      lines('gantt', 'title Plan', 'section S', 'A :done, a1, 2014-01-01, 1d', 'B :crit, active, b1, after a1, 1d'),
    );
    expect(document).toEqual({
      title: 'Plan',
      events: [
        { title: 'A', lane: 'S', id: 'a1', date: '2014-01-01', tags: ['done'] },
        {
          title: 'B',
          lane: 'S',
          id: 'b1',
          date: '2014-01-02',
          tags: ['crit', 'active'],
          relations: [{ type: 'follows', target: 'a1' }],
        },
      ],
    });
  });

  test.each([
    'A',
    'A :',
    'A :soon, 1d',
    'A :after nothing, 1d',
    'A :2014-01-05, 2014-01-01',
    'A :2014-01-05, 9999999999y',
  ])('without times is reported: %s', (task) =>
    expect(parse(lines('gantt', task)).issues).toMatchObject([{ code: 'invalid-date', path: 'line 2' }]),
  );

  test('counts excluded days, and that is reported', () => {
    const { document, issues } = parse(lines('gantt', 'excludes weekends', 'A :2014-01-03, 3d'));
    expect(document!.events.map(endsOf)).toEqual(['2014-01-03/2014-01-05']);
    expect(issues).toMatchObject([{ severity: 'warning', code: 'excluded-days', path: 'line 2' }]);
  });

  test('of days is as many of them as it says, wherever it begins', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 2, max: 4000 }), (start, count) => {
        const first = start.toISOString().slice(0, 10);
        const [event] = parse(lines('gantt', `A :${first}, ${String(count)}d`)).document!.events;
        expect(event!.start).toBe(first);
        expect(Date.parse(event!.end as string) - Date.parse(first)).toBe((count - 1) * 86_400_000);
      }),
    );
  });
});

test('a real chart becomes a document without issues', () => {
  const { document, issues } = parse(dataFile('bridge.mmd'));
  expect([issues, validate(document).issues]).toEqual([[], []]);
  expect(document!.title).toBe('A bridge over the mill race');
  expect(document!.events).toHaveLength(9);
  expect(document!.events.map(endsOf).slice(2, 4)).toEqual(['2024-03-30', '2024-03-30/2024-04-22']);
});

test('a diagram is read from a page of text about it, and after directives of several lines', async () => {
  const page = lines(
    '# Our plan',
    '',
    '```js',
    'gantt',
    '```',
    '',
    '```mermaid',
    'gantt',
    'A :2014-01-01, 2d',
    '```',
    '- And more',
  );
  expect(parse(page).document!.events.map(({ title }) => title)).toEqual(['A']);
  expect(await parseAny(page, { name: 'README.md' })).toMatchObject({ format: 'mermaid' });
  // Where the page itself has dates, these count.
  expect(await parseAny(`${page}\n- 1961: B`, { name: 'README.md' })).toMatchObject({ format: 'markdown' });
  const styled = lines('%%{init: {', "  'theme': 'base'", '}}%%', 'timeline', '1961 : A');
  expect(await parseAny(styled)).toMatchObject({ format: 'mermaid', issues: [] });
});

test('other diagrams are refused', () => {
  for (const text of ['', 'flowchart LR\n A --> B', '- 1961: A'])
    expect(parse(text)).toMatchObject({ document: null, issues: [{ code: 'not-mermaid' }] });
});

test.each([
  'timeline\n section A\n 2002 : B : C\n  : D\n',
  'gantt\n dateFormat YYYY-MM-DD\n A :done, a1, 2014-01-01, 2M\n B :after a1, 3.5d\n',
])('never throws: %s', (text) => neverThrows(parse, text));

test('a task of a Gantt chart may end with one below it, or begin after it', () => {
  const { document, issues } = parse(
    lines(
      'gantt',
      '  Invite :a, 2025-09-01, until b',
      '  Rest :2d',
      '  Talk :after c, 3d',
      '  Sum up :milestone, b, 2025-09-22, 0d',
      '  Plan :c, after b, 1d',
    ),
  );
  expect([issues, document!.events.map(endsOf)]).toEqual([
    [],
    ['2025-09-01/2025-09-21', '2025-09-22/2025-09-23', '2025-09-23/2025-09-25', '2025-09-22', '2025-09-22'],
  ]);
});

test('a Gantt chart of a clock or of milliseconds from 0 has no dates: its times are counted from 0', () => {
  const read = (...lines: string[]) => parse(['gantt', ...lines].join('\n')).document;
  expect(read('dateFormat HH:mm', 'First :milestone, m1, 17:49, 2m', 'A :10m')).toMatchObject({
    timeZone: 'elapsed',
    events: [{ date: '1970-01-01T17:49' }, { start: '1970-01-01T17:51', end: '1970-01-01T18:01' }],
  });
  expect(read('dateFormat x', 'load :0, 1500')).toMatchObject({
    timeZone: 'elapsed',
    events: [{ start: '1970-01-01T00:00', end: '1970-01-01T00:00:01.500' }],
  });
  expect(read('dateFormat X', 'A :1718791200, 3600s')?.timeZone).toBeUndefined();
});

test('days without a year are refused, and said to be that', () => {
  const { issues } = parse('gantt\n dateFormat MM-DD\n A :03-17, 3d');
  expect(issues).toMatchObject([{ code: 'invalid-date', path: 'line 3' }]);
  expect(issues[0]?.message).toContain('dateFormat MM-DD has no year');
});
