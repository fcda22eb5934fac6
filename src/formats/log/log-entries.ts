import { partitionPoint } from '../../partition-point.js';
import type { Reading } from '../pieces/reading.js';
import { WaitingText } from '../pieces/waiting-text.js';
import type { LineTime } from './line-time.js';
import { logShape, type LogShape } from './log-shape.js';
import { inYear, yearsOf, type YearFacts, type Years } from './years.js';

/** The lines of a log: those that have a time, and what goes on with each of them. */
export interface LogEntries {
  readonly shape: LogShape | undefined;
  /** The first line of each entry, its number, and when it was, in ms; without a zone, as if that were in UTC. */
  readonly lines: readonly string[];
  readonly numbers: readonly number[];
  readonly times: readonly number[];
  /** How many of them have a zone. */
  readonly zoned: number;
  /** Of which years they are, where they do not say so themselves. */
  readonly years: Years | undefined;
  /** What the first line of an entry says of its time. */
  readonly timeOf: (entry: number) => LineTime;
  /** The names of its fields, where a directive above it says them. */
  readonly fieldsOf: (entry: number) => readonly string[] | undefined;
  /** Those below it that belong to it. */
  readonly rest: (entry: number) => readonly string[];
  /** What stands before the first that has a time. */
  readonly preamble: readonly string[];
  /** How it begins. */
  readonly start: string;
}

/** So much of it tells how its lines begin, in characters. */
const START = 1 << 16;
/** So many lines are looked at between two rests. */
const STEP = 4096;
/** `#Software: …` of web servers of Microsoft, `#types\ttime` of Zeek: what is said of the lines below. */
const DIRECTIVE = /^#(?:[A-Z][\w-]*: |(?:\w+_)?(?:separator|field|path|open|close|fields|types)[\t ])/;
/** Which fields these have. */
const FIELDS = /^#Fields: +(.+)/;
const NONE: readonly string[] = [];

/** What a directive says of the entries from one on. */
interface Head {
  readonly first: number;
  readonly fields: readonly string[];
}

/** Cuts a log into its entries. */
export function* logEntries(facts: YearFacts): Reading<LogEntries> {
  const waiting = new WaitingText();
  while (!waiting.end && waiting.text.length < START) yield* waiting.more();
  const start = waiting.text.slice(0, START);
  const shape = logShape(start);
  const lines: string[] = [];
  const numbers: number[] = [];
  const times: number[] = [];
  const rests = new Map<number, string[]>();
  const preamble: string[] = [];
  const heads: Head[] = [];
  let number = 0;
  let zoned = 0;
  const take = (line: string): void => {
    number++;
    if (line.trim() === '' || DIRECTIVE.test(line)) {
      const fields = FIELDS.exec(line)?.[1]?.trim().split(/\s+/);
      if (fields) heads.push({ first: lines.length, fields });
      return;
    }
    const time = shape?.timeOf(line);
    if (time) {
      lines.push(line);
      times.push(time.at);
      if (time.hasZone || heads.length > 0) zoned++;
      numbers.push(number);
    } else if (lines.length === 0) preamble.push(line);
    else {
      const rest = rests.get(lines.length - 1);
      if (rest) rest.push(line);
      else rests.set(lines.length - 1, [line]);
    }
  };
  for (;;) {
    const { text } = waiting;
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      take(text.slice(from, text.charAt(end - 1) === '\r' ? end - 1 : end));
      from = end + 1;
      if (number % STEP === 0) yield;
    }
    waiting.skip(from);
    if (waiting.end) break;
    yield* waiting.more();
  }
  take(waiting.text);
  const fieldsOf = (entry: number): readonly string[] | undefined =>
    heads[partitionPoint(heads.length, (i) => heads[i]!.first <= entry) - 1]?.fields;
  const years = shape?.isYearless === true && lines.length > 0 ? yearsOf(times, facts) : undefined;
  return {
    ...{ shape, lines, numbers, zoned, years, preamble, start },
    times: years ? times.map((time, entry) => inYear(time, years.of(entry))) : times,
    timeOf: (entry) => {
      const time = shape!.timeOf(lines[entry]!, years?.of(entry))!;
      // By the standard of such fields, times are of UTC.
      return time.hasZone || !fieldsOf(entry) ? time : { ...time, iso: `${time.iso}Z`, hasZone: true };
    },
    fieldsOf,
    rest: (entry) => rests.get(entry) ?? NONE,
  };
}
