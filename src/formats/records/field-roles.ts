import type { FieldMap, FieldName } from '../parsed.js';
import { FIELD_NAMES, LATE_TITLES, TAG_NAMES, DECADES, YEARS, type Role } from './field-names.js';
import { namesByLanguage } from './names-by-language.js';
import { wordsOf } from './words-of.js';

type End = 'birth' | 'death' | 'start' | 'end';

/** Matches words within a name, and characters that need no spaces around them, in Chinese, Japanese and Korean. */
const within = (words: string, signs: string): RegExp => new RegExp(`(?:^| )(?:${words})(?: |$)|${signs}`, 'u');

/** Which end a column of dates is, by words in its name. */
const ENDS: readonly (readonly [end: End, words: RegExp])[] = [
  [
    'death',
    within(
      'death|died|deceased|dod|burial|mort|décès|deces|décédée?|muerte|fallecimiento|defunción|morte|óbito|tod|todes|sterbe|gestorben|verstorben|overlijden|overlijdens|overleden|смерти|смерть|умер|وفاة|الوفاة|פטירה|מוות',
      '[没歿卒]年|死亡(?:日|年|時|时)|逝世|사망(?:일|년|연)',
    ),
  ],
  [
    'birth',
    within(
      'birth|born|dob|baptism|naissance|née?|nacimiento|nascita|nascimento|geburt|geburts|geboren|geboorte|рождения|рождение|родился|ميلاد|الميلاد|לידה',
      // 発生, for where something happens, contains the second character of 誕生, a birth.
      '(?:^| )生(?:年|日|まれ|没)|出生|誕生日|생년|출생',
    ),
  ],
  [
    'end',
    within(
      'end|ends|ended|ending|until|till|to|finish|finished|stop|stopped|close|closed|due|expires?|expiry|expiration|cessation|dissolved|abolished|eol|resolved|resolution|dtend|left office|resigned|bis|ende|schluss|einde?|eind|slut|fin|fim|fine|término|hasta|до|конец|конца|окончание|окончания|завершения|نهاية|النهاية|الانتهاء|נגמר|סוף|סיום',
      '종료|終了|結束|结束',
    ),
  ],
  [
    'start',
    within(
      'start|starts|started|begin|begins|began|beginning|from|since|inception|opened|founded|established|created|took office|st date|dtstart|von|beginn|anfang|anfangs|début|debut|inicio|início|inizio|desde|начало|начала|بداية|البداية|البدء|התחלה',
      '시작|開始|开始',
    ),
  ],
];

/** Names of ends that are only ends if the other one is there; otherwise they are plain dates. */
const COUPLES: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [within('launch|launched', '発射'), within('landing|landed|decay|decayed|reentry|splashdown', '着陸')],
  [within('built|erected|constructed|completed', '竣工'), within('demolished|destroyed|razed|dismantled', '解体')],
  [within('started|begun', '着工'), within('completed', '完工')],
  [within('elected|inaugurated|appointed|assumed office', '就任'), within('left|retired|removed|left office', '退任')],
];

/** Names of things that an event is hardly about. */
const OTHERS =
  'user|screen|nick|full|first|last|middle|given|family|author|creator|artist|owner|sender|reporter|channel|account|host|file|logger|thread|class|function|method|process|repo|repository|project|team|group|category|country|state|city|county|region|province|place|venue|location|street|site|school|dept|department|company|organi[sz]ation|agency|source|publisher|image|media|photo|date|field|column|table|status|type|level|page';
const OF_OTHER = new RegExp(`(?:^| )(?:${OTHERS}|actor|person|organizer|assignee|customer|client)$`, 'u');

/**
 * Whether an object within a record is about someone or something else: who did it, where it was, or what it is part
 * of.
 */
export const isOfOther = (name: string): boolean => OF_OTHER.test(wordsOf(name));

/** `battle name`, `primary title`; but `author name` only if there is no other title. */
const TITLE = new RegExp(`^(?!.*(?:^| )(?:${OTHERS}) \\p{L}+$)(?:.* )(?:title|headline|name|label)$`, 'u');

/**
 * The roles of columns by their names alone; `names` as in the source.
 *
 * @param locale the preferred language, if several columns have the same in one language each: `name_en`, `name_zh`
 */
export function rolesByName(names: readonly string[], locale?: string): ReadonlyMap<Role, string> {
  const roles = new Map<Role, string>();
  const taken = new Set<string>();
  const words = namesByLanguage(locale, new Map(names.map((name) => [name, wordsOf(name)])));
  const columns = new Map<string, string[]>();
  for (const [name, own] of words) {
    const same = columns.get(own);
    if (same) same.push(name);
    else columns.set(own, [name]);
  }
  const called = (known: readonly string[]): string | undefined =>
    known.flatMap((word) => columns.get(word)?.filter((name) => !taken.has(name)) ?? [])[0];
  const like = (pattern: RegExp): string | undefined =>
    names.find((name) => pattern.test(words.get(name) ?? '') && !taken.has(name));
  const give = (role: Role, name: string | undefined): void => {
    if (name === undefined) return;
    roles.set(role, name);
    taken.add(name);
  };
  for (const [role, known] of Object.entries(FIELD_NAMES) as [Role, readonly string[]][])
    give(role, called(known) ?? (role === 'title' ? (like(TITLE) ?? called(LATE_TITLES)) : undefined));
  // "Vulnerability name" is a name, "short description" a description.
  for (const [role, pattern] of [
    ['title', /(?:^| )(?:title|headline|name|label)$/],
    ['title', /^(?:name|title|titel|titre|título|titulo|titolo|nom|nombre|nome) /],
    ['description', /(?: description|^notes?|^comments?)$/],
    ['image', /(?:^| )(?:image|photo|picture|img|thumbnail|poster)(?: (?:url|src|link|file|path))?$/],
  ] as const)
    if (!roles.has(role)) give(role, like(pattern));
  return roles;
}

