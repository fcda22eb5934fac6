import { isoYear } from './civil-date.js';
import type { Point } from './speech.js';

const CENTURY =
  /^(?:(\d{1,2})(?:st|nd|rd|th|e|er|ème|ᵉ|\.|º|de|ste|ος)?|([ivx]{1,5})(?:e|er| ?ème|ᵉ|º)?)\s*(?:centur(?:y|ies)|cent\.?|c\.?|jahrhunderts?|jh\.?|jhdt\.?|siècles?|s\.|secolo|sec\.|век[а-я]*|вв?\.|eeuw|stol\.|století|wieku?|(?<=[ivx] ?)w\.|yüzyıl|yy\.|αιώνας|αι\.|århundrade|århundrede|世紀|世纪|세기)$/;
/** A century whose number follows the word, as in Spanish, Portuguese and Italian. */
const CENTURY_BEFORE = /^(?:siglos?|séculos?|sécs?\.|secol[oi]|s\.|secc?\.)\s*(?:(\d{1,2})|([ivx]{1,5}))$/;
const MILLENNIUM = /^(\d{1,2})(?:st|nd|rd|th|\.)?\s*(?:millennium|jahrtausend|millénaire)$/;
const AGO =
  /^(\d{1,3}(?:,\d{3})+|\d+(?:[.,]\d+)?)\s*(billion|bn|million|thousand|[mgk](?=y|a\b|$|\s))?\s*(?:y(?:ea)?rs?|y)?\s*(ago|(?:cal\.? ?)?bp|y?a)$/;
const POWERS: Readonly<Record<string, number>> = {
  ...{ billion: 1e9, bn: 1e9, g: 1e9, million: 1e6, m: 1e6, thousand: 1e3, k: 1e3 },
};

/** Reads “… years ago”. Fewer than 100,000 years are counted from 2000; for more, that is negligible. */
export function readAgo(words: string): Point | undefined {
  const [, count, power, unit] = AGO.exec(words) ?? [];
  if (count === undefined || (unit !== 'ago' && !unit?.endsWith('bp') && power === undefined)) return undefined;
  const years =
    Number(/,\d{3}/.test(count) ? count.replaceAll(',', '') : count.replace(',', '.')) * (POWERS[power ?? ''] ?? 1);
  const year = Math.round(years < 1e5 ? 2000 - years : -years);
  return { edtf: Math.abs(year) > 9999 ? isoYear(year) : `${isoYear(year)}~`, isLossy: true };
}

/** Reads a decade, century or millennium. */
export function readPeriod(words: string, isBefore: boolean): string | undefined {
  const decade = DECADES.map((pattern) => pattern.exec(words)?.[1]).find((found) => found !== undefined);
  if (decade !== undefined && decade.endsWith('00') && decade.length === 4) {
    return isBefore ? `-${decade.slice(0, 2)}XX` : `${decade.slice(0, 2)}XX`;
  }
  if (decade?.endsWith('0')) return `${isBefore ? '-' : ''}${decade.slice(0, -1).padStart(3, '0')}X`;
  const [, ordinal, roman] = CENTURY.exec(words) ?? CENTURY_BEFORE.exec(words) ?? [];
  const century = ordinal === undefined ? romanNumber(roman) : Number(ordinal);
  if (century !== undefined && century > 0) return `${isBefore ? '-' : ''}${String(century - 1).padStart(2, '0')}XX`;
  const millennium = Number(MILLENNIUM.exec(words)?.[1]);
  return millennium > 0 && millennium <= 10 ? `${isBefore ? '-' : ''}${String(millennium - 1)}XXX` : undefined;
}

const DECADES: readonly RegExp[] = [
  /^(\d{3,4})[’']?s$/,
  /^(\d{2,3}0)(?:er(?: jahre)?|[-–]?[ех](?: год(?:ы|ов|ах)| гг?\.?)?|[-–]tal(?:et|s)?| ?年代| ?년대)$/,
  /^(?:années|jaren|anni|(?:década|decada) de(?: los)?|(?:los )?años|anos|década dos anos) (\d{2,3}0)$/,
];

function romanNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  return Array.from(text).reduce((sum, letter, index) => {
    const value = values[letter] ?? 0;
    return sum + (value < (values[text.charAt(index + 1)] ?? 0) ? -value : value);
  }, 0);
}
