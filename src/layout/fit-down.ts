import { memoizeEach } from '../memoize.js';
import type { Segment } from '../scale/piecewise.js';
import { fitScale, marksOf, type FitOptions, type FittedScale } from './fit-scale.js';
import { pushApart } from './push-apart.js';
import type { Setting } from './setting.js';

/** Farther than this from its mark, nobody finds it beside its text; px. So far away may be one of ten. */
const FARTHEST = 96;
const SHARE = 0.9;
/** In steps the length of an interval says nothing: a list that can be overseen has at most this share of intervals then. */
const MOST_BARS = 1 / 3;
const OVERSEEN = 50;
/** A longer row of steps is only broken where one is so much longer than most. */
const MANY_STEPS = 12;
const NOTABLE = 4;

/**
 * The scale for a column of texts: true time if their marks are then near them, else an elastic one if they are with that, else
 * one step from each to the next; or, where that would say too little, whichever of the others brings them nearer.
 *
 * @param pitch from one text to the next, on average; px
 */
export function fitDown(setting: Setting, pitch: number, options: FitOptions): FittedScale {
  const { table, scale } = setting;
  if (scale !== 'auto') return fitScale(table, scale, options);
  const times = marksOf(table);
  const tryIt = (kind: 'proportional' | 'elastic') => {
    const fitted = fitScale(table, kind, options);
    // Its gaps are rows of their own.
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

/** How far from their texts all but the farthest marks are, in px. */
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

/** The value below which a share of others lies. */
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0;

/** Which breaks are worth a word: all of an elastic scale; of many steps, those that are much longer than most. */
export const isNotable = memoizeEach(({ kind, scale }: FittedScale): ((gap: Segment) => boolean) => {
  const breaks = scale.breaks();
  if (kind !== 'sequence' || breaks.length <= MANY_STEPS) return () => true;
  const shortest = NOTABLE * quantile(breaks.map(lengthOf), 0.5);
  return (gap) => lengthOf(gap) >= shortest;
});

/** However little of it a view shows, a gap is as long as it is. */
const lengthOf = ({ whole, ...own }: Segment): number => (whole ?? own).end - (whole ?? own).start;
