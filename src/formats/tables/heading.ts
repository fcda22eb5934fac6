import { isYearName } from '../records/date-column.js';
import { endByName, isDateName } from '../records/field-roles.js';

type Cells = readonly string[];

/** More rows than this no table has above its names. */
const MOST = 20;

/**
 * How many of the first rows of a table stand above the names of its columns: a title and words about it, one in a row; or names of groups
 * of columns, which say of none that it holds dates, as those below them do.
 *
 * @param isNames whether a row may be that of the names
 */
export function headingRows(rows: readonly Cells[], isNames: (row: Cells) => boolean): number {
  const wide = rows.slice(0, MOST + 1).findIndex((row) => filled(row).length > 1);
  const first = wide > 0 && isNames(rows[wide]!) ? wide : 0;
  const [groups, names] = rows.slice(first, first + 2).map(filled);
  const isBelow =
    groups !== undefined &&
    names !== undefined &&
    groups.length < names.length &&
    !groups.some(saysWhen) &&
    names.some(saysWhen) &&
    !names.some((name) => /\d/.test(name));
  return isBelow ? first + 1 : first;
}

const filled = (row: Cells): Cells => row.filter((cell) => cell.trim() !== '');

const saysWhen = (name: string): boolean => isDateName(name) || endByName(name) !== undefined || isYearName(name);
