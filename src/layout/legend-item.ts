import type { PaintMark } from '../mark/own-mark.js';
import type { Colors } from '../model/colors.js';

/** A colour, or a mark, and what it means. */
export interface LegendItem {
  /** Undefined for all that have no colour of their own. */
  readonly title: string | undefined;
  /** The number of a theme colour; `text` where only the mark says something. */
  readonly color: number | 'text';
  /** The mark of these events, where some have marks of their author. */
  readonly mark?: PaintMark;
}

/** What colours and marks of events say. */
export type Looks = Omit<Colors, 'legend'> & { readonly legend: readonly LegendItem[] };
