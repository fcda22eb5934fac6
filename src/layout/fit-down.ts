import { memoizeEach } from '../memoize.js';
import type { Segment } from '../scale/piecewise.js';
import { fitScale, marksOf, type FitOptions, type FittedScale } from './fit-scale.js';
import { pushApart } from './push-apart.js';
import type { Setting } from './setting.js';

/** Readers do not find a mark that is farther than this from its text, in px. One mark in ten may be. */
const FARTHEST = 96;
const SHARE = 0.9;
/**
 * Equal steps do not show how long intervals are. So a list short enough to be overseen is a sequence only if at most
 * this share of it are intervals.
 */
const MOST_BARS = 1 / 3;
const OVERSEEN = 50;
/** In a longer sequence, only steps that are this many times as long as the median are shown as breaks. */
const MANY_STEPS = 12;
const NOTABLE = 4;

/**
 * The scale for a column of texts: proportional if the marks are then near their texts, else elastic if they are near
 * with that, else a sequence. Where a sequence would say too little, it is whichever of the other two brings them
 * nearer.
 *
 * @param pitch the average distance between texts, in px
 */
export function fitDown(setting: Setting, pitch: number, options: FitOptions): FittedScale {
  const { table, scale } = setting;
  if (scale !== 'auto') return fitScale(table, scale, options);
  const times = marksOf(table);
  const tryIt = (kind: 'proportional' | 'elastic') => {
    const fitted = fitScale(table, kind, options);
    // Its gaps take up rows of their own.
    const length = options.length + fitted.scale.breaks().length * options.gap;
    const { scale } = fitScale(table, kind, { ...options, length });
    return { fitted, far: drift(times, scale, length, pitch) };
  };
  const proportional = tryIt('proportional');
  if (proportional.far <= FARTHEST) return proportional.fitted;
  const elastic = tryIt('elastic');
  const bars = table.rows.filter(({ span }) => span.kind === 'interval').length;
  const isOfPoints = bars <= MOST_BARS * table.length || table.length > OVERSEEN;
  if (elastic.far > FARTHEST && isOfPoints) return fitScale(table, 'sequence', options);
  return elastic.far < proportional.far ? elastic.fitted : proportional.fitted;
}

/** The distance between marks and their texts that all but the farthest stay below, in px. */
function drift(times: readonly number[], scale: (t: number) => number, length: number, pitch: number): number {
  const places = times.map((t) => scale(t) * length).sort((a, b) => a - b);
  const tops = pushApart(
    places.map((at) => ({ at, size: pitch })),
    0,
    Math.max(length, pitch * places.length),
  );
  return quantile(
    places.map((at, i) => Math.abs(at - tops[i]!)),
    SHARE,
  );
}

/** The value below which a share of the values lies. */
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0;

/** Whether a break is labelled: always in an elastic scale; in a long sequence, only if it is much longer than most. */
export const isNotable = memoizeEach(({ kind, scale }: FittedScale): ((gap: Segment) => boolean) => {
  const breaks = scale.breaks();
  if (kind !== 'sequence' || breaks.length <= MANY_STEPS) return () => true;
  const shortest = NOTABLE * quantile(breaks.map(lengthOf), 0.5);
  return (gap) => lengthOf(gap) >= shortest;
});

/** The length of the whole gap, however little of it a view shows. */
const lengthOf = ({ whole, ...own }: Segment): number => (whole ?? own).end - (whole ?? own).start;
