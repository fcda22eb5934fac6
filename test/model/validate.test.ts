import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validate } from '../../src/model/validate.js';

const issuesOf = (input: unknown) => validate(input).issues.map(({ severity, code, path }) => [severity, code, path]);
const event = { date: '1961', title: 'Treaty' };

test('validate() takes a document, or an array of events alone', () => {
  expect(validate({ title: 'Pact', events: [event] }).document.title).toBe('Pact');
  expect(validate([event]).events).toHaveLength(1);
});

describe('validate() leaves out a record that cannot be shown, reports why and where, and keeps the rest', () => {
  test.each<[unknown, string, string]>([
    [{ date: '1961' }, 'missing-title', '/events/1'],
    [{ date: '1961', title: '  ' }, 'missing-title', '/events/1'],
    [{ title: 'x' }, 'missing-date', '/events/1'],
    [{ date: 'yesterday', title: 'x' }, 'invalid-date', '/events/1/date'],
    [{ start: 'yesterday', title: 'x' }, 'invalid-date', '/events/1/start'],
    [null, 'not-an-event', '/events/1'],
    [['1961', 'x'], 'not-an-event', '/events/1'],
  ])('%j', (bad, code, path) => {
    const { events, issues, rejected } = validate([event, bad, event]);
    expect(events).toHaveLength(2);
    expect(rejected).toBe(1);
    expect(issues[0]).toMatchObject({ severity: 'error', code, path, record: bad });
  });
});

describe('validate() shows a record that is only partly wrong, and reports it', () => {
  test.each<[object, string, string]>([
    [{ start: '1945', end: '1943', title: 'x' }, 'end-before-start', '/events/0/end'],
    [{ start: '1945', end: 'later', title: 'x' }, 'invalid-date', '/events/0/end'],
    [{ ...event, url: 'javascript:alert(1)' }, 'invalid-field', '/events/0/url'],
    [{ ...event, sources: [{ title: 's', url: 'data:text/html,x' }] }, 'invalid-field', '/events/0/sources/0/url'],
    ...['javascript:alert(1)', 'data:image/png;base64,AA', 'file:///a.png', '', undefined].map(
      (url): [object, string, string] => [
        { ...event, media: [{ url: 'a.png' }, { url }] },
        'invalid-field',
        '/events/0/media/1/url',
      ],
    ),
    [{ ...event, media: [null] }, 'invalid-field', '/events/0/media/0'],
    [{ ...event, media: [{ url: 'a.png', type: 9 }] }, 'invalid-field', '/events/0/media/0/type'],
    [{ ...event, id: {} }, 'invalid-field', '/events/0/id'],
    [{ ...event, tags: [{}] }, 'invalid-field', '/events/0/tags/0'],
    [{ ...event, relations: [null] }, 'invalid-field', '/events/0/relations/0'],
    [{ ...event, relations: [{ type: 'likes', target: 'a' }] }, 'invalid-field', '/events/0/relations/0/type'],
    [{ ...event, place: { name: 'Seoul', latitude: '37' } }, 'invalid-field', '/events/0/place/latitude'],
    [{ ...event, place: { name: 'Seoul', longitude: 370 } }, 'invalid-field', '/events/0/place/longitude'],
    [{ ...event, sources: [{ title: 's', publisher: {} }] }, 'invalid-field', '/events/0/sources/0/publisher'],
    [{ ...event, sources: [{ title: 's', published: {} }] }, 'invalid-field', '/events/0/sources/0/published'],
    [{ ...event, media: [{ url: 'a.png', thumbnail: 'blob:x' }] }, 'invalid-field', '/events/0/media/0/thumbnail'],
    [{ ...event, sources: [{ url: '' }] }, 'invalid-field', '/events/0/sources/0/title'],
    [{ ...event, media: [{ url: '' }] }, 'invalid-field', '/events/0/media/0/url'],
    [{ ...event, sources: 'Reuters' }, 'invalid-field', '/events/0/sources'],
    [{ ...event, description: 7 }, 'invalid-field', '/events/0/description'],
    [{ ...event, color: 'url(https://x)' }, 'invalid-field', '/events/0/color'],
    [{ ...event, importance: 2 }, 'invalid-field', '/events/0/importance'],
    [{ ...event, title: 'x'.repeat(501) }, 'long-title', '/events/0/title'],
  ])('%j', (record, code, path) => {
    expect(validate([record]).events).toHaveLength(1);
    expect(issuesOf([record])).toEqual([['warning', code, path]]);
    expect(validate([record]).issues[0]?.record).toBe(record);
  });

  test('a number as a tag or an id becomes text; null and empty texts are no values', () => {
    const { document, issues } = validate([
      { ...event, id: 7, tags: [1, null, '', 'a'], relations: [{ type: 'see', target: 7 }], url: null },
    ]);
    expect(document.events).toEqual([
      { ...event, id: '7', tags: ['1', 'a'], relations: [{ type: 'see', target: '7' }] },
    ]);
    expect(issues).toEqual([]);
  });

  test('an id that is used twice', () => {
    const { events, issues } = validate([
      { ...event, id: 'a' },
      { ...event, id: 'a' },
    ]);
    expect(events.map(({ id }) => id)).toEqual(['a', 'a-2']);
    expect(issues[0]).toMatchObject({ code: 'duplicate-id', path: '/events/1/id' });
  });

  test('media with an address that can be shown, and of their fields those that are safe', () => {
    const media = [
      { url: 'javascript:a' },
      { url: 'a.png', alt: 'A', thumbnail: 'data:x' },
      { url: '//a.org/b', own: 1 },
    ];
    expect(validate([{ ...event, media }]).events[0]?.event.media).toEqual([
      { url: 'a.png', alt: 'A' },
      { url: '//a.org/b', own: 1 },
    ]);
    expect(validate([{ ...event, media: [{ url: 'a.png', thumbnail: null }] }]).issues).toEqual([]);
  });

  test('a colour of a lane that could fetch something', () => {
    const lanes = [{ id: 'a', title: 'A', color: 'url(https://example.org/)' }];
    expect(issuesOf({ lanes, events: [event] })).toEqual([['warning', 'invalid-field', '/lanes/0/color']]);
    expect(validate({ lanes, events: [event] }).document.lanes).toEqual([{ id: 'a', title: 'A' }]);
  });

  test('a zone that does not exist', () => {
    expect(issuesOf({ timeZone: 'Mars/Olympus', events: [event] })).toEqual([['warning', 'unknown-zone', '/timeZone']]);
  });
});

