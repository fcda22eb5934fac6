import { lineTime, TIME_SHAPES, type LineTime } from './line-time.js';

/** How the lines of a log begin. */
export interface LogShape {
  readonly isElapsed: boolean;
  readonly isYearless: boolean;
  /** The time of a line, in a year that its log may not say; undefined for one that goes on what the line before it says. */
  readonly timeOf: (line: string, year?: number) => LineTime | undefined;
}

/** So many lines tell. */
const LOOKED_AT = 500;

/** The shape of most lines of a log, by the first of them; undefined where none has a time. What is indented goes on the line before it. */
export function logShape(start: string): LogShape | undefined {
  const lines = start.split('\n', LOOKED_AT).filter(isUpright);
  const counts = TIME_SHAPES.map((shape) => lines.filter((line) => lineTime(line, shape)).length);
  const most = Math.max(...counts);
  const shape = TIME_SHAPES[counts.indexOf(most)]!;
  if (most === 0) return undefined;
  return {
    isElapsed: shape.isElapsed === true,
    isYearless: shape.isYearless === true,
    timeOf: (line, year) => (isUpright(line) ? lineTime(line, shape, year) : undefined),
  };
}

const isUpright = (line: string): boolean => /^\S/.test(line);

/** Before a time stand no other cells of a table, nor what begins JSON. */
const BEFORE = /^[^,;\t{}"]*(?:\b(?:time|ts|timestamp)=")?$/;
/** A cell ends behind it, or all of a table of one column. */
const CELL = /^["']?\s*(?:[,;\t|]\S|[,;\t]?\s*$)/;

/** Whether most of the first lines of a text, or the first of what is called a log, have a time to the second, and are no rows of a table. */
export function isLog(start: string, isCalledLog: boolean): boolean {
  const lines = start.split(/\r?\n/, LOOKED_AT).filter((line) => /^\S/.test(line) && !line.startsWith('#'));
  const shape = logShape(start);
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
