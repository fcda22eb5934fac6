/** No native speaker has reviewed this file yet. */

import type { DateWords } from '../time/date-words.js';
import { inBrackets } from '../time/words/in-brackets.js';
import type { Language } from './language.js';
import { speech } from './speech.js';

const SEASONS = ['春季', '夏季', '秋季', '冬季'];

export const words: DateWords = {
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

export const messages: Language['messages'] = (locale) => {
  const { count, number, list, percent } = speech(locale);
  const events = (n: number): string => count(n, { other: '#个事件' });
  return {
    sentenceEnd: '。',
    summary: (n, from, to) => `${events(n)}，${from === to ? from : `${from}至${to}`}`,
    goesOn: '部分事件仍在继续',
    endsUnknown: '部分事件起止时间不详',
    clock: (zone) => `时间轴采用${zone}`,
    notToScale: (enlarged) => `未按比例：${list(enlarged)}已放大`,
    gapsShortened: '未按比例：较长的间隔已缩短',
    evenedOut: '事件之间的间隔已调匀',
    inSequence: '未按比例：事件之间等距',
    logarithmic: '未按比例：10的每个幂等长',
    trueScale: '真实比例',
    fittedScale: '适配比例',
    whyFitted: (enlarged) =>
      `按真实比例，${enlarged.length > 0 ? `部分事件会相互重叠（${list(enlarged)}）` : '许多事件会相互重叠'}。仍然显示。`,
    whyTrue: '每一年长度相同。为事件留出所需的空间。',
    shown: (n, total, dates) => `${events(total)}中的${number(n)}个，${dates}`,
    zoomIn: '放大',
    zoomOut: '缩小',
    showAll: '显示全部',
    crowd: (n, dates) => `${events(n)}，${dates}：放大`,
    laneCount: events,
    legend: '颜色',
    others: '其他',
    today: '今天',
    now: '现在',
    breakTitle: (duration) => `${duration}，已缩短`,
    nothingFor: (duration) => `此后${duration}无事件`,
    timeline: '时间线',
    loading: (share = NaN) => `正在加载事件…${share <= 1 ? percent(share) : ''}`,
    empty: '暂无事件。',
    failed: '无法加载时间线。',
    tryAgain: '重试',
    download: '下载',
    downloads: {
      csv: '电子表格（CSV）',
      ics: '日历（iCalendar）',
      json: '数据（JSON）',
      jsonld: '关联数据（JSON-LD）',
      svg: '图片（SVG）',
      png: '图片（PNG）',
    },
    follow: '跟随最新事件',
    hands: {
      wheelHint: (key) => `按住 ${key} 并滚动可缩放`,
      touchHint: '用两根手指移动',
      keys: '按键',
      previousEvent: '上一个和下一个事件',
      previousLane: '上一行和下一行',
      firstEvent: '第一个和最后一个事件',
      previousBurst: '上一组和下一组事件',
      open: '显示详情',
      leave: '关闭或返回',
      zoom: '放大、缩小',
      move: '移动显示范围',
      help: '按键说明',
      keyNames: {
        ...{ left: '左箭头', right: '右箭头', up: '上箭头', down: '下箭头' },
        ...{ home: 'Home', end: 'End', pageUp: 'Page Up', pageDown: 'Page Down' },
        ...{ enter: 'Enter', escape: 'Esc', shift: 'Shift' },
      },
      previous: '上一个',
      next: '下一个',
      openAt: (host) => `在 ${host} 打开`,
      showFrom: (host) => `从 ${host} 加载并显示`,
      notLoaded: (what) => `无法加载：${what}`,
      relations: { causes: '导致', follows: '继', 'part-of': '属于', see: '另见' },
    },
    controls: {
      toolbar: '时间线控件',
      earlier: '更早',
      later: '更晚',
      previous: '上一个事件',
      next: '下一个事件',
      all: (n) => `全部：${events(n)}`,
    },
    leftOut: (n, total) => `${events(total)}中有${number(n)}个已略去`,
    warnings: (n) => count(n, { other: '#条数据说明' }),
    close: '关闭',
    sources: '来源',
    place: '地点',
    readMore: '阅读更多',
    status: { reported: '据报道', disputed: '有争议', planned: '计划中', cancelled: '已取消' },
  };
};

export const overview: Language['overview'] = {
  overview: '总览',
  window: '可见时段',
  start: '可见时段的开始',
  end: '可见时段的结束',
};
