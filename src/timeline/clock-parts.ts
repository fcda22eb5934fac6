import { nowAcross, nowLine } from '../layout/now-line.js';
import { formatRelative } from '../time/format-relative.js';

/** What only timelines need that mark the moment that is now: its line, and the words for how long ago an event was. */
export const clockParts = { relative: formatRelative, line: nowLine, across: nowAcross };
