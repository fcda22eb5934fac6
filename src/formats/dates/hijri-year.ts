import { civilFromDays, daysFromCivil } from '../../time/calendar.js';

/** `1250 ah`, `a.h. 1250`, `هـ ١٢٥٠`, `1250 هجري`: a year of the Islamic calendar. But `10 h.` are hours. */
const YEAR = /^(?:(?:a\.? ?h\.?|هـ?) ?(\d{1,4})|(\d{1,4}) ?(?:a\.? ?h\.?|(?<=\d{3} ?)h\.|hijr[ia]h?|هـ?|هجرية?))$/;

/** 1 Muharram of the year 1: 16 July 622 (Julian). */
const EPOCH = daysFromCivil({ year: 622, month: 7, day: 16 }, 'julian');

/**
 * The one or two years of our calendar with which a year of the Islamic calendar overlaps, by the arithmetic calendar
 * (Reingold and Dershowitz, “Calendrical Calculations”, chapter 7), whose days differ by one or two at most from those
 * that were observed. Undefined if the words are no such year.
 */
export function hijriYear(words: string): readonly [first: number, last: number] | undefined {
  const [, before, after] = YEAR.exec(words) ?? [];
  const year = Number(before ?? after ?? 0);
  if (year < 1 || year > 1700) return undefined;
  return [civilFromDays(newYear(year)).year, civilFromDays(newYear(year + 1) - 1).year];
}

const newYear = (year: number): number => EPOCH + 354 * (year - 1) + Math.floor((3 + 11 * year) / 30);
