import type { Messages } from '../messages.js';
import type { formatPoint } from '../time/format-point.js';
import { asTime, DAY } from '../time/time.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { AxisBreak, NowLine, SceneText, Tick } from './scene.js';
import type { Measure } from './measure.js';
import { setLine } from './set-text.js';
import type { Fonts } from './typography.js';

/** With its name at the origin. */
export type NamedNow = NowLine & { readonly text: SceneText };

/** How it is found and set: only pages that mark it download this. */
export interface Clock {
  readonly line: typeof nowLine;
  readonly across: typeof nowAcross;
  /** Comes from the page: with all that words dates it would be most of what is downloaded. */
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

/** Where this moment stands on the axis; undefined where it is not on it. */
export function nowLine(
  scale: TimeScale,
  position: (t: number) => number,
  { now, fonts, measure, messages, locale, timeZone, clock }: NowSetting,
): NamedNow | undefined {
  const [start, end] = scale.domain();
  if (now === null || now < start || now >= end) return undefined;
  // Where a day is a hairline, its hour does not matter.
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

/** The name beside the line, among the names of ticks, which give way to it; the words in gaps do not. */
export function nowAcross(
  now: NamedNow,
  axis: { readonly ticks: readonly Tick[]; readonly breaks: readonly AxisBreak[] },
  y: number,
  right: number,
): { now: NowLine; ticks: readonly Tick[] } {
  const { text, at } = now;
  const texts = [at + GAP, at - GAP - text.width].map((x) => ({ ...text, x, y }));
  const words = axis.breaks.flatMap(({ label }) => label ?? []);
  const placed = texts.find(
    (own) => own.x >= 0 && own.x + own.width <= right && !words.some((other) => areOver(own, other)),
  );
  if (!placed) return { now: { ...now, text: undefined }, ticks: axis.ticks };
  const ticks = axis.ticks.map((tick) =>
    tick.text && areOver(placed, tick.text) ? { ...tick, text: undefined } : tick,
  );
  return { now: { ...now, text: placed }, ticks };
}

const areOver = (a: SceneText, b: SceneText): boolean => a.x < b.x + b.width + GAP && b.x < a.x + a.width + GAP;
