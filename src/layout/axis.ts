import { memoizeEach } from '../memoize.js';
import type { Anchor } from '../scale/find-bursts.js';
import { civilFromWall } from '../time/calendar.js';
import type { EventTable } from '../model/event-table.js';
import type { Break, Segment } from '../scale/piecewise.js';
import type { ScaleKind } from '../scale/scale-kind.js';
import type { TimeScale } from '../scale/time-scale.js';
import { formatPoint, formatRange } from '../time/format-point.js';
import { formatDuration } from '../time/format-duration.js';
import { formatTick, type TickName } from '../time/format-tick.js';
import { keep } from '../keep.js';
import { isOfOneDay } from './event-words.js';
import { partitionPoint } from '../partition-point.js';
import { coarser, isCoarser, unitLength, type Precision } from '../time/precision.js';
import { finiteBounds } from '../time/span.js';
import { calendarTicks, type CalendarTick } from '../time/ticks.js';
import { asTime, type Time } from '../time/time.js';
import { anchorsOf, marksOf, type FittedScale } from './fit-scale.js';
import type { LayoutInput, Setting } from './setting.js';
import type { AxisBreak, SceneText, Stretch } from './scene.js';
import { setLine } from './set-text.js';

/** A tick with its position along the axis and its name. It has a `parent` only if that is new in its stretch. */
export interface AxisTick {
  readonly time: Time;
  readonly at: number;
  readonly name: string;
  readonly parent: string;
  /** Name and parent together, as the language writes them: “19 June 2024”. */
  readonly full: string;
  /** If the parent is a day: its name without the year, “20 June”. */
  readonly day?: string;
  /** The year of a new parent, or the year that the tick itself is. */
  readonly year?: string;
  /** Whether the new parent begins at this tick, as a year does in January. */
  readonly begins?: boolean;
}

/**
 * The name of a tick’s parent for a reader who has seen an earlier name of the same axis: empty if that named the same
 * parent, and without the year if that named the year.
 */
export const parentFor = ({ parent, day, year }: AxisTick, seen: AxisTick | undefined): string =>
  parent === seen?.parent || parent === seen?.year ? '' : (year === seen?.year && day) || parent;

/** The ticks of an axis: those with names, and the positions of the minor ones. */
export interface AxisTicks {
  readonly named: readonly AxisTick[];
  /** In px along the axis. */
  readonly minor: readonly number[];
}

/** A shorter stretch between bursts has no ticks of its own, in px. */
const LEAST_PLAIN = 40;

const FEWER = 0.7;

/** Minor ticks closer than this blur together, in px. */
const LEAST_MINOR = 5;

/**
 * The ticks of each stretch, at the unit that suits its rate. Gaps have none. `spacing` in px.
 *
 * @param widthOf the room for the name of a tick, in px; without it, ticks of the calendar have no names
 */
export function axisTicks(
  { kind, scale }: FittedScale,
  position: (t: number) => number,
  spacing: number,
  { table, locale, timeZone }: Pick<LayoutInput, 'table' | 'locale' | 'timeZone'>,
  widthOf?: (tick: AxisTick) => number,
): AxisTicks {
  if (kind === 'log') return ownTicks(scale, position, locale);
  const stretches = withoutSeams(scale.segments()).filter(({ role }) => role !== 'gap');
  const ticks = stretches.map((segment) => {
    const lengthPx = Math.abs(position(segment.end) - position(segment.start));
    if (segment.role === 'plain' && lengthPx < LEAST_PLAIN) return { named: [], minor: [] };
    const finest = finestPrecision(table, segment);
    const withEra = civilFromWall(segment.start).year < 1;
    const nameOf = widthOf && ((tick: CalendarTick) => tickName(tick, locale, timeZone, withEra));
    const least = segment.role === 'burst' ? 2 : 1;
    const ticksOf = (count: number) => {
      const { major, minor } = calendarTicks(segment.start, segment.end, { count, least, finest, timeZone });
      return { named: namedTicks(major, position, nameOf), minor };
    };
    // Fewer ticks if their names would overlap.
    let count = lengthPx / spacing;
    let ticks = ticksOf(count);
    const isTight = ({ named }: typeof ticks): boolean =>
      widthOf !== undefined &&
      named.some((tick, i) => i > 0 && Math.abs(tick.at - named[i - 1]!.at) < widthOf(named[i - 1]!));
    while (count > 2 && isTight(ticks)) ticks = ticksOf((count *= FEWER));
    const { named, minor } = ticks;
    const places = minor.map(position);
    const isClear = places.every((at, i) => i === 0 || Math.abs(at - places[i - 1]!) >= LEAST_MINOR);
    return { named, minor: isClear ? places : [] };
  });
  const named = ticks.flatMap((own): readonly AxisTick[] => own.named);
  const [first] = stretches;
  if (widthOf && first && table.length > 0 && named.length === 0) {
    // The whole axis lies within one day or year that is not known more exactly. Its name stands at its start.
    const name = formatPoint(first.start, finestPrecision(table, first), { locale, timeZone });
    named.push({ time: first.start, at: position(first.start), name, parent: '', full: name });
  }
  return { named, minor: ticks.flatMap(({ minor }) => minor) };
}

