import '../timeline/all-parts.js';
import { renderToSVG as render, Timeline as Checked } from './for-programs.js';

// Constants, as in `dates-in-words.ts`.

/**
 * A timeline without a page: set options, and read what follows from them. Everything but the options is computed when it is read, and
 * kept until something changes on which it depends.
 *
 * @example
 * const timeline = new Timeline({ data: { events: [{ date: '1961', title: 'Treaty' }] }, width: 600 });
 * timeline.scene.labels[0].date; // '1961'
 */
export const Timeline = Checked;
export type Timeline = Checked;

/**
 * The picture of a document as a standalone SVG file, with title, description and links: for static sites, mail and social cards. Needs
 * no page.
 *
 * @param document a timeline document, or an array of events
 * @param options `width` and `height` in px; the picture is higher than `height` only if its text needs it
 * @throws RangeError that names a number or a theme that no picture can have
 *
 * @example
 * await writeFile('treaty.svg', renderToSVG(document, { width: 1200, height: 600 }));
 */
export const renderToSVG = render;
