import { nowAcross, nowLine } from '../layout/now-line.js';
import { formatRelative } from '../time/format-relative.js';

/** What timelines need that mark the moment that is now: its line, and words for how long ago an event was. Other timelines do without. */
export const clockParts = { relative: formatRelative, line: nowLine, across: nowAcross };
