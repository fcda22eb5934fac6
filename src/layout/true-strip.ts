import type { TimeScale } from '../scale/time-scale.js';
import type { Stretch, TrueStrip } from './scene.js';

/** Two stretches of true time closer than this look like one, px. */
const APART = 3;

/**
 * True time beside an axis that is not proportional. The strip is as long as the axis, and each enlarged stretch is at
 * its true place, joined to its place on the axis.
 *
 * @param axis the start and end of the axis along itself, in px
 * @param across the edges of the strip, and the end of the lines that join it to the axis, in px across the axis
 */
export function trueStrip(
  scale: TimeScale,
  bursts: readonly Stretch[],
  position: (t: number) => number,
  [from, to]: readonly [number, number],
  across: Pick<TrueStrip, 'far' | 'near' | 'joinAt'>,
): TrueStrip | undefined {
  const [start, end] = scale.domain();
  const enlarged = bursts.filter((burst) => burst.enlarged);
  if (enlarged.length === 0 || !(end > start)) return undefined;
  const truly = (t: number): number => from + ((t - start) / (end - start)) * (to - from);
  const times = scale.segments().map((segment) => ({ ...segment, at: position(segment.start) }));
  const parts: TrueStrip['parts'][number][] = [];
  for (const burst of enlarged) {
    const segment = times.find(({ at, end, start }) => Math.abs(at - burst.from) < 0.5 && end > start);
    if (!segment) continue;
    const [trueFrom, trueTo] = [truly(segment.start), truly(segment.end)];
    const last = parts.at(-1);
    // Stretches that look like one on the strip are joined to all that they are on the axis.
    if (last && trueFrom - last.trueTo < APART) parts[parts.length - 1] = { ...last, trueTo, to: burst.to };
    else parts.push({ trueFrom, trueTo, from: burst.from, to: burst.to });
  }
  return { from, to, ...across, parts };
}
