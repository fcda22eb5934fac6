import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { FromSchema } from 'json-schema-to-ts';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { writeCsv } from '../../src/formats/write-csv.js';
import { writeIcs } from '../../src/formats/write-ics.js';
import { writeJsonLd } from '../../src/formats/write-jsonld.js';
import type { TimelineDocument, TimelineEvent } from '../../src/model/document.js';
import { schema } from '../../src/model/schema.js';
import { timelineSchema } from '../../src/model/standard-schema.js';
import { validate } from '../../src/model/validate.js';
import { renderToHTML } from '../../src/server.js';
import { committed } from '../data/real-timelines.js';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
ajv.addFormat('uri-reference', true);
const isValid = ajv.compile(schema);

/** A document as JSON can hold it: dates are strings or numbers, nothing is frozen. */
type Json<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Json<Item>[]
    : T extends object
      ? { -readonly [K in keyof T]: K extends 'date' | 'start' | 'end' | 'published' ? string | number : Json<T[K]> }
      : T;
type InSchema = FromSchema<typeof schema>;
type FieldsInSchema = InSchema['events'][number] extends infer Event ? keyof Event : never;

describe('the schema and the types', () => {
  test('have the same fields in a document and in an event', () => {
    expectTypeOf<KnownKeys<InSchema>>().toEqualTypeOf<keyof TimelineDocument>();
    expectTypeOf<KnownKeys<InSchema['events'][number]>>().toEqualTypeOf<keyof TimelineEvent>();
    expectTypeOf<FieldsInSchema>().not.toBeNever();
    const fields: Record<keyof TimelineEvent, true> = {
      ...{
        id: true,
        date: true,
        start: true,
        end: true,
        calendar: true,
        displayDate: true,
        title: true,
        description: true,
      },
      ...{ descriptionHtml: true, lane: true, tags: true, importance: true, url: true, media: true, place: true },
      ...{ sources: true, color: true, status: true, relations: true, lang: true, dir: true, data: true },
    };
    expect(Object.keys(schema.properties.events.items.properties).sort()).toEqual(Object.keys(fields).sort());
  });

  test('agree on every field, and on those of its parts', () => {
    type Theirs = Known<InSchema>;
    type Own = Json<TimelineDocument>;
    expectTypeOf<Omit<Theirs, 'events'>>().toEqualTypeOf<Omit<Own, 'events'>>();
    // That there is a date is said by the schema in another way, and what is in `data` belongs to the author.
    expectTypeOf<Omit<Theirs['events'][number], 'data'>>().toEqualTypeOf<Omit<Own['events'][number], 'data'>>();
  });
});

/** Without the index signatures of objects that may have further fields. */
type Known<T> = T extends readonly (infer Item)[]
  ? Known<Item>[]
  : T extends object
    ? { [K in keyof T as string extends K ? never : K]: Known<T[K]> }
    : T;
type KnownKeys<T> = keyof Known<T>;

