import { atOnce } from '../at-once.js';
import type { TimelineEvent } from '../model/document.js';
import type { Resting } from '../rest.js';
import { ELAPSED } from '../time/elapsed.js';
import { Draft, unreadable, type Origin } from './reading/draft.js';
import type { FormatInput, ParseOptions, Parsed } from './parsed.js';
import { eachOf } from './reading/each-of.js';
import { isObject, numberFrom, shown, textFrom, type JsonObject } from './reading/read-json.js';
import { textOf } from './reading/text-of.js';
import { inTimeOrder } from '../model/many/time-order.js';
import { bindFlows, sliceId, type FlowPoint } from './trace/flows.js';
import { readTraceJson } from './trace/json.js';
import { TraceLanes } from './trace/lanes.js';
import { OpenSlices, type Slice } from './trace/slices.js';

export type { FormatInput, Parsed, ParseOptions } from './parsed.js';

/**
 * Reads a trace of Chrome or Perfetto as JSON: `{"traceEvents": […]}` or the bare array, which may be truncated. Times
 * are milliseconds of the trace’s clock; lanes are its processes and threads. A clock that starts with the machine has
 * no dates: its zone is `elapsed`.
 */
export const parse = (input: FormatInput, options: ParseOptions = {}): Parsed => atOnce(wholeInSlices(input, options));

/** The same for a complete text, even if its end is missing; with rests. */
export function* wholeInSlices(input: FormatInput, { name = 'the text' }: ParseOptions): Resting<Parsed> {
  const text = textOf(input);
  const { result, rest } = yield* readTraceJson(text);
  if (result.problem !== undefined) return unreadable('invalid-json', name, result.problem, text);
  return yield* readTrace(result.value, rest, name, text);
}

/**
 * Reads a JSON value with rests.
 *
 * @param start the beginning of its text
 */
export const valueInSlices = (value: unknown, start: string, { name = 'the text' }: ParseOptions): Resting<Parsed> =>
  readTrace(value, '', name, start);

function* readTrace(value: unknown, rest: string, name: string, text: string): Resting<Parsed> {
  const root = isObject(value) ? value : {};
  const list = isObject(value) ? root['traceEvents'] : value;
  if (!Array.isArray(list))
    return unreadable('not-a-trace', name, 'is not a trace: expected "traceEvents" or a list of records', text);
  const path = isObject(value) ? '/traceEvents' : '';
  const reader = new TraceReader((index) => `${path}/${String(index)}`);
  if (rest !== '') {
    reader.draft.issues.warn(
      'cut-off',
      name,
      `${name} ends too early; what follows its last whole record is left out`,
      rest,
    );
  }
  yield* eachOf(yield* timed(list as unknown[], reader), (record) => reader.read(record));
  return yield* reader.finish(name, root);
}

interface TimedRecord {
  readonly index: number;
  readonly record: JsonObject;
  readonly time: number;
}

/** The records with a time, in time order, which the format does not guarantee. Others are handled here. */
function* timed(list: readonly unknown[], reader: TraceReader): Resting<readonly TimedRecord[]> {
  const records: TimedRecord[] = [];
  const times: number[] = [];
  yield* eachOf(list, (record, index) => {
    const admitted = reader.admit(record, index);
    if (!admitted) return;
    records.push(admitted);
    times.push(admitted.time);
  });
  const order = yield* inTimeOrder(Float64Array.from(times));
  return order ? Array.from(order.places, (place) => records[place]!) : records;
}

/** Phases that are not events, with their descriptions. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  ...{ C: 'values of counters', P: 'samples of a profile' },
  ...{ N: 'creations of objects', O: 'snapshots of objects', D: 'deletions of objects' },
  ...{ V: 'memory dumps', v: 'memory dumps', '(': 'contexts', ')': 'contexts' },
  ...{ c: 'marks between clocks', '=': 'links of ids', a: 'parts of other records' },
};

/** How to handle a record, by its phase. */
const PHASES: Readonly<Record<string, (reader: TraceReader, record: TimedRecord) => void>> = {
  X: (reader, record) => reader.complete(record),
  B: (reader, record) => reader.begin(record, 'thread'),
  E: (reader, record) => reader.end(record, 'thread'),
  b: (reader, record) => reader.begin(record, 'async'),
  e: (reader, record) => reader.end(record, 'async'),
  S: (reader, record) => reader.begin(record, 'async'),
  F: (reader, record) => reader.end(record, 'async'),
  ...Object.fromEntries(['i', 'I', 'R', 'n', 'T', 'p'].map((phase) => [phase, instant])),
  ...Object.fromEntries(['s', 't', 'f'].map((phase) => [phase, flow])),
};

