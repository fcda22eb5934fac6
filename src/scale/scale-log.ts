import { decimalTicks } from '../time/decimal-ticks.js';
import { formatDuration } from '../time/format-duration.js';
import { asTime, DAY, HOUR, YEAR, type Time } from '../time/time.js';
import type { Segment } from './piecewise.js';
import { initialState, timeScale, type ScaleState, type TimeScale } from './time-scale.js';

/** A scale of the time before a reference, in which each power of ten has the same length. */
export interface LogScale extends TimeScale {
  /** The time from which is counted back, in ms since 1970; default: the end of the domain. */
  reference(): Time;
  reference(reference: number | Date): this;
  /**
   * The shortest time before the reference that can be told from it, in ms; default a hundred-millionth of the domain.
   */
  finest(): number;
  finest(finest: number): this;
}

interface LogState extends ScaleState {
  reference: Time | undefined;
  finest: number | undefined;
}

/**
 * The number of segments for each power of ten. The map is linear within each, with an error of at most a thousandth of
 * the power.
 */
const PIECES = 32;
const FINEST = 1e-8;

/**
 * Time before a reference, logarithmically: thirteen thousand million years and last week on one axis. Within `finest`
 * of the reference, and after it, time is nearly linear.
 */
export function scaleLog(): LogScale {
  return log({ ...initialState(), reference: undefined, finest: undefined });
}

function log(state: LogState): LogScale {
  const referenceOf = (): Time => state.reference ?? asTime(Math.max(...state.domain));
  const finestOf = (): number => state.finest ?? Math.abs(state.domain[1] - state.domain[0]) * FINEST;
  const scale = timeScale(state, {
    cut: (domain, range) => powers(domain, range, referenceOf(), finestOf()),
    copy: () => log({ ...state }),
    ticks: (segments, count) => ticksBefore(segments, referenceOf(), finestOf(), count),
    format: (t, { locale = 'en' }) => (t === referenceOf() ? '0' : lengthInWords(Math.abs(referenceOf() - t), locale)),
  }) as LogScale;
  scale.reference = ((reference?: number | Date) => {
    if (reference === undefined) return referenceOf();
    state.reference = asTime(Number(reference));
    return scale.domain(state.domain);
  }) as LogScale['reference'];
  scale.finest = ((finest?: number) => {
    if (finest === undefined) return finestOf();
    state.finest = finest;
    return scale.domain(state.domain);
  }) as LogScale['finest'];
  return scale;
}

function powers(
  [start, end]: readonly [Time, Time],
  [from, to]: readonly [number, number],
  reference: Time,
  finest: number,
): readonly Segment[] {
  // The symmetric logarithm: linear near the reference, so that the reference has a position.
  const depth = (t: number): number =>
    Math.sign(reference - t) * Math.log1p(Math.abs(reference - t) / Math.max(finest, 1e-9));
  const [first, last] = [depth(start), depth(end)];
  if (!(end > start)) return [{ start, end, from, to, rate: 0, role: 'plain' }];
  const knots = new Set<number>([start, end]);
  for (let e = Math.floor(Math.log10(Math.max(finest, 1e-6))); 10 ** e <= Math.abs(end - start) * 10; e += 1 / PIECES) {
    for (const t of [reference - 10 ** e, reference + 10 ** e]) if (t > start && t < end) knots.add(t);
  }
  if (reference > start && reference < end) knots.add(reference);
  const times = [...knots].sort((a, b) => a - b);
  const at = (t: number): number => from + ((first - depth(t)) / (first - last)) * (to - from);
  return times.slice(1).map((t, i) => {
    const [a, b] = [times[i]!, t];
    return {
      ...{ start: asTime(a), end: asTime(b), from: at(a), to: at(b) },
      ...{ rate: (at(b) - at(a)) / (b - a), role: 'plain' },
    };
  });
}

/**
 * Round lengths of time before the reference: powers of ten or, if fewer than two of these are in view, equal steps.
 */
function ticksBefore(segments: readonly Segment[], reference: Time, finest: number, count: number): Time[] {
  const [start, end] = [segments[0]?.start ?? reference, segments.at(-1)?.end ?? reference];
  const decades = DECADES.filter((length) => length >= finest).map((length) => reference - length);
  const within = [...decades, reference].filter((t) => t >= start && t <= end);
  const least = Math.min(Math.abs(reference - start), Math.abs(reference - end));
  const unit = least >= YEAR ? YEAR : least >= DAY ? DAY : HOUR;
  const steps = decimalTicks((reference - end) / unit, (reference - start) / unit, count).map(
    (n) => reference - n * unit,
  );
  return (within.length > 1 ? within : steps).sort((a, b) => a - b).map(asTime);
}

/** An hour; one, ten, a hundred days; one, ten, a hundred years and so on. These lengths have exact names. */
const DECADES = [HOUR, DAY, 10 * DAY, 100 * DAY, ...Array.from({ length: 20 }, (_, i) => 10 ** i * YEAR)];

const UNITS: readonly [Intl.NumberFormatOptions['unit'], number][] = [
  ['year', YEAR],
  ['day', DAY],
  ['hour', HOUR],
];
/** The greatest count of a unit that is worded exactly. Above it are thousands and millions. */
const MOST = 1000;

/**
 * A length of time in the longest unit of which it is a whole number: `1 year`, `100 days`. Otherwise it is rounded.
 */
function lengthInWords(ms: number, locale: string): string {
  const [unit, length] = UNITS.find(([, length]) => Math.abs(ms / length - Math.round(ms / length)) < 1e-6) ?? [];
  const count = Math.round(ms / (length ?? 1));
  if (unit === undefined || count < 1 || count > MOST) return formatDuration(ms, { locale });
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
