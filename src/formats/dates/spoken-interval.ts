import { civilDate, isoYear } from './civil-date.js';
import { withoutClippedYears } from './clipped-years.js';
import { withoutDoubleYears } from './double-years.js';
import { isAbsent, isPresent } from './no-date.js';
import type { Point, Speech } from './speech.js';
import { republicanDate } from './republican-date.js';
import { readDoubtful } from './spoken-doubt.js';

/** Words before a date that make it the start or the end of something. */
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
  /^(?:active|exhibited|flourished|fl\.?|worked|published|printed|made|created|designed|built|begun|completed|finished|cast|mode(?:l|lled|led)|dat(?:ed|able)(?: to| from)?|reigned|ruled|in office|tätig|actif) (?:in )?/;

/** `16 (27) мая 1703`, `28 сентября (10 октября) 1857`: a Julian day, with the Gregorian one in brackets. */
const OLD_AND_NEW = /^\d{1,2}(?: \p{L}+)? \((\d{1,2}(?: \p{L}+)?)\)((?: \p{L}+)? \d{3,4}(?: ?г\.| года)?)$/u;

/** Catalogues write `159-` for the 1590s, and `15--` for the 16th century. */
const MISSING_DIGITS = /^([12]\d\d?)(--?)(\??)$/;

/** `189?`, `18??`: the same. As years they were of antiquity. */
const DOUBTFUL_DIGITS = /^(?:(1[5-9]\d|20[0-2])\?|(1\d|20)\?\?)$/;

/** `1039 ah/1630 ce`, `a.h. 866 (a.d. 1461–62)`, `1250 h./1834`: a year of the Islamic calendar, and of ours. */
const BESIDE_HIJRI =
  /^(?:a\.? ?h\.? ?\d{1,4}(?:[–-]\d{1,4})?|\d{1,4}(?:[–-]\d{1,4})? ?(?:a\.? ?h\.?|h\.)) ?[/=(] ?([^()]*\d[^()]*)\)?$/;

/** `24 février 2024 de 10h à 19h`, `3. mai 2022, 19–21 uhr`: a day, and two times on it. */
const TIMES =
  /^(.*\d{4}),? (?:de |von |from |das |dalle |entre )?(\d{1,2}(?:[:h.]\d\d)? ?(?:h|uhr)?) ?(?:à|a|bis|to|às|alle|y|et|–|-) ?(\d{1,2}(?:[:h.]\d\d)? ?(?:h|uhr)?)$/;

/** Reads an interval, a choice between dates, one end of something, or one date. */
export function readWhole(given: string, speech: Speech): Point | undefined {
  const words = withoutClippedYears(withoutDoubleYears(given));
  const [, digits = '', marks, doubt = ''] = MISSING_DIGITS.exec(words) ?? [];
  if (digits.length + (marks?.length ?? 0) === 4) return { edtf: `${digits.padEnd(4, 'X')}${doubt}` };
  if (DOUBTFUL_DIGITS.test(words)) return { edtf: words.replaceAll('?', 'X') };
  const ours = BESIDE_HIJRI.exec(words)?.[1];
  if (ours !== undefined) return lossy(readWhole(ours.trim(), speech));
  const republican = republicanDate(words);
  if (republican !== undefined) return { edtf: republican, isLossy: true };
  const newStyle = OLD_AND_NEW.exec(words)?.slice(1).join('');
  if (newStyle !== undefined) return lossy(readDoubtful(newStyle, speech));
  const deed = DEEDS.exec(words)?.[0];
  if (deed !== undefined) return lossy(readWhole(words.slice(deed.length), speech));
  return (
    readTimes(words, speech) ??
    readBetween(words, speech) ??
    readChoice(words, speech) ??
    // Before intervals, since an offset such as -0600 looks like the end of one.
    readDoubtful(words, speech) ??
    readInterval(words, speech) ??
    readEnd(words, speech)
  );
}

function readTimes(words: string, speech: Speech): Point | undefined {
  const [, day = '', ...times] = TIMES.exec(words) ?? [];
  if (!times.some((time) => /[:h]|uhr/.test(time))) return undefined;
  const [start, end] = times.map((time) => {
    const [hour, minute = '00'] = time.replace(/ ?(?:h|uhr)$/, '').split(/[:h.]/);
    return readDoubtful(`${day} ${hour!}:${minute}`, speech);
  });
  return start?.edtf.includes('T') && end && end.edtf > start.edtf ? { edtf: `${start.edtf}/${end.edtf}` } : undefined;
}

