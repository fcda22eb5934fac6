import { memoizeEach } from '../memoize.js';
import { groupBy } from './group-by.js';
import { BAR_GAP, barPlaces } from './label-bar.js';
import { LABEL_GAP, LABEL_INSET, labelEnd, labelStart } from './label-below.js';
import type { Planned, Positioned, Seen } from './planned.js';
import { softness } from './glyph.js';
import type { Label } from './scene.js';
import { settleRow } from './settle-row.js';

/** The visible events, in the rows that they have in the whole picture, with their texts if there is room. */
export function placeRows(
  plan: readonly Planned[],
  events: readonly Positioned[],
  magnification: number,
  [left, right]: readonly [number, number],
): readonly Seen[] {
  const planned = byRow(plan);
  const seen = events.map(({ row, extent }) => {
    const event = planned.get(row)!;
    const hasRoom = event.line !== undefined && event.from <= magnification * (1 + 1e-9);
    return { ...event, line: hasRoom ? event.line : undefined, extent };
  });
  const labels = new Map<Positioned['row'], Label>();
  const inRows = seen.filter(({ line }) => line !== undefined);
  for (const row of groupBy(inRows, ({ lane, line }) => lane.index * ROWS + line!).values()) {
    const ordered = [...row].sort((a, b) => a.extent.from - b.extent.from);
    const options = ordered.map((event) => labelsOf(event, [left, right]));
    const settled = settleRow(
      ordered.map(({ extent, bar }, i) => {
        const [head, tail] = bar ? softness(extent) : [0, 0];
        return {
          ...{ from: extent.from - head, to: extent.to + tail, slides: !bar, gap: bar ? BAR_GAP : LABEL_INSET },
          places: options[i]!.map(({ x, width, form }) => ({
            x,
            width,
            isInside: form === 'inside' && x + width <= extent.to,
          })),
        };
      }),
      [left, right],
      LABEL_GAP,
    );
    settled.forEach((to, i) => to && labels.set(ordered[i]!.row, { ...options[i]![to.place]!, x: to.x }));
  }
  return seen.map((event) => {
    const label = labels.get(event.row);
    return { ...event, hasText: label !== undefined, label: label ?? event.label };
  });
}

const byRow = memoizeEach((plan: readonly Planned[]) => new Map(plan.map((event) => [event.row, event])));

/** The texts that an event may have, each at its preferred position. */
export function labelsOf(
  { bar, extent, label, isLast }: Omit<Seen, 'hasText'>,
  [left, right]: readonly [number, number],
): readonly Label[] {
  if (bar) {
    const places = barPlaces(bar, extent, [left, right], isLast);
    // Its row has no room for a text of several lines beside it.
    return label.form === 'inside' ? places.filter(({ form }) => form === 'inside') : places;
  }
  // The text of an event that began before the left edge stays in sight as long as the next text leaves room.
  return [{ ...label, x: isLast ? labelEnd(extent) - label.width : Math.max(labelStart(extent), left) }];
}

/** More rows than any lane has. */
const ROWS = 1e6;
