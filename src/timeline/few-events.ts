import { layout, sceneOf } from '../layout/layout.js';
import { memoize } from '../memoize.js';
import { colorsOf, type Colors } from '../model/colors.js';
import { EventTable } from '../model/event-table.js';
import { laneReader, lanesOf, laneSizes, type LaneBy, type Lanes } from '../model/lanes.js';
import { validate, type DatedEvent, type Validated } from '../model/validate.js';
import { partitionPoint } from '../partition-point.js';
import type { EventSet } from './event-set.js';

/** Events that are all objects, each laid out for itself. */
export class FewEvents implements EventSet {
  readonly #valid: Validated;
  readonly table: EventTable;
  readonly layout = layout;
  readonly sceneOf = sceneOf;
  readonly #laneOf = memoize(laneReader);
  readonly #lanes = memoize((by: LaneBy, collapsed: readonly string[]) => {
    const laneOf = this.#laneOf(by);
    return lanesOf(laneSizes(this.table.rows, laneOf), laneOf, this.document.lanes, collapsed);
  });

  constructor(data: unknown, timeZone: string | null) {
    this.#valid = validate(data ?? [], timeZone === null ? {} : { timeZone });
    this.table = new EventTable(this.#valid.events);
  }

  get document(): Validated['document'] {
    return this.#valid.document;
  }

  get eras(): Validated['eras'] {
    return this.#valid.eras;
  }

  get issues(): Validated['issues'] {
    return this.#valid.issues;
  }

  get rejected(): number {
    return this.#valid.rejected;
  }

  get timeZone(): string {
    return this.#valid.timeZone;
  }

  get length(): number {
    return this.table.length;
  }

  get extent(): EventTable['extent'] {
    return this.table.extent;
  }

  get(id: string | null): DatedEvent | undefined {
    return this.table.get(id);
  }

  beside(from: string | number, direction: 1 | -1): DatedEvent | undefined {
    const { rows, start } = this.table;
    if (typeof from === 'number')
      return rows[partitionPoint(rows.length, (i) => start[i]! < from) + Math.min(direction, 0)];
    const at = rows.findIndex(({ id }) => id === from);
    return at < 0 ? undefined : rows[at + direction];
  }

  between(start: number, end: number): readonly DatedEvent[] {
    return this.table.between(start, end).map((i) => this.table.rows[i]!);
  }

  countBetween(start: number, end: number): number {
    return this.table.between(start, end).length;
  }

  density(edges: ArrayLike<number>): Uint32Array {
    const { start } = this.table;
    const before = Array.from(edges, (edge) => partitionPoint(start.length, (i) => start[i]! < edge));
    return Uint32Array.from(before.slice(1), (count, i) => Math.max(0, count - before[i]!));
  }

  lanes(by: LaneBy, collapsed: readonly string[]): Lanes {
    return this.#lanes(by, collapsed);
  }

  colors(by: LaneBy, laneBy: LaneBy): Colors {
    return colorsOf(this.table, by, laneBy);
  }
}
