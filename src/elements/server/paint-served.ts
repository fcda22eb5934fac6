import type { TemplateResult } from 'lit';
import { raw } from '../../render/raw.js';
import type { Timeline } from '../../timeline/timeline.js';
import { SERVED_WIDTHS, writeServed } from './write-served.js';

/**
 * The output of `@lit-labs/ssr` for a timeline: as that of `renderToHTML`, but without the children, which the page
 * itself has.
 */
export const paintServed = (timeline: Timeline, headingLevel: number): TemplateResult =>
  raw(writeServed(timeline, { widths: SERVED_WIDTHS, headingLevel }));
