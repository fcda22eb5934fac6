import { readdirSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import '../../src/languages/all-languages.js';
import { importLanguage } from '../../src/languages/import-language.js';
import type { Translation } from '../../src/languages/language.js';
import { messagesIn } from '../../src/messages.js';
import { overviewMessages } from '../../src/elements/overview/overview-messages.js';
import { renderToSVG } from '../../src/render/render-to-svg.js';
import { dateWords } from '../../src/time/known-words.js';
import { Timeline } from '../../src/timeline/timeline.js';
import { expectTable } from '../expect-table.js';

const LANGUAGES = readdirSync(new URL('../../src/languages', import.meta.url)).flatMap(
  (file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? [],
);

/** The date words, messages and overview messages of a language. */
const languageOf = async (language: string) => {
  const { words, messages, overview } = (await importLanguage(language))!;
  return { words, messages: messages(language), overview };
};

const COUNTS = [0, 1, 2, 5, 21, 1000];
/** Numbers stand for dates, which are tested elsewhere. */
const [FIRST, LAST] = ['1961', '2024'];

/** The texts without parameters, at any depth. */
function* textsIn(words: object, path = ''): Generator<readonly [string, string]> {
  for (const [name, message] of Object.entries(words) as [string, unknown][]) {
    if (typeof message === 'string') yield [path + name, message];
    else if (typeof message === 'object' && message !== null) yield* textsIn(message, `${path}${name}.`);
  }
}

/** Every text of a language, with its name. */
function* saidBy(words: Translation): Generator<readonly [string, string]> {
  yield* textsIn(words);
  for (const n of COUNTS) {
    const said = (name: string) => `${name}(${String(n)})`;
    yield [said('summary'), words.summary(n, FIRST, LAST)];
    yield [said('shown'), words.shown(n, n, FIRST)];
    yield [said('shown 1 of'), words.shown(1, n, FIRST)];
    yield [said('crowd'), words.crowd(n, FIRST)];
    yield [said('laneCount'), words.laneCount(n)];
    yield [said('leftOut'), words.leftOut(n, n)];
    yield [said('leftOut 1 of'), words.leftOut(1, n)];
    yield [said('warnings'), words.warnings(n)];
    const { all } = (words as Partial<Translation>).controls ?? {};
    if (all) yield [said('controls.all'), all(n)];
    const { filter } = words as Partial<Translation>;
    if (filter) {
      yield [said('filter.matching'), filter.matching(1, n)];
      yield [said('filter.more'), filter.more(n)];
    }
    const { list } = words as Partial<Translation>;
    if (!list) continue;
    yield [said('list.events'), list.events(n)];
    yield [said('list.found'), list.found(1, n)];
    yield [said('list.previous'), list.previous(n)];
    yield [said('list.next'), list.next(n)];
    yield [said('list.shown'), list.shown(1, n, n)];
  }
  yield ['summary of one date', words.summary(2, FIRST, FIRST)];
  yield ['clock', words.clock('UTC')];
  yield ['breakTitle', words.breakTitle('39')];
  yield ['nothingFor', words.nothingFor('39')];
  const { filter } = words as Partial<Translation>;
  if (filter) {
    yield ['filter.noDate', filter.noDate('39')];
    yield ['filter.wrongOrder', filter.wrongOrder(FIRST, LAST)];
  }
  const { wheelHint, openAt, showFrom, notLoaded } = (words as Partial<Translation>).hands ?? {};
  // English has its own where it is needed.
  if (wheelHint) yield ['hands.wheelHint', wheelHint('Ctrl')];
  if (openAt) yield ['hands.openAt', openAt('a.org')];
  if (showFrom) yield ['hands.showFrom', showFrom('a.org')];
  if (notLoaded) yield ['hands.notLoaded', notLoaded('a.org')];
  yield ['loading', words.loading(undefined)];
  yield ['loading half', words.loading(0.509)];
  for (const enlarged of [[], [FIRST], [FIRST, LAST]]) {
    if (enlarged.length > 0) yield [`notToScale ${enlarged.join()}`, words.notToScale(enlarged)];
    yield [`whyFitted ${enlarged.join()}`, words.whyFitted(enlarged)];
  }
}

/** English words that no other language has; the names of formats are English everywhere. */
const ENGLISH =
  /\b(event|events|of|the|and|to|not|scale|zoom|show|all|some|left|out|notes?|on|data|close|read|more|loading|try|again|follow|time|overview|today|now|other|colou?rs|shortened|picture|calendar|reported|planned)\b/i;

describe.each(LANGUAGES)('the language %s', (language) => {
  test('is in all three lists, of those that are loaded and of those that need not be', async () => {
    const { words, messages } = await languageOf(language);
    expect(dateWords(language)).toEqual(words);
    expect(messagesIn(language).timeline).toBe(messages.timeline);
  });

  test('has a text for everything, in its own words', async () => {
    const { messages, overview } = await languageOf(language);
    const english = messagesIn('en');
    expect(Object.keys(messages)).toEqual(expect.arrayContaining(Object.keys(english)));
    const said = [...saidBy(messages), ...Object.entries(overview)];
    for (const [name, text] of said) {
      expect(text, name).toMatch(/\S/);
      expect(text, name).not.toMatch(/undefined|NaN|null|#|\[object/);
      expect(text, name).not.toMatch(ENGLISH);
    }
    expect(Object.keys(overview)).toEqual(Object.keys(overviewMessages));
  });

  test('says how many there are, of every number', async () => {
    const { messages } = await languageOf(language);
    for (const n of [5, 21, 1000]) {
      const number = new Intl.NumberFormat(language).format(n);
      const { summary, shown, crowd, laneCount, leftOut, warnings } = messages;
      const texts = [summary(n, '', ''), shown(n, n, ''), crowd(n, ''), laneCount(n), leftOut(n, n), warnings(n)];
      for (const text of texts) expect(text).toContain(number);
    }
  });

  test('is the same as the texts in test/output/messages, which speakers can check', async () => {
    const { messages, overview } = await languageOf(language);
    const named = Object.entries(overview).map(([name, text]) => [`overview.${name}`, text] as const);
    expectTable('messages', language, [...saidBy(messages), ...named]);
  });
});

test('the words that tell English from other languages are in the English texts', () => {
  const said = [...saidBy(messagesIn('en') as Translation)].filter(([, text]) => ENGLISH.test(text));
  expect(said.length).toBeGreaterThan(50);
});

describe('numbers decide about words', () => {
  test('in Russian', () => {
    const words = messagesIn('ru');
    expect([0, 1, 2, 4, 5, 11, 21, 22, 111].map((n) => words.laneCount(n))).toEqual([
      ...['0 событий', '1 событие', '2 события', '4 события', '5 событий', '11 событий', '21 событие'],
      ...['22 события', '111 событий'],
    ]);
    expect(words.shown(1, 1, '1961')).toBe('1 из 1 события, 1961');
    expect(words.shown(1, 3, '1961')).toBe('1 из 3 событий, 1961');
    expect(words.shown(2, 21, '1961')).toBe('2 из 21 события, 1961');
  });

  test('in Arabic', () => {
    expect([0, 1, 2, 3, 10, 11, 99, 100, 102, 103].map((n) => messagesIn('ar').laneCount(n))).toEqual([
      ...['لا أحداث', 'حدث واحد', 'حدثان', '3 أحداث', '10 أحداث', '11 حدثًا', '99 حدثًا', '100 حدث', '102 حدث'],
      '103 أحداث',
    ]);
  });

  test('in German, where the case does too', () => {
    expect(messagesIn('de').shown(1, 7, '1961')).toBe('1 von 7 Ereignissen, 1961');
    expect(messagesIn('de').laneCount(7)).toBe('7 Ereignisse');
  });
});

describe('a locale', () => {
  test('writes numbers and lists as it does, also in English', () => {
    expect(messagesIn('de-CH').laneCount(1e6)).toMatch(/^1[’']000[’']000 Ereignisse$/);
    expect(messagesIn('ar-EG').laneCount(1234)).toBe('١٬٢٣٤ حدثًا');
    expect(messagesIn('en-IN').laneCount(100_000)).toBe('1,00,000 events');
    expect(messagesIn('fr').notToScale(['1961', '2000', '2024'])).toContain('1961, 2000 et 2024');
    expect(messagesIn('en-GB').notToScale(['1961', '2024'])).toBe('Not to scale: 1961 and 2024 enlarged');
  });

  test('whose language we do not know has English texts', () => {
    expect(messagesIn('pl').zoomIn).toBe('Zoom in');
    expect(messagesIn('').zoomIn).toBe('Zoom in');
  });
});

describe('a timeline without a page', () => {
  const document = { lang: 'ru', events: ['1961', '2000', '2024'].map((date) => ({ date, title: date })) };

  test('speaks the language of its document, or that which it is asked for', () => {
    expect(new Timeline({ data: document }).summary).toMatch(/^3 события, 1961 — 2024\./);
    expect(new Timeline({ data: document, locale: 'ja' }).summary).toBe('出来事3件、1961年～2024年。');
    expect(new Timeline({ data: document, locale: 'hi' }).summary).toBe('3 घटनाएँ, 1961 – 2024।');
  });

  test('ends no sentence twice, where that ends with an abbreviation', () => {
    const days = { events: [{ date: '1961-07-06', title: 'a' }] };
    expect(new Timeline({ data: days, locale: 'ru' }).summary.replace(/\s/g, ' ')).toBe('1 событие, 6 июля 1961 г.');
  });

  test('says what its author wants it to say, and the rest as it would have', () => {
    const timeline = new Timeline({ data: document, locale: 'de', messages: { timeline: 'Chronik' } });
    expect(timeline.messages.timeline).toBe('Chronik');
    expect(timeline.messages.zoomIn).toBe('Vergrößern');
  });

  test('is drawn with its texts', () => {
    const svg = renderToSVG(document, { locale: 'es', width: 800 });
    expect(svg).toContain('<title>Cronología</title>');
    expect(svg).toContain('3 acontecimientos, 1961 – 2024.');
    expect(renderToSVG(document, { messages: { timeline: 'Летопись' } })).toContain('>Летопись</title>');
  });

  test('keeps what others wrote in its own direction where the rest runs from right to left', () => {
    const events = [
      { date: '1961', title: 'a', displayDate: 'in the spring of 1961' },
      { date: '2024', title: 'b' },
    ];
    for (const locale of ['ar', 'he'])
      expect(new Timeline({ data: { events }, locale }).summary).toContain('\u2068in the spring of 1961\u2069');
  });
});

describe('a language that a page loads', () => {
  const fresh = async () => {
    vi.resetModules();
    const { loadLanguage } = await import('../../src/languages/load-language.js');
    const { messagesIn } = await import('../../src/messages.js');
    return { loadLanguage, messagesIn };
  };

  test('is there from then on; English is there from the start', async () => {
    const { loadLanguage, messagesIn } = await fresh();
    expect(loadLanguage('en-GB')).toBeUndefined();
    expect(loadLanguage('pl')).toBeUndefined();
    expect(messagesIn('de').timeline).toBe('Timeline');
    const loading = loadLanguage('de-AT');
    expect(loadLanguage('de')).toBe(loading);
    await loading;
    expect(messagesIn('de').timeline).toBe('Zeitleiste');
    expect(loadLanguage('de')).toBeUndefined();
  });

  test('that failed is loaded again later, when a text is needed', async () => {
    vi.useFakeTimers();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const german = await import('../../src/languages/de.js');
    let asked = 0;
    vi.doMock('../../src/languages/import-language.js', () => ({
      importLanguage: () =>
        asked++ === 0 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(german),
    }));
    const { loadLanguage, messagesIn } = await fresh();
    await loadLanguage('de');
    expect(loadLanguage('de'), 'not at once').toBeUndefined();
    vi.advanceTimersByTime(5000);
    expect(asked, 'nobody says anything').toBe(1);
    await loadLanguage('de');
    expect(messagesIn('de').timeline).toBe('Zeitleiste');
    vi.advanceTimersByTime(60_000);
    expect(loadLanguage('de')).toBeUndefined();
    expect([asked, warn.mock.calls.length]).toEqual([2, 1]);
    vi.doUnmock('../../src/languages/import-language.js');
    vi.useRealTimers();
    warn.mockRestore();
  });

  test('and cannot be, is English, with one warning', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.doMock('../../src/languages/import-language.js', () => ({
      importLanguage: () => Promise.reject(new TypeError('Failed to fetch')),
    }));
    const { loadLanguage, messagesIn } = await fresh();
    await Promise.all([loadLanguage('de'), loadLanguage('de-CH')]);
    expect(loadLanguage('de')).toBeUndefined();
    expect(messagesIn('de').timeline).toBe('Timeline');
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]![0]).toBe('event-timeline: no words in "de"');
    vi.doUnmock('../../src/languages/import-language.js');
    warn.mockRestore();
  });
});
