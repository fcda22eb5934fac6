/** No native speaker has reviewed this file yet. */

import type { DateWords } from '../time/date-words.js';
import { inBrackets } from '../time/words/in-brackets.js';
import type { Language } from './language.js';
import { speech } from './speech.js';

const SEASONS = ['봄', '여름', '가을', '겨울'];

export const words: DateWords = {
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

export const messages: Language['messages'] = (locale) => {
  const { count, number, list, percent } = speech(locale);
  const events = (n: number): string => count(n, { other: '사건 #건' });
  return {
    sentenceEnd: '. ',
    summary: (n, from, to) => `${events(n)}, ${from === to ? from : `${from} ~ ${to}`}`,
    goesOn: '일부는 아직 진행 중입니다',
    endsUnknown: '일부는 시작이나 끝이 알려지지 않았습니다',
    clock: (zone) => `축의 시각: ${zone}`,
    notToScale: (enlarged) => `축척과 다름: ${list(enlarged)} 확대`,
    gapsShortened: '축척과 다름: 긴 공백 축약',
    evenedOut: '사건 사이의 간격을 고르게 조정했습니다',
    inSequence: '축척과 다름: 사건마다 같은 간격',
    logarithmic: '축척과 다름: 10의 거듭제곱마다 같은 길이',
    trueScale: '실제 축척',
    fittedScale: '맞춤 축척',
    whyFitted: (enlarged) =>
      `실제 축척에서는 ${enlarged.length > 0 ? `사건이 서로 겹칩니다(${list(enlarged)})` : '많은 사건이 서로 겹칩니다'}. 그래도 표시합니다.`,
    whyTrue: '모든 해의 길이가 같습니다. 사건에 필요한 만큼 공간을 줍니다.',
    shown: (n, total, dates) => `${events(total)} 중 ${number(n)}건, ${dates}`,
    zoomIn: '확대',
    zoomOut: '축소',
    showAll: '전체 보기',
    crowd: (n, dates) => `${events(n)}, ${dates}: 확대`,
    laneCount: events,
    legend: '색상',
    others: '기타',
    today: '오늘',
    now: '지금',
    breakTitle: (duration) => `${duration}, 축약됨`,
    nothingFor: (duration) => `이후 ${duration} 동안 없음`,
    timeline: '연표',
    loading: (share = NaN) => `사건을 불러오는 중…${share <= 1 ? ` ${percent(share)}` : ''}`,
    empty: '아직 사건이 없습니다.',
    failed: '연표를 불러오지 못했습니다.',
    tryAgain: '다시 시도',
    download: '내려받기',
    downloads: {
      csv: '스프레드시트(CSV)',
      ics: '캘린더(iCalendar)',
      json: '데이터(JSON)',
      jsonld: '연결 데이터(JSON-LD)',
      svg: '그림(SVG)',
      png: '그림(PNG)',
    },
    follow: '최신 사건 따라가기',
    hands: {
      wheelHint: (key) => `${key} + 스크롤로 확대·축소`,
      touchHint: '두 손가락으로 움직이세요',
      keys: '키',
      previousEvent: '이전 사건과 다음 사건',
      previousLane: '이전 줄과 다음 줄',
      firstEvent: '첫 사건과 마지막 사건',
      previousBurst: '이전 사건 묶음과 다음 묶음',
      open: '자세히 보기',
      leave: '닫기 또는 돌아가기',
      zoom: '확대, 축소',
      move: '보이는 부분 옮기기',
      help: '이 키 목록',
      keyNames: {
        ...{ left: '왼쪽 화살표', right: '오른쪽 화살표', up: '위쪽 화살표', down: '아래쪽 화살표' },
        ...{ home: 'Home', end: 'End', pageUp: 'Page Up', pageDown: 'Page Down' },
        ...{ enter: 'Enter', escape: 'Esc', shift: 'Shift' },
      },
      previous: '이전',
      next: '다음',
      openAt: (host) => `${host}에서 열기`,
      showFrom: (host) => `${host}에서 불러와 보기`,
      notLoaded: (what) => `불러오지 못함: ${what}`,
      relations: { causes: '원인이 되는 사건', follows: '뒤따르는 사건', 'part-of': '속하는 사건', see: '함께 보기' },
    },
    controls: {
      toolbar: '연표 조작',
      earlier: '더 이른 때',
      later: '더 늦은 때',
      previous: '이전 사건',
      next: '다음 사건',
      all: (n) => `전체: ${events(n)}`,
    },
    leftOut: (n, total) => `${events(total)} 중 ${number(n)}건 제외됨`,
    warnings: (n) => count(n, { other: '데이터 관련 알림 #건' }),
    close: '닫기',
    sources: '출처',
    place: '장소',
    readMore: '더 읽기',
    status: { reported: '보도됨', disputed: '논란 있음', planned: '예정', cancelled: '취소됨' },
  };
};

export const overview: Language['overview'] = {
  overview: '개요',
  window: '표시 기간',
  start: '표시 기간의 시작',
  end: '표시 기간의 끝',
};
