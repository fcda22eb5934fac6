import type { FoldText } from './fold-text.js';

/** The words of what a reader searches for; none where that is blank. */
export const wordsOf = (query: string, fold: FoldText): readonly string[] => fold(query).split(/\s+/u).filter(Boolean);

/** Whether all of the words are in a text, in any order, be it as parts of longer ones. */
export function hasWords(text: string, words: readonly string[], fold: FoldText): boolean {
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}
