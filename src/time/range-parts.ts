import { memoizeEach } from '../memoize.js';
import { civilFromWall } from './calendar.js';

/** Of a date or a range: what it says, and to which of its ends that belongs. */
export interface Part {
  readonly type: string;
  readonly value: string;
  readonly source?: string;
}

/**
 * What `formatRangeToParts` gives for two days after the year 100, in a format without times, in a fifth of its time: an example
 * shows where what stands, and `formatToParts` says what.
 */
export function rangeParts(format: Intl.DateTimeFormat, first: number, last: number): readonly Part[] {
  const [a, b] = [civilFromWall(first), civilFromWall(last)];
  const years = a.year !== b.year;
  const months = years || a.month !== b.month;
  const example = exampleOf(format, years, months, months || a.day !== b.day);
  return example ? filled(example, format, first, last) : format.formatRangeToParts(first, last);
}

/**
 * Two dates that differ in years, only in months or only in days: of one digit, so that they show where both have two. None
 * where a part is written otherwise in a range than in a date.
 */
const exampleOf = memoizeEach((format: Intl.DateTimeFormat, years: boolean, months: boolean, days: boolean) => {
  const [first, last] = [Date.UTC(2001, 1, 3), Date.UTC(years ? 2003 : 2001, months ? 8 : 1, days ? 5 : 3)];
  const parts: readonly Part[] = format.formatRangeToParts(first, last);
  const known = filled(parts, format, first, last);
  return parts.every(({ value }, i) => value === known[i]!.value) && parts;
});

function filled(example: readonly Part[], format: Intl.DateTimeFormat, first: number, last: number): readonly Part[] {
  const [from, to] = [format.formatToParts(first), format.formatToParts(last)];
  return example.map((part) => ({
    ...part,
    ...(part.type !== 'literal' && (part.source === 'endRange' ? to : from).find(({ type }) => type === part.type)),
  }));
}
