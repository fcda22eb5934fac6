/**
 * The earliest and the latest time at which any event can have been, and the indices of the events that have these
 * bounds.
 */
export class Bounds {
  start = Infinity;
  end = -Infinity;
  /** -1 if there is none. */
  first = -1;
  last = -1;
  /** The end of the first event, and the start of the last. */
  #over = Infinity;
  #began = -Infinity;

  /** Extends the bounds to an event. */
  add(place: number, start: number, end: number): void {
    this.#addFirst(place, start, end);
    this.#addLast(place, end, start);
  }

  /** The bounds of these events and others, whose indices are counted from `after`. */
  joined(others: Bounds, after: number): Bounds {
    const all = new Bounds();
    for (const [own, offset] of [[this, 0] as const, [others, after] as const]) {
      all.#addFirst(own.first + offset, own.start, own.#over);
      all.#addLast(own.last + offset, own.end, own.#began);
    }
    return all;
  }

  /** Of events with the same earliest start, the first is the one with the earliest end: it is known most exactly. */
  #addFirst(place: number, start: number, over: number): void {
    if (start > this.start || (start === this.start && over >= this.#over)) return;
    [this.start, this.first, this.#over] = [start, place, over];
  }

  /** Of events with the same latest end, to the ms, the last is the one with the latest start, for the same reason. */
  #addLast(place: number, end: number, began: number): void {
    if (end > this.end + 1 || (end >= this.end - 1 && began >= this.#began)) [this.last, this.#began] = [place, began];
    if (end > this.end) this.end = end;
  }
}
