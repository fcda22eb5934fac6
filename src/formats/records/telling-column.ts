import { readSpokenDate } from '../dates/spoken-date.js';
import type { Row } from './row.js';

/** So many records, from all over, tell which column that is. */
const SAMPLE = 300;

/** The column of texts that differ most, none of them long; of several the first. At least this share of them must differ. */
export function mostTelling(records: readonly Row[], names: readonly string[], least = 0): string | undefined {
  const each = Math.max(1, Math.floor(records.length / SAMPLE));
  const sample = records.filter((_, index) => index % each === 0).slice(0, SAMPLE);
  let best: string | undefined;
  let most = least;
  for (const name of names) {
    const texts = sample.map((record) => record[name]).filter(isTelling);
    if (texts.length === 0) continue;
    const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
    const score = (new Set(texts).size / sample.length) * (length > 200 ? 0.3 : length > 12 || least > 0 ? 1 : 0.8);
    if (score > most + 0.05) [best, most] = [name, score];
  }
  return best;
}

/** Addresses, hashes, and numbers such as 5e-05 have letters, too. */
const NO_WORDS = /^(?:https?:|[\w.+-]+@)\S*$|^[\da-f]{7,40}$|^[-+]?[\d.,]+e[-+]?\d+$/i;

const TIME = /^\d{1,2}:\d\d(?::\d\d)?\s+/;

const isTelling = (value: unknown): value is string =>
  typeof value === 'string' &&
  /\p{L}/u.test(value) &&
  !NO_WORDS.test(value.trim()) &&
  readSpokenDate(value.trim().replace(TIME, '')) === undefined;
