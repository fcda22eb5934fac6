import { numberFrom, shown } from '../reading/read-json.js';
import type { Draft, DraftEvent, Origin } from '../reading/draft.js';

/** The start of a span, in microseconds since 1970. A span without one is left out, which is reported. */
export function microStart(value: unknown, origin: Origin, draft: Draft): number | undefined {
  const start = numberFrom(value);
  if (start !== undefined && start > 0) return start;
  const message = `found ${shown(value)}, expected microseconds since 1970`;
  draft.reject(start === undefined ? 'missing-date' : 'invalid-date', origin, 'start', message);
  return undefined;
}

/** The duration of a span, in microseconds; 0 if it is missing or invalid; the latter is reported. */
export function microDuration(value: unknown, origin: Origin, draft: Draft): number {
  const duration = numberFrom(value) ?? -1;
  if (duration >= 0) return duration;
  if (value !== undefined && value !== null) {
    const message = `found ${shown(value)}, expected microseconds; shown at its start`;
    draft.warn('invalid-duration', origin, 'end', message);
  }
  return 0;
}

/** The dates of a span, from microseconds. One without a duration is an instant. */
export const microWhen = (start: number, duration: number): DraftEvent =>
  duration > 0 ? { start: start / 1000, end: (start + duration) / 1000 } : { date: start / 1000 };
