import type { Span } from '../time/span.js';
import type { Issues } from '../warnings.js';
import type { TimelineEra } from './document.js';
import { eventSpan, type DatedRecord, type DateReading } from './event-span.js';
import { isColor } from './event-fields.js';

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
      const { title, color } = Object(record) as Partial<Record<string, unknown>>;
      if (typeof title !== 'string' || title.trim() === '') {
        issues.error('missing-title', path, 'no title: expected an era with "title", "start" and "end"', record);
        return [];
      }
      const span = eventSpan(record as DatedRecord, path, reading, issues);
      if (!span) return [];
      const isBad = color !== undefined && color !== null && !isColor(color);
      if (isBad) issues.warn('invalid-field', `${path}/color`, '"color" is left out: expected a CSS colour', record);
      const own = typeof color === 'string' && !isBad ? color : undefined;
      return [{ title: title.trim(), color: own, span, era: record as TimelineEra }];
    })
    .sort((a, b) => a.span.start - b.span.start || (a.span.end < b.span.end ? 1 : -1));
}
