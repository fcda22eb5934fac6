import type { Extent } from './glyph.js';
import { labelStart } from './label-below.js';
import type { Label, SceneText } from './scene.js';

/**
 * Aligns the texts of a label that was moved back because the picture ends soon after its mark. A text that would end
 * before the mark begins at the mark, or ends as near to it as the label has room.
 */
export function endAtMark(label: Label, extent: Extent): Label {
  const { dateText, titleText, width } = label;
  // A date behind its title is already in its place.
  if (dateText?.x !== 0) return label;
  const at = labelStart(extent) - label.x;
  const near = (text: SceneText): SceneText => ({ ...text, x: at < text.width ? 0 : Math.min(at, width - text.width) });
  return { ...label, dateText: near(dateText), titleText: near(titleText) };
}
