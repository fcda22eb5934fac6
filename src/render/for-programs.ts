import { checked } from '../timeline/checked.js';
import type { TimelineOptions } from '../timeline/options.js';
import { Timeline as Bare } from '../timeline/timeline.js';
import { renderToSVG as render, type RenderOptions } from './render-to-svg.js';

// An element measures its numbers itself; those that a program gives are checked.

/** {@link Bare} that checks its options. */
export class Timeline extends Bare {
  /** Changes some options; the others stay. Calls subscribers if something really changed. */
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
