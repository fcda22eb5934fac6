import { astronomicalYear, civilDate, isoYear, shiftDay } from './civil-date.js';
import type { DayOrder } from './day-order.js';
import { monthOf } from './month-names.js';
import { wholeOf } from './part-of-period.js';

/** How to read dates as people write them. */
export interface Speech {
  /** Default: `day-first`. */
  readonly order?: DayOrder;
  readonly locale?: string | undefined;
}

/** A single date without its doubts. What it omits may be in the other end of an interval: “3–5 May 1940”. */
export interface Point {
  readonly edtf: string;
  /** Whether it says something that EDTF cannot: “early”, “years ago”. */
  readonly isLossy?: boolean;
}

/** The time of day with its zone, also in brackets; it follows `at`, a comma, a space or a T. */
const TIME =
  /(?:^|[\s,T]|\bat )(\d{1,2})(?:[:h.](\d{2})(?::(\d{2}(?:[.,]\d{1,9})?))?)?\s*([ap]\.?m\.?(?![a-z]))?(?: ?uhr)?\s*\(?(z|utc|gmt|[ecmp][sd]?t|[bjk]st|cest|eest|west|msk)?\s*((?:utc|gmt)?[+-]\d{1,2}(?::?\d{2})?)?\)?(?: ?\([^)]*\))?$/i;

/** Characters of Chinese, Japanese and Korean; the first year of an era is not a number. */
const SIGNS =
  /^([\u4E00-\u9FFF\uAC00-\uD7AF]{1,3})?\s*(-?\d{1,4}|元)\s*[年년](?:\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일号])?)?$/;

/** `天保4年（1833）`: an era, with the Gregorian year in brackets. */
const BEHIND_ERA = /^[\u4E00-\u9FFF]{2,4}\s*(?:\d{1,2}|元)\s*年?\s*[（(](\d{3,4})\s*年?[）)]$/;

/** Words before a year: the year before the first, and whether years are counted forwards or back from it. */
const ERAS: Readonly<Record<string, readonly [first: number, direction: 1 | -1]>> = {
  ...{ 公元前: [0, -1], 西元前: [0, -1], 紀元前: [0, -1], 前: [0, -1], 기원전: [0, -1] },
  ...{ 公元: [0, 1], 西元: [0, 1], 西暦: [0, 1], 公元后: [0, 1], 서기: [0, 1] },
  ...{ 明治: [1867, 1], 大正: [1911, 1], 昭和: [1925, 1], 平成: [1988, 1], 令和: [2018, 1] },
};

