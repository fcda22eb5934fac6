/**
 * After blanks that allow it, soft hyphens, what parts the words of Tibetan and Ethiopic, dashes, and hyphens within words. Chromium writes
 * a plain blank before AM and PM, where others have one that allows none.
 */
const BREAK =
  /(?<=[\s\u200B](?<![\u00A0\u2007\u202F\uFEFF]))(?=[^\s\u200B–—])(?!-\s|[AP]M\b)|(?<=[\u00AD\u0F0B\u1361])(?=\S)|(?<=\S[–—])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}\p{M}][‐-])(?=\p{L})/u;

/** Scripts that leave no blanks between words: where these end, a dictionary knows. */
const UNSPACED = /[\p{scx=Hani}\p{scx=Hira}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
/** What belongs to the word after it, and what parts neither from that nor from the one before. */
const OPENING = /^[\p{Ps}\p{Pi}]/u;
const STICKY = /[\p{Ps}\p{Pi}"'\u00A0\u2060\u202F\uFEFF]$/u;

/**
 * The parts of a text between which a line may break, each with the blank behind it. Without blanks that is between words, so
 * that no line begins with what closes and none ends with what opens; Korean breaks at its blanks alone.
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

/** Marks that count as words, but begin no line. */
const REPEATED = /^[々〻ーๆໆៗ]/;

/** The characters of a text, as readers see them: what must not be parted. */
export const characters = (text: string): readonly string[] =>
  Array.from(segmenter('grapheme').segment(text), ({ segment }) => segment);

/** The parts of a word that is wider than a line: it may break after what parts an address, before brackets and where aName has a capital. */
export const partsOf = (word: string): readonly string[] =>
  word.split(/(?<=[\p{L}\p{N}][/?&=.#_,:;@-]+)(?=[\p{L}\p{N}])|(?<=\p{Ll})(?=[\p{Lu}(])/u);

const made = new Map<string, Intl.Segmenter>();

function segmenter(granularity: 'grapheme' | 'word'): Intl.Segmenter {
  const known = made.get(granularity) ?? new Intl.Segmenter(undefined, { granularity });
  made.set(granularity, known);
  return known;
}
