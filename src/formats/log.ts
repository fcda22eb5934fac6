import { ELAPSED } from '../time/elapsed.js';
import { Issues, type Issue } from '../warnings.js';
import { entryOf, type LogEntry } from './log/entry.js';
import { commitsIn, isCommits } from './log/commits.js';
import { inLevels, levelLanes } from './log/level-lanes.js';
import { logEntries, type LogEntries } from './log/log-entries.js';
import type { YearFacts } from './log/years.js';
import type { FormatInput, Parsed, ParseOptions } from './parsed.js';
import { readWhole, type Reading } from './pieces/reading.js';
import { WaitingText } from './pieces/waiting-text.js';
import { unreadable } from './reading/draft.js';
import { textOf } from './reading/text-of.js';
import { readFieldMap } from './records/field-roles.js';
import { recordsInSlices, type PathOf } from './records/read-records.js';
import type { Row } from './records/row.js';
import { columnsOfTable } from './tables/columns-of-table.js';
import { manyRecords } from './tables/many-records.js';
import { MANY_ROWS, storedLimit, type StoredColumn } from './tables/stored-table.js';

export type { FormatInput, Parsed, ParseOptions } from './parsed.js';

/** How many entries are read between two rests. */
const STEP = 512;
/** How many entries decide whether a log has levels: half of them must have one. */
const SAMPLE = 500;

/** The fields of an entry for a timeline. */
const FIELDS = { date: 'time', title: 'message', description: 'details' };

const FIELDS_OF_COMMITS = { date: 'date', title: 'title', description: 'message', id: 'commit' };

/** How much of a text tells that it is what `git log` prints, in characters. */
const START = 4000;

/**
 * Reads the log of a program or a server: an event for each line with a time to the second, anywhere in the line. Lines
 * without a time belong to the line before. The level of an entry, or the status of a response, is its lane, the worst
 * at the top. What `git log` prints is read, too. Never throws.
 */
export function parse(input: FormatInput, options: ParseOptions = {}): Parsed {
  return readWhole(
    (function* () {
      const waiting = new WaitingText();
      return (
        (yield* ofCommits(waiting, options, recordsInSlices)) ??
        (yield* documentOf(new Log(yield* logEntries(waiting, yearIn(options)), options), options))
      );
    })(),
    textOf(input),
  );
}

/** The same for a text that arrives in pieces, with rests. A log of more than 20,000 entries becomes `columns`. */
export function* parseSlices(options: ParseOptions = {}): Reading<Parsed> {
  const waiting = new WaitingText();
  const commits = yield* ofCommits(waiting, options, manyRecords);
  if (commits) return commits;
  const log = new Log(yield* logEntries(waiting, yearIn(options)), options);
  return (yield* columnsOf(log)) ?? (yield* documentOf(log, options));
}

/** The commits that `git log` prints; undefined if it does not. */
function* ofCommits(
  waiting: WaitingText,
  options: ParseOptions,
  read: typeof recordsInSlices,
): Reading<Parsed | undefined> {
  while (!waiting.end && waiting.text.length < START) yield* waiting.more();
  if (!isCommits(waiting.text)) return undefined;
  while (!waiting.end) yield* waiting.more();
  const { records, lines } = yield* commitsIn(waiting.text);
  const { year: _, ...own } = Object.fromEntries(readFieldMap(options.fields));
  return yield* read(
    records,
    { ...options, fields: { ...FIELDS_OF_COMMITS, ...own } },
    (index) => `line ${String(lines[index])}`,
  );
}

function* columnsOf(log: Log): Reading<Parsed | undefined> {
  const { count } = log;
  if (count <= MANY_ROWS) return undefined;
  const { columns, options, pathOf } = log;
  const rows = Math.min(count, storedLimit(columns.length));
  const parsed = yield* columnsOfTable({ columns, rows, total: count, issues: log.issues, pathOf }, options);
  return log.isByLevel && parsed?.columns ? { ...parsed, columns: inLevels(parsed.columns) } : parsed;
}

