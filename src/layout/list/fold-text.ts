/** Makes texts alike that differ only in what a reader who searches does not mind. */
export type FoldText = (text: string) => string;

/** Marks that no letter holds: those of Latin, Greek and Cyrillic, the points of Hebrew, the vowels of Arabic. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/gu;

/**
 * Folds case and accents, as a language does that: ü is a u in German, å no a in Swedish, й no и in Russian.
 *
 * @param locale BCP 47 tag that `Intl` accepts
 */
export function textFolder(locale: string): FoldText {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base' });
  const known = new Map<string, string>();
  const foldLetter = (letter: string): string => {
    let folded = known.get(letter);
    if (folded === undefined) {
      const bare = letter.normalize('NFKD').replace(MARKS, '');
      folded = bare === letter || compare(bare, letter) !== 0 ? letter : bare.toLocaleUpperCase(locale);
      known.set(letter, folded);
    }
    return folded;
  };
  const foldAny = (text: string): string =>
    text
      .normalize('NFC')
      .toLocaleUpperCase(locale)
      .replace(/[^\0-\x7f]/gu, foldLetter);
  // Most of what is searched, in a third of the time. In Turkish i has a capital of its own.
  const isPlain = PLAIN.toLocaleUpperCase(locale) === PLAIN.toUpperCase();
  return (text) => (isPlain && /^[\0-\x7f]*$/u.test(text) ? text.toUpperCase() : foldAny(text));
}

const PLAIN = 'abcdefghijklmnopqrstuvwxyz';
