import type { TimelineDocument, TimelineEvent } from '../model/document.js';
import { formatEDTF } from '../time/format-edtf.js';
import { parseDate, type DateInput } from '../time/parse-date.js';
import { Issues } from '../warnings.js';
import { laneTitle, sayNoEras, writableRecords, zoneOf, type WritableRecord } from './write/spans.js';
import type { WriteOptions, Written } from './written.js';

/** The value of a column for an event; undefined or empty for none. */
type Cell = (event: TimelineEvent, row: Row) => unknown;

interface Row {
  readonly date: (field: 'date' | 'start' | 'end') => string | undefined;
  readonly lane: (id: string) => string;
}

/** Our columns in order. Columns that are always empty are left out, except for date and title. */
const COLUMNS: readonly (readonly [name: string, cell: Cell])[] = [
  ['id', ({ id }) => id],
  ['start', (_, { date }) => date('start') ?? date('date')],
  ['end', (_, { date }) => date('end')],
  ['title', ({ title }) => title],
  ['description', ({ description }) => description],
  ['lane', ({ lane }, row) => (lane === undefined ? undefined : row.lane(lane))],
  ['tags', ({ tags }) => tags?.join('; ')],
  ['place', ({ place }) => (typeof place === 'object' ? place.name : place)],
  ['latitude', ({ place }) => (typeof place === 'object' ? place.latitude : undefined)],
  ['longitude', ({ place }) => (typeof place === 'object' ? place.longitude : undefined)],
  ['url', ({ url }) => url],
  ['image', ({ media }) => media?.[0]?.url],
  ['alt', ({ media }) => media?.[0]?.alt],
  ['displayDate', ({ displayDate }) => displayDate],
  ['importance', ({ importance }) => importance],
  ['status', ({ status }) => status],
  ['color', ({ color }) => color],
  ['lang', ({ lang }) => lang],
  ['dir', ({ dir }) => dir],
  ['descriptionHtml', ({ descriptionHtml }) => descriptionHtml],
  // What the columns above cannot express about pictures, sources and relations, as JSON.
  ['media', ({ media = [] }) => (media.length > 1 || Object.keys(media[0] ?? {}).length > 2 ? media : undefined)],
  ['sources', ({ sources = [] }) => (sources.length > 0 ? sources : undefined)],
  ['relations', ({ relations = [] }) => (relations.length > 0 ? relations : undefined)],
];
const ALWAYS = ['start', 'title'];

/** What a document says beside its events. Its zone and its calendar are in the dates, and the titles of lanes in the cells. */
const HEAD: readonly (readonly [name: 'title' | 'description' | 'lang', what: string])[] = [
  ['title', 'the title is'],
  ['description', 'the description is'],
  ['lang', 'the language is'],
];

/**
 * Writes the events of a document as a table (RFC 4180), with dates in EDTF and in the Gregorian calendar, and the
 * fields of their `data` as further columns. A cell that a spreadsheet would evaluate as a formula gets an apostrophe
 * before it.
 */
export function writeCsv(document: TimelineDocument, options: WriteOptions = {}): Written {
  const issues = new Issues();
  const records = writableRecords(document, issues);
  const events = records.map(({ event }) => event);
  const rows = records.map((record) => rowOf(document, record, options, issues));
  const own = COLUMNS.map(
    ([name, cell]) => [name, events.map((event, index) => text(cell(event, rows[index]!)))] as const,
  );
  const used = own.filter(([name, cells]) => ALWAYS.includes(name) || cells.some((cell) => cell !== ''));
  const table = [...used, ...dataColumns(events)];
  const lines = [
    table.map(([name]) => quote(guard(name))),
    ...rows.map((_, index) =>
      table.map(([name, cells]) => quote(guard(cells[index] ?? '', name === 'start' || name === 'end'))),
    ),
  ];
  sayNoEras(document, 'a table', issues);
  for (const [name, what] of HEAD) {
    if (document[name]?.length)
      issues.warn('not-written', `/${name}`, `${what} left out: a table has only events`, document[name]);
  }
  if (document.lanes?.some(({ color, parent }) => color ?? parent))
    issues.warn('not-written', '/lanes', 'the colours and the nesting of lanes are left out', document.lanes);
  return { text: lines.map((cells) => `${cells.join(',')}\r\n`).join(''), issues: issues.list };
}

function rowOf(
  document: TimelineDocument,
  { event, path }: WritableRecord,
  options: WriteOptions,
  issues: Issues,
): Row {
  const date = (field: 'date' | 'start' | 'end'): string | undefined => {
    const value = event[field];
    if (value === undefined) return undefined;
    try {
      return edtfOf(value, event.calendar ?? document.calendar ?? 'gregorian', zoneOf(document, options));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      issues.warn('invalid-date', `${path}/${field}`, `written as it is: ${error.message}`, event);
      return text(value);
    }
  };
  return { date, lane: (id) => laneTitle(document, id) };
}

/** A date as written, unless it depends on the document: on its zone, for a time, or on its calendar. */
function edtfOf(value: DateInput, calendar: 'gregorian' | 'julian', timeZone: string | undefined): string {
  const isWhole =
    typeof value === 'string' && (timeZone === undefined || !/T\d\d(?::\d\d){0,2}(?:[.,]\d+)?[?~%]?$/.test(value));
  if (value === '..' || (isWhole && calendar === 'gregorian')) return value.trim();
  return formatEDTF(
    parseDate(typeof value === 'string' ? value.trim() : value, {
      calendar,
      ...(timeZone !== undefined && { timeZone }),
    }),
  );
}

/** A column for each field of the data. Data that is not an object is a column `data`. */
function dataColumns(events: readonly TimelineEvent[]): (readonly [name: string, cells: readonly string[]])[] {
  const columns = new Map<string, string[]>();
  const taken = new Set(COLUMNS.map(([name]) => name));
  events.forEach(({ data }, index) => {
    if (data === undefined || data === null) return;
    const isFields = typeof data === 'object' && !Array.isArray(data);
    for (const [field, value] of isFields ? Object.entries(data) : [['data', data] as const]) {
      const name = taken.has(field) || field === 'date' ? `data ${field}` : field;
      const cells = columns.get(name) ?? [];
      columns.set(name, cells);
      cells[index] = text(value);
    }
  });
  return [...columns].filter(([, cells]) => cells.some((cell) => cell !== ''));
}

function text(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value !== 'object') return '';
  try {
    return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
  } catch {
    // A circular reference.
    return '';
  }
}

/**
 * Spreadsheets evaluate what begins like a formula. Negative numbers and dates BCE begin like one, too, but are safe.
 * Existing apostrophes are doubled, so that removing one restores the text.
 */
function guard(cell: string, isDate = false): string {
  if (!/^'*[=+\-@\t\r\n]/.test(cell)) return cell;
  const isNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(cell);
  const isOldDate =
    /^-\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(cell) || (isDate && /^-\d{3}[\dX][\dXTZ:.,/?~%+-]*$/.test(cell));
  return isNumber || isOldDate ? cell : `'${cell}`;
}

const quote = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
