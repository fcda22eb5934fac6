import type { TimelineEvent } from './document.js';
import type { EventTable } from './event-table.js';
import { laneReader, type Lane, type LaneBy } from './lanes.js';

/** A colour and what it means. */
interface ColorItem {
  /** Undefined for all that have no colour of their own. */
  readonly title: string | undefined;
  readonly color: number;
}

/** Which colour an event has, and what that says; without a legend it says no more than its lane. */
export interface Colors {
  readonly colorOf: (event: TimelineEvent, lane: Lane) => string | number;
  /** What the colour of an event stands for; empty where that is its lane. */
  readonly kindOf: (event: TimelineEvent) => string;
  readonly legend: readonly ColorItem[];
}

/** The colours that can be told apart, and one for all the rest. */
const MOST = 7;

const BY_LANE: Colors = {
  colorOf: ({ color }, lane) => color ?? lane.color,
  kindOf: () => '',
  legend: [],
};

/**
 * Colours by lane, or by any other field or function of events: then the most frequent values have a colour each, in order of their
 * first event, and the rest have one together.
 */
export function colorsOf(table: EventTable, colorBy: LaneBy, laneBy: LaneBy): Colors {
  if (colorBy === 'lane' || colorBy === laneBy) return BY_LANE;
  const kindOf = laneReader(colorBy, 'colorBy');
  const counts = new Map<string, number>();
  for (const { event } of table.rows) counts.set(kindOf(event), (counts.get(kindOf(event)) ?? 0) + 1);
  const named = [...counts.keys()].filter((kind) => kind !== '');
  const frequent = new Set([...named].sort((a, b) => counts.get(b)! - counts.get(a)!).slice(0, MOST));
  const own = named.filter((kind) => frequent.has(kind));
  const colors = new Map(own.map((kind, i) => [kind, i]));
  const legend: ColorItem[] = own.map((title, color) => ({ title, color }));
  const hasRest = counts.has('') || own.length < named.length;
  return {
    colorOf: (event) => colors.get(kindOf(event)) ?? MOST,
    kindOf,
    legend: hasRest ? [...legend, { title: undefined, color: MOST }] : legend,
  };
}
