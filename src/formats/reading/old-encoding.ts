/** The encodings from before UTF-8 that can be told apart. */
export type OldEncoding =
  'windows-1252' | 'windows-1250' | 'windows-1251' | 'shift_jis' | 'euc-jp' | 'euc-kr' | 'gb18030' | 'big5';

/** How many bytes decide. */
export const TELLING = 1 << 18;

const KANA = /[\u3041-\u30FF]/g;
const HANGUL = /[\uAC00-\uD7A3]/g;
const HAN = /[\u4E00-\u9FFF]/g;
const CYRILLIC = /[\u0400-\u045F]/g;
const LOWER_CYRILLIC = /[\u0430-\u045F]/g;
/** Characters of East Asian text, besides ASCII. */
const EAST_ASIAN = /[\u2010-\u30FF\u3200-\u33FF\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF5E\uFFE5]/g;
/** A character of another script within a Latin word is a misread letter. */
const WITHIN_WORD = /(?<=[a-z])[^\0-\u007F](?=[a-z])/gi;
const NO_ASCII = /[^\0-\u007F]/g;

/**
 * What the text of an encoding must contain to be accepted: at least a `share` of its characters outside of ASCII must
 * match a pattern.
 */
const SIGNS: readonly (readonly [
  encoding: OldEncoding,
  fits: (share: (pattern: RegExp) => number, bytes: Bytes) => boolean,
])[] = [
  ['windows-1251', (share, { letters }) => letters > 0.95 && share(CYRILLIC) > 0.9 && share(LOWER_CYRILLIC) > 0.5],
  ['shift_jis', (share, { controls }) => share(EAST_ASIAN) > 0.95 && (share(KANA) > 0.1 || controls > 0.15)],
  ['euc-jp', (share) => share(EAST_ASIAN) > 0.95 && share(KANA) > 0.1],
  ['euc-kr', (share, { syllables }) => share(HANGUL) > 0.6 && syllables > 0.9],
  ['gb18030', (share, { pairs }) => share(HAN) > 0.6 && pairs > 0.95],
  ['big5', (share) => share(HAN) > 0.6],
];

/**
 * The encoding of bytes that are not UTF-8. In a Western single-byte encoding, letters outside of ASCII are mostly
 * isolated. If many are adjacent, it is an encoding of another script, if its text looks like that script.
 */
export function oldEncoding(bytes: Uint8Array): OldEncoding {
  const start = bytes.subarray(0, TELLING);
  const facts = factsOf(start);
  if (!(facts.together > 0.2)) return europeanOf(start);
  const found = SIGNS.find(([encoding, fits]) => {
    const text = decoded(start, encoding);
    const all = text?.match(NO_ASCII)?.length ?? 0;
    const share = (pattern: RegExp): number => (text?.match(pattern)?.length ?? 0) / all;
    return text !== undefined && share(WITHIN_WORD) < 0.1 && fits(share, facts);
  });
  return found?.[0] ?? europeanOf(start);
}

/** Polish letters misread as Western: nobody writes ³, ¹ and ¿ within words. */
const MISREAD_POLISH = /(?<=[a-z])[³¹¿](?=[a-z])|ó³/gi;
/** The least share of such letters outside of ASCII. */
const POLISH = 0.05;
/** Czech letters misread as Western: no Western language has all of these. */
const MISREAD_CZECH = [/ø/i, /ì/i, /[èùšž]/i];

/** Chooses between Central and Western European, by whether letters form words. */
function europeanOf(bytes: Uint8Array): OldEncoding {
  const text = decoded(bytes, 'windows-1252') ?? '';
  const all = text.match(NO_ASCII)?.length ?? 0;
  const polish = text.match(MISREAD_POLISH)?.length ?? 0;
  const isCentral = polish > all * POLISH || MISREAD_CZECH.every((letter) => letter.test(text));
  return isCentral && decoded(bytes, 'windows-1250') !== undefined ? 'windows-1250' : 'windows-1252';
}

/** Shares of the bytes outside of ASCII. */
interface Bytes {
  /** Bytes in runs of three or more. */
  readonly together: number;
  /** Bytes that are letters in single-byte encodings, and those that are not. */
  readonly letters: number;
  readonly controls: number;
  /** Bytes that form pairs, as in encodings that contain ASCII unchanged. */
  readonly pairs: number;
  /** First bytes of such pairs that begin a Korean syllable; in Chinese, they begin half of all characters. */
  readonly syllables: number;
}

function factsOf(bytes: Uint8Array): Bytes {
  let [high, together, letters, controls, pairs, syllables] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0x80) continue;
    let end = i;
    while (end < bytes.length && bytes[end]! >= 0x80) {
      const byte = bytes[end]!;
      if ((end - i) % 2 === 0 && byte >= 0xb0 && byte <= 0xc8) syllables += 2;
      end++;
      if (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8) letters++;
      else if (byte < 0xa0) controls++;
    }
    const length = end - i;
    high += length;
    if (length >= 3) together += length;
    if (length % 2 === 0) pairs += length;
    i = end;
  }
  const share = (count: number): number => count / high;
  return {
    ...{ together: share(together), letters: share(letters), controls: share(controls) },
    ...{ pairs: share(pairs), syllables: share(syllables) },
  };
}

/** Undefined if the bytes are invalid in the encoding, or if it is not supported. */
function decoded(bytes: Uint8Array, encoding: OldEncoding): string | undefined {
  try {
    // The last character may be incomplete.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
