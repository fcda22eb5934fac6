import { DAY, HOUR, MINUTE, SECOND, YEAR } from './time.js';

/** From long to short: the name of the unit and its length in ms. */
const UNITS: readonly [Intl.NumberFormatOptions['unit'], number][] = [
  ['year', YEAR],
  ['month', YEAR / 12],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
  ['second', SECOND],
  ['millisecond', 1],
];

/** From this number on, years are counted in thousands, millions and billions. */
const MANY = 100_000;

export interface FormatDurationOptions {
  /** BCP 47 tag; default `en`. */
  readonly locale?: string;
  /** The length of the unit’s name: `39 years` or `39 yrs`; default `long`. */
  readonly width?: 'long' | 'short';
}

/**
 * A duration in words, in the longest unit of which it has at least two: `39 years`, `18 months`, `36 hours`. Rounded
 * to whole units, except for a few milliseconds and their fractions: `0.25 milliseconds`.
 *
 * @param ms length in milliseconds, not negative
 */
export function formatDuration(ms: number, { locale = 'en', width = 'long' }: FormatDurationOptions = {}): string {
  // The last unit, however few there are.
  const [unit, length] = UNITS.find(([, length]) => ms / length >= 1.95) ?? UNITS[6]!;
  const value = ms / length;
  const digits =
    value >= MANY
      ? ({
          notation: 'compact',
          compactDisplay: width === 'long' ? 'long' : 'short',
          maximumSignificantDigits: 3,
        } as const)
      : { maximumFractionDigits: ms < 10 ? 3 : 0 };
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: width, ...digits }).format(value);
}
