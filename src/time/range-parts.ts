import { civilFromWall } from './calendar.js';

/** Of a date or a range: what it says, and to which of its ends that belongs. */
export interface Part {
  readonly type: string;
  readonly value: string;
  readonly source?: string;
}

/** Days of one digit, in months of one, so that they show where both have two. */
const FIRST = Date.UTC(2001, 1, 3);
/** By the unit in which two dates first differ. */
const LAST = { year: Date.UTC(2003, 8, 5), month: Date.UTC(2001, 8, 5), day: Date.UTC(2001, 1, 5), none: FIRST };
const UNITS = ['year', 'month', 'day'] as const;

/**
 * What `formatRangeToParts` gives for two days after the year 100, in a format without times, in a fifth of its time: an example
 * shows where what stands, and `formatToParts` says what.
 */
export function rangeParts(format: Intl.DateTimeFormat, first: number, last: number): readonly Part[] {
  const [a, b] = [civilFromWall(first), civilFromWall(last)];
  const unit = UNITS.find((name) => a[name] !== b[name]) ?? 'none';
  const own = examples.get(format) ?? {};
  examples.set(format, own);
  const example = (own[unit] ??= exampleOf(format, LAST[unit]));
  if (example.length === 0) return format.formatRangeToParts(first, last);
  const valueOf = valuesBetween(format, first, last);
  return example.map((part) => ({ ...part, value: valueOf(part) }));
}

const examples = new WeakMap<Intl.DateTimeFormat, Partial<Record<keyof typeof LAST, readonly Part[]>>>();

/** Nothing where a part is written otherwise in a range than in a date: then not all of them are known from one. */
function exampleOf(format: Intl.DateTimeFormat, last: number): readonly Part[] {
  const parts = format.formatRangeToParts(FIRST, last);
  const valueOf = valuesBetween(format, FIRST, last);
  return parts.every((part) => valueOf(part) === part.value) ? parts : [];
}

function valuesBetween(format: Intl.DateTimeFormat, first: number, last: number): (part: Part) => string {
  const [from, to] = [format.formatToParts(first), format.formatToParts(last)];
  return ({ type, value, source }) =>
    type === 'literal' ? value : ((source === 'endRange' ? to : from).find((part) => part.type === type)?.value ?? '');
}
