import { astronomicalYear, isoYear } from './civil-date.js';
import { withoutEra } from './eras.js';
import { wholeOf } from './part-of-period.js';
import { hijriYear } from './hijri-year.js';
import type { Point, Speech } from './speech.js';
import { readDay, readNamed } from './spoken-day.js';
import { readAgo, readPeriod } from './spoken-period.js';

/** The word “year” after a number, in Russian, `1961 г.`, `1941–1945 гг.`, `44 год`, and in Polish, `1650 r.`. */
const NAMED_YEAR = /(?<=\d)\s*(?:(?:гг?|год(?:а|у|ы|ов)?)\.?|r\.|roku)$/;

/** Words before a date that do not change it. */
const FILLER =
  /^(?:(?:in|on|at|the|year|decade|month|day|some ?time|somewhere|during|of|date|dated|anno|im|jahre?|en|el|le|la|año|am|den)\b[:.]? ?|a |à |l[’']an(?:née)? |nell[’']anno )+/;

/**
 * Reads one date in lower case, without “about” or “perhaps”: `3 apr 1721`, `63 bc`, `12/31/1999`, `1840s`, `19th
 * century`, `spring 1961`, `oct. 24, 1929, 9:30 a.m.`. Undefined for anything else.
 *
 * @throws RangeError for an invalid day, such as 31 February
 */
export function readPoint(text: string, speech: Speech): Point | undefined {
  const words = text.replace(FILLER, '').trim();
  const exact = readQuarter(words) ?? readWinter(words);
  if (exact !== undefined) return { edtf: exact };
  const years = hijriYear(words)?.map(isoYear);
  if (years) return { edtf: years[0] === years[1] ? years[0]! : `[${years.join('..')}]`, isLossy: true };
  const rest = wholeOf(words);
  if (rest !== words) {
    // French often leaves out the word for a century: “début XIXe”.
    const point = readPoint(/^[ivx]+e$/.test(rest) ? `${rest} s.` : rest, speech);
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

/** `third quarter of 2021`, `3. quartal 2021`, `2021 3. quartal`, `3e trimestre 2021`, `3 кв. 2021`. */
const QUARTER =
  /^(?:([1-4])(?:st|nd|rd|th|er|ère|e|ème|-?й|\.|º|°)?|(first|second|third|fourth)) ?(?:quarter|quartal|trimestre|trim\.|kwartaal|kwartał|квартал|кв\.)(?: of| de| del| du| van)? (\d{4})(?: ?г\.| года)?$/;
const COUNTS: readonly string[] = ['first', 'second', 'third', 'fourth'];

/** Reads a quarter of a year, which EDTF numbers 33–36. A part of a century or a decade is none. */
function readQuarter(words: string): string | undefined {
  const [, digit, word, year] = QUARTER.exec(words.replace(/^(\d{4}),? (.*)$/, '$2 $1')) ?? [];
  if (year === undefined) return undefined;
  return `${year}-${String(32 + (digit === undefined ? COUNTS.indexOf(word!) + 1 : Number(digit)))}`;
}

/** Reads a winter with both of its years, `winter 1943/44`: EDTF counts it in the first. */
function readWinter(words: string): string | undefined {
  const [, year, next] =
    /^(?:winter|hiver|invierno|inverno|zima|зима) (\d{4}) ?[/–-] ?(\d{4}|\d\d)(?: ?гг?\.)?$/.exec(words) ?? [];
  return year !== undefined && String(Number(year) + 1).endsWith(next!) ? `${year}-24` : undefined;
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
