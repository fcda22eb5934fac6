import { astronomicalYear, civilDate, isoYear, shiftDay } from './civil-date.js';
import { monthOf } from './month-names.js';
import type { Speech } from './speech.js';
import { isoOffset, withoutTime } from './spoken-time.js';
import { isWeekday } from './weekdays.js';

/** Dates with Chinese, Japanese or Korean units. The first year of an era is written 元 instead of 1. */
const SIGNS =
  /^([\u4E00-\u9FFF\uAC00-\uD7AF]{1,3})?\s*(-?\d{1,4}|元)\s*[年년](?:\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일号])?)?$/;

/** `天保4年（1833）`: a year of an old era, with the Gregorian year in brackets. */
const BEHIND_ERA = /^[\u4E00-\u9FFF]{2,4}\s*(?:\d{1,2}|元)\s*年?\s*[（(](\d{3,4})\s*年?[）)]$/;

/** Eras before such a year: the year before their first, and whether their years count forward or backward. */
const ERAS: Readonly<Record<string, readonly [first: number, direction: 1 | -1]>> = {
  ...{ 公元前: [0, -1], 西元前: [0, -1], 紀元前: [0, -1], 前: [0, -1], 기원전: [0, -1] },
  ...{ 公元: [0, 1], 西元: [0, 1], 西暦: [0, 1], 公元后: [0, 1], 서기: [0, 1] },
  ...{ 明治: [1867, 1], 大正: [1911, 1], 昭和: [1925, 1], 平成: [1988, 1], 令和: [2018, 1] },
  ...{ 民國: [1911, 1], 民国: [1911, 1] },
};

const SEASONS: Readonly<Record<string, number>> = {
  ...{ spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24, frühling: 21, frühjahr: 21, sommer: 22, herbst: 23 },
  ...{
    primavera: 21,
    estate: 22,
    autunno: 23,
    inverno: 24,
    verão: 22,
    outono: 23,
    весна: 21,
    лето: 22,
    осень: 23,
    зима: 24,
  },
  ...{
    printemps: 21,
    été: 22,
    automne: 23,
    hiver: 24,
    primavera: 21,
    verano: 22,
    otoño: 23,
    invierno: 24,
    lente: 21,
    zomer: 22,
    herfst: 23,
  },
};

/** Reads a day, a day with a time, or a month. */
export function readDay(words: string, speech: Speech): string | undefined {
  return readNumeric(words, speech) ?? readNamed(words, speech);
}

/** Reads a date of digits in any of the usual orders, or with Chinese, Japanese or Korean units. */
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
  const week = /^(\d{4})-?w(\d{1,2})(?:-?([1-7]))?$/.exec(words);
  if (week) return ofWeek(Number(week[1]), Number(week[2]), Number(week[3] ?? 0));
  // As statistical offices write months and years (SDMX).
  const [, ofYear, ofMonth] = /^(\d{4})(?:-?m(0?[1-9]|1[0-2])|-a1)$/.exec(words) ?? [];
  if (ofYear !== undefined) return civilDate({ year: ofYear, month: ofMonth });
  const period =
    /^(\d{4})[- ]?([qhts])([1-4])$/.exec(words) ??
    /^([qht])([1-4])[- /]?(\d{4}|[’']\d\d)$/.exec(words) ??
    /^([1-4])([qht])[- /]?(\d{4}|[’']\d\d)$/.exec(words);
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
  // A date without separators needs all eight digits: 203615 is a time of day.
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

/** Reads a date with the name of a month or season, in any order. The weekday is ignored, since it adds nothing. */
export function readNamed(text: string, speech: Speech, era?: 'before' | 'after'): string | undefined {
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
  // Beside an era, a year may have as few digits as a day. It is then the last number.
  const year = years.length === 1 ? years[0] : era && years.length === 0 ? numbers.at(-1) : undefined;
  const days = numbers.filter((_, index) => index !== numbers.lastIndexOf(year ?? ''));
  if (year === undefined || days.length > 1 || (year.length < 3 && !era)) return undefined;
  const people = era === 'before' ? astronomicalYear(-Number(year)) : year;
  if (season !== undefined)
    return month === undefined && days.length === 0 ? `${isoYear(Number(people))}-${String(season)}` : undefined;
  if (month === undefined) return undefined;
  return civilDate({ year: people, month, day: days[0], ...(days.length === 1 ? time : {}) });
}

/** The days, or one day, of a week of ISO 8601. Week 1 contains 4 January. */
function ofWeek(year: number, week: number, day: number): string | undefined {
  if (week < 1 || week > 53) return undefined;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = shiftDay(fourth.toISOString().slice(0, 10), 1 - (fourth.getUTCDay() || 7) + (week - 1) * 7);
  return day > 0 ? shiftDay(monday, day - 1) : `${monday}/${shiftDay(monday, 6)}`;
}

/** A quarter or half of a year. EDTF numbers quarters 33–36 and halves 40–41. */
function ofPeriod(parts: readonly string[]): string | undefined {
  const year = parts.find((part) => part.length > 2)?.replace(/^[’']/, '20');
  const number = Number(parts.find((part) => /^[1-4]$/.test(part)));
  const isHalf = parts.includes('h') || parts.includes('s');
  return isHalf && number > 2 ? undefined : `${String(year)}-${String((isHalf ? 39 : 32) + number)}`;
}
