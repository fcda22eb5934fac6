import type { Font } from './typography.js';

/** The width of a line of text in a font, in px. Browsers measure it on a canvas; without a page it is estimated. */
export type Measure = (text: string, font: Font) => number;

/** Widths of Helvetica's characters 32–126 in thousandths of the size (Adobe Font Metrics of the PDF base fonts). */
const WIDTHS =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
    .split(' ')
    .map(Number);

const BOLD = 1.07;
/** Fallback fonts differ by a few per cent. Some room to spare is better than a cut word. */
const MARGIN = 1.04;

/** Estimates a width without a font: Latin as Helvetica, full-width scripts as one em, all else as 0.6 em. */
export const estimateWidth: Measure = (text, { size, weight }) => {
  let thousandths = 0;
  for (const character of text.replace(HIDDEN, '')) thousandths += widthOf(character);
  return (thousandths / 1000) * size * (weight >= 600 ? BOLD : 1) * MARGIN;
};

/**
 * Characters without a width: combining marks and invisible characters, and what is joined to an emoji, as in a family.
 */
const HIDDEN = /\u200D.|[\p{Mn}\p{Me}\p{Cf}\u{1F3FB}-\u{1F3FF}]/gu;

function widthOf(character: string): number {
  const code = character === '\u00A0' ? 32 : character.codePointAt(0)!;
  const latin = WIDTHS[code - 32];
  if (latin !== undefined) return latin;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uFF00-\uFF60]/u.test(
    character,
  )
    ? 1000
    : 600;
}
