/** No native speaker has reviewed this file yet. */

import type { DateWords } from '../time/date-words.js';
import { inBrackets } from '../time/words/in-brackets.js';
import type { Language } from './language.js';
import { speech } from './speech.js';

const SEASONS = ['春', '夏', '秋', '冬'];

export const words: DateWords = {
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

export const messages: Language['messages'] = (locale) => {
  const { count, number, list, percent } = speech(locale);
  const events = (n: number): string => count(n, { other: '出来事#件' });
  return {
    sentenceEnd: '。',
    summary: (n, from, to) => `${events(n)}、${from === to ? from : `${from}～${to}`}`,
    goesOn: '一部は現在も続いています',
    endsUnknown: '一部は始まりまたは終わりが不明です',
    clock: (zone) => `軸の時刻：${zone}`,
    notToScale: (enlarged) => `縮尺は一定ではありません：${list(enlarged)}を拡大`,
    gapsShortened: '縮尺は一定ではありません：長い空白を短縮',
    evenedOut: '出来事の間隔をならしています',
    inSequence: '縮尺は一定ではありません：出来事ごとに同じ間隔',
    logarithmic: '縮尺は一定ではありません：10の累乗ごとに同じ長さ',
    trueScale: '実際の縮尺',
    fittedScale: '調整した縮尺',
    whyFitted: (enlarged) =>
      `実際の縮尺では${enlarged.length > 0 ? `出来事が重なります（${list(enlarged)}）` : '多くの出来事が重なります'}。それでも表示します。`,
    whyTrue: 'どの年も同じ長さです。出来事に必要な幅をとります。',
    shown: (n, total, dates) => `${events(total)}中${number(n)}件、${dates}`,
    zoomIn: '拡大',
    zoomOut: '縮小',
    showAll: 'すべて表示',
    crowd: (n, dates) => `${events(n)}、${dates}：拡大`,
    laneCount: events,
    legend: '色',
    others: 'その他',
    today: '今日',
    now: '現在',
    breakTitle: (duration) => `${duration}、短縮表示`,
    nothingFor: (duration) => `その後${duration}の空白`,
    timeline: '年表',
    loading: (share = NaN) => `出来事を読み込んでいます…${share <= 1 ? percent(share) : ''}`,
    empty: '出来事はまだありません。',
    failed: '年表を読み込めませんでした。',
    tryAgain: '再試行',
    download: 'ダウンロード',
    downloads: {
      csv: '表計算（CSV）',
      ics: 'カレンダー（iCalendar）',
      json: 'データ（JSON）',
      jsonld: 'リンクトデータ（JSON-LD）',
      svg: '画像（SVG）',
      png: '画像（PNG）',
    },
    follow: '最新の出来事を追う',
    hands: {
      wheelHint: (key) => `${key} + スクロールで拡大・縮小`,
      touchHint: '2本の指で移動',
      keys: 'キー',
      previousEvent: '前の出来事・次の出来事',
      previousLane: '前の列・次の列',
      firstEvent: '最初の出来事・最後の出来事',
      previousBurst: '前のまとまり・次のまとまり',
      open: '詳細を表示',
      leave: '閉じる・戻る',
      zoom: '拡大・縮小',
      move: '表示範囲を移動',
      help: 'このキー一覧',
      keyNames: {
        ...{ left: '左矢印', right: '右矢印', up: '上矢印', down: '下矢印' },
        ...{ home: 'Home', end: 'End', pageUp: 'Page Up', pageDown: 'Page Down' },
        ...{ enter: 'Enter', escape: 'Esc', shift: 'Shift' },
      },
      previous: '前へ',
      next: '次へ',
      openAt: (host) => `${host}で開く`,
      showFrom: (host) => `${host}から表示`,
      notLoaded: (what) => `読み込めませんでした：${what}`,
      relations: { causes: '引き起こした出来事', follows: '先立つ出来事', 'part-of': '含まれる先', see: '関連' },
    },
    controls: {
      toolbar: '年表の操作',
      earlier: '前の時期へ',
      later: '後の時期へ',
      previous: '前の出来事',
      next: '次の出来事',
      all: (n) => `すべて：${events(n)}`,
    },
    leftOut: (n, total) => `${events(total)}中${number(n)}件を除外`,
    warnings: (n) => count(n, { other: 'データに関する注意#件' }),
    close: '閉じる',
    sources: '出典',
    place: '場所',
    readMore: '続きを読む',
    status: { reported: '報道あり', disputed: '異論あり', planned: '予定', cancelled: '中止' },
  };
};

export const overview: Language['overview'] = {
  overview: '全体図',
  window: '表示期間',
  start: '表示期間の始まり',
  end: '表示期間の終わり',
};
