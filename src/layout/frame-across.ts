import { burstStretches, isEvened } from './axis.js';
import { AXIS_GAP, axisAcross, SWING } from './axis-across.js';
import { hasSoftEnds, overhang, type fitScale, type FittedScale } from './fit-scale.js';
import { MARK_RADIUS, SOFT } from './glyph.js';
import { headerWidth, HEADER_GAP } from './lane-bands.js';
import type { Shown } from './picture.js';
import type { Scene } from './scene.js';
import type { Setting } from './setting.js';
import { shownScale } from './shown.js';
import { trueStrip } from './true-strip.js';

/** Around the axis, so that marks at its ends are not cut off; px. */
const EDGE = MARK_RADIUS + 1;
/**
 * The room for an event of a burst, in px and as a share of the axis: enough for texts side by side, and more on a wide
 * screen. But gaps keep enough room to show how long they are.
 */
const SPACING = { least: 112, share: 0.1 };
const GAPS = { gap: 72, share: 0.6 };

/** The strip of true time at the top, and the height of it and its joins; px. */
const STRIP = { far: 0, near: 5, joinAt: 19 };
const STRIP_ROOM = 22;

/** How far a bar extends beyond the edge of a view, so that it does not seem to end there; px. */
const BEYOND = 8;

/** The scale along a horizontal axis. Lengths in px. */
export interface ScaleAcross {
  readonly fitted: FittedScale;
  /** The scale of the visible part. */
  readonly scale: FittedScale['scale'];
  readonly position: (t: number) => number;
  /** The stretch for events, and that of the axis, which may be shorter. */
  readonly edges: readonly [number, number];
  readonly axis: readonly [number, number];
  /** How far bars may extend if they go on out of view. */
  readonly reach: readonly [number, number];
}

/**
 * The scale of a picture from edge to edge.
 *
 * @param fit finds a scale for a whole picture. A view has the scale of its whole, and so has a standalone axis:
 * neither needs this.
 */
export function scaleAcross(setting: Setting, fit: typeof fitScale): ScaleAcross;
export function scaleAcross(setting: Setting & { readonly shown: Shown }): ScaleAcross;
export function scaleAcross(setting: Setting, fit?: typeof fitScale): ScaleAcross {
  const { table, width, shown } = setting;
  const names = headerWidth(setting);
  // Approximate ends have stripes beyond them.
  const edge = hasSoftEnds(table) ? EDGE + SOFT : EDGE;
  const [left, right] = [names > 0 ? names + HEADER_GAP + edge - EDGE : edge, width - edge];
  const [before, after] = overhang(table);
  const length = Math.max(1, right - left - before - after);
  const spacing = Math.max(SPACING.least, SPACING.share * length);
  const fitted =
    shown?.whole.fitted ?? fit!(table, setting.scale, { length, spacing, ...GAPS, laneOf: setting.laneOf });
  const scale = shownScale(fitted, shown);
  return {
    ...{ fitted, scale, edges: [left, right], axis: [left + before, right - after] },
    reach: [left - edge - BEYOND, width + BEYOND],
    position: (t) => left + before + scale(t) * length,
  };
}

type HeadOfScene = Pick<
  Scene,
  | 'axisAt'
  | 'headHeight'
  | 'ticks'
  | 'minorTicks'
  | 'breaks'
  | 'isEvened'
  | 'bursts'
  | 'strip'
  | 'now'
  | 'axis'
  | 'eras'
>;

/** All of a horizontal picture but its events: the axis above them, and what crosses them from there. */
export function headAcross({ fitted, scale, position, axis: ends }: ScaleAcross, setting: Setting): HeadOfScene {
  const bursts = burstStretches(scale, position, setting);
  const strip = trueStrip(scale, bursts, position, ends, STRIP);
  const top = strip ? STRIP_ROOM : 0;
  const named = axisAcross({ kind: fitted.kind, scale }, position, { top, right: setting.width, bursts }, setting);
  const { clock } = setting;
  const line = clock?.line(scale, position, setting);
  const axis = line ? clock!.across(line, named, setting, { top, gap: AXIS_GAP }) : named;
  const { axisAt } = axis;
  const eras = setting.eraParts?.bands(axisAt, position, { times: scale.domain(), edges: ends }, setting);
  // The springs below the axis do not reach into a row.
  const headHeight = axisAt + (eras?.height || Math.max(0, SWING + 1 - setting.density.gap));
  return {
    ...{ now: undefined, ...axis, headHeight, bursts, strip, axis: ends, eras: eras?.bands ?? [] },
    isEvened: isEvened(scale),
  };
}
