import { memoizeEach } from '../memoize.js';
import type { TimelineEvent } from '../model/document.js';
import type { LabelRenderer } from './options.js';

/**
 * The author’s text for an event; null if there is none. The function is called once for each event. If it fails, the title
 * stays, and the console says why, once for each function.
 */
export const ownLabel = memoizeEach((event: TimelineEvent, render: LabelRenderer): string | null => {
  try {
    const text: unknown = render(event);
    if (typeof text === 'string') return text.trim() === '' ? null : text;
    if (text != null) complain(render, `expected a text or null, got a value of type ${typeof text}`, event);
  } catch (error) {
    complain(render, String(error), event);
  }
  return null;
});

const failed = new WeakSet<LabelRenderer>();

function complain(render: LabelRenderer, reason: string, { title }: TimelineEvent): void {
  if (!failed.has(render)) console.warn(`event-timeline: renderLabel of “${title}”: ${reason}; the title is shown`);
  failed.add(render);
}
