import type { Precision } from './precision.js';

/** A part of a year: its first month (1–12) and its number of months. */
export interface YearPart {
  readonly month: number;
  readonly months: number;
  readonly precision: Precision;
}

const SEASONS_OF_THE_NORTH = [3, 6, 9, 12];
const SEASONS_OF_THE_SOUTH = [9, 12, 3, 6];

/**
 * The parts of a year by their number in ISO 8601-2: 21–24 spring to winter, 25–28 those of the northern and 29–32
 * those of the southern hemisphere, 33–36 quarters, 37–39 quadrimesters, 40 and 41 semesters.
 *
 * Seasons are the meteorological ones, of three whole months; northern ones if no hemisphere is given. Winter and the
 * southern summer end in the next year.
 */
export const YEAR_PARTS: ReadonlyMap<number, YearPart> = new Map(
  [
    ...[...SEASONS_OF_THE_NORTH, ...SEASONS_OF_THE_NORTH, ...SEASONS_OF_THE_SOUTH].map(part('season', 3)),
    ...[1, 4, 7, 10].map(part('quarter', 3)),
    ...[1, 5, 9].map(part('quadrimester', 4)),
    ...[1, 7].map(part('semester', 6)),
  ].map((yearPart, i) => [21 + i, yearPart]),
);

function part(precision: Precision, months: number): (month: number) => YearPart {
  return (month) => ({ month, months, precision });
}

/** Spring, summer, autumn or winter as 0–3; undefined for a part of the year that is not a season. */
export const seasonOf = (number: number): number | undefined => (number <= 32 ? (number - 21) % 4 : undefined);
