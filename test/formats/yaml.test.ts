import fc from 'fast-check';
import { stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import * as records from '../../src/formats/records.js';
import { parse } from '../../src/formats/yaml.js';
import { validate } from '../../src/model/validate.js';
import { endsOf } from './ends-of.js';
import { neverThrows } from './never-throws.js';
import { dataFile } from './shared-file.js';

const lines = (...all: readonly string[]): string => all.join('\n');
const eventsOf = (text: string): readonly string[] =>
  (parse(text).document?.events ?? []).map((event) => `${endsOf(event)} ${event.title}`);

describe('YAML', () => {
  test('is a list of records, as in the data files of static sites', () => {
    const { document, issues } = parse(
      lines(
        '# What happened',
        '- year: 1961',
        '  title: Treaty signed',
        '  text: >',
        '    In Moscow,',
        '    on a Thursday.',
        '- date: 2024-06-19 # a Wednesday',
        '  title: "A new one"',
        '  tags: [treaty, Pyongyang]',
      ),
    );
    expect(issues).toEqual([]);
    expect(document!.events).toMatchObject([
      { date: '1961', title: 'Treaty signed', description: 'In Moscow, on a Thursday.' },
      { date: '2024-06-19', title: 'A new one', tags: ['treaty', 'Pyongyang'] },
    ]);
  });

  test('is a document of ours, with eras and lanes', () => {
    const { document, issues } = parse(
      lines(
        'title: Neighbours',
        'lanes: [{ id: t, title: Treaties }]',
        'events:',
        '  - { date: 1961-07-06, title: Treaty, lane: t }',
        '  - { start: 2000-07-19, end: 2000-07-20, title: Visit }',
      ),
    );
    expect(issues).toEqual([]);
    expect(document).toEqual({
      title: 'Neighbours',
      lanes: [{ id: 't', title: 'Treaties' }],
      events: [
        { date: '1961-07-06', title: 'Treaty', lane: 't' },
        { start: '2000-07-19', end: '2000-07-20', title: 'Visit' },
      ],
    });
    expect(validate(document).issues).toEqual([]);
  });

  test('has dates as exact as they are written', () => {
    expect(
      eventsOf(
        lines(
          ...['- {title: A, date: 0800}', '- {title: B, date: 1961-07}', '- {title: C, date: 1961-07-06T10:20:00Z}'],
          ...['- {title: D, date: about 1570}', '- {title: E, date: "1984"}', '- {title: F, date: 2024/2025}'],
        ),
      ),
    ).toEqual(['0800 A', '1961-07 B', '1961-07-06T10:20:00Z C', '1570~ D', '1984 E', '2024/2025 F']);
  });

  test('has years before Christ as JSON of records has them', () => {
    const list = [
      { title: 'Caesar', date: -44 },
      { title: 'Augustus', date: 14 },
      { title: 'Now', date: 2024 },
    ];
    expect(eventsOf(stringify(list))).toEqual(['-0043 Caesar', '0014 Augustus', '2024 Now']);
  });

  test('keeps numbers and words as titles', () => {
    expect(eventsOf('- {title: 1984, date: 1949}\n- {title: 1.10, date: 1950}\n- {title: NO, date: 1951}')).toEqual([
      '1949 1984',
      '1950 1.10',
      '1951 NO',
    ]);
  });

  test('takes several documents for one list', () => {
    expect(eventsOf('---\ntitle: A\ndate: 1961\n---\ntitle: B\ndate: 1962\n...\n')).toEqual(['1961 A', '1962 B']);
    expect(eventsOf('- {title: A, date: 1961}\n---\n- {title: B, date: 1962}')).toEqual(['1961 A', '1962 B']);
  });

  test('repeats what an alias stands for, and merges', () => {
    expect(
      eventsOf('- &first {title: A, date: 1961, lane: x}\n- {<<: *first, date: 1962}\n- {title: B, date: 1963}'),
    ).toEqual(['1961 A', '1962 A', '1963 B']);
  });

  test('names the line of a record that cannot be read', () => {
    const { document, issues } = parse(lines('- name: A', '  date: 1961', '', '- name: B', '  date: 31 June 1961'));
    expect(document!.events).toHaveLength(1);
    expect(issues).toMatchObject([{ path: 'line 5, date', severity: 'error' }]);
  });

  test('names the line of what is wrong in a document of ours', () => {
    const own = parse(lines('events:', '  - title: A', '    date: 1961-02-30', '  - title: B', '    date: 1962'));
    const list = parse(lines('- title: B', '  date: 1962', '- title: A', '  date: 1961-02-30'));
    const several = parse(lines('title: B', 'date: 1962', '---', 'title: A', 'date: 1961-02-30'));
    const pathsOf = ({ document, issues, locate }: typeof own): readonly string[] =>
      [...issues, ...validate(document).issues.map(locate!)].map(({ path }) => path);
    expect([own, list, several].map(pathsOf)).toEqual([['line 3, date'], ['line 4, date'], ['line 5, date']]);
  });

  test('says what is no YAML, and reads the rest', () => {
    const { document, issues } = parse(lines('- title: A', '  date: 1961', '- title: "B', '  date: 1962'));
    expect(document!.events[0]).toMatchObject({ title: 'A', date: '1961' });
    expect(issues[0]).toMatchObject({ code: 'invalid-yaml', severity: 'error' });
    expect(issues[0]!.path).toMatch(/^line \d+, column \d+$/);
  });

  test.each(['', 'only words', '1961', '# a comment', '[1, 2', '&a *b'])('says what %j is not', (text) => {
    const { document, issues } = parse(text, { name: 'a.yml' });
    expect([document, issues.length > 0]).toEqual([null, true]);
  });

  test('refuses what is nested too deeply, or grows without end', () => {
    for (const depth of [1000, 3000, 10_000, 100_000]) {
      const deep = parse('['.repeat(depth) + ']'.repeat(depth));
      expect([deep.document, deep.issues.length > 0]).toEqual([null, true]);
    }
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
    const laughs = names.map((name, i) => `${name}: &${name} [${i ? `*${names[i - 1]!},`.repeat(9) : '1'}]`);
    const { document, issues } = parse(laughs.join('\n'));
    expect([document, issues[0]?.code]).toEqual([null, 'not-yaml']);
  });

  test('keeps an alias of nothing as text, and a merge of nothing as a field', () => {
    const text = '- title: *Hamlet*\n  date: 1601\n- title: King Lear\n  date: 1606\n  note: { <<: null }\n';
    expect(parse(text).document?.events).toMatchObject([
      { title: '*Hamlet*', date: '1601' },
      { title: 'King Lear', date: '1606', data: { note: { '<<': null } } },
    ]);
  });

  test('merges mappings of other places, one or several', () => {
    const text = `
- &play { kind: play, title: Hamlet, date: 1601 }
- &late { mood: dark, title: King Lear, date: 1606 }
- { <<: *play, title: Macbeth }
- { <<: [*play, *late], date: 1607 }
`;
    expect(parse(text).document?.events.slice(2)).toMatchObject([
      { title: 'Macbeth', date: '1601' },
      { title: 'Hamlet', date: '1607', data: { mood: 'dark' } },
    ]);
  });

  test('of records is what JSON of the same records is', () => {
    const word = fc.string({ minLength: 1 });
    const record = fc.record({
      title: word,
      date: fc.integer({ min: 1000, max: 2100 }),
      note: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown),
    });
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 5 }), (list) => {
        const { document } = parse(stringify(list));
        expect(document).toEqual(records.parse(JSON.stringify(list)).document);
      }),
    );
  });

  test('never throws', () => {
    neverThrows(parse, new TextDecoder().decode(dataFile('seattle.yml')));
  });
});
