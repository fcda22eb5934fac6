import { formatPoint } from '../time/format-point.js';
import { calendarTicks, niceExtent } from '../time/ticks.js';
import { asTime, type Time } from '../time/time.js';
import { piecewise, type Break, type Segment } from './piecewise.js';
import { segmentsWithin } from './view.js';

/**
 * A monotone map from time to a range, with the methods of a d3 scale: callable, `domain`, `range`, `invert`, `clamp`,
 * `ticks`, `tickFormat`, `nice`, `copy`. Setters change the scale and return it; `copy()` returns an independent one.
 */
export interface TimeScale {
  (t: number | Date): number;
  domain(): [Time, Time];
  /** May be descending, as may the range. */
  domain(domain: readonly [number | Date, number | Date]): this;
  /** Default `[0, 1]`. */
  range(): [number, number];
  range(range: readonly [number, number]): this;
  /** Whether times outside the domain are mapped to the ends of the range; default `false`. */
  clamp(): boolean;
  clamp(clamp: boolean): this;
  invert(position: number): Time;
  /** About `count` (default 10) ticks, distributed over the stretches that are not skipped. */
  ticks(count?: number): Time[];
  /** Returns a function that formats a tick as exactly as its neighbours require. */
  tickFormat(count?: number, options?: TickFormatOptions): (t: number | Date) => string;
  /** Extends the domain to round times of the calendar; never shrinks it. */
  nice(count?: number): this;
  copy(): this;
  /**
   * The part of the scale between two times, magnified to the range: for panning and zooming. Setting the domain fits
   * the scale again; this does not, so that all stretches keep their proportions.
   */
  within(domain: readonly [number | Date, number | Date]): TimeScale;
  /** The stretches of constant rate, in order. */
  segments(): readonly Segment[];
  /** The gaps that are drawn shorter than in true proportion. */
  breaks(): readonly Break[];
  /** The ratio of the fastest rate to the slowest: 1 for a proportional scale. */
  distortion(): number;
}

export interface TickFormatOptions {
  /** BCP 47 tag; default `en`. */
  readonly locale?: string;
  /** Default `UTC`. */
  readonly timeZone?: string;
}

/** State shared by all kinds of scale. */
export interface ScaleState {
  domain: readonly [Time, Time];
  range: readonly [number, number];
  clamp: boolean;
}

/** The state in which every kind of scale begins: a day, and the unit range. */
export const initialState = (): ScaleState => ({
  domain: [asTime(Date.UTC(2000, 0, 1)), asTime(Date.UTC(2000, 0, 2))],
  range: [0, 1],
  clamp: false,
});

/** What differs between kinds of scale. */
export interface Kind {
  /** Divides an ascending domain into segments, with their positions in the range. */
  readonly cut: (domain: readonly [Time, Time], range: readonly [number, number]) => readonly Segment[];
  /** An independent scale of the same kind and state. */
  readonly copy: () => TimeScale;
  /** Ticks other than those of the calendar, and their names. */
  readonly ticks?: (segments: readonly Segment[], count: number) => Time[];
  readonly format?: (t: Time, options: TickFormatOptions) => string;
}

/** Makes the methods that all kinds of scale share. */
export function timeScale(state: ScaleState, kind: Kind): TimeScale {
  // The domain is divided when it is first needed, so that several setters in a row count as one change.
  let cut: ({ segments: readonly Segment[] } & ReturnType<typeof piecewise>) | undefined;
  const current = (): NonNullable<typeof cut> => {
    if (cut) return cut;
    const [[start, end], [from, to]] = [state.domain, state.range];
    const segments = start <= end ? kind.cut([start, end], [from, to]) : kind.cut([end, start], [to, from]);
    return (cut = { segments, ...piecewise(segments, state.clamp) });
  };

  const scale = ((t: number | Date) => (cut ?? current()).map(Number(t))) as TimeScale;
  const set = (patch: Partial<ScaleState>): TimeScale => {
    Object.assign(state, patch);
    cut = undefined;
    return scale;
  };
  /** A property that is a getter without an argument, and a setter with one. */
  const property = (get: () => unknown, patch: (value: never) => Partial<ScaleState>) =>
    ((...value: [] | [never]) => (value.length === 0 ? get() : set(patch(value[0])))) as never;

  scale.domain = property(
    () => [...state.domain],
    ([start, end]: readonly [number | Date, number | Date]) => ({ domain: [asTime(+start), asTime(+end)] }),
  );
  scale.range = property(
    () => [...state.range],
    ([from, to]: readonly [number, number]) => ({ range: [from, to] }),
  );
  scale.clamp = property(
    () => state.clamp,
    (clamp: boolean) => ({ clamp }),
  );
  scale.invert = (position) => current().invert(position);
  scale.copy = kind.copy;
  scale.within = ([start, end]) =>
    viewOf(current().segments, kind, { ...state, domain: [asTime(Number(start)), asTime(Number(end))] });
  scale.segments = () => current().segments;
  scale.breaks = () => current().segments.filter((segment): segment is Break => segment.role === 'gap');
  scale.distortion = () => {
    const rates = current()
      .segments.map(({ rate }) => Math.abs(rate))
      .filter((rate) => rate > 0);
    return rates.length > 0 ? Math.max(...rates) / Math.min(...rates) : 1;
  };
  scale.ticks = (count = 10) =>
    kind.ticks?.(current().segments, count) ?? ticksOf(current().segments, count).map(({ time }) => time);
  scale.tickFormat = (count = 10, { locale = 'en', timeZone = 'UTC' } = {}) => {
    const { format } = kind;
    if (format) return (t) => format(asTime(Number(t)), { locale, timeZone });
    const units = new Map(ticksOf(current().segments, count).map(({ time, unit }) => [Number(time), unit]));
    return (t) => formatPoint(asTime(Number(t)), units.get(Number(t)) ?? 'day', { locale, timeZone });
  };
  scale.nice = (count = 10) => {
    const [start, end] = state.domain;
    const [first, last] = niceExtent(asTime(Math.min(start, end)), asTime(Math.max(start, end)), count);
    return set({ domain: start <= end ? [first, last] : [last, first] });
  };
  return scale;
}

/** A view of a scale, which itself does not change. */
const viewOf = (whole: readonly Segment[], kind: Kind, state: ScaleState): TimeScale =>
  timeScale(state, {
    ...kind,
    cut: ([start, end], range) => segmentsWithin(whole, { start, end }, range),
    copy: () => viewOf(whole, kind, { ...state }),
  });

function ticksOf(segments: readonly Segment[], count: number) {
  const stretches = segments.filter(({ role }) => role !== 'gap');
  const length = stretches.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0);
  return stretches.flatMap(
    ({ start, end, from, to }) =>
      calendarTicks(start, end, { count: length > 0 ? (count * Math.abs(to - from)) / length : 1 }).major,
  );
}
