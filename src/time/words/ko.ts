import type { DateWords } from '../date-words.js';
import { inBrackets } from './in-brackets.js';

const SEASONS = ['봄', '여름', '가을', '겨울'];

export const ko: DateWords = {
  about: (date) => `${date}경`,
  possibly: (date) => `${date}(추정)`,
  since: (date) => `${date}부터`,
  from: (date) => `${date}부터(끝 미상)`,
  until: (date) => `${date}까지`,
  endedThen: (date) => `${date}까지(시작 미상)`,
  orBefore: (date) => `${date} 또는 그 이전`,
  orLater: (date) => `${date} 또는 그 이후`,
  between: (first, last) => `${first}에서 ${last} 사이`,
  sometime: (between) => `${between}의 어느 시점`,
  aside: inBrackets('대략', '추정', ['(', ', ', ')']),
  range: (first, last) => `${first} ~ ${last}`,
  season: (season, year) => `${year} ${SEASONS[season]!}`,
  decade: (n, numeral) => `${numeral(n)}년대`,
  century: (n, numeral) => `${numeral(n)}세기`,
  millennium: (n, numeral) => `제${numeral(n)}천년기`,
  beforeChrist: (period) => `기원전 ${period}`,
  eras: ['기원전', '서기'],
  julian: (date) => `${date}(율리우스력)`,
};
