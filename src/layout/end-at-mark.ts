import type { Extent } from './glyph.js';
import { labelStart } from './label-below.js';
import type { Label } from './scene.js';
import { turnTexts } from './turn-texts.js';

/** A label that is mostly before its mark, since the picture ends soon after it: its texts end where the mark is. */
export const endAtMark = (label: Label, extent: Extent): Label =>
  // A date behind its title has its place.
  label.dateText?.x === 0 && labelStart(extent) - label.x > label.width / 2 ? turnTexts(label) : label;
