import { atOnce } from '../at-once.js';
import type { Resting } from '../rest.js';
import { orderIn } from './dates/day-order.js';
import { frontMatter } from './markdown/front-matter.js';
import { diagramIn } from './mermaid/diagram.js';
import { readGantt } from './mermaid/gantt.js';
import { readTimeline } from './mermaid/timeline.js';
import type { FormatInput, Parsed, ParseOptions } from './parsed.js';
import { unreadable } from './reading/draft.js';
import { textOf } from './reading/text-of.js';

/**
 * Reads a timeline or a Gantt chart of Mermaid, alone or in a Markdown fence. Sections are lanes; the predecessor of a
 * task is a relation. Never throws.
 */
export const parse = (input: FormatInput, options: ParseOptions = {}): Parsed => atOnce(wholeInSlices(input, options));

/** The same with rests. */
export function* wholeInSlices(
  input: FormatInput,
  { name = 'the text', locale, timeZone }: ParseOptions,
): Resting<Parsed> {
  const text = textOf(input);
  const { head, body, first } = yield* frontMatter(text);
  const diagram = diagramIn(body, first);
  if (!diagram) return unreadable('not-mermaid', name, 'is no timeline and no gantt chart of Mermaid', text);
  const { kind, lines } = diagram;
  const whole = { title: head['title'], timeZone };
  if (kind === 'gantt') return yield* readGantt(lines, whole);
  return yield* readTimeline(lines, whole, { order: orderIn(locale), locale });
}
