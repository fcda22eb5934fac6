import { AXIS_GAP } from './axis-across.js';
import type { Box, Scene } from './scene.js';

/**
 * Moves the texts of a horizontal axis below its line, at the same distance as they were above it. The order of lines
 * stays, so that the name of a parent unit is still the lower one. The line itself is drawn separately, upside down.
 */
export function turnedDown(axis: Scene): Scene {
  const { height, axisAt, ticks, breaks, now } = axis;
  const texts = [...ticks, ...breaks.map(({ label }) => ({ text: label })), ...(now ? [now] : [])];
  const first = Math.min(...texts.flatMap(({ text }) => text?.y ?? []));
  const below = <T extends Box>(text: T): T => ({ ...text, y: text.y - first + height - axisAt + AXIS_GAP });
  return {
    ...axis,
    ticks: ticks.map((tick) => ({ ...tick, text: tick.text && below(tick.text) })),
    breaks: breaks.map((gap) => ({ ...gap, y: height - gap.y - gap.height, label: gap.label && below(gap.label) })),
    now: now && { ...now, text: now.text && below(now.text) },
  };
}
