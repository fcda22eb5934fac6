import { partitionPoint } from '../../partition-point.js';
import { DAY } from '../../time/time.js';
import { NO_YEAR } from './line-time.js';

/** The years of the entries of a log that omits them. */
export interface Years {
  readonly first: number;
  readonly last: number;
  /** Whether they are a guess. */
  readonly isSupposed: boolean;
  readonly of: (entry: number) => number;
}

/** What the years are derived from. */
export interface YearFacts {
  /** The year of the first entry, if it is given. */
  readonly year?: number | undefined;
  /** A time by which all entries were written, in ms since 1970. */
  readonly lastModified: number;
}

/** An entry that is further before the one above it is of the next year; one that is a little before it came late. */
const BACK = 31 * DAY;
/** An entry that is further after it is of the year before. */
const FORTH = 334 * DAY;
/** How far the clock of a zone may be ahead. */
const AHEAD = DAY;
/** The greatest distance between leap years. */
const LONGEST_SEARCH = 8;

const LEAP_DAY = Date.UTC(NO_YEAR, 1, 29);
const MARCH = Date.UTC(NO_YEAR, 2, 1);

/**
 * The years of some entries. A new year begins where they go back by more than a month. Unless the first year is given,
 * the newest entry is of the latest year in which it was not in the future, and in which 29 February exists if they
 * have one.
 *
 * @param times in ms, as if all were of the same year, `NO_YEAR`
 */
export function yearsOf(times: readonly number[], { year, lastModified }: YearFacts): Years {
  const { begins, turns, leaps, newest } = turnsIn(times);
  const least = turns.reduce((a, b) => Math.min(a, b));
  const most = turns.reduce((a, b) => Math.max(a, b));
  let base = year ?? new Date(lastModified + AHEAD).getUTCFullYear() - most;
  if (year === undefined) {
    if (inYear(newest, base + most) > lastModified + AHEAD) base--;
    const latest = base;
    const hasLeaps = (): boolean => [...leaps].every((turn) => isLeap(base + turn));
    while (!hasLeaps() && base > latest - LONGEST_SEARCH) base--;
    if (!hasLeaps()) base = latest;
  }
  const of = (entry: number): number => base + turns[partitionPoint(begins.length, (i) => begins[i]! <= entry) - 1]!;
  return { first: base + least, last: base + most, isSupposed: year === undefined, of };
}

/** The same time in another year. */
export const inYear = (time: number, year: number): number =>
  time + (time < MARCH ? Date.UTC(year, 0, 1) - Date.UTC(NO_YEAR, 0, 1) : Date.UTC(year, 2, 1) - MARCH);

/**
 * The entries at which the year changes, with the number of years since the first; those on a leap day; and the newest
 * time.
 */
function turnsIn(times: readonly number[]) {
  const [begins, turns, leaps] = [[0], [0], new Set<number>()];
  let [turn, before, newestTurn, newest] = [0, times[0]!, 0, times[0]!];
  for (const [entry, time] of times.entries()) {
    const step = before - time > BACK ? 1 : time - before > FORTH ? -1 : 0;
    before = time;
    if (step !== 0) {
      turn += step;
      begins.push(entry);
      turns.push(turn);
    }
    if (time >= LEAP_DAY && time < MARCH) leaps.add(turn);
    if (turn < newestTurn || (turn === newestTurn && time < newest)) continue;
    [newestTurn, newest] = [turn, time];
  }
  return { begins, turns, leaps, newest };
}

const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
