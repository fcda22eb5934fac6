import type { Box, Label } from './scene.js';

/** A label with its texts mirrored within it: as far from its right edge as they were from its left. */
export function turnTexts(label: Label): Label {
  const turn = <T extends Box | undefined>(text: T): T => text && { ...text, x: label.width - text.x - text.width };
  return {
    ...label,
    titleText: turn(label.titleText),
    dateText: turn(label.dateText),
    laneText: turn(label.laneText),
  };
}
