import { DAY } from '../../time/time.js';

/** The serial days from 1941 to 2119. Smaller numbers may be years, or anything else. */
const [LEAST, MOST] = [15_000, 80_000];
/** The day before the first, for spreadsheets that have a 29 February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Whether numbers may be serial days of a spreadsheet that have lost their format. */
export const areSerialDays = (least: number, most: number): boolean => least >= LEAST && most <= MOST;

/** The date of a serial day with its time of day: `2022-12-03`, or `2022-12-03T18:00` for 44898.75. */
export function serialDay(count: number): string {
  const text = new Date(EPOCH + Math.round((count * DAY) / 1000) * 1000).toISOString();
  return Number.isInteger(count) ? text.slice(0, 10) : text.slice(0, 19).replace(/:00$/, '');
}
