import { layout, sceneOf } from '../layout/layout.js';
import { memoize } from '../memoize.js';
import { colorsOf, type Colors } from '../model/colors.js';
import { EventTable } from '../model/event-table.js';
import { laneReader, lanesOf, laneSizes, type LaneBy, type Lanes } from '../model/lanes.js';
import { validate, type DatedEvent } from '../model/validate.js';
import { partitionPoint } from '../partition-point.js';
import type { EventSet } from './event-set.js';

/** A validated document, or another set, without its events. */
type Source = Pick<EventSet, 'document' | 'eras' | 'issues' | 'rejected' | 'timeZone'>;

/** The set of the events of a document, or of an array of events. */
export function fewEvents(data: unknown, timeZone: string | null): FewEvents {
  const valid = validate(data ?? [], timeZone === null ? {} : { timeZone });
  return new FewEvents(valid, valid.events);
}

/** A set of few events: all are objects, and each is laid out by itself. */
export class FewEvents implements EventSet {
  readonly #source: Source;
  readonly #all: EventSet | undefined;
  readonly table: EventTable;
  readonly layout = layout;
  readonly sceneOf = sceneOf;
  readonly #laneOf = memoize(laneReader);
  readonly #lanes = memoize((by: LaneBy, collapsed: readonly string[]) => {
    const laneOf = this.#laneOf(by);
    const others = this.#all?.lanes(by, []).lanes.map(({ id }) => [id, 0] as const) ?? [];
    return lanesOf(new Map([...others, ...laneSizes(this.table.rows, laneOf)]), laneOf, this.document.lanes, collapsed);
  });

  /** @param all the set of which these are a part: they keep the lanes and colours that they have there */
  constructor(source: Source, events: readonly DatedEvent[], all?: EventSet) {
    this.#source = source;
    this.#all = all;
    this.table = new EventTable(events);
  }

  get document(): Source['document'] {
    return this.#source.document;
  }

  get eras(): Source['eras'] {
    return this.#source.eras;
  }

  get issues(): Source['issues'] {
    return this.#source.issues;
  }

  get rejected(): number {
    return this.#source.rejected;
  }

  get timeZone(): string {
    return this.#source.timeZone;
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

  density(edges: ArrayLike<number>, isOn?: boolean): Uint32Array {
    const { rows, start } = this.table;
    return Uint32Array.from(
      Array.from(edges).slice(1),
      (end, i) =>
        this.table
          .between(edges[i]!, end)
          .filter((at) => start[at]! >= edges[i]! || (isOn && rows[at]!.span.kind !== 'instant')).length,
    );
  }

  lanes(by: LaneBy, collapsed: readonly string[]): Lanes {
    return this.#lanes(by, collapsed);
  }

  colors(by: LaneBy, laneBy: LaneBy): Colors {
    return this.#all?.colors(by, laneBy) ?? colorsOf(this.table, by, laneBy);
  }
}
