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

/** Round the axis, so that marks at its ends are not cut; px. */
const EDGE = MARK_RADIUS + 1;
/**
 * What an event of a burst asks for, in px and as a share of the axis: room for text beside text, and on a wide screen
 * its part of the width; but not at the cost of gaps, which show how long they are.
 */
const SPACING = { least: 112, share: 0.1 };
const GAPS = { gap: 72, share: 0.6 };

/** The strip of true time at the top, and how much of the picture it takes with its joins; px. */
const STRIP = { far: 0, near: 5, joinAt: 19 };
const STRIP_ROOM = 22;

/** How far a bar runs on over the edge of a view, so that it does not seem to end there; px. */
const BEYOND = 8;

/** Time along a horizontal axis. Lengths in px. */
export interface ScaleAcross {
  readonly fitted: FittedScale;
  /** Of what is shown. */
  readonly scale: FittedScale['scale'];
  readonly position: (t: number) => number;
  /** Where events may stand, and the axis itself, which may end before them. */
  readonly edges: readonly [number, number];
  readonly axis: readonly [number, number];
  /** How far bars run on where there is more of them. */
  readonly reach: readonly [number, number];
}

/**
 * The scale of a picture from edge to edge.
 *
 * @param fit finds one for a whole picture; what shows a part of another has the scale of that, and an axis by itself nothing else
 */
export function scaleAcross(setting: Setting, fit: typeof fitScale): ScaleAcross;
export function scaleAcross(setting: Setting & { readonly shown: Shown }): ScaleAcross;
export function scaleAcross(setting: Setting, fit?: typeof fitScale): ScaleAcross {
  const { table, width, shown } = setting;
  const names = headerWidth(setting);
  // Ends that are only about right have stripes beyond them.
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

/** What of a horizontal picture is not events: the axis above them, and what goes through them from there. */
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
  // What springs below the axis is no row’s.
  const headHeight = axisAt + (eras?.height || Math.max(0, SWING + 1 - setting.density.gap));
  return {
    ...{ now: undefined, ...axis, headHeight, bursts, strip, axis: ends, eras: eras?.bands ?? [] },
    isEvened: isEvened(scale),
  };
}
