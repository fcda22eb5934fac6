import type { DateWords } from '../date-words.js';
import { inBrackets } from './in-brackets.js';

const SEASONS = ['春', '夏', '秋', '冬'];

export const ja: DateWords = {
  about: (date) => `${date}頃`,
  possibly: (date) => `${date}（推定）`,
  since: (date) => `${date}から現在`,
  from: (date) => `${date}から（終期不明）`,
  until: (date) => `${date}まで`,
  endedThen: (date) => `${date}まで（始期不明）`,
  orBefore: (date) => `${date}以前`,
  orLater: (date) => `${date}以降`,
  between: (first, last) => `${first}から${last}の間`,
  sometime: (between) => `${between}のある時`,
  aside: inBrackets('おおよそ', '推定', ['（', '、', '）']),
  range: (first, last) => `${first}～${last}`,
  season: (season, year) => `${year}${SEASONS[season]!}`,
  decade: (n, numeral) => `${numeral(n)}年代`,
  century: (n, numeral) => `${numeral(n)}世紀`,
  millennium: (n, numeral) => `${numeral(n)}千年紀`,
  beforeChrist: (period) => `紀元前${period}`,
  julian: (date) => `${date}（ユリウス暦）`,
  isBigEndian: true,
};
