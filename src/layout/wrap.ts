import { LONGEST_TITLE, shorten } from '../model/shorten.js';
import type { Measure } from './measure.js';
import type { Font } from './typography.js';

/** Text set in lines; `width` is that of the longest line. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly width: number;
  /** A word was wider than a line, and had to be broken. */
  readonly broken: boolean;
  /** The text did not fit; its last line ends with an ellipsis. */
  readonly cut: boolean;
}

export interface WrapOptions {
  readonly font: Font;
  readonly measure: Measure;
  /** In px. */
  readonly maxWidth: number;
  readonly maxLines: number;
}

interface Token {
  readonly text: string;
  readonly width: number;
  /** Without the blank behind it, which may hang over the end of a line. */
  readonly bare: number;
}

/** Where a line may break: after blanks (not those that forbid it), hyphens and dashes, and beside a full-width character. */
const BLANK = String.raw`\s(?<![\u00A0\u202F])`;
const WIDE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
const BREAK = new RegExp(
  `(?<=${BLANK}|[\\-–—])(?=[^\\s\\-–—])|(?<=[${WIDE}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?=[${WIDE}])`,
  'u',
);

/** Sets text in as few lines as `maxWidth` allows, then balances them: as narrow as that number of lines permits. */
export function wrap(text: string, { font, measure, maxWidth, maxLines }: WrapOptions): Wrapped {
  const shown = shorten(text, LONGEST_TITLE);
  const tokens = tokensOf(shown, font, measure, maxWidth);
  const full = fill(tokens, maxWidth);
  const broken = words(shown).some((word) => measure(word.trimEnd(), font) > maxWidth);
  if (full.length > maxLines) return { ...cutAfter(full, maxLines, measure, font, maxWidth), broken };
  let [tooNarrow, wideEnough] = [0, maxWidth];
  for (let i = 0; i < 9 && full.length > 1; i++) {
    const middle = (tooNarrow + wideEnough) / 2;
    if (tokens.every(({ bare }) => bare <= middle) && fill(tokens, middle).length === full.length) wideEnough = middle;
    else tooNarrow = middle;
  }
  const lines = full.length > 1 ? fill(tokens, wideEnough) : full;
  return { lines: lines.map(textOf), width: Math.max(0, ...lines.map(widthOf)), broken, cut: shown !== text };
}

function tokensOf(text: string, font: Font, measure: Measure, maxWidth: number): readonly Token[] {
  const token = (part: string): Token => ({
    text: part,
    width: measure(part, font),
    // Of all blanks only this one takes no room at the end of a line.
    bare: measure(part.replace(/ +$/, ''), font),
  });
  return words(text)
    .map(token)
    .flatMap((word) => (word.bare > maxWidth ? pieces(word.text).map(token) : [word]));
}

/** The parts of a text between which a line may break. */
const words = (text: string): readonly string[] =>
  text
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim()
    .split(BREAK);

/** A word wider than a line may break between any two characters, as readers see them. */
const pieces = (word: string): readonly string[] =>
  Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word), ({ segment }) => segment);

function fill(tokens: readonly Token[], width: number): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]];
  let used = 0;
  for (const token of tokens) {
    if (used + token.bare > width && lines.at(-1)!.length > 0) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)!.push(token);
    used += token.width;
  }
  return lines;
}

function cutAfter(
  lines: readonly (readonly Token[])[],
  maxLines: number,
  measure: Measure,
  font: Font,
  maxWidth: number,
): Omit<Wrapped, 'broken'> {
  const kept = lines.slice(0, maxLines).map(textOf);
  let last = [...pieces(kept.pop() ?? '')];
  while (last.length > 0 && measure(`${last.join('').trimEnd()}…`, font) > maxWidth) last = last.slice(0, -1);
  const all = [...kept, `${last.join('').trimEnd()}…`];
  return { lines: all, width: Math.max(...all.map((line) => measure(line, font))), cut: true };
}

const textOf = (line: readonly Token[]): string =>
  line
    .map(({ text }) => text)
    .join('')
    .trimEnd();

const widthOf = (line: readonly Token[]): number =>
  line.reduce((sum, { width, bare }, i) => sum + (i === line.length - 1 ? bare : width), 0);
