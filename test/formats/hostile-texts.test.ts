import * as arrow from '@uwdata/flechette';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { parse, type Recognised } from '../../src/formats/auto.js';
import { isColor } from '../../src/model/event-fields.js';
import { safeUrl } from '../../src/model/safe-url.js';
import { validate } from '../../src/model/validate.js';
import { HOSTILE_FILES, HOSTILE_TEXTS, nameOf } from '../hostile-texts.js';

const COLUMNS: Readonly<Record<string, string[]>> = {
  title: HOSTILE_TEXTS.map((text, index) => `${nameOf(index)} ${text}`),
  date: HOSTILE_TEXTS.map((_, index) => String(1900 + index)),
  ...Object.fromEntries(
    ['description', 'link', 'image', 'color', 'category', 'id'].map((name) => [name, [...HOSTILE_TEXTS]]),
  ),
};
const FILES: readonly (readonly [name: string, format: string, file: string | Uint8Array])[] = [
  ...HOSTILE_FILES,
  ['Arrow', 'arrow', arrow.tableToIPC(arrow.tableFromArrays(COLUMNS), { format: 'file' })!],
  [
    'Parquet',
    'parquet',
    new Uint8Array(
      parquetWriteBuffer({
        columnData: Object.entries(COLUMNS).map(([name, data]) => ({ name, data, type: 'STRING' as const })),
      }),
    ),
  ],
];

/** All values of fields with such names, at any depth, except for what belongs to the author. */
function valuesOf(value: unknown, names: RegExp): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'data' ? [] : [...(names.test(name) ? [inner as unknown] : []), ...valuesOf(inner, names)],
  );
}

describe.each(FILES)('hostile texts in %s', (name, format, file) => {
  const read = (as: string): Promise<Recognised> => parse(file, { format: as });

  test('become an event each, with links, colours and media that can do no harm', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const { document, issues } = await read(format);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const valid = validate(document);
    expect(valid.events.map(({ event }) => event.title.split(' ', 1)[0])).toEqual(
      HOSTILE_TEXTS.map((_, i) => nameOf(i)),
    );
    expect(new Set(valid.events.map(({ id }) => id)).size).toBe(HOSTILE_TEXTS.length);
    for (const url of valuesOf(valid.document, /^(?:url|thumbnail)$/))
      expect(safeUrl(url as string), String(url)).toBe(url);
    for (const color of valuesOf(valid.document, /^color$/)) expect(isColor(color), String(color)).toBe(true);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as { polluted?: unknown }).polluted).toBe(undefined);
  });

  test('do not make a file of another format of it', async () => {
    // A sheet is a table, too.
    expect((await read('auto')).format).toBe(name.startsWith('sheet') ? 'csv' : format);
  });
});
