import type { Segment } from '../scale/piecewise.js';
import { isNotable } from './fit-down.js';
import { fitScale, marksOf, overhang, type FittedScale } from './fit-scale.js';
import type { Sides } from './picture.js';
import type { Label } from './scene.js';
import type { Setting } from './setting.js';
import { shownScale, type shownEvents } from './shown.js';
import { stepsBeside } from './steps-beside.js';

/** The room above and below the axis, in px. */
export const EDGE = 10;
/** In a vertical picture nearly all the length goes to bursts, which need it for texts. */
export const FIT = { share: 0.97 };
/** The share of spare height that goes to events; the rest goes to the gaps between bursts. */
const SPARE_FOR_BURSTS = 0.7;

/** The axis of a picture down the page, with the oldest events above; px. */
interface FrameDown {
  readonly fitted: FittedScale;
  /** The scale of the visible part. */
  readonly scale: FittedScale['scale'];
  /** Whether a gap of the axis is shown as one. */
  readonly notable: (gap: Segment) => boolean;
  readonly axis: readonly [from: number, to: number];
  /** How far events may go on beyond the axis. */
  readonly reach: readonly [from: number, to: number];
  readonly naturalHeight: number;
  readonly height: number;
  /** How far below its mark each text of a sequence begins, since those of the same time share one. */
  readonly offsets: readonly number[] | undefined;
}

/** The heights of what stands beside the axis: a line of dates, and the space between two texts. */
export const rowsBeside = ({ fonts, density }: Setting) => ({
  rowHeight: fonts.tick.lineHeight + density.gap + 3,
  itemGap: density.gap + 3,
});

/** An axis as long as the texts beside it need, or as there is room. */
export function frameDown(
  labels: readonly Label[],
  events: ReturnType<typeof shownEvents>,
  setting: Setting,
  { kind, isInline, roomier = 1 }: Sides,
): FrameDown {
  const { table, fonts, density, shown, order } = setting;
  const isNewestFirst = order === 'newest';
  const { rowHeight, itemGap } = rowsBeside(setting);
  // The natural height does not depend on the available one. The axis then fills what it gets.
  const least = labels.reduce((sum, label) => sum + label.height + itemGap, 2 * EDGE) + setting.eras.length * rowHeight;
  const mean = (least - 2 * EDGE) / Math.max(1, labels.length);
  const room = { gap: Math.max(rowHeight, mean), ...FIT };
  const first = shown?.whole.fitted ?? fitScale(table, kind, { length: least, spacing: mean, ...room });
  const notable = isNotable(first);
  const gaps = shown ? [] : first.scale.breaks().filter(notable);
  const gapRoom = rowHeight + 3 * density.gap;
  const marks = marksOf(table);
  // The words of a step stand in the column of the dates, below the date with which it begins.
  const texts = labels.map(({ height, dateText }, i) => {
    const at = marks[events[i]!.index]!;
    const hasWords = gaps.some(({ start, end }) => at === (isNewestFirst ? end : start));
    const words = hasWords ? gapRoom + (isInline ? 0 : (dateText?.height ?? 0)) : 0;
    return { at, room: Math.max(height + itemGap, words) };
  });
  const sequence = kind === 'sequence' && labels.length > 0 ? stepsBeside(texts, isNewestFirst) : undefined;
  const more = sequence
    ? labels.reduce((sum, { height }, i) => sum + texts[i]!.room - height - itemGap, 0)
    : gaps.length * gapRoom;
  const naturalHeight = Math.ceil(least + more);
  const height = Math.max(setting.height, naturalHeight);

  // The label of the last mark extends below it, so the axis ends that much earlier.
  const below = Math.max(0, (sequence ? sequence.below - itemGap : mean / 2) - fonts.title.lineHeight / 2);
  const [before, after] = overhang(table);
  const beyond = isNewestFirst ? [after, before] : [before, after];
  const whole = shown?.whole.scene;
  const [from, to] =
    whole?.height === height
      ? ([Math.min(...whole.axis), Math.max(...whole.axis)] as const)
      : [EDGE + beyond[0]!, height - EDGE - beyond[1]! - below];
  const spare = ((height - naturalHeight) * SPARE_FOR_BURSTS) / Math.max(1, labels.length);
  const length = Math.max(1, to - from);
  const fitted =
    shown?.whole.fitted ??
    fitScale(table, kind, { length, spacing: roomier * (mean + spare), ...room, steps: sequence?.steps });
  return {
    ...{ fitted, scale: shownScale(fitted, shown), notable, axis: [from, to], reach: [from - before, to + after] },
    ...{ naturalHeight, height, offsets: sequence?.offsets },
  };
}
