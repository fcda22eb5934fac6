import type { DateWords } from '../date-words.js';
import { inBrackets } from './in-brackets.js';

const SEASONS = ['春季', '夏季', '秋季', '冬季'];

export const zh: DateWords = {
  about: (date) => `约${date}`,
  possibly: (date) => `可能是${date}`,
  since: (date) => `${date}至今`,
  from: (date) => `自${date}起（结束时间不详）`,
  until: (date) => `至${date}`,
  endedThen: (date) => `至${date}（开始时间不详）`,
  orBefore: (date) => `${date}或更早`,
  orLater: (date) => `${date}或更晚`,
  between: (first, last) => `${first}至${last}之间`,
  sometime: (between) => `${between}的某时`,
  aside: inBrackets('大约', '可能', ['（', '，', '）']),
  range: (first, last) => `${first}至${last}`,
  season: (season, year) => `${year}${SEASONS[season]!}`,
  decade: (n, numeral) => `${numeral(n)}年代`,
  century: (n, numeral) => `${numeral(n)}世纪`,
  millennium: (n, numeral) => `第${numeral(n)}个千年`,
  beforeChrist: (period) => `公元前${period}`,
  julian: (date) => `${date}（儒略历）`,
  isBigEndian: true,
};