function* documentOf(log: Log, { name = 'the text' }: ParseOptions): Reading<Parsed> {
  if (log.count === 0) return unreadable('no-dates', name, NO_TIMES, log.start);
  const records: Row[] = [];
  for (let entry = 0; entry < log.count; entry++) {
    if (entry % STEP === STEP - 1) yield;
    records.push(log.recordAt(entry));
  }
  const lanes = levelLanes(log.isByLevel ? records.map(({ level }) => level) : []);
  const parsed = yield* recordsInSlices(records, log.options, log.pathOf, lanes.length > 0 ? { lanes } : {});
  return { ...parsed, issues: [...log.issues, ...parsed.issues] };
}

/** The year given by the author, and when the file was last modified. */
function yearIn({ fields, lastModified = NaN }: ParseOptions): YearFacts {
  const year = readFieldMap(fields).get('year') ?? '';
  return {
    lastModified: Number.isNaN(lastModified) ? Date.now() : lastModified,
    ...(/^\d{4}$/.test(year) && { year: Number(year) }),
  };
}

const NO_TIMES = 'has no lines with a date and a time to the second: expected such as "2024-06-19 10:00:01 started"';

/** The entries of a log as a table. */
class Log {
  readonly options: ParseOptions;
  readonly issues: readonly Issue[];
  /** Whether its lanes are levels or statuses. */
  readonly isByLevel: boolean;
  readonly #entries: LogEntries;
  readonly #hasLevels: boolean;
  #last = -1;
  #record: Row = {};

  constructor(entries: LogEntries, options: ParseOptions) {
    this.#entries = entries;
    const zone = options.timeZone ?? (entries.shape?.isElapsed === true ? ELAPSED : undefined);
    const looked = Array.from({ length: Math.min(SAMPLE, this.count) }, (_, entry) => this.#read(entry, true));
    this.#hasLevels = looked.filter(({ level }) => level !== undefined).length * 2 >= looked.length;
    // The author’s own fields take precedence; `year` is not a column.
    const { year: _, ...own } = Object.fromEntries(readFieldMap(options.fields));
    const fields = { ...FIELDS, ...(this.#hasLevels && { lane: 'level' }), ...own };
    this.isByLevel = this.#hasLevels && fields.lane === 'level';
    this.options = { ...options, fields, ...(zone !== undefined && { timeZone: zone }) };
    this.issues = this.#issues(options.name ?? 'the text');
  }

  get count(): number {
    return this.#entries.lines.length;
  }

  get start(): string {
    return this.#entries.start;
  }

  get columns(): readonly StoredColumn[] {
    const names = ['time', ...(this.#hasLevels ? ['level'] : []), 'message', 'details'] as const;
    const { times, zoned, shape } = this.#entries;
    const kind = zoned === 0 ? 'wall' : 'instant';
    // If only some entries have a zone, each line is read by itself.
    const isOfOneKind = (zoned === 0 || zoned === this.count) && shape?.isChat !== true;
    return names.map((name) => ({
      ...{ name, at: (row: number) => this.recordAt(row)[name] ?? null },
      ...(name === 'time' && isOfOneKind && { times: { kind, at: (row: number) => times[row]! } }),
    }));
  }

  readonly pathOf: PathOf = (index) => `line ${String(this.#entries.numbers[index])}`;

  recordAt(index: number): Row {
    if (index !== this.#last) this.#record = { details: '', ...this.#read(index, this.#hasLevels) };
    this.#last = index;
    return this.#record;
  }

  #read(index: number, hasLevels: boolean): LogEntry {
    const { lines, rest, timeOf, fieldsOf } = this.#entries;
    return entryOf(timeOf(index), lines[index]!, rest(index), fieldsOf(index), hasLevels);
  }

  #issues(name: string): readonly Issue[] {
    const { preamble, years } = this.#entries;
    const issues = new Issues();
    if (years?.isSupposed === true) {
      const { first, last } = years;
      const taken = first === last ? `of ${String(first)}` : `from ${String(first)} to ${String(last)}`;
      const message = `${name} says no year: its lines are read as ${taken}, the latest in which they can have been written. Of which year is the first? fields="year:…"`;
      issues.warn('supposed-year', name, message, this.#entries.lines[0]);
    }
    if (preamble.length > 0 && this.count > 0) {
      const message = `${name} begins with lines that have no time, and are left out`;
      issues.warn('missing-date', 'line 1', message, preamble.join('\n').slice(0, 1000));
    }
    return issues.list;
  }
}
