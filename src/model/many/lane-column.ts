/** What has been done to answer, for those who count it. */
export interface Work {
  /** Binary searches, and how many times they looked at an event. */
  searches: number;
  probes: number;
}

/** An event of a lane: its time, its place in the rows, and when it ended; that is its time where it is an instant. */
export interface Entry {
  readonly at: number;
  readonly place: number;
  readonly end: number;
}

/**
 * The events of one lane in the order of time, as columns. What is asked of a stretch of time is found by search, whatever the
 * number of events. Grows at its end, and shrinks at its beginning.
 */
export class LaneColumn {
  #at: Float64Array;
  /** Undefined where the places of events are their places here. */
  #places: Uint32Array | undefined;
  /** In the order of the events, and in their own; undefined where there are only instants. */
  #end: Float64Array | undefined;
  #ends: Float64Array | undefined;
  #head = 0;
  #tail: number;
  readonly #work: Work;

  /** @param ends when the events were over, in order: see {@link lastMoment} */
  constructor(at: Float64Array, places: Uint32Array | undefined, work: Work, end?: Float64Array, ends?: Float64Array) {
    this.#at = at;
    this.#places = places;
    this.#end = end;
    this.#ends = ends;
    this.#tail = at.length;
    this.#work = work;
  }

  get length(): number {
    return this.#tail - this.#head;
  }

  get hasIntervals(): boolean {
    return this.#end !== undefined;
  }

  /** The time of the i-th event. */
  at(i: number): number {
    return this.#at[this.#head + i]!;
  }

  /** When the i-th event ended; its time where it is an instant. */
  endOf(i: number): number {
    const at = this.at(i);
    const end = this.#end?.[this.#head + i] ?? at;
    return end > at ? end : at;
  }

  /** The place of the i-th event in the rows. */
  place(i: number): number {
    return this.#places ? this.#places[this.#head + i]! : this.#head + i;
  }

  /** How many events are before a time: the place of the first that is not. `from`: a place that is not after it. */
  countBefore(t: number, from = 0): number {
    return this.#search(this.#at, t, this.#head + from) - this.#head;
  }

  /**
   * Adds how many events begin between each two neighbours of a list of times, of which none is before the one before it; and, if
   * it is asked for, how many were going on at some time between them. An interval was so between two times if it began before
   * the second and ended after the first; an instant where it is counted as begun.
   */
  count(edges: ArrayLike<number>, begins: Uint32Array, present?: Uint32Array): void {
    let begun = this.countBefore(edges[0]!);
    let ended = 0;
    for (let i = 0; i < begins.length; i++) {
      const next = this.countBefore(edges[i + 1]!, begun);
      begins[i]! += next - begun;
      if (present) {
        ended = this.#ends ? this.#search(this.#ends, edges[i]!, this.#head + ended, true) - this.#head : begun;
        present[i]! += next - ended;
      }
      begun = next;
    }
  }

  /** Adds an event; one that comes late moves those after it. */
  push({ at, place, end }: Entry): void {
    if (this.#tail === this.#at.length) this.#resize();
    if (end > at && !this.#end) {
      this.#end = this.#at.slice();
      this.#ends = this.#at.map(after);
    }
    const i = this.#search(this.#at, at, this.#head, true);
    insert(this.#at, i, this.#tail, at);
    insert(this.#places!, i, this.#tail, place);
    if (this.#end && this.#ends) {
      insert(this.#end, i, this.#tail, end);
      const last = lastMoment(at, end);
      insert(this.#ends, this.#search(this.#ends, last, this.#head, true), this.#tail, last);
    }
    this.#tail++;
  }

  /** Forgets the first events. */
  drop(count: number): void {
    const from = this.#head;
    const head = Math.min(from + count, this.#tail);
    if (this.#ends && this.#end) {
      const gone = lastMoments(this.#at.subarray(from, head), this.#end.subarray(from, head)).sort();
      let left = gone.length;
      for (let i = this.#tail - 1, to = this.#tail; i >= from; i--) {
        if (left > 0 && this.#ends[i] === gone[left - 1]) left--;
        else this.#ends[--to] = this.#ends[i]!;
      }
    }
    this.#head = head;
  }

  /** Room for half as many more; what was dropped is given back. */
  #resize(): void {
    const { length } = this;
    const capacity = Math.max(64, Math.ceil(length * 1.5));
    const grown = (old: Float64Array): Float64Array => {
      const next = new Float64Array(capacity);
      next.set(old.subarray(this.#head, this.#tail));
      return next;
    };
    const places = new Uint32Array(capacity);
    for (let i = 0; i < length; i++) places[i] = this.place(i);
    this.#at = grown(this.#at);
    this.#places = places;
    this.#end = this.#end && grown(this.#end);
    this.#ends = this.#ends && grown(this.#ends);
    [this.#head, this.#tail] = [0, length];
  }

  /**
   * The first place from `from` on at which a time is not before `t`; `isAfter`: at which it is after it. Steps that grow, then
   * halve: eightfold, since with twofold ones a million events take more looks than if one halved from the first.
   */
  #search(times: Float64Array, t: number, from: number, isAfter = false): number {
    const isBefore = (i: number): boolean => (isAfter ? times[i]! <= t : times[i]! < t);
    const tail = this.#tail;
    this.#work.searches++;
    if (from < tail) this.#work.probes++;
    if (from >= tail || !isBefore(from)) return from;
    let probes = 0;
    let [low, step] = [from + 1, 1];
    while (low + step < tail && isBefore(low + step)) {
      low += step + 1;
      step *= 8;
      probes++;
    }
    let high = Math.min(low + step, tail);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(middle)) low = middle + 1;
      else high = middle;
      probes++;
    }
    this.#work.probes += probes;
    return low;
  }
}

/** When an event was over: an instant as soon as it was, so that at its own time it is still there. */
export const lastMoment = (at: number, end: number): number => (end > at ? end : after(at));

const lastMoments = (at: Float64Array, end: Float64Array): Float64Array => at.map((own, i) => lastMoment(own, end[i]!));

/** The next number that a float64 can tell from one. */
function after(time: number): number {
  const half = time + (Math.abs(time) * Number.EPSILON) / 2;
  return half > time ? half : time + Math.max(Number.MIN_VALUE, Math.abs(time) * Number.EPSILON);
}

function insert(list: Float64Array | Uint32Array, i: number, length: number, value: number): void {
  if (i < length) list.copyWithin(i + 1, i, length);
  list[i] = value;
}
