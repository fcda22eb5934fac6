import { isCommits } from './commits.js';
import { chatTime, isChat } from './chat.js';
import { lineTime, TIME_SHAPES, type LineTime } from './line-time.js';

/** The format of the lines of a log. */
export interface LogShape {
  readonly isElapsed: boolean;
  readonly isYearless: boolean;
  /** Whether it is a number, which is only a time if the file is called a log. */
  readonly isNumber: boolean;
  /** Whether lines are messages of people, whose times have the formats of tables. */
  readonly isChat: boolean;
  /** The time of a line, in a year that its log may omit; undefined for a line that continues the one before it. */
  readonly timeOf: (line: string, year?: number) => LineTime | undefined;
}

/** How many lines decide. */
const LOOKED_AT = 500;

/**
 * The format of most of the first lines of a log; undefined if none has a time. An indented line continues the one
 * before it.
 */
export function logShape(start: string): LogShape | undefined {
  const lines = start.split('\n', LOOKED_AT).filter(isUpright);
  if (isChat(lines)) return CHAT;
  const counts = TIME_SHAPES.map((shape) => {
    const count = lines.filter((line) => lineTime(line, shape)).length;
    return shape.isNumber === true && count * 2 < lines.length ? 0 : count;
  });
  const most = Math.max(...counts);
  const shape = TIME_SHAPES[counts.indexOf(most)]!;
  if (most === 0) return undefined;
  return {
    isElapsed: shape.isElapsed === true,
    isYearless: shape.isYearless === true,
    isNumber: shape.isNumber === true,
    isChat: false,
    timeOf: (line, year) => (isUpright(line) ? lineTime(line, shape, year) : undefined),
  };
}

const CHAT: LogShape = { isElapsed: false, isYearless: false, isNumber: false, isChat: true, timeOf: chatTime };

const isUpright = (line: string): boolean => /^\S/.test(line);

/** Before a time there are no other cells of a table, nor the start of JSON. */
const BEFORE = /^[^,;\t{}"]*(?:\b(?:time|ts|timestamp)=")?$/;
/** The end of a cell after it, or of the only column of a table. */
const CELL = /^["']?\s*(?:[,;\t|]\S|[,;\t]?\s*$)/;

/** `#Fields: date time c-ip`, with which servers of Microsoft and others list the fields of their lines. */
const HEAD = /^(?:#[A-Z][\w-]*: .*\r?\n)*#Fields: .*\b(?:date|time)\b/;

/**
 * Whether most of the first lines of a text have a time to the second and are not rows of a table. For a file called a
 * log, the first line is enough.
 */
export function isLog(start: string, isCalledLog: boolean): boolean {
  if (HEAD.test(start) || isCommits(start)) return true;
  const lines = start.split(/\r?\n/, LOOKED_AT).filter((line) => /^\S/.test(line) && !line.startsWith('#'));
  const shape = logShape(start);
  if (shape?.isChat === true) return true;
  if (shape?.isNumber === true && !isCalledLog) return false;
  const isEntry = (line: string): boolean => {
    const time = shape?.timeOf(line);
    return time !== undefined && BEFORE.test(time.before) && (isCalledLog || !CELL.test(time.after));
  };
  const [first = ''] = lines;
  // The first line of a table has names.
  if (isCalledLog) return isEntry(first);
  const count = lines.filter(isEntry).length;
  return count > 1 && count * 2 >= lines.length;
}
