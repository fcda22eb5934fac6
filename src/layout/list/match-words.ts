import type { FoldText } from './fold-text.js';

/** The words of a search; none if it is blank. */
export const wordsOf = (query: string, fold: FoldText): readonly string[] => fold(query).split(/\s+/u).filter(Boolean);

/** Whether a text contains all of the words, in any order, also within longer words. */
export function hasWords(text: string, words: readonly string[], fold: FoldText): boolean {
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}
