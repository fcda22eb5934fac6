import { partitionPoint } from '../../partition-point.js';
import type { Reading } from '../pieces/reading.js';
import { WaitingText } from '../pieces/waiting-text.js';
import type { LineTime } from './line-time.js';
import { logShape, type LogShape } from './log-shape.js';
import { inYear, yearsOf, type YearFacts, type Years } from './years.js';

/** The lines of a log: those with a time, and those that continue them. */
export interface LogEntries {
  readonly shape: LogShape | undefined;
  /** The first line of each entry, its line number, and its time in ms; without a zone, as if in UTC. */
  readonly lines: readonly string[];
  readonly numbers: readonly number[];
  readonly times: readonly number[];
  /** How many of them have a zone. */
  readonly zoned: number;
  /** The years of the entries, if they do not have their own. */
  readonly years: Years | undefined;
  /** The time in the first line of an entry. */
  readonly timeOf: (entry: number) => LineTime;
  /** The names of its fields, if a directive above it lists them. */
  readonly fieldsOf: (entry: number) => readonly string[] | undefined;
  /** The following lines that belong to it. */
  readonly rest: (entry: number) => readonly string[];
  /** The lines before the first with a time. */
  readonly preamble: readonly string[];
  /** The beginning of the text. */
  readonly start: string;
}

/** How much of the text decides the format of times, in characters. */
const START = 1 << 16;
/** How many lines are read between two rests. */
const STEP = 256;
/** `#Software: …` of Microsoft’s web servers, `#types\ttime` of Zeek: facts about the following lines. */
const DIRECTIVE = /^#(?:[A-Z][\w-]*: |(?:\w+_)?(?:separator|field|path|open|close|fields|types)[\t ])/;
/** The directive that lists the fields. */
const FIELDS = /^#Fields: +(.+)/;
const NONE: readonly string[] = [];

/** The fields of a directive, which apply from an entry on. */
interface Head {
  readonly first: number;
  readonly fields: readonly string[];
}

/** Divides a log into its entries. */
export function* logEntries(waiting: WaitingText, facts: YearFacts): Reading<LogEntries> {
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
      // By the standard of these directives, times are in UTC.
      return time.hasZone || !fieldsOf(entry) ? time : { ...time, iso: `${time.iso}Z`, hasZone: true };
    },
    fieldsOf,
    rest: (entry) => rests.get(entry) ?? NONE,
  };
}
