import type { TimelineDocument } from '../model/document.js';
import { Issues } from '../warnings.js';
import type { Written } from './written.js';

/** Writes a document as JSON, as `src` takes it. An event whose `data` no JSON can hold is left out, and that is said. */
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

/** Whole numbers too large for JSON are written as text, as traces have them. */
const plain = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