describe('the schema and validate()', () => {
  test.each(committed().map(({ name, document }) => [name, document] as const))(
    'both accept %s, a timeline of others',
    (_, document) => {
      // Null, as in databases, means that there is no value.
      const said: unknown = JSON.parse(JSON.stringify(document), (__, value: unknown) => value ?? undefined);
      expect(isValid(said), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true);
      expect(validate(document).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  const field = fc.oneof(
    ...[fc.constant('words'), fc.constant(''), fc.constant(3), fc.constant(null), fc.constant(true)],
    ...[fc.constant([]), fc.constant(['a']), fc.constant({}), fc.constant({ name: 'Seoul' }), fc.constant('confirmed')],
  );
  const name = fc.constantFrom(
    'status',
    'tags',
    'place',
    'importance',
    'dir',
    'description',
    'lane',
    'sources',
    'color',
  );
  const url = fc.oneof(
    fc.constantFrom(
      'https://a.org',
      'HTTP://a.org',
      'mailto:a@b.org',
      '//a.org/a:b',
      'a.png',
      '?a:b',
      '#a',
      'é/a',
      '1:2',
      '',
    ),
    fc.constantFrom(
      'javascript:a',
      ' JavaScript:a//',
      'java\nscript:a',
      '\u0001data:a',
      'data:image/png;base64,AA',
      'blob:a',
    ),
    fc.constantFrom<unknown>(null, 3),
    fc.string({ unit: fc.constantFrom('h', 't', 'p', 's', ':', '/', '?', '#', '\n', ' ', '@', '.') }),
  );
  const link = fc.oneof(
    url.map((address) => ['url', address] as const),
    url.map((address) => ['sources', [{ title: 'a', url: address }]] as const),
    url.map((address) => ['media', [{ url: address, alt: '' }]] as const),
    fc.tuple(url, url).map(([address, thumbnail]) => ['media', [{ url: address, alt: '', thumbnail }]] as const),
  );
  const record = fc
    .tuple(
      fc.constantFrom('Treaty', 'Путин'),
      fc.constantFrom('1961', '2024-06-19', 0),
      fc.oneof(fc.tuple(name, field), link),
    )
    .map(([title, date, [key, value]]) => ({ title, date, [key]: value }));

  test('what the schema accepts has no issue', () => {
    fc.assert(
      fc.property(record, (event) => {
        fc.pre(isValid({ events: [event] }));
        // The schema does not know that an empty text is no value.
        const issues = validate({ events: [event] }).issues.filter(
          ({ record: own, path }) => (own as Record<string, unknown>)[path.split('/')[3]!] !== '',
        );
        expect(issues).toEqual([]);
      }),
    );
  });

  test('what is accepted is of the schema, and can be written', () => {
    const odd = fc.anything({ withNullPrototype: true });
    const any = (...names: string[]) =>
      fc.dictionary(fc.constantFrom(...names), fc.oneof(odd, fc.constantFrom<unknown>('a', 7, 'see')));
    const many = (...names: string[]) => fc.oneof(odd, fc.array(fc.oneof(odd, any(...names))));
    const members = fc.record({
      ...{ date: fc.constant('1961'), title: fc.constant('Treaty'), id: odd, tags: fc.oneof(odd, fc.array(odd)) },
      media: many('url', 'type', 'alt', 'caption', 'credit', 'thumbnail'),
      sources: many('title', 'url', 'publisher', 'published'),
      relations: many('type', 'target'),
      place: fc.oneof(odd, any('name', 'latitude', 'longitude')),
    });
    fc.assert(
      fc.property(members, (event) => {
        const { document } = validate([event]);
        // A picture without a description is a matter of the lint, and a relation without a type is one to see.
        const { media, relations } = document.events[0] ?? {};
        const whole = {
          ...(media && { media: media.map((item) => ({ ...item, alt: '' })) }),
          ...(relations && { relations: relations.map((item) => ({ ...item, type: 'see' })) }),
        };
        const read = { ...document, events: document.events.map((own) => ({ ...own, ...whole })) };
        expect(isValid(read), JSON.stringify(isValid.errors)).toBe(true);
        for (const write of [writeCsv, writeIcs, writeJsonLd, renderToHTML]) write(document);
      }),
    );
  });

  test('what has an issue is refused by the schema', () => {
    fc.assert(
      fc.property(record, (event) => {
        const { issues } = validate({ events: [event] });
        fc.pre(
          issues.some(
            ({ path, code }) =>
              code === 'invalid-field' && (event as Record<string, unknown>)[path.split('/')[3]!] !== '',
          ),
        );
        expect(isValid({ events: [event] })).toBe(false);
      }),
    );
  });
});

describe('as a Standard Schema', () => {
  const check = timelineSchema['~standard'];

  test('it gives the document, normalised', () => {
    const result = check.validate([{ date: '1961', title: 'Treaty', more: 1 }]);
    expect(result).toMatchObject({ value: { timeZone: 'UTC', events: [{ title: 'Treaty', data: { more: 1 } }] } });
  });

  test('it reports what is wrong by message and path', () => {
    expect(check.validate({ events: [{ date: '1961-13', title: 'Treaty' }] })).toMatchObject({
      issues: [{ path: ['events', 0, 'date'], message: expect.stringContaining('1961-13') as string }],
    });
  });
});