/**
 * The columns with names of lists of tags; those that may contain arbitrary words, `tags` and `keywords`, come last.
 */
export const tagLists = (names: readonly string[]): readonly string[] =>
  [...TAG_NAMES.slice(2), ...TAG_NAMES.slice(0, 2)].flatMap((word) => names.filter((name) => wordsOf(name) === word));

/** Which end a column of dates is, by the words in its name; undefined for a plain date. */
export const endByName = (name: string): End | undefined => ENDS.find(([, words]) => words.test(wordsOf(name)))?.[0];

/** The maker of the thing: `artist begin date` is a date of that life. */
const MAKER = /^(?:artist|author|creator|maker|painter|composer|photographer|designer|architect|writer)s?(?: |$)/;
const LIFE = { start: 'birth', end: 'death', birth: 'birth', death: 'death' } as const;

/** Whether a column is about the maker of something. */
export const isOfMaker = (name: string): boolean => MAKER.test(wordsOf(name));

/** The same for a column among others, since some are only an end together. */
export function endAmong(name: string, names: readonly string[]): End | undefined {
  const own = wordsOf(name);
  const alone = endByName(name);
  if (alone !== undefined && isOfMaker(name)) return LIFE[alone];
  const isThere = (words: RegExp): boolean => names.some((other) => words.test(wordsOf(other)));
  const [start] =
    COUPLES.find(([first, last]) => (first.test(own) && isThere(last)) || (last.test(own) && isThere(first))) ?? [];
  if (start !== undefined) return start.test(own) ? 'start' : 'end';
  return alone ?? endOfTwins(own, names);
}

/** `first seen` and `last seen`, whose names only differ in these words. */
function endOfTwins(own: string, names: readonly string[]): End | undefined {
  const [, side, what] = /^(first|last) (.+)$/.exec(own) ?? [];
  const twin = `${side === 'first' ? 'last' : 'first'} ${what ?? ''}`;
  if (side === undefined || !names.some((name) => wordsOf(name) === twin)) return undefined;
  return side === 'first' ? 'start' : 'end';
}

/** Full names of plain dates. */
const DATES =
  'h?dates?|date (?:ce|ad)|when|datum|dato|fecha|data|timestamp|datetime|tarih|дата|التاريخ|تاريخ|تاریخ|תאריך|ημερομηνία|päivämäärä|날짜|일자|일시|日付|日期|日時|年月日|dating|dated|datierung|datation|datering|datazione|datación|datação|датировка|datowanie|datace|制作年|作成日';

/** Names of columns that may have dates even if they contain numbers. */
export const DATEISH = within(
  `${DATES}|time|ts|(?:years?|yr)(?! \\d)|day|${YEARS}|${DECADES}|at|on|updated|created|published|released?|occurred|happened|built|launched|period|период|reign(?:ed|s)?|tenure|term of office|regierungszeit|amtszeit|règne|regno|reinado|правление`,
  '年月日|日付|日期|日時|年份|年代|時間|时间|날짜|일자|在位|재위',
);

/** How exactly something is known, and not when it was: `start year uncertainty`. */
const DOUBT = within('uncertainty|uncert|modifier|precision|accuracy|certainty|margin', '精度');

/** Whether a column says of a date how exactly that is known. */
export const isOfDoubt = (name: string): boolean => DOUBT.test(wordsOf(name));

const HIJRI = within('hijri|hicri|hegira|hejri|hijriyah|ah|a h', 'هجري|هجرية');

/** Whether a column has years of the Islamic calendar: `date_start_hijri`. */
export const isOfHijri = (name: string): boolean => HIJRI.test(wordsOf(name));

const DATE = new RegExp(`^(?:${DATES})$`, 'u');

/** Whether the name of a column is just that of a date. */
export const isDateName = (name: string): boolean => DATE.test(wordsOf(name));

/**
 * The author’s own mapping: `"date:releaseDate title:name"`, with quotes around a name that has spaces, or an object.
 */
export function readFieldMap(fields: FieldMap = {}): ReadonlyMap<FieldName, string> {
  const pairs =
    typeof fields === 'string'
      ? [...fields.matchAll(/(\w+)\s*[:=]\s*(?:"([^"]*)"|'([^']*)'|([^\s,;]+))/g)].map(([, field, ...names]) => [
          field,
          names.find(Boolean),
        ])
      : Object.entries(fields);
  return new Map(pairs.filter((pair): pair is [FieldName, string] => typeof pair[1] === 'string'));
}
