import type { TimelineDocument } from '../model/document.js';
import { Issues } from '../warnings.js';
import type { Written } from './written.js';

/**
 * Writes a document as JSON, for `src`. An event with `data` that JSON cannot represent is left out, which is reported.
 */
export function writeJson(document: TimelineDocument): Written {
  const issues = new Issues();
  const events = document.events.flatMap((event, index) => {
    try {
      return [JSON.parse(JSON.stringify(event, plain)) as unknown];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      issues.error('not-written', `/events/${String(index)}`, `JSON cannot hold it: ${reason}`, event);
      return [];
    }
  });
  return { text: `${JSON.stringify({ ...document, events }, plain, 2)}\n`, issues: issues.list };
}

/** Integers too large for JSON are written as text, as in traces. */
const plain = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
