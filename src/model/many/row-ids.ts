import { placeInId } from './read-row.js';

/** The ids of rows, unique as those of few events are. Those that are made of position and title are made again when asked for. */
export class RowIds {
  readonly #places = new Map<string, number>();
  /** What the next of those that want the same id is called. */
  readonly #next = new Map<string, number>();
  /** Events to come whose ids may be taken by then. */
  readonly #claimed = new Set<number>();
  readonly #renamed = new Map<number, string>();
  readonly #madeFor: (place: number) => string | undefined;

  /** @param madeFor the id that is made for an event; undefined where it has its own, or is left out */
  constructor(madeFor: (place: number) => string | undefined) {
    this.#madeFor = madeFor;
  }

  /** Takes the next event; another id than is given where that is taken. */
  add(place: number, given: string | undefined): string | undefined {
    if (given === undefined && !this.#claimed.has(place)) return undefined;
    const wanted = given ?? this.#madeFor(place);
    if (wanted === undefined) return undefined;
    let id = wanted;
    for (let n = this.#next.get(wanted) ?? 2; this.#isTaken(id, place); n++) {
      id = `${wanted}-${String(n)}`;
      this.#next.set(wanted, n + 1);
    }
    if (id !== wanted) this.#renamed.set(place, id);
    if (given !== undefined || id !== wanted) this.#places.set(id, place);
    const claimed = placeInId(id);
    if (claimed !== undefined && claimed > place) this.#claimed.add(claimed);
    return id;
  }

  renamed(place: number): string | undefined {
    return this.#renamed.get(place);
  }

  /** Where the event with an id is, if there is one. */
  place(id: string): number | undefined {
    return this.#places.get(id) ?? placeInId(id);
  }

  #isTaken(id: string, place: number): boolean {
    if (this.#places.has(id)) return true;
    const maker = placeInId(id);
    return maker !== undefined && maker < place && this.#madeFor(maker) === id;
  }
}
