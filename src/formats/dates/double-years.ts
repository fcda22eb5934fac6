import { withoutEra } from './eras.js';

const DOUBLE = /(?<![\d/])(\d{1,4})\/(\d{1,3})(?![\d/])/g;

/**
 * Writes out both years of one that began in the middle of another, as those of Athens and Rome did: `133/2 bce` is
 * `133–132 bce`. In a range, the first is its start, the second its end. The second number is never a year of its own,
 * since years before Christ count down.
 */
export function withoutDoubleYears(words: string): string {
  if (!words.includes('/') || withoutEra(words)?.isBefore !== true) return words;
  return words.replace(DOUBLE, (whole, first: string, short: string, at: number) => {
    const last = first.slice(0, Math.max(0, first.length - short.length)) + short;
    if (Number(last) !== Number(first) - 1) return whole;
    if (/^\s*[–-]/.test(words.slice(at + whole.length))) return first;
    return /[–-]\s*$/.test(words.slice(0, at)) ? last : `${first}–${last}`;
  });
}
