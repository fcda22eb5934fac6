import type { TemplateResult } from 'lit';
import { raw } from '../../render/raw.js';
import type { Timeline } from '../../timeline/timeline.js';
import { SERVED_WIDTHS, writeServed } from './write-served.js';

/** What `@lit-labs/ssr` sends of a timeline: what `renderToHTML` does, without the children, which are the page’s. */
export const paintServed = (timeline: Timeline, headingLevel: number): TemplateResult =>
  raw(writeServed(timeline, { widths: SERVED_WIDTHS, headingLevel }));
