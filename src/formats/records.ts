import { unreadable } from './reading/draft.js';
import { findRecords } from './records/find-records.js';
import { isJsonLines, readJsonLines } from './reading/json-lines.js';
import { isObject, readJson } from './reading/read-json.js';
import type { FormatInput, Parsed, ParseOptions } from './parsed.js';
import { readRecords } from './records/read-records.js';
import { textOf } from './reading/text-of.js';

export { readRecords } from './records/read-records.js';

/**
 * Reads any JSON that has a list of records with something like a date and something like a title in them: bare or within other
 * objects, as lines (NDJSON), as GeoJSON. `fields` says which is which where that cannot be seen.
 */
export function parse(input: FormatInput, options: ParseOptions = {}): Parsed {
  const { name = 'the text' } = options;
  const text = textOf(input);
  const json = readJson(text);
  if (json.problem !== undefined) {
    return isJsonLines(text) ? parseLines(text, options) : unreadable('invalid-json', name, json.problem, text);
  }
  const { records, paths } = findRecords(json.value);
  if (records.length === 0)
    return unreadable('no-events', name, 'has no list of records: expected an array of objects', text);
  return readRecords(
    records,
    options,
    (index, field) => paths[index]! + (field === undefined ? '' : `/${field}`),
    headOf(json.value),
  );
}

function parseLines(text: string, options: ParseOptions): Parsed {
  const { values, lines, issues } = readJsonLines(text);
  const records = values.map((value) => (isObject(value) ? value : {}));
  const parsed = readRecords(records, options, (index, field) => {
    const line = `line ${String(lines[index])}`;
    return field === undefined ? line : `${line}, ${field}`;
  });
  return { ...parsed, issues: [...issues, ...parsed.issues] };
}

/** The words of the object round the list. */
function headOf(root: unknown): { title?: string; description?: string; lang?: string } {
  if (typeof root !== 'object' || root === null || Array.isArray(root)) return {};
  const { title, name, description, lang } = root as Record<string, unknown>;
  const heading = [title, name].find((value) => typeof value === 'string' && value.trim() !== '');
  return {
    ...(typeof heading === 'string' && { title: heading }),
    ...(typeof description === 'string' && description !== '' && { description }),
    ...(typeof lang === 'string' && { lang }),
  };
}