/** The zones that e-mail may name (RFC 2822, 4.3). */
const OFFSETS: Readonly<Record<string, string>> = {
  ...{ z: 'Z', utc: 'Z', gmt: 'Z', est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00' },
  ...{ mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00' },
  // As newspapers name them, whatever the season.
  ...{ et: '[America/New_York]', ct: '[America/Chicago]', mt: '[America/Denver]', pt: '[America/Los_Angeles]' },
  ...{ bst: '+01:00', west: '+01:00', cest: '+02:00', eest: '+03:00', msk: '+03:00', jst: '+09:00', kst: '+09:00' },
};

const BEFORE = String.raw`b\.? ?c\.?(?: ?e\.?)?|av\.? ?j\.?-?c\.?|v\.? ?chr\.?|a\.? ?c\.?(?![a-z])|до н\.? ?э\.?|f\.? ?kr\.?|p\.? ?n\. ?e\.|př\.? ?(?:kr\.?|n\.? ?l\.?)|π\.? ?χ\.?`;
const AFTER = String.raw`a\.? ?d\.?|c\.? ?e\.?|ap\.? ?j\.?-?c\.?|n\.? ?chr\.?|d\.? ?c\.?|н\.? ?э\.?|e\.? ?kr\.?|n\. ?e\.|μ\.? ?χ\.?`;
const ERA = new RegExp(
  String.raw`(?:^(${AFTER})\s*(?=\d))|(?:(?<=[\d\s.])(?:(${BEFORE})|(?:${AFTER}))$)|^(m\.?ö\.?)\s*(?=\d)`,
  'i',
);

const SEASONS: Readonly<Record<string, number>> = {
  ...{ spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24, frühling: 21, frühjahr: 21, sommer: 22, herbst: 23 },
  ...{ printemps: 21, été: 22, automne: 23, hiver: 24, primavera: 21, verano: 22, otoño: 23, invierno: 24 },
};

const CENTURY =
  /^(?:(\d{1,2})(?:st|nd|rd|th|e|er|ème|ᵉ|\.|º|de|ste|ος)?|([ivx]{1,5})(?:e|er|ème|ᵉ|º)?)\s*(?:centur(?:y|ies)|cent\.?|c\.?|jahrhunderts?|jh\.?|jhdt\.?|siècles?|s\.|secolo|век[а-я]*|вв?\.|eeuw|stol\.|století|wieku?|(?<=[ivx] ?)w\.|yüzyıl|yy\.|αιώνας|αι\.|århundrade|århundrede|世紀|世纪|세기)$/;
/** The same before the number, as in Spanish, Portuguese and Italian. */
const CENTURY_BEFORE = /^(?:siglos?|século|séc\.|secolo|s\.|sec\.)\s*(?:(\d{1,2})|([ivx]{1,5}))$/;
const MILLENNIUM = /^(\d{1,2})(?:st|nd|rd|th|\.)?\s*(?:millennium|jahrtausend|millénaire)$/;
const AGO =
  /^(\d{1,3}(?:,\d{3})+|\d+(?:[.,]\d+)?)\s*(billion|bn|million|thousand|[mgk](?=y|a\b|$|\s))?\s*(?:y(?:ea)?rs?|y)?\s*(ago|bp|y?a)$/;
const POWERS: Readonly<Record<string, number>> = {
  ...{ billion: 1e9, bn: 1e9, g: 1e9, million: 1e6, m: 1e6, thousand: 1e3, k: 1e3 },
};

/** `1961 г.`, `1941–1945 гг.`, `44 год`, and in Polish `1650 r.`. */
const NAMED_YEAR = /(?<=\d)\s*(?:(?:гг?|год(?:а|у|ы|ов)?)\.?|r\.|roku)$/;

/** Words that do not matter for the date. */
const FILLER =
  /^(?:(?:in|on|at|the|year|decade|month|day|some ?time|somewhere|during|of|date|dated|anno|im|en|el|le|am|den)\b[:.]? ?|a )+/;

/**
 * A date as people write it, in lower case and without doubts: `3 apr 1721`, `63 bc`, `12/31/1999`, `1840s`, `19th
 * century`, `spring 1961`, `oct. 24, 1929, 9:30 a.m.`; undefined for anything else.
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
  const era = ERA.exec(words);
  const bare = (era ? words.replace(ERA, '').trim() : words).replace(NAMED_YEAR, '');
  const isBefore = (era?.[2] ?? era?.[3]) !== undefined;
  const edtf =
    readPeriod(bare, isBefore) ??
    readYear(bare, isBefore, era !== null) ??
    (era ? readNamed(bare, speech, isBefore ? 'before' : 'after') : readDay(bare, speech));
  return edtf === undefined ? undefined : { edtf };
}

/** Counted from the year 2000, which makes no difference for a million years. */
function readAgo(words: string): Point | undefined {
  const [, count, power, unit] = AGO.exec(words) ?? [];
  if (count === undefined || (unit !== 'ago' && unit !== 'bp' && power === undefined)) return undefined;
  const years =
    Number(/,\d{3}/.test(count) ? count.replaceAll(',', '') : count.replace(',', '.')) * (POWERS[power ?? ''] ?? 1);
  const year = Math.round(years < 1e5 ? 2000 - years : -years);
  return { edtf: Math.abs(year) > 9999 ? isoYear(year) : `${isoYear(year)}~`, isLossy: true };
}

/** A decade, century or millennium. */
function readPeriod(words: string, isBefore: boolean): string | undefined {
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

/** Years of one and two digits need an era. */
function readYear(words: string, isBefore: boolean, hasEra: boolean): string | undefined {
  // R writes 4.5e+09.
  if (hasEra && /^\d+(?:\.\d+)?e\+?\d{1,2}$/.test(words))
    return isoYear((isBefore ? -1 : 1) * Math.round(Number(words)));
  const [, digits] = /^(\d{1,3}(?:[ ,.’']\d{3})+|\d+)$/.exec(words) ?? [];
  if (digits === undefined || (!hasEra && !/^\d{3,4}$/.test(words))) return undefined;
  const year = Number(digits.replace(/\D/g, ''));
  if (year === 0 || year > 1e11) return undefined;
  return isoYear(isBefore ? astronomicalYear(-year) : year);
}

function readDay(words: string, speech: Speech): string | undefined {
  return readNumeric(words, speech) ?? readNamed(words, speech);
}

/** Only digits, in any of the usual orders; also with Chinese, Japanese and Korean characters. */
function readNumeric(words: string, { order = 'day-first' }: Speech): string | undefined {
  const signs = SIGNS.exec(words);
  if (signs) {
    const [, era, count, month, day] = signs;
    const counted = era === undefined ? ([0, 1] as const) : Object.hasOwn(ERAS, era) ? ERAS[era] : undefined;
    if (!counted) return undefined;
    const [first, direction] = counted;
    const year = first + direction * (count === '元' ? 1 : Number(count));
    return civilDate({ year: direction < 0 ? astronomicalYear(year) : year, month, day });
  }
  const ofEra = BEHIND_ERA.exec(words)?.[1];
  if (ofEra !== undefined) return isoYear(Number(ofEra));
  const week = /^(\d{4})-?w(\d{2})(?:-?([1-7]))?$/.exec(words);
  if (week) return ofWeek(Number(week[1]), Number(week[2]), Number(week[3] ?? 0));
  const period = /^(\d{4})[- ]?(q|h)([1-4])$/.exec(words) ?? /^(q|h)([1-4])[- /]?(\d{4})$/.exec(words);
  if (period) return ofPeriod(period.slice(1));
  const basic = /^(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)?(z|[+-]\d{2}:?\d{2})?$/.exec(words)?.slice(1);
  if (basic) {
    const [year, month, day, hour, minute, second, offset] = basic;
    return civilDate({
      year,
      month,
      day,
      hour,
      minute,
      second,
      offset: offset === 'z' ? 'Z' : offset ? isoOffset(offset) : '',
    });
  }
  const { date, time } = withoutTime(words);
  // Without separators all eight digits are needed: 203615 is a time of day.
  const big = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/.exec(date) ?? /^(\d{4})()(\d\d)(\d\d)$/.exec(date);
  if (big) return civilDate({ year: big[1], month: big[3], day: big[4], ...time });
  const little = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(date.replaceAll(' ', ''));
  if (little) {
    const [first, mark, second, year] = [Number(little[1]), little[2], Number(little[3]), little[4]];
    const isDayFirst = mark === '.' || first > 12 || (second <= 12 && order === 'day-first');
    const [day, month] = isDayFirst ? [first, second] : [second, first];
    return civilDate({ year, month, day, ...time });
  }
  const month = /^(\d{1,2})[/.](\d{4})$/.exec(date) ?? /^(\d{4})[/.](\d{1,2})$/.exec(date)?.reverse();
  if (!month) return undefined;
  const [a, b] = month.filter((part) => part.length <= 4);
  return a !== undefined && b !== undefined
    ? civilDate({ year: a.length === 4 ? a : b, month: a.length === 4 ? b : a })
    : undefined;
}

/** With the name of a month or season, in any order; a weekday is ignored. */
function readNamed(text: string, speech: Speech, era?: 'before' | 'after'): string | undefined {
  const { date, time } = withoutTime(text);
  const words = date
    .split(/[\s,/]+|(?<=[a-zà-ÿ])-(?=\d)|(?<=\d)-(?=[a-zà-ÿ])|(?<=\d\.)(?=\p{L})/u)
    .filter(
      (word) => word !== '' && !/^(of|the|de|del|da|at|um|à|às|alle|г\.?|года?|году|-|[ecmp][sd]t|utc|gmt)$/.test(word),
    );
  if (words.length > 6) return undefined;
  let month: number | undefined;
  let season: number | undefined;
  const numbers: string[] = [];
  for (const word of words) {
    const number = /^(\d{1,4})(?:st|nd|rd|th|er|\.|º|ª)?$/.exec(word)?.[1];
    const own = number === undefined ? monthOf(word, speech.locale) : undefined;
    if (number !== undefined) numbers.push(number);
    else if (own !== undefined && month === undefined) month = own;
    else if (SEASONS[word] !== undefined && season === undefined) season = SEASONS[word];
    else if (!isWeekday(word, speech.locale)) return undefined;
  }
  const years = numbers.filter((number) => number.length > 2 || Number(number) > 31);
  // A year with an era may have as few digits as a day; it comes after it.
  const year = years.length === 1 ? years[0] : era && years.length === 0 ? numbers.at(-1) : undefined;
  const days = numbers.filter((_, index) => index !== numbers.lastIndexOf(year ?? ''));
  if (year === undefined || days.length > 1 || (year.length < 3 && !era)) return undefined;
  const people = era === 'before' ? astronomicalYear(-Number(year)) : year;
  if (season !== undefined)
    return month === undefined && days.length === 0 ? `${isoYear(Number(people))}-${String(season)}` : undefined;
  if (month === undefined) return undefined;
  return civilDate({ year: people, month, day: days[0], ...(days.length === 1 ? time : {}) });
}

/** A date and its time of day. Midnight with a zone is how programs print a day. */
function withoutTime(text: string): {
  date: string;
  time?: { hour: number; minute: string; second?: string; offset: string };
} {
  const found = TIME.exec(text);
  const [whole, hour, minute, second, half, zone, offset] = found ?? [];
  if (whole === undefined || hour === undefined || (minute === undefined && half === undefined)) return { date: text };
  // Twelve o'clock is the start of its half of the day.
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.startsWith('p') ? 12 : 0);
  const date = text
    .slice(0, found?.index)
    .replace(/,$| (?:um|à|às|alle|a las|kl\.?|klo|o godz\.)$/, '')
    .trim();
  // The text after the year of `Fri Nov 22 1963 12:30:00 GMT-0600` is the whole rest.
  if (hours === 0 && Number(minute) === 0 && Number(second ?? 0) === 0 && second !== undefined && offset !== undefined)
    return { date };
  return {
    date,
    time: {
      hour: hours,
      minute: minute ?? '00',
      ...(second !== undefined && { second: second.replace(',', '.') }),
      offset: offset === undefined ? (OFFSETS[zone ?? ''] ?? '') : isoOffset(offset),
    },
  };
}

function isoOffset(offset: string): string {
  const [, sign = '+', hours = '0', minutes = '00'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(offset) ?? [];
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

/** The days of an ISO 8601 week. The first week contains 4 January. */
function ofWeek(year: number, week: number, day: number): string | undefined {
  if (week < 1 || week > 53) return undefined;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = shiftDay(fourth.toISOString().slice(0, 10), 1 - (fourth.getUTCDay() || 7) + (week - 1) * 7);
  return day > 0 ? shiftDay(monday, day - 1) : `${monday}/${shiftDay(monday, 6)}`;
}

/** In EDTF, quarters are 33–36, and halves 40–41. */
function ofPeriod(parts: readonly string[]): string | undefined {
  const year = parts.find((part) => part.length === 4);
  const number = Number(parts.find((part) => /^[1-4]$/.test(part)));
  const isHalf = parts.includes('h');
  return isHalf && number > 2 ? undefined : `${String(year)}-${String((isHalf ? 39 : 32) + number)}`;
}

const weekdays = new Map<string, ReadonlySet<string>>();

function isWeekday(word: string, locale = 'en'): boolean {
  if (/^(mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(day|nesday|sday|rsday|urday)?\.?$/.test(word)) return true;
  let names = weekdays.get(locale);
  if (!names) {
    const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    names = new Set([1, 2, 3, 4, 5, 6, 7].map((day) => format.format(Date.UTC(2001, 0, day)).toLowerCase()));
    weekdays.set(locale, names);
  }
  return names.has(word);
}

function romanNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  return Array.from(text).reduce((sum, letter, index) => {
    const value = values[letter] ?? 0;
    return sum + (value < (values[text.charAt(index + 1)] ?? 0) ? -value : value);
  }, 0);
}
