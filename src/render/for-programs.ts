import { checked } from '../timeline/checked.js';
import type { TimelineOptions } from '../timeline/options.js';
import { Timeline as Bare } from '../timeline/timeline.js';
import { renderToSVG as render, type RenderOptions } from './render-to-svg.js';

// What a page measures itself need not be checked there; what a program gives is.

/** {@link Bare}, of options that are checked. */
export class Timeline extends Bare {
  /** Changes options; what is not named stays. Tells subscribers when something really changed. */
  override set(options: Partial<TimelineOptions>): void {
    super.set(checked(options));
  }
}

/**
 * The picture of a document as a standalone SVG file: see `render-to-svg.ts`.
 *
 * @throws RangeError that names a number or a theme that no picture can have
 */
export const renderToSVG = (document: unknown, options: RenderOptions = {}): string =>
  render(document, checked(options));