/**
 * The ticks of a stretch with their places, and with their names if they have any. A parent is named only where it is new.
 *
 * @param nameOf names a tick; undefined if ticks have no names
 */
function namedTicks(
  ticks: readonly CalendarTick[],
  position: (t: number) => number,
  nameOf: ((tick: CalendarTick) => TickName) | undefined,
): readonly AxisTick[] {
  let parentBefore = '';
  return ticks.map((tick) => {
    const place = { time: tick.time, at: position(tick.time) };
    if (!nameOf) return { ...place, name: '', parent: '', full: '' };
    const { own: name, parent, full } = nameOf(tick);
    if (parent === parentBefore) return { ...place, name, parent: '', full, year: parent ? '' : name };
    parentBefore = parent;
    const { own: day, ...whole } = nameOf({ ...tick, unit: 'day' });
    const begins = nameOf({ ...tick, time: asTime(tick.time - 1e-3) }).parent !== parent;
    return { ...place, name, parent, full, day: parent === whole.full ? day : '', year: whole.parent, begins };
  });
}

/**
 * While panning, nearly all ticks are those of the frame before, and calling `Intl` would take longer than everything
 * else.
 */
const names = new Map<string, TickName>();
const MOST_NAMES = 256;

function tickName(tick: CalendarTick, locale: string, timeZone: string, withEra: boolean): TickName {
  const key = [tick.time, tick.unit, locale, timeZone, withEra].join();
  return names.get(key) ?? keep(names, key, formatTick(tick, locale, timeZone, withEra), MOST_NAMES);
}

/** The ticks of a scale that does not follow the calendar and names its ticks itself. */
function ownTicks(scale: TimeScale, position: (t: number) => number, locale: string): AxisTicks {
  const format = scale.tickFormat(undefined, { locale });
  const named = scale.ticks().map((time) => {
    const name = format(time);
    return { time, at: position(time), name, parent: '', full: name };
  });
  return { named, minor: [] };
}

/** Adjacent plain segments are one stretch to a reader, whatever their rates: the ticks show those. */
function withoutSeams(segments: readonly Segment[]): readonly Segment[] {
  const whole: Segment[] = [];
  for (const segment of segments) {
    const last = whole.at(-1);
    if (last?.role === 'plain' && segment.role === 'plain')
      whole[whole.length - 1] = { ...last, end: segment.end, to: segment.to };
    else whole.push(segment);
  }
  return whole;
}

/** The finest precision among the events of a stretch. The axis is not divided more finely than this. */
function finestPrecision(table: EventTable, { start, end }: Segment): Precision {
  const within = table.between(start, end);
  const rows = within.length > 0 ? within.map((i) => table.rows[i]!) : table.rows;
  return rows.reduce<Precision>(
    (finest, { span: { precision } }) => (isCoarser(finest, precision) ? precision : finest),
    'gigaannum',
  );
}

/**
 * The length of a gap in ms. It is measured between the best estimates of the events on its two sides, so that from
 * some day in 1961 to some day in 2000 is 39 years. If these are less exact than the result, as days are for events of
 * one day, only the greatest possible length is known. Between one day and the next, perhaps no time passed.
 *
 * @returns also whether any time passed for certain
 */
