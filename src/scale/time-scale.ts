import { formatPoint } from '../time/format-point.js';
import { calendarTicks, niceExtent } from '../time/ticks.js';
import { asTime, type Time } from '../time/time.js';
import { piecewise, type Break, type Segment } from './piecewise.js';

/**
 * A monotone map from time to a range, with the habits of a d3 scale: callable, `domain`, `range`, `invert`, `ticks`,
 * `tickFormat`, `nice`, `copy`. Setters change the scale and return it; `copy()` gives an independent one.
 */
export interface TimeScale {
  (t: number): number;
  domain(): readonly [Time, Time];
  domain(domain: readonly [number | Date, number | Date]): this;
  /** Default `[0, 1]`. */
  range(): readonly [number, number];
  range(range: readonly [number, number]): this;
  invert(position: number): Time;
  /** About `count` (default 10) divisions of the calendar, shared out among the bursts; none in a break. */
  ticks(count?: number): readonly Time[];
  /** A function that names a tick as exactly as its neighbours need. */
  tickFormat(count?: number, options?: { locale?: string; timeZone?: string }): (t: number) => string;
  /** Extends the domain to round divisions of the calendar; never shrinks it. */
  nice(count?: number): this;
  copy(): this;
  /** The stretches of equal rate, in order. */
  segments(): readonly Segment[];
  /** The gaps that are drawn shorter than true. */
  breaks(): readonly Break[];
}

/** How a kind of scale cuts its domain: the only thing in which kinds differ. */
export type Cut = (domain: readonly [Time, Time], range: readonly [number, number]) => readonly Segment[];

/** State shared by all kinds of scale. */
export interface ScaleState {
  domain: readonly [Time, Time];
  range: readonly [number, number];
}

/**
 * Makes the methods that every kind of scale has from the way in which the kind cuts its domain.
 *
 * @param copy makes an independent scale of the same kind and state
 */
export function timeScale(state: ScaleState, cut: () => Cut, copy: () => TimeScale): TimeScale {
  let current: { segments: readonly Segment[] } & ReturnType<typeof piecewise>;
  const update = (): void => {
    const segments = cut()(state.domain, state.range);
    current = { segments, ...piecewise(segments) };
  };
  update();

  const scale = ((t: number) => current.map(t)) as TimeScale;
  const set = (patch: Partial<ScaleState>): TimeScale => {
    Object.assign(state, patch);
    update();
    return scale;
  };

  scale.domain = ((domain?: readonly [number | Date, number | Date]) =>
    domain
      ? set({ domain: [asTime(Number(domain[0])), asTime(Number(domain[1]))] })
      : state.domain) as TimeScale['domain'];
  scale.range = ((range?: readonly [number, number]) =>
    range ? set({ range: [range[0], range[1]] }) : state.range) as TimeScale['range'];
  scale.invert = (position) => current.invert(position);
  scale.copy = copy;
  scale.segments = () => current.segments;
  scale.breaks = () => current.segments.filter((segment): segment is Break => segment.role === 'gap');
  scale.ticks = (count = 10) => ticksOf(current.segments, count).map(({ time }) => time);
  scale.tickFormat = (count = 10, { locale = 'en', timeZone = 'UTC' } = {}) => {
    const units = new Map(ticksOf(current.segments, count).map(({ time, unit }) => [Number(time), unit]));
    return (t) => formatPoint(asTime(t), units.get(t) ?? 'day', { locale, timeZone });
  };
  scale.nice = (count = 10) => set({ domain: niceExtent(...state.domain, count) });
  return scale;
}

function ticksOf(segments: readonly Segment[], count: number) {
  const bursts = segments.filter(({ role }) => role === 'burst');
  const length = bursts.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0);
  return bursts.flatMap(
    ({ start, end, from, to }) =>
      calendarTicks(start, end, { count: length > 0 ? (count * Math.abs(to - from)) / length : 1 }).major,
  );
}
