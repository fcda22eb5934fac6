import { nowAcross, nowLine } from '../layout/now-line.js';
import { formatRelative } from '../time/format-relative.js';

/**
 * The functions for the current moment: its line on the axis, and words for how long ago an event was. Only timelines
 * that show it need them.
 */
export const clockParts = { relative: formatRelative, line: nowLine, across: nowAcross };