function gapLength(
  gap: Break,
  table: EventTable,
  kind: ScaleKind,
): { length: number; isAtMost?: boolean; isPassed?: boolean } {
  // Always the length of the whole gap, however little of it a view shows.
  const { start, end } = gap.whole ?? gap;
  const anchors = anchorsInOrder(table, kind === 'sequence');
  const first = (isBefore: (at: number) => boolean): number =>
    partitionPoint(anchors.length, (i) => isBefore(anchors[i]!.at));
  const last = anchors[first((at) => at <= start) - 1];
  const before = last && anchors[first((at) => at < last.at)];
  const after = anchors[first((at) => at < end)];
  if (!before || !after) return { length: end - start, isPassed: true };
  const length = after.at - before.at;
  const vagueness = Math.max(before.end - before.start, after.end - after.start);
  const isPassed = after.start > before.end;
  return length < vagueness ? { length: after.end - before.start, isAtMost: true, isPassed } : { length, isPassed };
}

/** The length of a gap in words: “39 years”, or “< 1 day” if only the greatest possible length is known. */
export function breakDuration(
  gap: Break,
  table: EventTable,
  kind: ScaleKind,
  locale: string,
  width: 'long' | 'short' = 'long',
): string {
  const { length, isAtMost } = gapLength(gap, table, kind);
  return `${isAtMost ? '< ' : ''}${formatDuration(asTime(length), { locale, width })}`;
}

/** The words for a gap of an axis. The visible ones are short if long ones do not fit into `room`, in px. */
export function gapWords(
  gap: Break,
  kind: ScaleKind,
  room: number,
  { table, locale, messages, fonts, measure }: Setting,
): Pick<AxisBreak, 'title' | 'heard'> & { readonly label: SceneText } {
  const long = breakDuration(gap, table, kind, locale);
  const words = measure(long, fonts.tick) <= room ? long : breakDuration(gap, table, kind, locale, 'short');
  const title = messages.breakTitle(long);
  return {
    ...{ title, heard: gapLength(gap, table, kind).isPassed ? messages.nothingFor(long) : title },
    label: setLine(words, fonts.tick, measure),
  };
}

/** In a sequence, the position of an interval is its start. */
const anchorsInOrder = memoizeEach((table: EventTable, isSequence: boolean) =>
  [...(isSequence ? markAnchors(table) : anchorsOf(table))].sort((a, b) => a.at - b.at),
);

const markAnchors = (table: EventTable): readonly Anchor[] =>
  marksOf(table).map((at, i) => {
    const { span } = table.rows[i]!;
    return { ...finiteBounds(span.kind === 'interval' ? (span.from ?? span) : span), at };
  });

/**
 * The stretches of an axis outside its gaps, and which of them are enlarged compared with the time between them.
 *
 * @param isBroken whether a gap is drawn as a gap; by default, each is
 */
export function burstStretches(
  scale: TimeScale,
  position: (t: number) => number,
  { table, locale, timeZone }: Pick<LayoutInput, 'table' | 'locale' | 'timeZone'>,
  isBroken: (gap: Segment) => boolean = () => true,
): readonly Stretch[] {
  const day = !isOfOneDay({ table, timeZone });
  const slowest = Math.min(...scale.segments().map(({ rate }) => Math.abs(rate)));
  return scale
    .segments()
    .filter((segment) => segment.end > segment.start && !(segment.role === 'gap' && isBroken(segment)))
    .map((segment) => {
      const { start, end, rate } = segment;
      const count = table.between(start, end).length;
      const enlarged = segment.role === 'burst' && count > 1 && Math.abs(rate) > CLEARLY_LARGER * slowest;
      const precision = coarser(finestPrecision(table, segment), unitFor(end - start));
      const name = enlarged ? formatRange({ start, end, precision }, { locale, timeZone, day }) : '';
      return { from: position(start), to: position(end), enlarged, name };
    });
}

/** The unit that names a stretch: days for weeks, years for several years, however exactly its events are known. */
export const unitFor = (duration: number): Precision =>
  (['year', 'month', 'day', 'minute'] as const).find((unit) => duration >= 2 * unitLength(unit)) ?? 'millisecond';

/** Readers notice a difference in rate from about this factor. */
const CLEARLY_LARGER = 2;

/** Whether the rates of plain time differ by more than that. */
export function isEvened(scale: TimeScale): boolean {
  const rates = scale
    .segments()
    .flatMap(({ role, rate, start, end }) => (role === 'plain' && end > start ? Math.abs(rate) : []));
  return Math.max(...rates, 0) > CLEARLY_LARGER * Math.min(...rates);
}
