import type { Messages } from '../messages.js';
import type { formatPoint } from '../time/format-point.js';
import { asTime, DAY } from '../time/time.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { View } from '../scale/view.js';
import type { AxisBreak, Box, NowLine, SceneText, Tick } from './scene.js';
import type { Measure } from './measure.js';
import { setLine } from './set-text.js';
import type { Fonts } from './typography.js';

/** The line of the current moment, with its name at the origin. */
export type NamedNow = NowLine & { readonly text: SceneText };

/** The functions that place the line. Only pages that show it download them. */
export interface Clock {
  readonly line: typeof nowLine;
  readonly across: typeof nowAcross;
  /** Passed in by the page: with the code for wording dates, the download would be several times larger. */
  readonly format: typeof formatPoint;
}

interface NowSetting {
  readonly now: number | null;
  readonly clock?: Clock | undefined;
  readonly fonts: Fonts;
  readonly measure: Measure;
  readonly messages: Messages;
  readonly locale: string;
  readonly timeZone: string;
}

/** The position of the current moment on the axis; undefined if the axis does not reach it. */
export function nowLine(
  scale: TimeScale,
  position: (t: number) => number,
  { now, fonts, measure, messages, locale, timeZone, clock }: NowSetting,
): NamedNow | undefined {
  const [start, end] = scale.domain();
  if (now === null || now < start || now >= end) return undefined;
  // On an axis of days, the time of day does not matter.
  const isDay = end - start > 7 * DAY;
  const words = isDay ? messages.today : messages.now;
  const moment = clock!.format(asTime(now), isDay ? 'day' : 'minute', { locale, timeZone });
  return {
    ...{ at: position(now), title: `${words}, ${moment}` },
    text: setLine(words, fonts.date, measure),
  };
}

/** Between the line and its name, in px. */
const GAP = 5;

/** What is above the line of an axis; `axisAt` is the y of that line, in px. */
interface AboveAxis {
  readonly ticks: readonly Tick[];
  readonly breaks: readonly AxisBreak[];
  readonly axisAt: number;
}

/**
 * Places the name beside the line, above the axis. If it would touch the names of ticks or the words of gaps on either
 * side, these move up by a line; in a view, which keeps the height of the whole, only if there is a line free.
 *
 * @param top where names begin, in px
 * @param gap between names and the axis, in px
 */
export function nowAcross<T extends AboveAxis>(
  now: NamedNow,
  axis: T,
  { width, shown }: { readonly width: number; readonly shown?: { readonly view: View | null } | undefined },
  { top, gap }: { readonly top: number; readonly gap: number },
): T & { now: NowLine } {
  const { text, at } = now;
  const placed = (axisAt: number, others: readonly Box[]): SceneText | undefined =>
    [at + GAP, at - GAP - text.width]
      .map((x) => ({ ...text, x, y: axisAt - gap - text.height }))
      .find((own) => own.x >= 0 && own.x + own.width <= width && !others.some((other) => areOver(own, other)));
  const others = [...axis.ticks, ...axis.breaks.map(({ label }) => ({ text: label }))].flatMap(
    ({ text }) => text ?? [],
  );
  const beside = placed(axis.axisAt, others);
  const free = Math.min(text.height, ...others.map(({ y }) => y - top));
  if (beside || (shown?.view && free < text.height)) return { ...axis, now: { ...now, text: beside } };
  const axisAt = axis.axisAt + text.height - free;
  const raised = <U extends Box>(thing: U): U => ({ ...thing, y: thing.y - free });
  return {
    ...{ ...axis, axisAt, now: { ...now, text: placed(axisAt, []) } },
    ticks: axis.ticks.map((tick) => ({ ...tick, text: tick.text && raised(tick.text) })),
    breaks: axis.breaks.map((own) => ({
      ...{ ...raised(own), height: own.height + text.height, label: own.label && raised(own.label) },
    })),
  };
}

/** Whether two texts overlap, or less than a space separates them. */
const areOver = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + GAP && b.x < a.x + a.width + GAP && a.y < b.y + b.height && b.y < a.y + a.height;
