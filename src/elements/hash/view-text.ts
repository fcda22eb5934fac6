import { distance, type View } from '../../scale/view.js';
import type { Segment } from '../../scale/piecewise.js';
import { readView, type ViewRequest } from '../../timeline/read-view.js';
import { civilAt, edtfDay, timeTexts, yearText } from '../../time/edtf-texts.js';
import { parseDate } from '../../time/parse-date.js';
import { unitLength } from '../../time/precision.js';
import { asTime, type Time } from '../../time/time.js';

/** The axis that a view is seen on. */
export interface Axis {
  /** The stretches of its scale, since an error of a day is visible within a burst, but not within a gap of years. */
  readonly segments: readonly Segment[];
  /** The zone in which dates are read; undefined if that is another for each reader. */
  readonly timeZone: string | undefined;
}

/** The greatest error of a view, as a share of its length: half a pixel of 2000. */
const SAME = 1 / 4000;

/** A view as an EDTF interval, as short as possible: `1961/2000`, `../2024-06-19T15:00`. */
export function viewText(view: View, { segments, timeZone }: Axis): string {
  const length = distance(segments, view.start, view.end);
  const textOf = (side: Side): string => {
    const t = view[side];
    const isSame = (text: string): boolean => {
      const read = boundOf(text, side, timeZone);
      return read !== undefined && distance(segments, minOf(read, t), maxOf(read, t)) <= SAME * length;
    };
    let last = '';
    for (const text of textsOf(t, side, timeZone)) {
      if (isSame(text)) return text;
      last = text;
    }
    return last;
  };
  return `${textOf('start')}/${textOf('end')}`;
}

/**
 * Reads the text of a view.
 *
 * @throws RangeError if it is not a view that can be shown
 */
export function readViewText(text: string): ViewRequest {
  const [start = '', end = start, ...more] = text.split('/');
  const request = { start: start === '..' ? '' : start, end: end === '..' ? '' : end };
  if (text === '' || more.length > 0) throw new RangeError('expected dates such as 1961/2000');
  // The zone does not matter for whether it can be read.
  readView(request, 'UTC');
  return request;
}

type Side = 'start' | 'end';

const FINE = ['minute', 'second', 'millisecond', 'microsecond', 'nanosecond'] as const;
/** Years are rounded to powers of ten, from a thousand million down to ten. */
const ROUND_YEARS = [9, 8, 7, 6, 5, 4, 3, 2, 1].map((power) => 10 ** power);

/** Texts that begin, or end, near a time, from short to exact. */
function* textsOf(t: Time, side: Side, timeZone: string | undefined): Generator<string> {
  yield '..';
  // Days depend on the zone. Without one, only times in UTC are unambiguous.
  if (timeZone !== undefined) yield* datesOf(t, side, timeZone);
  const zone = timeZone ?? 'UTC';
  for (const unit of FINE)
    for (const at of [t, neighbour(t, side, unitLength(unit))]) {
      const whole = asTime(Math.floor(at / unitLength(unit)) * unitLength(unit));
      const texts = timeTexts(unit === 'nanosecond' ? at : whole, unit, '', ['UTC', 'UTC', zone]);
      // Prefers the clock of the axis; an hour that occurs twice needs another.
      yield* timeZone === undefined ? texts.filter((text) => text.endsWith('Z')) : texts.toSorted(byClock);
    }
}

function* datesOf(t: Time, side: Side, zone: string): Generator<string> {
  const { year } = civilAt(t, zone);
  for (const step of ROUND_YEARS) yield yearText(Math.round(year / step) * step);
  for (const at of [year, side === 'start' ? year + 1 : year - 1]) yield yearText(at);
  for (const unit of ['month', 'day'] as const)
    for (const at of [t, neighbour(t, side, unitLength(unit))]) {
      const day = edtfDay(at, zone, '');
      yield unit === 'day' ? day : day.replace(/-\d\d$/, '');
    }
}

/** A time within the next unit, if that begins near a start, or within the one before, if that ends near an end. */
const neighbour = (t: Time, side: Side, length: number): Time =>
  asTime(side === 'start' ? t + length / 2 : t - length / 2);

const byClock = (a: string, b: string): number => Number(a.endsWith('Z')) - Number(b.endsWith('Z'));

/** The start or end of a text, as it will be read; undefined if it cannot be. */
function boundOf(text: string, side: Side, timeZone = 'UTC'): Time | undefined {
  if (text === '..') return asTime(side === 'start' ? -Infinity : Infinity);
  try {
    return parseDate(text, { timeZone })[side];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const minOf = (a: Time, b: Time): Time => (a < b ? a : b);
const maxOf = (a: Time, b: Time): Time => (a < b ? b : a);
