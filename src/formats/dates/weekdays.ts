import type { Resting } from '../../rest.js';

/** A short weekday before a numeric date, as programs write it: `Mon 6/3/24`, `Mo 03.06.24`, `lun. 03/06/2024`. */
const WEEKDAY =
  /^\s*(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mi[eé]|jue|vie|s[aá]b|dom|gio|seg|ter|qua|qui|sex|ma|wo|vr|za|zo|пн|вт|ср|чт|пт|сб|вс)\.?,?\s+(?=\d{1,2}[./-]\d{1,2}[./-]\d{2})/iu;

/** Removes the weekday before a numeric date. Returns any other value unchanged. */
export const withoutWeekday = <Value>(value: Value | string): Value | string =>
  typeof value === 'string' ? value.replace(WEEKDAY, '') : value;

const weekdays = new Map<string, ReadonlySet<string>>();

/** The languages whose names of weekdays are known, besides that of the text. */
const LANGUAGES = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'pl'];

/** Whether a word is the name of a weekday, in the language of the text or a common one. */
export const isWeekday = (word: string, locale = 'en'): boolean =>
  /^(mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(day|nesday|sday|rsday|urday)?\.?$/.test(word) ||
  [locale, ...LANGUAGES].some((language) => weekdaysIn(language).has(word));

/** Writes the names of all these languages, with rests: the first search for dates takes long enough without them. */
export function* writeWeekdays(locale = 'en'): Resting<void> {
  for (const language of [locale, ...LANGUAGES]) {
    weekdaysIn(language);
    yield;
  }
}

function weekdaysIn(language: string): ReadonlySet<string> {
  let names = weekdays.get(language);
  if (!names) {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    names = new Set([1, 2, 3, 4, 5, 6, 7].map((day) => format.format(Date.UTC(2001, 0, day)).toLowerCase()));
    weekdays.set(language, names);
  }
  return names;
}
