import type { PaintMark } from '../mark/own-mark.js';
import type { Colors } from '../model/colors.js';

/** A colour, or a mark, and what it stands for. */
export interface LegendItem {
  /** Undefined for all events without a colour of their own. */
  readonly title: string | undefined;
  /** The number of a theme colour; `text` if only the mark means something. */
  readonly color: number | 'text';
  /** The mark of these events, if the author gave them one. */
  readonly mark?: PaintMark;
}

/** The colours and marks of events, and what they stand for. */
export type Looks = Omit<Colors, 'legend'> & { readonly legend: readonly LegendItem[] };