function readBetween(words: string, speech: Speech): Point | undefined {
  const [, first = '', last = ''] =
    /^(?:between|zwischen|entre|some ?time between|между) (.+?) (?:and|und|et|y|–|и) (.+)$/.exec(words) ?? [];
  // After “between”, numbers of one or two digits can only be years.
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
    /^(\p{L}+\.? ?[ivx]+)-([ivx]+)$/u.exec(words) ??
    /^([^-]*(?:[\ds]|\d(?:st|nd|rd|th|\.)))\s?-\s?([^-]*)$/.exec(words) ??
    /^(\p{L}+)\s?-\s?(\p{L}+\.? (?:of )?\d+)$/u.exec(words) ??
    /^([^-]*\d(?:st|nd|rd|th)?)\s*\/\s*([^-/]*[a-z].*)$/.exec(words) ??
    /^(\D+ ?\d{4})\s?\/\s?(\d{4}|\d{2})$/.exec(words);
  if (!split) return undefined;
  const [first = '', last = ''] = split.slice(1);
  if (first === '' && last === '') return undefined;
  if (isAbsent(last) || isAbsent(first)) {
    const one = readDoubtful(first === '' || isAbsent(first) ? last : first, speech);
    return one && { ...one, edtf: isAbsent(last) ? `${one.edtf}/` : `/${one.edtf}` };
  }
  if (isPresent(last) || last === 'date') {
    const start = readDoubtful(first, speech);
    return start && { ...start, edtf: `${start.edtf}/..` };
  }
  const ends = readEnds(first, last, speech);
  const [, year, month] = /^(\d{4})-([1-9])$/.exec(words) ?? [];
  // From 1900 on, `2024-7` means a month. In catalogues, `1723-4` of earlier years is a range.
  if (month !== undefined && (!ends || year! >= '1900')) return { edtf: civilDate({ year, month }) };
  if (!ends || ends.some(({ edtf }) => /[[/]/.test(edtf))) return undefined;
  return { edtf: `${ends[0].edtf}/${ends[1].edtf}`, isLossy: ends.some(({ isLossy }) => isLossy === true) };
}

function readEnd(words: string, speech: Speech): Point | undefined {
  const [, late, early] = OR_OTHERWISE.exec(words) ?? [];
  const other = readBare(late ?? early, speech);
  if (other) return { edtf: late === undefined ? `[..${other}]` : `[${other}..]`, isLossy: true };
  const since = /^(\d{4}) ?\+$/.exec(words)?.[1];
  if (since !== undefined) return { edtf: `${since}/..`, isLossy: true };
  for (const [pattern, edtf] of ENDS) {
    const found = pattern.exec(words)?.[0];
    const point = found === undefined ? undefined : readDoubtful(words.slice(found.length), speech);
    // A set cannot express the doubt of “about 1850 or before”.
    if (point) return { edtf: edtf('').startsWith('[') ? edtf(bare(point.edtf)) : edtf(point.edtf), isLossy: true };
  }
  return undefined;
}

/** `1800 or later`, `1800 or earlier`. */
const OR_OTHERWISE =
  /^(?:(.+) (?:or|and|oder|und|ou|et|o|e|y) (?:later|after|später|danach|après|plus tard|después|posterior|dopo|oltre)|(.+) (?:or|and|oder|und|ou|et|o|e|y) (?:earlier|before|früher|davor|avant|antes|anterior|prima))$/;

const readBare = (words: string | undefined, speech: Speech): string | undefined => {
  const point = words === undefined ? undefined : readDoubtful(words, speech);
  return point && bare(point.edtf);
};

/** Reads both ends of a range. Each completes what the other omits: “3–5 May 1940”, “1914–18”, “500–400 BC”. */
function readEnds(first: string, last: string, speech: Speech): readonly [Point, Point] | undefined {
  const shortYear = /^(.*\b\d{2,4}?)(\d{1,2})(\W*)$/.exec(first.replace(/\?$/, ''));
  const years = /^(\d{1,2})(\??)(?: ?(?:c\.? ?e\.?|a\. ?d\.?|ad))?$/.exec(last);
  const whole = /(\d{4})\W*$/.exec(first)?.[1];
  if (shortYear && years?.[1] !== undefined && whole !== undefined) {
    const same = Number(whole.slice(0, -years[1].length) + years[1]);
    // “1999–00” ends in the next century. “2024-2” is a month, not a range.
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
  // “sec. XVI–XVII”
  const century = /^[ivx]+$/.test(last) ? /^(\p{L}+\.? ?)(?=[ivx]+$)/u.exec(first)?.[1] : undefined;
  // “July 1–3, 1863”
  const month = DAY_AND_YEAR.test(last) ? /\p{L}{3,}\.?(?= \d{1,2}(?:st|nd|rd|th)?$)/u.exec(first)?.[0] : undefined;
  const end = readDoubtful(month === undefined ? (decade ?? century ?? '') + last : `${month} ${last}`, speech);
  if (!end) return undefined;
  const start = readDoubtful(first, speech);
  const era = /(?<=[\d\s])(?:b\.? ?c\.?(?: ?e\.?)?|v\.? ?chr\.?)$/.exec(last)?.[0];
  const isPlainYear = /^\D*\d+$/.test(first);
  if (start && !(era && isPlainYear)) return [start, end];
  // A unit that follows the number without a space: “12–13世紀”.
  const sign = /^\d+$/.test(first) ? /^\d+(世紀|世纪|세기|年代|年)/.exec(last)?.[1] : undefined;
  if (sign !== undefined) return pair(readDoubtful(first + sign, speech), end);
  // The shortest tail of the last date that completes the first.
  const tail = last.split(/(?=[\s,])/);
  for (let from = tail.length - 1; from > 0; from--) {
    const completed = readDoubtful(`${first} ${tail.slice(from).join('').trim()}`, speech);
    if (completed) return [completed, end];
  }
  return era ? pair(readDoubtful(`${first} ${era}`, speech), end) : undefined;
}

/** A time of day without a date. Its zone may follow in brackets. */
const CLOCK = /^\d{1,2}(?::\d\d){0,2} ?[ap]\.?m\.?(?: ?\(.*\))?$|^\d{1,2}(?::\d\d){1,2}(?: ?\(.*\))?$/;
const DAY_AND_YEAR = /^\d{1,2}(?:st|nd|rd|th)?(?:, ?| )\d{3,4}\b/;

const pair = (start: Point | undefined, end: Point): readonly [Point, Point] | undefined => start && [start, end];

const bare = (edtf: string): string => edtf.replace(/[~?%]$/, '');

const isDoubtful = (ends: readonly Point[]): boolean =>
  ends.some(({ edtf, isLossy }) => isLossy === true || /[~?%]$/.test(edtf));

const lossy = (point: Point | undefined): Point | undefined => point && { ...point, isLossy: true };
