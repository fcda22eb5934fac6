import { placeInId } from './read-row.js';

/**
 * The ids of rows, made unique in the same way as those of few events. Ids made from index and title are not stored,
 * but made again when needed.
 */
export class RowIds {
  readonly #places = new Map<string, number>();
  /** The next suffix to try for each id that several events want. */
  readonly #next = new Map<string, number>();
  /** Indices of later events whose own made ids may already be taken. */
  readonly #claimed = new Set<number>();
  readonly #renamed = new Map<number, string>();
  readonly #madeFor: (place: number) => string | undefined;

  /** @param madeFor the id made for an event; undefined if it has its own, or is left out */
  constructor(madeFor: (place: number) => string | undefined) {
    this.#madeFor = madeFor;
  }

  /** Adds the next event, and returns its id, which differs from the given one if that is taken. */
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

  /** The index of the event with an id, if there may be one. */
  place(id: string): number | undefined {
    return this.#places.get(id) ?? placeInId(id);
  }

  #isTaken(id: string, place: number): boolean {
    if (this.#places.has(id)) return true;
    const maker = placeInId(id);
    return maker !== undefined && maker < place && this.#madeFor(maker) === id;
  }
}
