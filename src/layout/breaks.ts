/**
 * A line may break after a space (unless it is a no-break space), a soft hyphen, a word separator of Tibetan or
 * Ethiopic, a dash, or a hyphen within a word. It does not break before AM and PM: Chromium writes a plain space there,
 * other browsers a no-break space.
 */
const BREAK =
  /(?<=[\s\u200B](?<![\u00A0\u2007\u202F\uFEFF]))(?=[^\s\u200B–—])(?!-\s|[AP]M\b)|(?<=[\u00AD\u0F0B\u1361])(?=\S)|(?<=\S[–—])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}\p{M}][‐-])(?=\p{L})/u;

/** Scripts without spaces between words. A dictionary finds their words. */
const UNSPACED = /[\p{scx=Hani}\p{scx=Hira}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
/** What belongs to the following word; and what must not be separated from the following word either. */
const OPENING = /^[\p{Ps}\p{Pi}]/u;
const STICKY = /[\p{Ps}\p{Pi}"'\u00A0\u2060\u202F\uFEFF]$/u;

/**
 * The parts of a text between which a line may break, each with the space after it. In scripts without spaces, lines
 * break between words, but not before closing punctuation nor after opening punctuation. Korean breaks only at spaces.
 */
export const words = (text: string): readonly string[] =>
  text
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim()
    .split(BREAK)
    .flatMap((word) => (UNSPACED.test(word) ? fromDictionary(word) : [word]));

function fromDictionary(text: string): readonly string[] {
  const found: string[] = [];
  for (const { segment, isWordLike } of segmenter('word').segment(text)) {
    const last = found.at(-1);
    if (last === undefined || ((isWordLike || OPENING.test(segment)) && !STICKY.test(last) && !REPEATED.test(segment)))
      found.push(segment);
    else found[found.length - 1] = last + segment;
  }
  return found;
}

/** Characters that the dictionary counts as words, but that must not begin a line. */
const REPEATED = /^[々〻ーๆໆៗ]/;

/** The grapheme clusters of a text, which must not be split. */
export const characters = (text: string): readonly string[] =>
  Array.from(segmenter('grapheme').segment(text), ({ segment }) => segment);

/**
 * The parts of a word that is wider than a line. It may break after the separators of a URL, before an opening bracket,
 * and before a capital within aName.
 */
export const partsOf = (word: string): readonly string[] =>
  word.split(/(?<=[\p{L}\p{N}][/?&=.#_,:;@-]+)(?=[\p{L}\p{N}])|(?<=\p{Ll})(?=[\p{Lu}(])/u);

const made = new Map<string, Intl.Segmenter>();

function segmenter(granularity: 'grapheme' | 'word'): Intl.Segmenter {
  const known = made.get(granularity) ?? new Intl.Segmenter(undefined, { granularity });
  made.set(granularity, known);
  return known;
}
