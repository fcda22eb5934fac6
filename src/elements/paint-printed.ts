import { html, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../model/document.js';
import { LONGEST_TITLE, shorten } from '../model/shorten.js';
import { inked } from '../render/inked.js';
import { paintDetails } from '../render/paint-details.js';
import { raw } from '../render/raw.js';
import type { Sanitizer } from '../render/rich-text.js';
import { writePicture } from '../render/write-picture.js';
import { Timeline } from '../timeline/timeline.js';

/** So many events are printed at most; more would be a book, and only their picture is. */
const PRINTED = 5000;

/** How wide the picture is, as a multiple of the size of text: about as wide as a sheet is. */
const SHEET = { width: 44, height: 56 };

/** What is on paper: all of the picture, as wide as that, and below it each event with all that is said of it. */
export function paintPrinted(timeline: Timeline, headingLevel: number, sanitizer: Sanitizer | null): TemplateResult {
  const { messages, options } = timeline;
  // What is hidden is not on paper either.
  const shown = options.filtered?.set ?? timeline.all;
  const rows = shown.length > PRINTED ? [] : shown.between(-Infinity, Infinity);
  const [width, maxHeight] = [SHEET.width * options.fontSize, SHEET.height * options.fontSize];
  const paper = new Timeline({ ...options, view: null, selected: null, width, height: 0, maxHeight });
  // What goes on for sheets as a picture is better read as what follows it.
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

/** What cannot be shown on paper, or pressed there: pictures and sounds by their captions and addresses, related events by titles and dates. */
const paintBesides = ({ media = [], relations = [] }: TimelineEvent, timeline: Timeline): readonly unknown[] => [
  ...media.map(
    ({ url, caption, alt, credit }) => html`<p>${brief(caption || alt)} <a href=${url}></a> ${brief(credit)}</p>`,
  ),
  ...relations.map((relation) => {
    const related = timeline.describe((Object(relation) as typeof relation).target);
    // The sign points the other way where text does.
    return related && html`<p>› ${brief(related.event.title)}, ${related.date}</p>`;
  }),
];

/** Data can have anything where text should be. */
const brief = (text: unknown): string => (typeof text === 'string' ? shorten(text, LONGEST_TITLE) : '');
