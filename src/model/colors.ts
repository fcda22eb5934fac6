import type { TimelineEvent } from './document.js';
import type { EventTable } from './event-table.js';
import { laneReader, type Lane, type LaneBy } from './lanes.js';

/** A colour and what it stands for. */
interface ColorItem {
  /** Undefined for all events without a colour of their own. */
  readonly title: string | undefined;
  readonly color: number;
}

/** The colours of events and what they stand for. Without a legend, they stand for lanes. */
export interface Colors {
  readonly colorOf: (event: TimelineEvent, lane: Lane) => string | number;
  /** What the colour of an event stands for; empty if that is its lane. */
  readonly kindOf: (event: TimelineEvent) => string;
  readonly legend: readonly ColorItem[];
}

/** How many colours can be told apart, and the colour of all others. */
const MOST = 7;

const BY_LANE: Colors = {
  colorOf: ({ color }, lane) => color ?? lane.color,
  kindOf: () => '',
  legend: [],
};

/**
 * Colours by lane, or by any other field or function of events. Then the most frequent values have a colour each, in the order of their
 * first events, and the others share one.
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
