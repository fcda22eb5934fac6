import { civilDate, isoYear } from './civil-date.js';
import { inUsualOrder } from './log-times.js';
import { readPoint, type Point, type Speech } from './spoken-point.js';
import { isYearRange } from './year-and-digit.js';

/** A date as people write it, understood. */
export interface SpokenDate {
  /** An EDTF date, interval or set. */
  readonly date: string;
  /** The original words, if EDTF cannot express all of them. */
  readonly words?: string;
}

/** The greatest number of characters, and of words, that a date could have. */
const LONGEST = 120;
const MOST_WORDS = 16;
/** Every date has a digit, except for centuries in Roman numerals and the like. */
const COUNTED = /\d|[ivx](?:e|er|ème)? (?:s|в|w)|(?:siglo|século|secolo|s\.|sec\.|séc\.) ?[ivx]|元年/i;

const ABSENT =
  /^(?:|-|–|—|\?+|n\/?a|nan|null|\\n|none|nil|undefined|unknown|undated|n\.? ?d\.?|no date|0000-00-00(?: 00:00:00)?|tbd|tba|s\. ?d\.|o\. ?j\.|\.\.\.|…|(?:date )?not known|date unknown|unbekannt|inconnue?|desconocid[ao]|sconosciut[ao]|неизвестно|不明|未詳|不详|미상)$/i;
const PRESENT = new RegExp(
  `^(?:${[
    String.raw`\.\.|(?:the )?present|to present|now|today|ongoing|current|currently|continuing|to date|until now|incumbent|(?:still )?in office|still`,
    "heute|bis heute|jetzt|laufend|amtierend|aujourd[’']hui|présent|en cours|à ce jour|actuellement",
    'presente|actualidad|actualmente|en curso|hasta hoy|oggi|in corso|attualmente|hoje|atualmente|em curso',
    String.raw`н\. ?в\.|(?:по )?настоящее время|по сей день|сейчас|至今|现在|現在|현재|الآن|حتى الآن|כיום|अब तक|वर्तमान`,
  ].join('|')})$`,
);

const ABOUT_FIRST =
  /^(?:(?:circa|cca|ca|c|approx(?:imately)?|about|around|roughly|abt|est|estimated|etwa|um|env|environ|vers|hacia|cerca de|por volta de|alrededor de|verso il|intorno al|около|ок|приблизительно|około|ok|kolem(?: roku)?|omkring|cirka|omstreeks|rond|yaklaşık|περίπου|γύρω στο|حوالي|نحو)(?:\d+[dmy])?(?:\.|(?![\p{L}\p{N}_]))|[~≈])\s*(?:the )?(?=\S)/u;
const ABOUT_GLUED = /^(?:ca\.?|c\.?|约|約|大约|大約|약 ?)(?=\d)/;
/** But not the `c.` of `44 a. c.` and of `15th c.`. */
const ABOUT_LAST =
  /(?:\s*(?:~|≈)|(?<=[年년紀纪기]) ?(?:頃|ごろ|左右|前后|경|쯤)|(?<!\s[ad]\.|\d(?:st|nd|rd|th|e)|\b[ivx]+e?)\s+\(?(?:approx(?:imately|\.)?|circa|ca\.?|c\.)\)?)$/;
const PERHAPS_FIRST =
  /^(?:\[?\?\]?|(?:possibly|probably|perhaps|maybe|uncertain|presumably|vermutlich|wohl|peut-être)\b:?)\s*/;
const PERHAPS_LAST = /(?:\s*\(?\?+\)?|\s+\(?(?:uncertain|maybe|guess|possibly|probably)\)?)$/;

