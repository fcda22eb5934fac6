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

/** A tick with its place along the axis and its name; `parent` only where it is new in its stretch. */
export interface AxisTick {
  readonly time: Time;
  readonly at: number;
  readonly name: string;
  readonly parent: string;
  /** Both in one, as the language writes them: “19 June 2024”. */
  readonly full: string;
  /** A parent that is a day, without its year: “20 June”. */
  readonly day?: string;
  /** The year of a new parent, or that which a tick itself is. */
  readonly year?: string;
  /** Whether a new parent begins here, as a year does with its January. */
  readonly begins?: boolean;
}

/**
 * What names the parent of a tick to a reader who has seen the names of another of the same axis before it: nothing where
 * that said it, and no year where that said the year.
 */
export const parentFor = ({ parent, day, year }: AxisTick, seen: AxisTick | undefined): string =>
  parent === seen?.parent || parent === seen?.year ? '' : (year === seen?.year && day) || parent;

/** The divisions of an axis: those with names, and the places of those between them. */
export interface AxisTicks {
  readonly named: readonly AxisTick[];
  /** In px along the axis. */
  readonly minor: readonly number[];
}

/** A shorter stretch between bursts gets no tick of its own, in px. */
const LEAST_PLAIN = 40;

const FEWER = 0.7;

/** Minor ticks nearer than this are a smear, in px. */
const LEAST_MINOR = 5;

/**
 * The divisions of each burst at its own level; a break has none. `spacing` in px.
 *
 * @param widthOf the room that a tick needs for its names, in px; without it ticks of the calendar have none
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
    const least = segment.role === 'burst' ? 2 : 1;
    const ticksOf = (count: number) => {
      const { major, minor } = calendarTicks(segment.start, segment.end, { count, least, finest, timeZone });
      let parentBefore = '';
      const named = major.map((tick) => {
        const place = { time: tick.time, at: position(tick.time) };
        if (!widthOf) return { ...place, name: '', parent: '', full: '' };
        const nameOf = (other?: Partial<CalendarTick>): TickName =>
          tickName({ ...tick, ...other }, locale, timeZone, withEra);
        const { own: name, parent, full } = nameOf();
        if (parent === parentBefore) return { ...place, name, parent: '', full, year: parent ? '' : name };
        parentBefore = parent;
        const { own: day, ...whole } = nameOf({ unit: 'day' });
        const begins = nameOf({ time: asTime(tick.time - 1e-3) }).parent !== parent;
        return { ...place, name, parent, full, day: parent === whole.full ? day : '', year: whole.parent, begins };
      });
      return { named, minor };
    };
    // Fewer, where their names would not fit between them.
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
    // All of it is within one day or year that is not known more finely: that has its name where it is seen first.
    const name = formatPoint(first.start, finestPrecision(table, first), { locale, timeZone });
    named.push({ time: first.start, at: position(first.start), name, parent: '', full: name });
  }
  return { named, minor: ticks.flatMap(({ minor }) => minor) };
}

/** A pan has nearly all ticks of the frame before, and asking `Intl` takes longer than all else. */
const names = new Map<string, TickName>();
const MOST_NAMES = 256;

function tickName(tick: CalendarTick, locale: string, timeZone: string, withEra: boolean): TickName {
  const key = [tick.time, tick.unit, locale, timeZone, withEra].join();
  return names.get(key) ?? keep(names, key, formatTick(tick, locale, timeZone, withEra), MOST_NAMES);
}

/** The ticks of a scale that has others than the calendar’s, and names them itself. */
function ownTicks(scale: TimeScale, position: (t: number) => number, locale: string): AxisTicks {
  const format = scale.tickFormat(undefined, { locale });
  const named = scale.ticks().map((time) => {
    const name = format(time);
    return { time, at: position(time), name, parent: '', full: name };
  });
  return { named, minor: [] };
}

/** Plain time that follows plain time is one stretch to a reader, whatever its rates: its ticks show them. */
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

/** How exactly the best known event of a stretch is known: the axis does not divide more finely than that. */
function finestPrecision(table: EventTable, { start, end }: Segment): Precision {
  const within = table.between(start, end);
  const rows = within.length > 0 ? within.map((i) => table.rows[i]!) : table.rows;
  return rows.reduce<Precision>(
    (finest, { span: { precision } }) => (isCoarser(finest, precision) ? precision : finest),
    'gigaannum',
  );
}

/**
 * How long a break is in words. Measured between the best estimates of the events on its two sides, so that from some
 * day in 1961 to some day in 2000 are 39 years. Where these are vaguer than that, as days are for events of one day, only
 * how long it can have been at most is known: “< 1 day”.
 */
export function breakDuration(
  gap: Break,
  table: EventTable,
  kind: ScaleKind,
  locale: string,
  width: 'long' | 'short' = 'long',
): string {
  // However little of it a view shows, the gap is as long as it is.
  const { start, end } = gap.whole ?? gap;
  const anchors = anchorsInOrder(table, kind === 'sequence');
  const first = (isBefore: (at: number) => boolean): number =>
    partitionPoint(anchors.length, (i) => isBefore(anchors[i]!.at));
  const last = anchors[first((at) => at <= start) - 1];
  const before = last && anchors[first((at) => at < last.at)];
  const after = anchors[first((at) => at < end)];
  const words = (length: number): string => formatDuration(asTime(length), { locale, width });
  if (!before || !after) return words(end - start);
  const length = after.at - before.at;
  const vagueness = Math.max(before.end - before.start, after.end - after.start);
  return length < vagueness ? `< ${words(after.end - before.start)}` : words(length);
}

/** How long a gap of an axis is, as it is seen, in short words where long ones have no `room`, said and told; px. */
export function gapWords(
  gap: Break,
  kind: ScaleKind,
  room: number,
  { table, locale, messages, fonts, measure }: Setting,
): Pick<AxisBreak, 'title' | 'heard'> & { readonly label: SceneText } {
  const long = breakDuration(gap, table, kind, locale);
  const words = measure(long, fonts.tick) <= room ? long : breakDuration(gap, table, kind, locale, 'short');
  return {
    ...{ title: messages.breakTitle(long), heard: messages.nothingFor(long) },
    label: setLine(words, fonts.tick, measure),
  };
}

/** In a sequence an interval counts by where it begins. */
const anchorsInOrder = memoizeEach((table: EventTable, isSequence: boolean) =>
  [...(isSequence ? markAnchors(table) : anchorsOf(table))].sort((a, b) => a.at - b.at),
);

const markAnchors = (table: EventTable): readonly Anchor[] =>
  marksOf(table).map((at, i) => {
    const { span } = table.rows[i]!;
    return { ...finiteBounds(span.kind === 'interval' ? (span.from ?? span) : span), at };
  });

/**
 * The stretches of an axis without its gaps, and which of them are drawn larger than the time between them.
 *
 * @param isBroken whether a gap is drawn as one; unless given, each is
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

/** A stretch of weeks is named by its days, one of years by its years, however exactly its events are known. */
export const unitFor = (duration: number): Precision =>
  (['year', 'month', 'day', 'minute'] as const).find((unit) => duration >= 2 * unitLength(unit)) ?? 'millisecond';

/** A reader sees a difference of rates from about here on. */
const CLEARLY_LARGER = 2;

/** Whether plain time is drawn at rates that differ so much. */
export function isEvened(scale: TimeScale): boolean {
  const rates = scale
    .segments()
    .flatMap(({ role, rate, start, end }) => (role === 'plain' && end > start ? Math.abs(rate) : []));
  return Math.max(...rates, 0) > CLEARLY_LARGER * Math.min(...rates);
}
