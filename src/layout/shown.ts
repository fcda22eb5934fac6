import type { DatedEvent } from '../model/validate.js';
import { distance } from '../scale/view.js';
import type { Time } from '../time/time.js';
import type { FittedScale } from './fit-scale.js';
import type { Shown } from './picture.js';
import type { Setting } from './setting.js';

/** An event of the picture, with its best estimate and its index in the table. */
interface ShownEvent {
  readonly row: DatedEvent;
  readonly at: Time;
  readonly index: number;
}

/** The visible events: all of them, or those that may have been within the view. */
export function shownEvents({ table, shown }: Setting): readonly ShownEvent[] {
  const estimates = table.estimates();
  const places = shown?.view ? table.between(shown.view.start, shown.view.end) : table.rows.keys();
  return Array.from(places, (index) => ({ row: table.rows[index]!, at: estimates[index]!, index }));
}

/** The magnification of the view; 1 for the whole. */
export function magnification({ scale }: FittedScale, shown: Shown | undefined): number {
  if (!shown?.view) return 1;
  const { start, end } = shown.view;
  const length = distance(scale.segments(), start, end);
  return length > 0 ? 1 / length : 1;
}

/** The scale of the visible part: the whole, or the view magnified. */
export const shownScale = ({ scale }: FittedScale, shown: Shown | undefined): FittedScale['scale'] =>
  shown?.view ? scale.within([shown.view.start, shown.view.end]) : scale;
