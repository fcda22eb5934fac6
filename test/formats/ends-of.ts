import type { TimelineEvent } from '../../src/model/document.js';

/** The dates of an event as one text. */
export const endsOf = ({ date, start, end }: Partial<TimelineEvent> = {}): string =>
  String(date ?? `${String(start)}/${String(end)}`);
