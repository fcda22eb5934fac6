import { readSpokenDate } from '../dates/spoken-date.js';
import type { Row } from './row.js';

/** How many records decide which column it is, and how many, spread over all, whether it has values. */
const SAMPLE = 300;

/**
 * The column of texts with the most distinct values, none of them long; among several, the first.
 *
 * @param least the least share of distinct values
 * @param tells whether a value counts as a text
 */
export function mostTelling(
  records: readonly Row[],
  names: readonly string[],
  least = 0,
  tells: (value: unknown) => value is string = isTelling,
): string | undefined {
  const sample = records.slice(0, SAMPLE);
  const each = Math.max(1, Math.floor(records.length / SAMPLE));
  const spread = records.filter((_, index) => index % each === 0).slice(0, SAMPLE);
  let best: string | undefined;
  let most = least;
  for (const name of names) {
    const texts = sample.map((record) => record[name]).filter(tells);
    if (texts.length === 0) continue;
    const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
    // A column that only the first records have says nothing about the others.
    const kept = Math.min(1, spread.filter((record) => tells(record[name])).length / texts.length);
    const differing = (kept * new Set(texts).size) / sample.length;
    const score = differing * (length > 200 ? 0.3 : length > 12 || least > 0 ? 1 : 0.8);
    if (score > most + 0.05) [best, most] = [name, score];
  }
  return best;
}

const NO_WORDS = /^(?:https?:|[\w.+-]+@)\S*$|^[\da-f]{7,40}$/i;
const NUMBER = /^[-+]?[\d.,]+e[-+]?\d+$/i;
const TIME = /^\d{1,2}:\d\d(?::\d\d)?\s+/;

/** Letters, but not a URL or a hash. */
export const hasLetters = (value: unknown): value is string =>
  typeof value === 'string' && /\p{L}/u.test(value) && !NO_WORDS.test(value.trim());

/** Words, not dates or numbers such as 5e-05. */
const isTelling = (value: unknown): value is string =>
  hasLetters(value) && !NUMBER.test(value.trim()) && readSpokenDate(value.trim().replace(TIME, '')) === undefined;
