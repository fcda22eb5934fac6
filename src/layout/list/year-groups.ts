import { civilFromWall, wallTime } from '../../time/calendar.js';
import { formatPoint } from '../../time/format-point.js';
import { asTime } from '../../time/time.js';
import { toWall } from '../../time/zone.js';
import type { Groups } from './group-rows.js';
import type { Resting } from '../../rest.js';

/** How many rows are read between two rests. */
const STEP = 1 << 12;

interface Words {
  readonly locale: string;
  readonly timeZone: string;
}

interface Year {
  readonly number: number;
  readonly title: string;
}

/**
 * Groups rows by the years in which they began in a time zone, in time order; with rests. Years of deep time that have
 * the same name are one group.
 *
 * @param at when each row began, in ms since 1970
 */
export function* yearGroups(rows: Uint32Array, at: ArrayLike<number>, words: Words): Resting<Groups> {
  const years: Year[] = [];
  const byNumber = new Map<number, number>();
  const byTitle = new Map<string, number>();
  const placeOf = (number: number, t: number): number => {
    const title = formatPoint(asTime(t), 'year', words);
    const place = byTitle.get(title) ?? years.push({ number, title }) - 1;
    byTitle.set(title, place);
    byNumber.set(number, place);
    return place;
  };
  const found = new Uint32Array(at.length);
  /** The year of the row before, which is often that of the next, with its start and end in wall time. */
  let last = { start: NaN, end: NaN, place: 0 };
  for (let i = 0; i < rows.length; i++) {
    const t = at[rows[i]!]!;
    const wall = toWall(t, words.timeZone);
    if (!(wall >= last.start && wall < last.end)) {
      const { year } = civilFromWall(wall);
      const place = byNumber.get(year) ?? placeOf(year, t);
      last = { start: firstOf(year), end: firstOf(year + 1), place };
    }
    found[rows[i]!] = last.place;
    if (i % STEP === STEP - 1) yield;
  }
  const order = years.map((_, place) => place).sort((a, b) => years[a]!.number - years[b]!.number);
  const rank = Uint32Array.from(order);
  for (const [i, place] of order.entries()) rank[place] = i;
  return { of: (row) => rank[found[row]!]!, titles: order.map((place) => years[place]!.title) };
}

const firstOf = (year: number): number => wallTime({ year, month: 1, day: 1 });
