import { LONGEST_TITLE, shorten } from '../model/shorten.js';
import { characters, partsOf, words } from './breaks.js';
import type { Measure } from './measure.js';
import type { Font } from './typography.js';

/** Text set in lines; `width` is that of the longest line. */
export interface Wrapped {
  /** The lines; joined, they are the text. A space between two lines is the last character of the first. */
  readonly lines: readonly string[];
  readonly width: number;
  /** Whether a word was broken because it was wider than a line. */
  readonly broken: boolean;
  /** Whether the text did not fit, so that its last line ends with an ellipsis. */
  readonly cut: boolean;
}

export interface WrapOptions {
  readonly font: Font;
  readonly measure: Measure;
  /** The greatest width of a line, in px. */
  readonly maxWidth: number;
  readonly maxLines: number;
}

interface Token {
  readonly text: string;
  readonly width: number;
  /**
   * Its width as the last of a line: without the space after it, which may hang over the edge, and with a hyphen that
   * shows only there.
   */
  readonly bare: number;
  /** Whether it must begin a line. */
  readonly opens?: boolean;
}

/** The accuracy to which lines are balanced, in px. */
const EXACT = 0.5;

/**
 * Wraps a text into as few lines as `maxWidth` allows, then balances them: as narrow as this number of lines permits.
 */
export function wrap(text: string, { font, measure, maxWidth, maxLines }: WrapOptions): Wrapped {
  const shown = shorten(text, LONGEST_TITLE);
  const setOf = (part: string): Token => {
    const width = measure(part, font);
    return { text: part, width, bare: /[\s\u00AD]$/.test(part) ? measure(visible(part.trimEnd()), font) : width };
  };
  const whole = words(shown).map(setOf);
  const isTooWide = (part: string): boolean => measure(part, font) > maxWidth;
  const broken = whole.some(({ bare }) => bare > maxWidth);
  const split = (word: Token): readonly Token[] =>
    word.bare <= maxWidth
      ? [word]
      : partsOf(word.text).flatMap((part) => {
          const set = setOf(part);
          if (set.bare <= maxWidth) return [set];
          // If there may be several lines, a broken word begins one, so that it has as few breaks as possible.
          return characters(part).map((character, i) => ({ ...setOf(character), opens: i === 0 && maxLines > 1 }));
        });
  const tokens = broken ? whole.flatMap(split) : whole;
  const starts = lineStarts(tokens, maxWidth);
  const isOver = starts.length > maxLines;
  const lines = isOver
    ? cut(linesOf(tokens, starts).slice(0, maxLines), isTooWide)
    : linesOf(tokens, starts.length > 1 ? evened(tokens, starts, maxWidth) : starts);
  const width = Math.max(...lines.map((line) => measure(line.trimEnd(), font)));
  return { lines, width, broken, cut: isOver || shown !== text };
}

/** A soft hyphen is visible only at the end of a line. */
const visible = (line: string): string => line.replace(/\u00AD$/, '-').replace(/\u00AD/g, '');

/** The first token of each line. */
function lineStarts(tokens: readonly Token[], width: number): number[] {
  const starts = [0];
  let used = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if ((used + token.bare > width || token.opens) && used > 0) {
      starts.push(i);
      used = 0;
    }
    used += token.width;
  }
  return starts;
}

/**
 * The same in as many lines, as narrow as they can be. The first lines are as full as there is room for; then, what makes two neighbours more
 * alike goes to the next. So a short line is not between two long ones.
 */
function evened(tokens: readonly Token[], starts: number[], maxWidth: number): readonly number[] {
  let [least, even] = [maxWidth, starts];
  for (let step = maxWidth / 2; step > EXACT; step /= 2) {
    const narrower = lineStarts(tokens, least - step);
    if (narrower.length === starts.length) [least, even] = [least - step, narrower];
  }
  const widthOf = (from: number, to?: number): number =>
    tokens.slice(from, to).reduce((sum, { width }) => sum + width, 0);
  for (let k = even.length - 1; k > 0; k--) {
    let last = even[k]! - 1;
    while (!tokens[last + 1]!.opens && widthOf(last, even[k + 1]) < widthOf(even[k - 1]!, last) + tokens[last]!.bare)
      even[k] = last--;
  }
  return even;
}

const linesOf = (tokens: readonly Token[], starts: readonly number[]): readonly string[] =>
  starts.map((start, i) => {
    let line = '';
    for (let k = start; k < (starts[i + 1] ?? tokens.length); k++) line += tokens[k]!.text;
    return line.includes('\u00AD') ? visible(line) : line;
  });

/** Ends the last line with an ellipsis. */
function cut(lines: readonly string[], isTooWide: (line: string) => boolean): readonly string[] {
  let last = words(lines.at(-1)!);
  const line = (): string => `${last.join('').replace(DANGLING, '')}…`;
  const shortenTo = (least: number): void => {
    while (last.length > least && isTooWide(line())) last = last.slice(0, -1);
  };
  // A single line is short, so it is cut within a word to say as much as it can.
  if (lines.length > 1) shortenTo(1);
  last = characters(last.join(''));
  shortenTo(0);
  return [...lines.slice(0, -1), line()];
}

/** Characters that are dropped before an ellipsis. */
const DANGLING = /[\s\u200B,;:、，(（「–—-]+$/u;
