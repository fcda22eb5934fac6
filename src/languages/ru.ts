/** No native speaker has reviewed this file yet. */

import type { DateWords } from '../time/date-words.js';
import { roman } from '../time/roman.js';
import { inBrackets } from '../time/words/in-brackets.js';
import type { Language } from './language.js';
import { speech } from './speech.js';

const SEASONS = ['весна', 'лето', 'осень', 'зима'];
const GENITIVE: Readonly<Record<string, string>> = { весна: 'весны', лето: 'лета', осень: 'осени', зима: 'зимы' };

/** All prepositions used here take the genitive. */
export const words: DateWords = {
  about: (date, unit) => `около ${genitive(date, unit)}`,
  possibly: (date, unit) => `возможно, ${nominative(date, unit)}`,
  since: (date, unit) => `с ${genitive(date, unit)}`,
  from: (date, unit) => `начиная с ${genitive(date, unit)}, конец неизвестен`,
  until: (date, unit) => `до ${genitive(date, unit)}`,
  endedThen: (date, unit) => `до ${genitive(date, unit)}, начало неизвестно`,
  orBefore: (date, unit) => `не позднее ${genitive(date, unit)}`,
  orLater: (date, unit) => `не ранее ${genitive(date, unit)}`,
  between: (first, last, unit, lastUnit) =>
    `не ранее ${genitive(first, unit)} и не позднее ${genitive(last, lastUnit)}`,
  sometime: (between) => `момента ${between}`,
  aside: inBrackets('приблизительно', 'возможно'),
  hasAside: () => true,
  range: (first, last) => `${first} — ${last}`,
  season: (season, year) => `${SEASONS[season]!} ${year} г.`,
  decade: (n, numeral) => `${numeral(n)}-е годы`,
  century: (n) => `${roman(n)} век`,
  millennium: (n, numeral) => `${numeral(n)}-е тысячелетие`,
  beforeChrist: (period) => `${period} до н. э.`,
  julian: (date) => `${date} (ст. ст.)`,
  inflectsMonths: true,
};

