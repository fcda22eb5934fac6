/** Counts the work done so far, to measure the cost of a frame. */
export interface Work {
  /** Binary searches, and the number of events that they compared. */
  searches: number;
  probes: number;
}

/** An event of a lane: its time, its index in the rows, and its end, which for an instant is its time. */
export interface Entry {
  readonly at: number;
  readonly place: number;
  readonly end: number;
}

/**
 * The events of one lane in time order, as columns. Questions about a stretch of time are answered by search, so that
 * the number of events hardly matters. Grows at its end, and shrinks at its start.
 */
export class LaneColumn {
  #at: Float64Array;
  /** Undefined if the indices of events are their indices here. */
  #places: Uint32Array | undefined;
  /** The ends in the order of the events, and sorted by themselves; undefined if there are only instants. */
  #end: Float64Array | undefined;
  #ends: Float64Array | undefined;
  #head = 0;
  #tail: number;
  readonly #work: Work;

  /** @param ends the ends of events, sorted: see {@link lastMoment} */
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

  /** The end of the i-th event; its time if it is an instant. */
  endOf(i: number): number {
    const at = this.at(i);
    const end = this.#end?.[this.#head + i] ?? at;
    return end > at ? end : at;
  }

  /** The index of the i-th event in the rows. */
  place(i: number): number {
    return this.#places ? this.#places[this.#head + i]! : this.#head + i;
  }

  /**
   * How many events are before a time: the index of the first that is not. `from`: an index known not to be beyond the
   * result.
   */
  countBefore(t: number, from = 0): number {
    return this.#search(this.#at, t, this.#head + from) - this.#head;
  }

  /**
   * Adds the number of events that begin between each two neighbours of an ascending list of times; and, if asked for,
   * the number that are going on at some time between them. An interval goes on between two times if it begins before
   * the second and ends after the first; an instant, if it begins there.
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

  /** Adds an event. One that is late moves those after it. */
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

  /** Drops the first events. */
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

  /** Makes room for half as many more, and frees the room of dropped ones. */
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
   * The first index, starting at `from`, whose time is not before `t`; with `isAfter`, whose time is after it. The
   * steps grow eightfold, then halve: with twofold ones, a million events take more comparisons than bisection of the
   * whole.
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

/**
 * When an event is over. For an instant that is the next float64 after its time, so that it still counts at that time.
 */
export const lastMoment = (at: number, end: number): number => (end > at ? end : after(at));

const lastMoments = (at: Float64Array, end: Float64Array): Float64Array => at.map((own, i) => lastMoment(own, end[i]!));

/** The next greater float64. */
function after(time: number): number {
  const half = time + (Math.abs(time) * Number.EPSILON) / 2;
  return half > time ? half : time + Math.max(Number.MIN_VALUE, Math.abs(time) * Number.EPSILON);
}

function insert(list: Float64Array | Uint32Array, i: number, length: number, value: number): void {
  if (i < length) list.copyWithin(i + 1, i, length);
  list[i] = value;
}