function instant(reader: TraceReader, record: TimedRecord): void {
  reader.open(record, undefined);
}

function flow(reader: TraceReader, record: TimedRecord): void {
  reader.flow(record);
}

/** Times before this, in µs, are those of a clock that starts with the machine or the program; it is in 1973. */
const FIRST_CALENDAR_TIME = 1e14;

class TraceReader {
  readonly draft = new Draft();
  readonly #pathOf: (index: number) => string;
  readonly #lanes = new TraceLanes();
  readonly #open = new OpenSlices();
  readonly #slices: Slice[] = [];
  readonly #flows: FlowPoint[] = [];
  readonly #leftOut = new Map<string, { count: number; first: unknown }>();

  constructor(pathOf: (index: number) => string) {
    this.#pathOf = pathOf;
  }

  /** A record that is to be read in time order; undefined if it is invalid, or already handled. */
  admit(record: unknown, index: number): TimedRecord | undefined {
    const origin = (): Origin => this.#origin(index, record);
    if (!isObject(record)) {
      this.draft.reject('not-an-event', origin(), undefined, `expected an object, found ${shown(record)}`);
      return undefined;
    }
    const phase = textFrom(record['ph']);
    // The time of metadata is mostly 0, without meaning.
    if (phase === 'M') {
      if (!this.#lanes.describe(record)) this.#leaveOut(`metadata "${textFrom(record['name']) ?? ''}"`, record);
      return undefined;
    }
    if (phase !== undefined && Object.hasOwn(LEFT_OUT, phase)) {
      this.#leaveOut(LEFT_OUT[phase]!, record);
      return undefined;
    }
    if (phase === undefined || !Object.hasOwn(PHASES, phase)) {
      const message = `left out: found ${shown(record['ph'])}, expected a phase such as X, B, E, b, e or i`;
      this.draft.reject('unknown-phase', origin(), 'ph', message);
      return undefined;
    }
    const time = numberFrom(record['ts']);
    if (time !== undefined) return { index, record, time };
    this.draft.reject(
      'invalid-date',
      origin(),
      'ts',
      `found ${shown(record['ts'])}, expected microseconds as a number`,
    );
    return undefined;
  }

  read(record: TimedRecord): void {
    PHASES[textFrom(record.record['ph'])!]!(this, record);
  }

  complete(record: TimedRecord): void {
    const duration = numberFrom(record.record['dur']);
    const isValid = duration !== undefined && duration >= 0;
    if (!isValid) {
      const message = `found ${shown(record.record['dur'])}, expected microseconds from 0 on; shown at its start`;
      this.draft.warn('invalid-duration', this.#origin(record.index, record.record), 'dur', message);
    }
    this.open(record, isValid ? record.time + duration : undefined);
  }

  begin(record: TimedRecord, kind: 'thread' | 'async'): void {
    this.#open.begin(keyOf(record.record, kind), this.open(record, '..'));
  }

  end({ record, index, time }: TimedRecord, kind: 'thread' | 'async'): void {
    const isNameless = textFrom(record['name']) === undefined;
    const match = this.#open.end(keyOf(record, kind), time, record, kind === 'thread' || isNameless);
    if (match === 'same-name') return;
    const origin = this.#origin(index, record);
    const name = shown(record['name']);
    if (match) {
      const message = `the end of ${name} is taken for that of what began last in its thread`;
      this.draft.warn('other-end', origin, 'name', message);
    } else
      this.draft.reject('unmatched-end', origin, undefined, `the end of ${name}, which did not begin in this trace`);
  }

  open({ index, record, time }: TimedRecord, end: Slice['end']): Slice {
    const slice: Slice = { index, record, start: time, end, lane: this.#lanes.laneOf(record), follows: [] };
    this.#slices.push(slice);
    return slice;
  }

  flow({ record, time }: TimedRecord): void {
    this.#flows.push({ record, time, lane: this.#lanes.laneOf(record) });
  }

  *finish(name: string, root: JsonObject): Resting<Parsed> {
    yield* bindFlows(this.#flows, this.#slices);
    let latest = -Infinity;
    yield* eachOf(this.#slices, (slice) => {
      latest = Math.max(latest, slice.start);
      this.draft.add(eventFrom(slice), () => this.#origin(slice.index, slice.record));
    });
    if (Array.isArray(root['samples'])) {
      this.#leftOut.set('samples of a stack', { count: root['samples'].length, first: root['samples'][0] });
    }
    for (const [what, { count, first }] of this.#leftOut) {
      this.draft.issues.warn('left-out', `${name}: ${what}`, `${String(count)} × ${what}, which are no events`, first);
    }
    const isElapsed = latest < FIRST_CALENDAR_TIME && latest > -Infinity;
    return this.draft.finish({
      description: factsOf(root).join('\n'),
      timeZone: isElapsed ? ELAPSED : undefined,
      lanes: this.#lanes.list(),
    });
  }

  #leaveOut(what: string, record: JsonObject): void {
    const known = this.#leftOut.get(what);
    if (known) known.count++;
    else this.#leftOut.set(what, { count: 1, first: record });
  }

  #origin(index: number, record: unknown): Origin {
    return { path: this.#pathOf(index), record, fields: FIELDS(this.#pathOf(index)) };
  }
}

const FIELDS = (path: string): Origin['fields'] => ({
  title: `${path}/name`,
  date: `${path}/ts`,
  start: `${path}/ts`,
  end: `${path}/dur`,
});

/** The fields of a record that are in our fields. */
const TAKEN = new Set(['name', 'ts', 'dur', 'ph', 'cat']);

function eventFrom(slice: Slice): Partial<TimelineEvent> {
  const { record, start, end, endRecord } = slice;
  const title = textFrom(record['name']) ?? textFrom(endRecord?.['name']) ?? '(unnamed)';
  const tags = [...new Set((textFrom(record['cat']) ?? '').split(',').map((tag) => tag.trim()))].filter(Boolean);
  const data: Record<string, unknown> = { ...ownFields(endRecord), ...ownFields(record) };
  if (isObject(endRecord?.['args'])) data['args'] = { ...(record['args'] as object | undefined), ...endRecord['args'] };
  return {
    title,
    ...(slice.isTarget && { id: sliceId(slice) }),
    ...(end === undefined ? { date: start / 1000 } : { start: start / 1000, end: end === '..' ? end : end / 1000 }),
    ...(slice.lane !== undefined && { lane: slice.lane }),
    ...(tags.length > 0 && { tags }),
    ...(slice.follows.length > 0 && { relations: slice.follows.map((target) => ({ type: 'follows', target })) }),
    ...(Object.keys(data).length > 0 && { data }),
  };
}

const ownFields = (record: JsonObject = {}): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([field]) => !TAKEN.has(field)));

/** The key by which begin and end match: the thread, or the id of an asynchronous event. */
function keyOf(record: JsonObject, kind: 'thread' | 'async'): string {
  const { pid, tid, cat, scope } = record;
  if (kind === 'thread') return JSON.stringify([pid, tid]);
  const id2 = isObject(record['id2']) ? record['id2'] : {};
  const isLocal = id2['local'] !== undefined;
  return JSON.stringify([cat, scope, record['id'] ?? id2['global'] ?? id2['local'], isLocal ? pid : null]);
}

/** Short facts of a trace about itself: `source: DevTools`. */
function factsOf(root: JsonObject): readonly string[] {
  const facts = [root['metadata'], root['otherData']].flatMap((part) => (isObject(part) ? Object.entries(part) : []));
  return facts.flatMap(([key, value]) => {
    const text = textFrom(value);
    return text !== undefined && text.length <= 200 ? [`${key}: ${text}`] : [];
  });
}
