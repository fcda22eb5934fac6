/** Words that are joined to a date, a year or a time in one word, before or after it. */
const PART = 'dates?|datum|years?|jahr|jaar|time|day|tag|zeit';
const BEFORE =
  'start|begin|end|resolution|eind|slut|finish|birth|death|term|st|launch|landing|release|publication|model|event|opening|closing|anfangs|beginn|schluss|geburts|sterbe|todes|geboorte|overlijdens';
const COMPOUNDS = [
  new RegExp(`(?<!\\p{L})(${BEFORE})(${PART})(?!\\p{L})`, 'gu'),
  /(?<!\p{L})(date|year|time|term)(start|begin|end|from|to|birth|death)(?!\p{L})/gu,
];

/** The words of the last names: dozens of questions are asked about each column of a file. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/**
 * The words of a name: `releaseDate`, `release_date` and `RELEASE.DATE` are all `release date`, and `startdate` is
 * `start date`.
 */
export function wordsOf(name: string): string {
  const words = known.get(name) ?? readWords(name);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, words);
  return words;
}

const readWords = (name: string): string =>
  COMPOUNDS.reduce(
    (words, compound) => words.replace(compound, '$1 $2'),
    name
      .normalize('NFC')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => word !== '')
      .join(' '),
  );
