/** From the earliest to the latest time that any event can have been, and the places of the events of which that is said. */
export class Bounds {
  start = Infinity;
  end = -Infinity;
  /** -1 where there is none. */
  first = -1;
  last = -1;
  /** When the first can have been over, and when the last can have begun. */
  #over = Infinity;
  #began = -Infinity;

  /** Makes room for an event. */
  add(place: number, start: number, end: number): void {
    this.#addFirst(place, start, end);
    this.#addLast(place, end, start);
  }

  /** These, and those of events whose places follow after so many. */
  joined(others: Bounds, after: number): Bounds {
    const all = new Bounds();
    for (const [own, offset] of [[this, 0] as const, [others, after] as const]) {
      all.#addFirst(own.first + offset, own.start, own.#over);
      all.#addLast(own.last + offset, own.end, own.#began);
    }
    return all;
  }

  /** Of those that may have begun at the same time the first is the one that was over first: what it says is the most exact. */
  #addFirst(place: number, start: number, over: number): void {
    if (start > this.start || (start === this.start && over >= this.#over)) return;
    [this.start, this.first, this.#over] = [start, place, over];
  }

  /** Of those that may have ended within the same ms the last is the one that began last, likewise. */
  #addLast(place: number, end: number, began: number): void {
    if (end > this.end + 1 || (end >= this.end - 1 && began >= this.#began)) [this.last, this.#began] = [place, began];
    if (end > this.end) this.end = end;
  }
}
