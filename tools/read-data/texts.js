// Tables and texts of source files.

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Named and numbered entities as characters. */
export const decode = (text) =>
  text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole);

/** Without tags and entities, on one line. */
export const plain = (text = '') =>
  decode(String(text).replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

/** The first words of a text, 200 characters at most. */
export const beginning = (text, most = 200) =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]?\s*$/, '')}…`;

/** Rows below a line of names, as records. Cells may be quoted, with commas and line breaks in them. */
export function csv(text) {
  const rows = [[]];
  for (const [, quoted, bare, mark] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push((quoted?.replaceAll('""', '"') ?? bare).trim());
    if (mark !== ',') rows.push([]);
  }
  return records(rows);
}

export const tsv = (text) => records(text.split(/\r?\n/).map((line) => line.split('\t')));

const records = ([names, ...rows]) =>
  rows
    .filter((cells) => cells.some(Boolean))
    .map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i]?.trim() ?? ''])));

/** Only the fields with values. */
export const known = (fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
