import type { DateWords } from '../date-words.js';
import { inBrackets } from './in-brackets.js';

const SEASONS = ['वसंत ऋतु', 'ग्रीष्म ऋतु', 'शरद ऋतु', 'शीत ऋतु'];

export const hi: DateWords = {
  about: (date) => `लगभग ${date}`,
  possibly: (date) => `संभवतः ${date}`,
  since: (date) => `${oblique(date)} से अब तक`,
  from: (date) => `${oblique(date)} से, अंत अज्ञात`,
  until: (date) => `${oblique(date)} तक`,
  endedThen: (date) => `${oblique(date)} तक, आरंभ अज्ञात`,
  orBefore: (date) => `${date} या उससे पहले`,
  orLater: (date) => `${date} या उसके बाद`,
  between: (first, last) => `${oblique(first)} और ${oblique(last)} के बीच`,
  aside: inBrackets('लगभग', 'संभवतः'),
  range: (first, last) => `${first} – ${last}`,
  season: (season, year) => `${SEASONS[season]!} ${year}`,
  decade: (n, numeral) => `${numeral(n)} का दशक`,
  century: (n, numeral) => `${ordinal(n, numeral)} शताब्दी`,
  millennium: (n, numeral) => `${ordinal(n, numeral)} सहस्राब्दी`,
  beforeChrist: (period) => `ईसा पूर्व ${period}`,
  julian: (date) => `${date} (जूलियन)`,
};

/** The form before a postposition. */
const oblique = (date: string): string => date.replace(/ का दशक$/, ' के दशक');

const ORDINALS: Readonly<Record<number, string>> = { 1: 'पहली', 2: 'दूसरी', 3: 'तीसरी', 4: 'चौथी', 6: 'छठी' };

const ordinal = (n: number, numeral: (n: number) => string): string => ORDINALS[n] ?? `${numeral(n)}वीं`;
