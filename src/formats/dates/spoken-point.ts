import { astronomicalYear, isoYear } from './civil-date.js';
import { withoutEra } from './eras.js';
import { wholeOf } from './part-of-period.js';
import type { Point, Speech } from './speech.js';
import { readDay, readNamed } from './spoken-day.js';
import { readAgo, readPeriod } from './spoken-period.js';

/** The word “year” after a number, in Russian, `1961 г.`, `1941–1945 гг.`, `44 год`, and in Polish, `1650 r.`. */
const NAMED_YEAR = /(?<=\d)\s*(?:(?:гг?|год(?:а|у|ы|ов)?)\.?|r\.|roku)$/;

/** Words before a date that do not change it. */
const FILLER =
  /^(?:(?:in|on|at|the|year|decade|month|day|some ?time|somewhere|during|of|date|dated|anno|im|en|el|le|am|den)\b[:.]? ?|a )+/;

/**
 * Reads one date in lower case, without “about” or “perhaps”: `3 apr 1721`, `63 bc`, `12/31/1999`, `1840s`, `19th
 * century`, `spring 1961`, `oct. 24, 1929, 9:30 a.m.`. Undefined for anything else.
 *
 * @throws RangeError for an invalid day, such as 31 February
 */
export function readPoint(text: string, speech: Speech): Point | undefined {
  const words = text.replace(FILLER, '').trim();
  const rest = wholeOf(words);
  if (rest !== words) {
    const point = readPoint(rest, speech);
    return point && { ...point, isLossy: true };
  }
  const ago = readAgo(words);
  if (ago) return ago;
  const era = withoutEra(words);
  const bare = (era?.bare ?? words).replace(NAMED_YEAR, '');
  const isBefore = era?.isBefore === true;
  const edtf =
    readPeriod(bare, isBefore) ??
    readYear(bare, isBefore, era !== undefined) ??
    (era ? readNamed(bare, speech, isBefore ? 'before' : 'after') : readDay(bare, speech));
  return edtf === undefined ? undefined : { edtf };
}

/** Reads a year. A number of one or two digits is a year only beside an era. */
function readYear(words: string, isBefore: boolean, hasEra: boolean): string | undefined {
  // R writes large numbers as 4.5e+09.
  if (hasEra && /^\d+(?:\.\d+)?e\+?\d{1,2}$/.test(words))
    return isoYear((isBefore ? -1 : 1) * Math.round(Number(words)));
  const [, digits] = /^(\d{1,3}(?:[ ,.’']\d{3})+|\d+)$/.exec(words) ?? [];
  if (digits === undefined || (!hasEra && !/^\d{3,4}$/.test(words))) return undefined;
  const year = Number(digits.replace(/\D/g, ''));
  if (year === 0 || year > 1e11) return undefined;
  return isoYear(isBefore ? astronomicalYear(-year) : year);
}