/** Words before a date that say which end of something it is. */
const ENDS: readonly (readonly [words: RegExp, edtf: (date: string) => string])[] = [
  [
    /^(?:before|by|earlier than|prior to|not after|no later than|vor|spätestens|avant|antes d[eo]|ante|prima del|до|не позднее|не позже|voor|före|før|przed|před|πριν(?: το)?) /,
    (date) => `[..${date}]`,
  ],
  [
    /^(?:after|later than|not before|no earlier than|nach|frühestens|après|después de|depois de|post|dopo il|после|не ранее|не раньше|na|efter|po|μετά(?: το)?) /,
    (date) => `[${date}..]`,
  ],
  [/^(?:since|seit|depuis|desde) /, (date) => `${date}/..`],
  [/^(?:from|born|b\.|\*|geboren|né en|née en|nacido en) ?/, (date) => `${date}/`],
  [/^(?:until|till|to|up to|through|died|d\.|†|bis|jusqu[’']en|hasta|gestorben) ?/, (date) => `/${date}`],
];
const DEEDS =
  /^(?:active|exhibited|flourished|fl\.?|worked|published|printed|made|created|designed|built|reigned|ruled|in office|tätig|actif) /;

/**
 * `16 (27) мая 1703`, `28 сентября (10 октября) 1857`: the day in the Julian calendar, with the Gregorian one in
 * brackets.
 */
const OLD_AND_NEW = /^\d{1,2}(?: \p{L}+)? \((\d{1,2}(?: \p{L}+)?)\)((?: \p{L}+)? \d{3,4}(?: ?г\.| года)?)$/u;

/** EDTF, and ISO 8601 with a space instead of the T. */
const EDTF = /^[[{]?[-+/.]*[?~%\dyx](?:[-+\dxyetzs?~%.,:/ \]}]|\[[A-Z][\w/+-]*\])*$/i;

/** Common forms that are already EDTF, so that nothing else has to be tried. */
const PLAIN =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?Z?)?$/;

/**
 * Reads a date as people write it: `circa 1840`, `63 BC`, `between Nov 1951 and 1953`, `c.1596–1660`, `3–5 May 1940`,
 * `31/12/1999`, `1914–18`, `1723 or 4`, `1961?`, EDTF. Undefined if it is not a date, or not a valid one.
 */
export function readSpokenDate(text: string, speech: Speech = {}): SpokenDate | undefined {
  if (PLAIN.test(text)) return { date: text };
  if (text.length > LONGEST || text.split(' ').length > MOST_WORDS || isAbsent(text)) return undefined;
  const given = withoutNoughts(latinDigits(text).trim());
  if (!COUNTED.test(given) || PERSIAN_YEAR.test(text)) return undefined;
  try {
    const edtf = asEdtf(given.replace(/^([+-])00(?=\d{4}(?:-|$))/, (_, sign: string) => sign.replace('+', '')));
    if (edtf) return { date: edtf };
    const words = inUsualOrder(tidy(given.replace(FOOTNOTE, '')));
    const whole = readWhole(words, speech);
    if (whole) return whole.isLossy ? { date: whole.edtf, words: given } : { date: whole.edtf };
    // Text after a semicolon, after a comma or in brackets may be about something else: "1863, printed 1870".
    const [, first] = /^([^;(,]*\d[^;(,]*)[;(,]/.exec(words) ?? [];
    const part = first === undefined ? undefined : readWhole(first.trim(), speech);
    return part && { date: part.edtf, words: given };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whether a cell is empty, or says in a word that there is no date. */
export const isAbsent = (text: string): boolean => ABSENT.test(text.trim());

/** Whether a cell says that something still goes on. */
export const isPresent = (text: string): boolean => !/\d/.test(text) && PRESENT.test(tidy(text));

/** The zeros of Arabic, Persian, Devanagari and full-width digits. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xff10];

const latinDigits = (text: string): string =>
  /[٠-٩۰-۹०-९０-９]/.test(text)
    ? text.replace(/[٠-٩۰-۹०-९０-９]/g, (digit) => {
        const code = digit.charCodeAt(0);
        return String(code - ZEROS.findLast((zero) => zero <= code)!);
      })
    : text;

/** In Persian digits, such a year is hardly Gregorian, but one of Iran’s calendar. */
const PERSIAN_YEAR = /(?<![۰-۹])۱[۲-۴][۰-۹]{2}(?![۰-۹])/;

/** `1850-06-00`, `1850-00-00`, `18500600`: databases write 00 for an unknown month or day. */
const withoutNoughts = (text: string): string =>
  text.replace(NOUGHTS, (_, year: string, __, month?: string) => (month === undefined ? year : `${year}-${month}`));
const NOUGHTS = /^(-?\d{4}(?=-)|[12]\d{3})(-?)(?:00|(0[1-9]|1[0-2]))\2(?:00)$/;

/** `1066[1]`, `1215*`, as in tables copied from web pages; the weekday of `2024年6月19日（水）`. */
const FOOTNOTE =
  /(?<=[\p{L}\d)])(?:\s?\[(?:\d{1,3}|[a-z]|(?:note|nb) \d{1,2})\]|[*†‡§¹²³⁴⁵])+$|(?<=[日일]) ?[（(](?:[月火水木金土日一二三四五六월화수목금토일](?:曜日?)?|周.|星期.)[）)]$/u;

/** Lower case, one kind of space and of dash, also for an arrow between two dates; no brackets around the whole. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/[‐‑‒–—−]|(?<=[\d年년日일月월紀纪기]) ?[〜～~] ?(?=\d)/g, '–')
    .replace(/(?<=\S) ?(?:[→⟶➔➜⇒]|[-–=]>) ?(?=\S)/g, ' – ')
    .replace(/^\((.*)\)$|^\[([^\],]*)\]$/, '$1$2')
    .replace(/(?<=\s)(a[vp])(?:ant|rès|r)?\.? ?j\.?-? ?c\.?(?=\s|$)/g, '$1. jc')
    .replace(/[,;]$/, '')
    .trim();

function asEdtf(given: string): string | undefined {
  const text = asInterval(given);
  if (!EDTF.test(text)) return undefined;
  const spaced = text
    .replace(/^(-?\d{4}-\d\d-\d\d) (?=\d)/, '$1T')
    .replace(/ ?(?=[+-]\d\d(?::?\d\d)?$)/, '')
    .replace(/ (?=Z$)/i, '');
  const zoned = spaced.replace(
    /(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?[+-]\d\d)(\d\d)?$/,
    (_, time: string, minutes = '00') => `${time}:${String(minutes)}`,
  );
  if (isYearRange(text) || (/^\d{4}\/(?:1[3-9]|[2-9]\d)$/.test(text) && text.slice(2, 4) < text.slice(5)))
    return `${text.slice(0, 4)}/${text.slice(0, 2)}${text.slice(5)}`;
  if (
    /^[[{]?-?(?:\d{4}|[\dX]{4}|Y-?\d+)(?![\dX])/i.test(zoned) ||
    /^\/?-?\d{4}/.test(zoned) ||
    /^[?~%]-?[\dX]{4}/.test(zoned)
  ) {
    return isShapely(zoned) ? zoned : undefined;
  }
  return undefined;
}

/**
 * Spaces around a slash; `2019-01-01/now`; an end that omits what it shares with the start, `1863-07-01/03`, as in ISO
 * 8601.
 */
function asInterval(text: string): string {
  const [, start, end = ''] = /^(-?\d{4}\S*) ?\/ ?(\S*)$/.exec(text) ?? [];
  if (start === undefined) return text;
  if (isPresent(end)) return `${start}/..`;
  const [, shared, same] = (/^\d\d$/.test(end) && /^(\d{4}-(?:\d\d-)?)(\d\d)$/.exec(start)) || [];
  return shared !== undefined && same! < end ? `${start}/${shared}${end}` : `${start}/${end}`;
}

const POINT =
  /^[?~%]?(?:-?[\dX]{4}|Y-?\d+(?:E\d+)?(?:S\d+)?)[?~%]?(?:-[?~%]?[\dX]{2}[?~%]?){0,2}(?:T\d\d(?::\d\d(?::\d\d(?:\.\d+)?)?)?(?:Z|[+-]\d\d(?::\d\d)?)?)?[?~%]?$/i;

/** Whether each date of an interval or set has the form of a date, with valid months and days. */
function isShapely(text: string): boolean {
  return text
    .replace(/\[[A-Z][\w/+-]+\]/gi, '')
    .replace(/^[[{]|[\]}]$/g, '')
    .split(/\/|,\s*|\.\./)
    .every((part) => part === '' || (POINT.test(part) && isDay(part)));
}

function isDay(text: string): boolean {
  const [, year, month, day] = /^(-?\d{4})-(\d\d)(?:-(\d\d))?/.exec(text) ?? [];
  if (month === undefined) return true;
  if (day === undefined) return (month >= '01' && month <= '12') || (month >= '21' && month <= '41');
  try {
    return civilDate({ year, month, day }) !== '';
  } catch {
    return false;
  }
}

/** An interval, a choice, one end of something, or a single date. */
function readWhole(words: string, speech: Speech): Point | undefined {
  const newStyle = OLD_AND_NEW.exec(words)?.slice(1).join('');
  if (newStyle !== undefined) return lossy(readDoubtful(newStyle, speech));
  const deed = DEEDS.exec(words)?.[0];
  if (deed !== undefined) return lossy(readWhole(words.slice(deed.length), speech));
  return (
    readBetween(words, speech) ??
    readChoice(words, speech) ??
    // An offset such as -0600 looks like the end of an interval.
    readDoubtful(words, speech) ??
    readInterval(words, speech) ??
    readEnd(words, speech)
  );
}

function readBetween(words: string, speech: Speech): Point | undefined {
  const [, first = '', last = ''] =
    /^(?:between|zwischen|entre|some ?time between|между) (.+?) (?:and|und|et|y|–|и) (.+)$/.exec(words) ?? [];
  // Here, numbers of one and two digits can only be years.
  const isYears =
    /^\d{1,4}$/.test(first) && /^\d{3,4}$/.test(last) && Number(first) > 0 && Number(first) < Number(last);
  if (isYears) return { edtf: `[${isoYear(Number(first))}..${isoYear(Number(last))}]` };
  const ends = first === '' ? undefined : readEnds(first, last, speech);
  return ends && { edtf: `[${bare(ends[0].edtf)}..${bare(ends[1].edtf)}]`, isLossy: isDoubtful(ends) };
}

function readChoice(words: string, speech: Speech): Point | undefined {
  const [, first = '', last = ''] = /^(.+?) (?:or|oder|ou|o|или) (.+)$/.exec(words) ?? [];
  const ends = first === '' ? undefined : readEnds(first, last, speech);
  return ends && { edtf: `[${bare(ends[0].edtf)},${bare(ends[1].edtf)}]`, isLossy: isDoubtful(ends) };
}

function readInterval(words: string, speech: Speech): Point | undefined {
  const split =
    /^(?:from |vom |du |dal |del |с )?(.+?) (?:to|until|till|through|thru|bis|jusqu[’']à|au|hasta|al|по) (.+)$/.exec(
      words,
    ) ??
    /^([^–]*?)\s*–\s*([^–]*)$/.exec(words) ??
    /^(.*\S) - (\S.*)$/.exec(words) ??
    /^([ivx]+(?:e|er)?)-([ivx]+(?:e|er)? .*)$/.exec(words) ??
    /^([^-]*(?:[\ds]|\d(?:st|nd|rd|th|\.)))\s?-\s?([^-]*)$/.exec(words) ??
    /^(\p{L}+)\s?-\s?(\p{L}+\.? (?:of )?\d+)$/u.exec(words) ??
    /^([^-]*\d(?:st|nd|rd|th)?)\s*\/\s*([^-/]*[a-z].*)$/.exec(words);
  if (!split) return undefined;
  const [first = '', last = ''] = split.slice(1);
  if (first === '' && last === '') return undefined;
  if (isAbsent(last) || isAbsent(first)) {
    const one = readDoubtful(first === '' || isAbsent(first) ? last : first, speech);
    return one && { ...one, edtf: isAbsent(last) ? `${one.edtf}/` : `/${one.edtf}` };
  }
  if (PRESENT.test(last) || last === 'date') {
    const start = readDoubtful(first, speech);
    return start && { ...start, edtf: `${start.edtf}/..` };
  }
  const ends = readEnds(first, last, speech);
  const [, year, month] = /^(\d{4})-([1-9])$/.exec(words) ?? [];
  // In a recent year, `2024-7` is a month. Catalogues have such ends for older years, `1723-4`.
  if (month !== undefined && (!ends || year! >= '1900')) return { edtf: civilDate({ year, month }) };
  if (!ends || ends.some(({ edtf }) => /[[/]/.test(edtf))) return undefined;
  return { edtf: `${ends[0].edtf}/${ends[1].edtf}`, isLossy: ends.some(({ isLossy }) => isLossy === true) };
}

function readEnd(words: string, speech: Speech): Point | undefined {
  for (const [pattern, edtf] of ENDS) {
    const found = pattern.exec(words)?.[0];
    const point = found === undefined ? undefined : readDoubtful(words.slice(found.length), speech);
    // In "about 1850 or before", the set cannot include the doubt.
    if (point) return { edtf: edtf('').startsWith('[') ? edtf(bare(point.edtf)) : edtf(point.edtf), isLossy: true };
  }
  return undefined;
}

/** Both ends of an interval. One may omit what the other has: “3–5 May 1940”, “1914–18”, “500–400 BC”. */
function readEnds(first: string, last: string, speech: Speech): readonly [Point, Point] | undefined {
  const shortYear = /^(.*\b\d{2,4}?)(\d{1,2})(\W*)$/.exec(first.replace(/\?$/, ''));
  const years = /^(\d{1,2})(\??)$/.exec(last);
  const whole = /(\d{4})\W*$/.exec(first)?.[1];
  if (shortYear && years?.[1] !== undefined && whole !== undefined) {
    const same = Number(whole.slice(0, -years[1].length) + years[1]);
    // “1999–00” ends in the next century; “2024-2” is a month.
    if (same < Number(whole) && years[1].length === 1) return undefined;
    const last = same < Number(whole) ? same + 100 : same;
    const end = readDoubtful(`${String(last)}${years[2] ?? ''}`, speech);
    const start = readDoubtful(first, speech);
    if (start && end) return [start, end];
  }
  // “June 19, 2024 10:00 AM – 11:00 AM”
  if (CLOCK.test(last)) {
    const start = readDoubtful(first, speech);
    const [day] = /^\d{4}-\d\d-\d\d(?=T)/.exec(start?.edtf ?? '') ?? [];
    const end = day === undefined ? undefined : readDoubtful(`${day} ${last}`, speech);
    if (start && end && end.edtf > start.edtf) return [start, end];
  }
  // “1950s–60s”
  const decade = /^\d0[’']?s$/.test(last) ? /(\d\d)\d0[’']?s\W*$/.exec(first)?.[1] : undefined;
  // “July 1–3, 1863”
  const month = DAY_AND_YEAR.test(last) ? /\p{L}{3,}\.?(?= \d{1,2}(?:st|nd|rd|th)?$)/u.exec(first)?.[0] : undefined;
  const end = readDoubtful(month === undefined ? (decade ?? '') + last : `${month} ${last}`, speech);
  if (!end) return undefined;
  const start = readDoubtful(first, speech);
  const era = /(?<=[\d\s])(?:b\.? ?c\.?(?: ?e\.?)?|v\.? ?chr\.?)$/.exec(last)?.[0];
  const isPlainYear = /^\D*\d+$/.test(first);
  if (start && !(era && isPlainYear)) return [start, end];
  // What directly follows the number: “12–13世紀”.
  const sign = /^\d+$/.test(first) ? /^\d+(世紀|世纪|세기|年代|年)/.exec(last)?.[1] : undefined;
  if (sign !== undefined) return pair(readDoubtful(first + sign, speech), end);
  // The shortest end of the last date that makes a date of the first.
  const tail = last.split(/(?=[\s,])/);
  for (let from = tail.length - 1; from > 0; from--) {
    const completed = readDoubtful(`${first} ${tail.slice(from).join('').trim()}`, speech);
    if (completed) return [completed, end];
  }
  return era ? pair(readDoubtful(`${first} ${era}`, speech), end) : undefined;
}

/** A time of day alone, with its zone in brackets. */
const CLOCK = /^\d{1,2}(?::\d\d){0,2} ?[ap]\.?m\.?(?: ?\(.*\))?$|^\d{1,2}(?::\d\d){1,2}(?: ?\(.*\))?$/;
const DAY_AND_YEAR = /^\d{1,2}(?:st|nd|rd|th)?(?:, ?| )\d{3,4}\b/;

const pair = (start: Point | undefined, end: Point): readonly [Point, Point] | undefined => start && [start, end];

/** A single date with “about” or “perhaps” before or after it. */
function readDoubtful(words: string, speech: Speech): Point | undefined {
  let rest = words.trim();
  let isAbout = false;
  let isPerhaps = false;
  for (let length = -1; length !== rest.length;) {
    length = rest.length;
    const certain = rest.replace(PERHAPS_FIRST, '').replace(PERHAPS_LAST, '');
    isPerhaps ||= certain !== rest;
    const exact = certain.replace(ABOUT_GLUED, '').replace(ABOUT_FIRST, '').replace(ABOUT_LAST, '');
    isAbout ||= exact !== certain;
    rest = exact.trim();
  }
  const point = rest === '' ? undefined : readPoint(rest, speech);
  if (!point) return undefined;
  const sign = isAbout && isPerhaps ? '%' : isAbout ? '~' : isPerhaps ? '?' : '';
  // A time of day, or a week, cannot be marked as doubtful.
  if (sign !== '' && /[T/]/.test(point.edtf)) return { ...point, isLossy: true };
  return { ...point, edtf: /[~?%]$/.test(point.edtf) ? point.edtf : point.edtf + sign };
}

const bare = (edtf: string): string => edtf.replace(/[~?%]$/, '');

const isDoubtful = (ends: readonly Point[]): boolean =>
  ends.some(({ edtf, isLossy }) => isLossy === true || /[~?%]$/.test(edtf));

const lossy = (point: Point | undefined): Point | undefined => point && { ...point, isLossy: true };
