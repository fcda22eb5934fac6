import { ask } from './ask.js';
import type { EventFunction, TimelineEvent, TimelineLane } from './document.js';
import type { DatedEvent } from './validate.js';

/** A lane that has events, or that contains lanes with events. */
export interface Lane {
  readonly id: string;
  readonly title: string;
  /** Its own colour, or that of the lane that contains it; else the number of a theme colour. */
  readonly color: string | number;
  /** Its index from top to bottom. */
  readonly index: number;
  /** How many lanes contain it. */
  readonly depth: number;
  /** How many events it has, including those of the lanes inside it. */
  readonly count: number;
  readonly hasLanes: boolean;
  readonly isCollapsed: boolean;
}

/** What puts events into lanes: `lane`, any other field of the event or of its `data`, or a function of the event. */
export type LaneBy = string | EventFunction<unknown>;

/** The id of an event’s lane. Events without one share a lane that has no name. */
export type LaneOf = (event: TimelineEvent) => string;

/**
 * Makes a function that gives the lane of an event; if a field has several values, the first counts.
 *
 * @param name the property that asks for it
 */
export function laneReader(by: LaneBy, name = 'laneBy'): LaneOf {
  return (event) => {
    const value =
      typeof by === 'function' ? ask(name, by, event, event.title) : (fieldOf(event, by) ?? fieldOf(event.data, by));
    const first = (Array.isArray(value) ? value[0] : value) as string | number | boolean | null | undefined;
    // The value may be anything; an object names no lane.
    return Object(first) === first ? '' : String(first ?? '');
  };
}

const fieldOf = (record: unknown, name: string): unknown =>
  record === Object(record) && Object.hasOwn(record as object, name)
    ? (record as Record<string, unknown>)[name]
    : undefined;

/** The lanes that are shown, and the lane of each event among them. */
export interface Lanes {
  readonly lanes: readonly Lane[];
  readonly laneOf: LaneOf;
  /** The shown lane for the events of a lane: another one if that is inside a collapsed lane. */
  readonly shownBy: (id: string) => string;
}

/**
 * The lanes in use: those of the document in its order, each followed by the lanes inside it, then those that only events name,
 * in the order of their first events. Events of lanes inside a collapsed lane are shown in that one.
 *
 * @param sizes how many events name each lane, in order of first event; one that has none is not shown, and keeps its colour
 */
export function lanesOf(
  sizes: ReadonlyMap<string, number>,
  laneOf: LaneOf,
  declared: readonly TimelineLane[] = [],
  collapsed: readonly string[] = [],
): Lanes {
  const known = new Map(declared.map((lane) => [lane.id, lane]));
  const counts = new Map<string, number>();
  for (const [own, size] of sizes) {
    for (let id: string | undefined = own; id !== undefined; id = known.get(id)?.parent)
      counts.set(id, (counts.get(id) ?? 0) + size);
  }
  const order = [...new Set([...known.keys(), ...counts.keys()])].filter((id) => counts.has(id));
  const lanes: Lane[] = [];
  /** Which lane shows the events of another. */
  const shownBy = new Map<string, string>();
  let colors = 0;
  const add = (id: string, depth: number, around: Lane | undefined): void => {
    const { title = id, color } = known.get(id) ?? {};
    const within = order.filter((other) => known.get(other)?.parent === id);
    const lane: Lane = {
      ...{ id, title, depth, count: counts.get(id)!, hasLanes: within.length > 0 },
      color: color ?? around?.color ?? colors++,
      index: lanes.length,
      isCollapsed: around?.isCollapsed === true || collapsed.includes(id),
    };
    shownBy.set(id, around?.isCollapsed === true ? shownBy.get(around.id)! : id);
    if (around?.isCollapsed !== true && lane.count > 0) lanes.push(lane);
    for (const other of within) add(other, depth + 1, lane);
  };
  for (const id of order) if (known.get(id)?.parent === undefined) add(id, 0, undefined);
  return { lanes, shownBy: (id) => shownBy.get(id)!, laneOf: (event) => shownBy.get(laneOf(event))! };
}

/** How many events name each lane, in order of first event. */
export function laneSizes(rows: readonly DatedEvent[], laneOf: LaneOf): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { event } of rows) sizes.set(laneOf(event), (sizes.get(laneOf(event)) ?? 0) + 1);
  return sizes;
}