test.each([[{}], [null], ['text'], [{ events: 'none' }], [7]])('validate() says that %j holds no events', (input) => {
  const { events, issues } = validate(input);
  expect(events).toEqual([]);
  expect(issues).toHaveLength(1);
});

test('ids are made from position and title in any script, and are the same on every load', () => {
  const ids = (): string[] =>
    validate([
      { date: '1961', title: '조약 체결!' },
      { date: '1961', title: 'معاهدة الصداقة' },
    ]).events.map(({ id }) => id);
  expect(ids()).toEqual(['1-조약-체결', '2-معاهدة-الصداقة']);
  expect(ids()).toEqual(ids());
});

test('the calendar of a document is that of its dates afterwards too', () => {
  expect(validate({ calendar: 'julian', events: [event] }).document.calendar).toBe('julian');
  expect(validate({ events: [event] }).document).not.toHaveProperty('calendar');
});

test('fields that are not ours are kept in data, untouched', () => {
  const own = { deep: [1, { two: 2 }] };
  const dataOf = (fields: object): unknown => validate([{ ...event, ...fields }]).events[0]?.event.data;
  expect(dataOf({ more: own })).toEqual({ more: own });
  expect(dataOf({ data: own, more: 1 })).toEqual({ deep: own.deep, more: 1 });
  expect(dataOf({ data: own })).toBe(own);
  expect(dataOf({ data: 'words', more: 1 })).toBe('words');
});

test('validate() never throws, loses nothing and invents nothing, whatever it gets', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.anything(), fc.record({ date: fc.anything(), title: fc.anything() }))),
      (records) => {
        const { events, rejected, issues } = validate(records);
        expect(events.length + rejected).toBe(records.length);
        expect(
          new Set(issues.filter(({ severity }) => severity === 'error').map(({ path }) => path.split('/')[2])).size,
        ).toBe(rejected);
      },
    ),
  );
});
