import { partitionPoint } from '../partition-point.js';
import { isCoarser } from '../time/precision.js';
import { finiteBounds, spanMiddle } from '../time/span.js';
import { asTime, type Time } from '../time/time.js';
import type { DatedEvent } from './validate.js';

/**
 * Events in time order, with their times as columns. Order: earliest start, then latest start, then latest end, then
 * the order of the document, so that events known to the same day keep that order.
 */
export class EventTable {
  readonly rows: readonly DatedEvent[];
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** From the earliest start to the latest end; undefined without events. */
  readonly extent: { readonly start: Time; readonly end: Time } | undefined;
  readonly #indexById: ReadonlyMap<string, number>;
  /** The latest end of each row and all before it. */
  readonly #latest: Float64Array;
  #estimates: readonly Time[] | undefined;

  constructor(events: readonly DatedEvent[]) {
    this.rows = [...events].sort(
      ({ span: a }, { span: b }) => a.start - b.start || a.latestStart - b.latestStart || compareEnds(a.end, b.end),
    );
    const bounds = this.rows.map(({ span }) => finiteBounds(span));
    this.start = Float64Array.from(bounds, ({ start }) => start);
    this.end = Float64Array.from(bounds, ({ end }) => end);
    this.extent =
      events.length > 0
        ? {
            start: asTime(this.start.reduce((a, b) => Math.min(a, b))),
            end: asTime(this.end.reduce((a, b) => Math.max(a, b))),
          }
        : undefined;
    let latest = -Infinity;
    this.#latest = Float64Array.from(this.rows, ({ span }) => (latest = Math.max(latest, span.end)));
    this.#indexById = new Map(this.rows.map(({ id }, index) => [id, index]));
  }

  get length(): number {
    return this.rows.length;
  }

  get(id: string | null): DatedEvent | undefined {
    return id === null ? undefined : this.rows[this.#indexById.get(id) ?? -1];
  }

  /** The indices of the rows that may have been between two times, found by bisection. */
  between(start: number, end: number): readonly number[] {
    const places: number[] = [];
    for (let i = partitionPoint(this.length, (at) => this.#latest[at]! <= start); i < this.length; i++) {
      const { span } = this.rows[i]!;
      if (span.start >= end) break;
      if (span.end > start) places.push(i);
    }
    return places;
  }

  /**
   * The best single estimate of each event’s time. Events that are known only to the same day keep the order of the document:
   * the k-th of n is placed at (k − ½)/n of the day. Events that are known only to the same year have no order within it.
   */
  estimates(): readonly Time[] {
    return (this.#estimates ??= this.#estimate());
  }

  #estimate(): readonly Time[] {
    const shared = new Map<string, number[]>();
    this.rows.forEach(({ span }, index) => {
      const doubts = `${span.approximate ? '~' : ''}${span.uncertain ? '?' : ''}`;
      const key = `${span.kind} ${String(span.start)} ${String(span.end)} ${doubts}`;
      const indices = shared.get(key);
      if (indices) indices.push(index);
      else shared.set(key, [index]);
    });
    const estimates: Time[] = this.rows.map(({ span }) => spanMiddle(span));
    for (const indices of shared.values()) {
      indices.forEach((index, k) => {
        const { span } = this.rows[index]!;
        const { start, end } = finiteBounds(span);
        if (span.kind === 'instant' && !isCoarser(span.precision, 'day'))
          estimates[index] = asTime(start + ((k + 0.5) / indices.length) * (end - start));
      });
    }
    return estimates;
  }
}

/** Compares times. Not by subtraction, which gives NaN for two open ends. */
const compareEnds = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
