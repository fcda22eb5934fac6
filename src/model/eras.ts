import type { Span } from '../time/span.js';
import type { Issues } from '../warnings.js';
import type { TimelineEra } from './document.js';
import { eventSpan, type DateReading } from './event-span.js';
import { COLOR, readBy, textOf } from './event-fields.js';

/** A named stretch of time behind the events. */
export interface DatedEra {
  readonly title: string;
  readonly color: string | undefined;
  readonly span: Span;
  readonly era: TimelineEra;
}

/** The eras of a document, in order of their starts, the longer first. What cannot be read is left out and reported. */
export function readEras(records: readonly unknown[], reading: DateReading, issues: Issues): readonly DatedEra[] {
  return records
    .flatMap((record, index): readonly DatedEra[] => {
      const path = `/eras/${String(index)}`;
      const given = Object(record) as Record<string, unknown>;
      const title = textOf(given['title'])?.trim();
      if (!title) issues.error('missing-title', path, 'no title: expected "title" with some text', record);
      const span = eventSpan(given, path, reading, issues);
      if (!title || !span) return [];
      const { color } = readBy({ color: COLOR }, given, path, issues);
      return [{ title, color: color as string | undefined, span, era: record as TimelineEra }];
    })
    .sort((a, b) => a.span.start - b.span.start || (a.span.end < b.span.end ? 1 : -1));
}
