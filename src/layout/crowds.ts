import { keep } from '../keep.js';
import { memoizeEach } from '../memoize.js';
import type { Messages } from '../messages.js';
import { formatRange } from '../time/format-point.js';
import { coarser, type Precision } from '../time/precision.js';
import { finiteBounds } from '../time/span.js';
import { asTime, type Time } from '../time/time.js';
import { unitFor } from './axis.js';
import { MARK_RADIUS } from './glyph.js';
import { groupBy } from './group-by.js';
import type { Seen } from './planned.js';
import type { Crowd, Scene } from './scene.js';
import type { Setting } from './setting.js';
import { setText } from './set-text.js';

/** The height of a crowd’s sign; the padding beside its number; the least distance between marks; px. */
export const SIGN_HEIGHT = 16;
const PADDING = 6;
const GAP = 4;
/** A sign this far from the start of the one before is a sign of its own, in px. */
const LONGEST = 72;

/**
 * Merges marks without text that would touch into a sign with their number. All others stay as they are.
 *
 * @param topOf the top of an event’s row, in px
 */
export function crowdsOf(
  seen: readonly Seen[],
  topOf: (event: Seen) => number,
  setting: Setting,
): { alone: readonly Seen[] } & Pick<Scene, 'crowds' | 'stops'> {
  const rest = groupBy(
    seen.filter(({ line }) => line === undefined),
    ({ lane }) => lane,
  );
  const signWidth = (count: number): number => setting.measure(String(count), setting.fonts.tick) + 2 * PADDING;
  const touching = [...rest.values()]
    .flatMap((own) => mergedAtEdge(groupTouching(own, signWidth, setting.width), signWidth, setting.width))
    .filter(({ events }) => events.length > 1);
  const crowdOf = new Map<Seen, Crowd>();
  for (const group of touching) {
    const crowd = signOf(group, topOf(group.events[0]!), setting);
    for (const event of group.events) crowdOf.set(event, crowd);
  }
  return {
    alone: seen.filter((event) => !crowdOf.has(event)),
    crowds: [...new Set(crowdOf.values())],
    stops: [...new Set(seen.map((event) => crowdOf.get(event)?.ids ?? [event.row.id]))],
  };
}

const edges = ({ extent: { from, to, at } }: Seen): readonly [number, number] => [
  Math.min(from, at - MARK_RADIUS),
  Math.max(to, at + MARK_RADIUS),
];

/** Groups of one or more events, in the order of their marks. Each group has room for its sign. */
function groupTouching(events: readonly Seen[], signWidth: (count: number) => number, right: number): readonly Group[] {
  const grouped: Group[] = [];
  for (const event of [...events].sort((a, b) => edges(a)[0] - edges(b)[0])) {
    const [from, to] = edges(event);
    const last = grouped.at(-1);
    const end =
      last && (last.events.length > 1 ? Math.max(last.to, last.from + signWidth(last.events.length)) : last.to);
    // A long row of touching marks becomes several signs. A long interval cannot be split.
    const isLong =
      last !== undefined &&
      from >= last.from + LONGEST &&
      from >= last.to - 2 * MARK_RADIUS &&
      last.to + signWidth(events.length) < right;
    if (last && end !== undefined && from < end + GAP && !isLong) {
      last.events.push(event);
      last.to = Math.max(last.to, to);
    } else {
      grouped.push({ events: [event], from: Math.max(0, from, end === undefined ? from : end + GAP), to });
    }
  }
  return grouped.filter(({ events }, i) => {
    const before = grouped[i - 1];
    // A single mark too close to the sign before it joins that sign.
    if (events.length > 1 || !before || before.events.length < 2 || edges(events[0]!)[0] >= before.to + GAP)
      return true;
    before.events.push(events[0]!);
    return false;
  });
}

/** A sign without room at the right edge moves back, and what it would cover there joins it. */
function mergedAtEdge(groups: readonly Group[], signWidth: (count: number) => number, right: number): readonly Group[] {
  const merged = [...groups];
  for (let last = merged.length - 1; last > 0; last--) {
    const [before, group] = [merged[last - 1]!, merged[last]!];
    if (group.events.length < 2) break;
    const from = Math.min(group.from, right - signWidth(group.events.length));
    const isSign = before.events.length > 1;
    const end = isSign ? Math.max(before.to, before.from + signWidth(before.events.length)) : before.to;
    if (end + GAP <= from) break;
    const events = [...before.events, ...group.events];
    merged.splice(last - 1, 2, { events, from: before.from, to: Math.max(before.to, group.to) });
  }
  return merged;
}

interface Group {
  readonly events: Seen[];
  readonly from: number;
  to: number;
}

function signOf({ events, from: wanted, to }: Group, y: number, setting: Setting): Crowd {
  const { fonts, measure } = setting;
  const words = String(events.length);
  const own = measure(words, fonts.tick);
  const left = Math.max(0, wanted);
  const width = Math.max(Math.min(setting.width, to) - left, own + 2 * PADDING);
  const from = Math.min(left, setting.width - width);
  const bounds = events.map(({ row }) => finiteBounds(row.span));
  const start = asTime(Math.min(...bounds.map((span) => span.start)));
  const end = asTime(Math.max(...bounds.map((span) => span.end)));
  const top = y + (SIGN_HEIGHT - fonts.tick.lineHeight) / 2;
  return {
    ...{ ids: events.map(({ row }) => row.id), ink: events[0]!.label.ink },
    ...{
      x: from,
      y,
      width,
      height: SIGN_HEIGHT,
      title: titleOf(events.length, start, end, events[0]!.row.span.precision, setting),
    },
    text: setText({ lines: [words], width: own }, fonts.tick, from + (width - own) / 2, top),
  };
}

/**
 * While panning, nearly all crowds are those of the frame before, and calling `Intl` would take longer than everything
 * else.
 */
const titles = memoizeEach((_messages: Messages, _locale: string, _timeZone: string) => new Map<string, string>());
const MOST_TITLES = 512;

function titleOf(
  count: number,
  start: Time,
  end: Time,
  known: Precision,
  { locale, timeZone, messages }: Setting,
): string {
  const cache = titles(messages, locale, timeZone);
  // No more exact than the first of them: one whole day is that day, not its first and last minute.
  const precision = coarser(known, unitFor(end - start));
  const key = [count, start, end, precision].join();
  const words = (): string => messages.crowd(count, formatRange({ start, end, precision }, { locale, timeZone }));
  return cache.get(key) ?? keep(cache, key, words(), MOST_TITLES);
}
