import { isYearName } from '../records/year-name.js';
import { endByName, isDateName } from '../records/field-roles.js';

type Cells = readonly string[];

/** The greatest number of rows above the names of a table. */
const MOST = 20;

/**
 * How many of the first rows of a table are above the names of its columns: a title and texts about it, which may have
 * commas, too; or names of groups of columns. Unlike the wider row of names below them, none of these is that of a date.
 *
 * @param isNames whether a row may be that of the names
 */
export function headingRows(rows: readonly Cells[], isNames: (row: Cells) => boolean): number {
  const wide = rows.slice(0, MOST + 1).findIndex((row) => filled(row).length > 1);
  const first = wide > 0 && isNames(rows[wide]!) ? wide : 0;
  let widest = 0;
  for (const [index, row] of rows.slice(0, MOST + 1).entries()) {
    const names = filled(row);
    const isBelow = index > first && names.length > widest && !names.some((name) => /\d/.test(name));
    if (index >= first && names.some(saysWhen)) return isBelow ? index : first;
    widest = Math.max(widest, names.length);
  }
  return first;
}

const filled = (row: Cells): Cells => row.filter((cell) => cell.trim() !== '');

const saysWhen = (name: string): boolean => isDateName(name) || endByName(name) !== undefined || isYearName(name);