/** A bare year gets its “г.”. */
const nominative = (date: string, unit: string): string =>
  unit === 'year' ? date.replace(/^[\d\s]*\d(?=$| \()/, '$& г.') : date;

const genitive = (date: string, unit: string): string =>
  nominative(date, unit)
    .replace(/-е годы/, '-х годов')
    .replace(/ век/, ' века')
    .replace(/-е тысячелетие/, '-го тысячелетия')
    .replace(/^(весна|лето|осень|зима)/, (season) => GENITIVE[season] ?? season);

export const messages: Language['messages'] = (locale) => {
  const { count, number, list, percent } = speech(locale);
  const events = (n: number): string =>
    count(n, { one: '# событие', few: '# события', many: '# событий', other: '# события' });
  const ofEvents = (n: number): string => count(n, { one: '# события', other: '# событий' });
  return {
    sentenceEnd: '. ',
    summary: (n, from, to) => `${events(n)}, ${from === to ? from : `${from} — ${to}`}`,
    goesOn: 'Некоторые ещё продолжаются',
    endsUnknown: 'У некоторых неизвестно начало или конец',
    clock: (zone) => `Время на оси: ${zone}`,
    notToScale: (enlarged) => `Масштаб не соблюдён, увеличено: ${list(enlarged)}`,
    gapsShortened: 'Масштаб не соблюдён, длинные промежутки сокращены',
    evenedOut: 'Промежутки между событиями выровнены',
    inSequence: 'Масштаб не соблюдён, от события к событию один и тот же шаг',
    logarithmic: 'Масштаб не соблюдён, все степени десяти одинаковой длины',
    trueScale: 'Истинный масштаб',
    fittedScale: 'Подобранный масштаб',
    whyFitted: (enlarged) =>
      `В истинном масштабе ${enlarged.length > 0 ? `события наложились бы друг на друга (${list(enlarged)})` : 'многие события наложились бы друг на друга'}. Всё равно показать.`,
    whyTrue: 'Все годы одинаковой длины. Дать событиям столько места, сколько им нужно.',
    shown: (n, total, dates) => `${number(n)} из ${ofEvents(total)}, ${dates}`,
    zoomIn: 'Увеличить',
    zoomOut: 'Уменьшить',
    showAll: 'Показать всё',
    crowd: (n, dates) => `${events(n)}, ${dates}: увеличить`,
    laneCount: events,
    legend: 'Цвета',
    others: 'Прочее',
    today: 'Сегодня',
    now: 'Сейчас',
    breakTitle: (duration) => `${duration}, сокращено`,
    nothingFor: (duration) => `затем перерыв: ${duration}`,
    timeline: 'Хронология',
    loading: (share = NaN) => `Загрузка событий…${share <= 1 ? ` ${percent(share)}` : ''}`,
    empty: 'Событий пока нет.',
    failed: 'Не удалось загрузить хронологию.',
    tryAgain: 'Повторить',
    download: 'Скачать',
    downloads: {
      csv: 'Таблица (CSV)',
      ics: 'Календарь (iCalendar)',
      json: 'Данные (JSON)',
      jsonld: 'Связанные данные (JSON-LD)',
      svg: 'Изображение (SVG)',
      png: 'Изображение (PNG)',
    },
    follow: 'Следить за новыми',
    hands: {
      wheelHint: (key) => `${key} + прокрутка — масштаб`,
      touchHint: 'Перемещайте двумя пальцами',
      keys: 'Клавиши',
      previousEvent: 'Предыдущее и следующее событие',
      previousLane: 'Предыдущая и следующая дорожка',
      firstEvent: 'Первое и последнее событие',
      previousBurst: 'Предыдущая и следующая группа событий',
      open: 'Показать подробности',
      leave: 'Закрыть или вернуться',
      zoom: 'Увеличить, уменьшить',
      move: 'Переместить видимую часть',
      leap: 'Большой шаг назад и вперёд',
      mark: 'Выделить отрезок времени',
      help: 'Эти клавиши',
      keyNames: {
        ...{ left: 'Стрелка влево', right: 'Стрелка вправо', up: 'Стрелка вверх', down: 'Стрелка вниз' },
        ...{ home: 'Home', end: 'End', pageUp: 'Page Up', pageDown: 'Page Down' },
        ...{ enter: 'Enter', escape: 'Esc', shift: 'Shift' },
      },
      previous: 'Назад',
      next: 'Вперёд',
      openAt: (host) => `Открыть на ${host}`,
      showFrom: (host) => `Показать с ${host}`,
      notLoaded: (what) => `Не удалось загрузить: ${what}`,
      relations: { causes: 'Приводит к', follows: 'Следует за', 'part-of': 'Часть', see: 'См. также' },
    },
    details: { details: 'Подробности', choose: 'Выберите событие, чтобы прочитать о нём.' },
    controls: {
      toolbar: 'Управление шкалой времени',
      earlier: 'Раньше',
      later: 'Позже',
      previous: 'Предыдущее событие',
      next: 'Следующее событие',
      asList: 'Список',
      all: (n) => `Все: ${events(n)}`,
    },
    filter: {
      filter: 'Фильтр',
      matching: (n, total) => `Подходит: ${number(n)} (всего: ${events(total)})`,
      searching: 'Идёт поиск…',
      noMatch: 'не подходит',
      tag: 'Метка',
      from: 'С',
      until: 'По',
      hideOthers: 'Скрыть остальные',
      more: (n) => `Ещё ${number(n)}`,
      fewer: 'Меньше',
      noDate: (text) => `«${text}» — не дата; например 1961, 1961-07 или 1961-07-06`,
      wrongOrder: (from, until) => `Конец (${until}) раньше начала (${from})`,
    },
    list: {
      untitled: 'События',
      events,
      found: (n, total) => `Найдено: ${number(n)} (всего: ${events(total)})`,
      nothing: 'Нет события, в котором есть все эти слова.',
      search: 'Поиск',
      clear: 'Очистить поиск',
      groupBy: 'Группировать',
      none: 'Нет',
      year: 'Год',
      date: 'Дата',
      title: 'Название',
      lane: 'Дорожка',
      noLane: 'Другие',
      previous: (n) => `Предыдущие ${number(n)}`,
      next: (n) => `Следующие ${number(n)}`,
      shown: (first, last, total) => `${number(first)}–${number(last)} из ${number(total)}`,
      readMore: 'Подробнее',
    },
    leftOut: (n, total) => `Пропущено ${number(n)} из ${ofEvents(total)}`,
    warnings: (n) =>
      count(n, {
        one: '# замечание к данным',
        few: '# замечания к данным',
        many: '# замечаний к данным',
        other: '# замечания к данным',
      }),
    close: 'Закрыть',
    sources: 'Источники',
    place: 'Место',
    readMore: 'Подробнее',
    status: { reported: 'По сообщениям', disputed: 'Оспаривается', planned: 'Запланировано', cancelled: 'Отменено' },
  };
};

export const overview: Language['overview'] = {
  overview: 'Обзор',
  window: 'Видимый период',
  start: 'Начало видимого периода',
  end: 'Конец видимого периода',
};
