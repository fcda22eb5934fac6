import { readSpokenDate } from '../dates/spoken-date.js';

/** The greatest depth at which dates are searched for. */
const DEEPEST = 8;

/** Whether a value, or a value nested in it, could be a date. */
export function holdsDate(value: unknown, depth = 0): boolean {
  if (typeof value === 'number') return value >= 1000;
  if (typeof value === 'string') return /\d/.test(value) && readSpokenDate(value) !== undefined;
  return (
    typeof value === 'object' &&
    value !== null &&
    depth < DEEPEST &&
    Object.values(value).some((member) => holdsDate(member, depth + 1))
  );
}
