import { html, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../model/document.js';
import { LONGEST_TITLE, shorten } from '../model/shorten.js';
import { inked } from '../render/inked.js';
import { paintDetails } from '../render/paint-details.js';
import { raw } from '../render/raw.js';
import type { Sanitizer } from '../render/rich-text.js';
import { writePicture } from '../render/write-picture.js';
import { Timeline } from '../timeline/timeline.js';

/** The greatest number of events that are printed. With more, only the picture is, since the list would be a book. */
const PRINTED = 5000;

/** The width and greatest height of the picture, as multiples of the text size: about a sheet. */
const SHEET = { width: 44, height: 56 };

/** What is printed: the whole picture, as wide as the sheet, and below it each event with its details. */
export function paintPrinted(timeline: Timeline, headingLevel: number, sanitizer: Sanitizer | null): TemplateResult {
  const { messages, options } = timeline;
  // Events that the filter hides are not printed.
  const shown = options.filtered?.set ?? timeline.all;
  const rows = shown.length > PRINTED ? [] : shown.between(-Infinity, Infinity);
  const [width, maxHeight] = [SHEET.width * options.fontSize, SHEET.height * options.fontSize];
  const paper = new Timeline({ ...options, view: null, selected: null, width, height: 0, maxHeight });
  // A picture of several sheets is drawn across instead; the events follow it anyway.
  if (paper.scene.height > maxHeight) paper.set({ orientation: 'horizontal' });
  return html`<div class="printed">
    ${raw(writePicture(paper))}
    ${rows.map(
      (row) =>
        html`<div class="entry said" ${inked(timeline.scene.glyphs.find((glyph) => glyph.id === row.id)?.ink)}>
          ${paintDetails(timeline.wordsOf(row), { messages, headingLevel: headingLevel + 1, sanitizer })}
          ${paintBesides(row.event, timeline)}
        </div>`,
    )}
  </div>`;
}

/** What paper cannot show: pictures and sounds by captions and addresses, related events by titles and dates. */
const paintBesides = ({ media = [], relations = [] }: TimelineEvent, timeline: Timeline): readonly unknown[] => [
  ...media.map(
    ({ url, caption, alt, credit }) => html`<p>${brief(caption || alt)} <a href=${url}></a> ${brief(credit)}</p>`,
  ),
  ...relations.map((relation) => {
    const related = timeline.describe((Object(relation) as typeof relation).target);
    // Browsers mirror this sign in text from right to left.
    return related && html`<p>› ${brief(related.event.title)}, ${related.date}</p>`;
  }),
];

/** Data can have anything where text should be. */
const brief = (text: unknown): string => (typeof text === 'string' ? shorten(text, LONGEST_TITLE) : '');
