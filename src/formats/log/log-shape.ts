import { chatTime, isChat } from './chat.js';
import { lineTime, TIME_SHAPES, type LineTime } from './line-time.js';

/** How the lines of a log begin. */
export interface LogShape {
  readonly isElapsed: boolean;
  readonly isYearless: boolean;
  /** Whether only what a file is called can say that this is a time. */
  readonly isNumber: boolean;
  /** Whether lines are messages of people, whose times are written as those of tables are. */
  readonly isChat: boolean;
  /** The time of a line, in a year that its log may not say; undefined for one that goes on what the line before it says. */
  readonly timeOf: (line: string, year?: number) => LineTime | undefined;
}

/** So many lines tell. */
const LOOKED_AT = 500;

/** The shape of most lines of a log, by the first of them; undefined where none has a time. What is indented goes on the line before it. */
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

/** Before a time stand no other cells of a table, nor what begins JSON. */
const BEFORE = /^[^,;\t{}"]*(?:\b(?:time|ts|timestamp)=")?$/;
/** A cell ends behind it, or all of a table of one column. */
const CELL = /^["']?\s*(?:[,;\t|]\S|[,;\t]?\s*$)/;

/** `#Fields: date time c-ip`, as servers of Microsoft and others say which fields their lines have. */
const HEAD = /^(?:#[A-Z][\w-]*: .*\r?\n)*#Fields: .*\b(?:date|time)\b/;

/** Whether most of the first lines of a text, or the first of what is called a log, have a time to the second, and are no rows of a table. */
export function isLog(start: string, isCalledLog: boolean): boolean {
  if (HEAD.test(start)) return true;
  const lines = start.split(/\r?\n/, LOOKED_AT).filter((line) => /^\S/.test(line) && !line.startsWith('#'));
  const shape = logShape(start);
  if (shape?.isChat === true) return true;
  if (shape?.isNumber === true && !isCalledLog) return false;
  const isEntry = (line: string): boolean => {
    const time = shape?.timeOf(line);
    return time !== undefined && BEFORE.test(time.before) && (isCalledLog || !CELL.test(time.after));
  };
  const [first = ''] = lines;
  // A table has names in its first line.
  if (isCalledLog) return isEntry(first);
  const count = lines.filter(isEntry).length;
  return count > 1 && count * 2 >= lines.length;
}
