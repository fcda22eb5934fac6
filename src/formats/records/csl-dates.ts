import { civilDate } from '../dates/civil-date.js';
import { isObject } from '../reading/read-json.js';
import type { Row } from './row.js';

const PARTS = 'date-parts';

/**
 * Returns a reader for records whose dates are lists of numbers, as in the CSL JSON of libraries: `issued: {
 * 'date-parts': [[2019, 5]] }` becomes the “issued date” 2019-05. Undefined if there are none.
 *
 * @param sample the first of the records
 */
export function cslDatesIn(sample: readonly Row[]): ((record: Row) => Row) | undefined {
  const isThere = sample.some((record) => Object.values(record).some(isDate));
  if (!isThere) return undefined;
  return (record) =>
    Object.fromEntries(
      Object.entries(record).map(([name, value]) => {
        const date = isDate(value) ? dateOf(value) : undefined;
        return date === undefined ? [name, value] : [`${name} date`, date];
      }),
    );
}

const isDate = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && Array.isArray(value[PARTS]);

function dateOf({ [PARTS]: ends, circa }: Readonly<Record<string, unknown>>): string | undefined {
  const dates = (ends as readonly unknown[]).slice(0, 2).map((parts) => {
    const [year, month, day] = Array.isArray(parts) ? (parts as readonly unknown[]) : [];
    try {
      return civilDate({ year, month, day }) + (circa === true || circa === 1 ? '~' : '');
    } catch {
      return undefined;
    }
  });
  return dates.length > 0 && dates.every((date) => date !== undefined) ? dates.join('/') : undefined;
}
