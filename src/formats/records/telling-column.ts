import type { Row } from './row.js';

/** The column of texts that differ most, none of them long; of several the first. At least this share of them must differ. */
export function mostTelling(records: readonly Row[], names: readonly string[], least = 0): string | undefined {
  const sample = records.slice(0, 300);
  let best: string | undefined;
  let most = least;
  for (const name of names) {
    const texts = sample
      .map((record) => record[name])
      .filter((value): value is string => typeof value === 'string' && value.trim() !== '');
    const letters = texts.filter(
      (text) => /\p{L}/u.test(text) && !/^(?:https?:|[\w.+-]+@)\S*$|^[\da-f]{7,40}$/i.test(text.trim()),
    );
    if (letters.length === 0) continue;
    const length = letters.reduce((sum, text) => sum + text.length, 0) / letters.length;
    const score = (new Set(letters).size / sample.length) * (length > 200 ? 0.3 : length > 12 || least > 0 ? 1 : 0.8);
    if (score > most + 0.05) [best, most] = [name, score];
  }
  return best;
}
