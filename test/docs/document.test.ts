import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/model/schema.js';
import { validate } from '../../src/model/validate.js';

const page = readFileSync('docs/document.mdx', 'utf8');
const everyField = JSON.parse(readFileSync('stories/data/every-field.json', 'utf8')) as unknown;

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false });
ajv.addFormat('uri-reference', true);

const { events, eras, lanes } = schema.properties;
const { place, sources, media, relations } = events.items.properties;

interface ObjectSchema {
  readonly properties: Readonly<Record<string, object>>;
}

/** The tables of the page by their headings, with the schema that each describes. */
const TABLES: readonly (readonly [heading: string, described: ObjectSchema])[] = [
  ['The whole', schema],
  ['An event', events.items],
  ['A place', place.oneOf[1]],
  ['A source', sources.items],
  ['A picture, film or sound', media.items],
  ['A relation', relations.items],
  ['An era', eras.items],
  ['A lane', lanes.items],
];

describe.each(TABLES)('the table “%s” of the page', (heading, { properties }) => {
  const rows = rowsBelow(heading);

  it('has every field of the schema, and no other', () => {
    expect(rows.map(([field]) => field).sort()).toEqual(Object.keys(properties).sort());
  });

  it.each(rows)('gives an example of `%s` that fits', (field, example) => {
    const fits = ajv.compile(properties[field] ?? false);
    fits(JSON.parse(example));
    expect(fits.errors ?? []).toEqual([]);
  });
});

describe('the document with every field', () => {
  it.each(TABLES)('has those of “%s”', (_, { properties }) => {
    const used = new Set(objectsIn(everyField).flatMap((object) => Object.keys(object)));
    expect(Object.keys(properties).filter((field) => field !== '$schema' && !used.has(field))).toEqual([]);
  });

  it('is one that nothing is wrong with', () => {
    const fits = ajv.compile(schema);
    fits(everyField);
    expect(fits.errors ?? []).toEqual([]);
    expect(validate(everyField).issues).toEqual([]);
  });
});

/** The field and the example of each row of the first table below a heading. */
function rowsBelow(heading: string): [field: string, example: string][] {
  const section = page.split(/^#+ /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)`\s+\|.*\| `(.+)`\s+\|$/gm)].map(([, field, example]) => [field!, example!]);
}

function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value, ...inside];
}
