import { numberFrom, shown } from '../reading/read-json.js';
import type { Draft, DraftEvent, Origin } from '../reading/draft.js';

/** Where a span begins, in microseconds since 1970. Without a start it is left out, and that is said. */
export function microStart(value: unknown, origin: Origin, draft: Draft): number | undefined {
  const start = numberFrom(value);
  if (start !== undefined && start > 0) return start;
  const message = `found ${shown(value)}, expected microseconds since 1970`;
  draft.reject(start === undefined ? 'missing-date' : 'invalid-date', origin, 'start', message);
  return undefined;
}

/** How long a span is, in microseconds; 0 where that is not said, and where it is said wrongly, which is told. */
export function microDuration(value: unknown, origin: Origin, draft: Draft): number {
  const duration = numberFrom(value) ?? -1;
  if (duration >= 0) return duration;
  if (value !== undefined && value !== null) {
    const message = `found ${shown(value)}, expected microseconds; shown at its start`;
    draft.warn('invalid-duration', origin, 'end', message);
  }
  return 0;
}

/** When a span was, in milliseconds; one that takes no time is a moment. */
export const microWhen = (start: number, duration: number): DraftEvent =>
  duration > 0 ? { start: start / 1000, end: (start + duration) / 1000 } : { date: start / 1000 };
