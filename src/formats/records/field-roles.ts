import type { FieldMap, FieldName } from '../parsed.js';
import { FIELD_NAMES, LATE_TITLES, TAG_NAMES, YEARS, type Role } from './field-names.js';
import { namesByLanguage } from './names-by-language.js';
import { wordsOf } from './words-of.js';

type End = 'birth' | 'death' | 'start' | 'end';

/** Words within a name, and what needs no blanks round it: Chinese, Japanese and Korean. */
const within = (words: string, signs: string): RegExp => new RegExp(`(?:^| )(?:${words})(?: |$)|${signs}`, 'u');

/** Which end of something a column of dates is, by words within its name. */
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
      // Where something happens, 発生, has the second of two signs of a birth in it.
      '(?:^| )生(?:年|日|まれ|没)|出生|誕生日|생년|출생',
    ),
  ],
  [
    'end',
    within(
      'end|ends|ended|ending|until|till|to|finish|finished|stop|stopped|close|closed|due|expires?|expiry|expiration|cessation|dissolved|abolished|eol|resolved|resolution|left office|resigned|bis|ende|schluss|einde?|eind|slut|fin|fim|fine|término|hasta|до|конец|конца|окончание|окончания|завершения|نهاية|النهاية|الانتهاء|נגמר|סוף|סיום',
      '종료|終了|結束|结束',
    ),
  ],
  [
    'start',
    within(
      'start|starts|started|begin|begins|began|beginning|from|since|inception|opened|founded|established|created|took office|st date|von|beginn|anfang|anfangs|début|debut|inicio|início|inizio|desde|начало|начала|بداية|البداية|البدء|התחלה',
      '시작|開始|开始',
    ),
  ],
];

/** What ends something beside its beginning, and is a date as others are where only one of them is there. */
const COUPLES: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [within('launch|launched', '発射'), within('landing|landed|decay|decayed|reentry|splashdown', '着陸')],
  [within('built|erected|constructed|completed', '竣工'), within('demolished|destroyed|razed|dismantled', '解体')],
  [within('started|begun', '着工'), within('completed', '完工')],
  [within('elected|inaugurated|appointed|assumed office', '就任'), within('left|retired|removed|left office', '退任')],
];

/** What has a name of its own, but is hardly what an event is about. */
const OTHERS =
  'user|screen|nick|full|first|last|middle|given|family|author|creator|artist|owner|sender|reporter|channel|account|host|file|logger|thread|class|function|method|process|repo|repository|project|team|group|category|country|state|city|county|region|province|place|venue|location|street|site|school|dept|department|company|organi[sz]ation|agency|source|publisher|image|media|photo|date|field|column|table|status|type|level|page';
const OF_OTHER = new RegExp(`(?:^| )(?:${OTHERS}|actor|person|organizer|assignee|customer|client)$`, 'u');

/** Whether something within a record is not what it is about, but who did it, where it was, or what it is part of. */
export const isOfOther = (name: string): boolean => OF_OTHER.test(wordsOf(name));

/** `battle name`, `primary title`; `author name` only where nothing else is a title. */
const TITLE = new RegExp(`^(?!.*(?:^| )(?:${OTHERS}) \\p{L}+$)(?:.* )(?:title|headline|name|label)$`, 'u');

/**
 * Which column has which role by its name alone; `names` as the source writes them.
 *
 * @param locale in which language, where several have the same in one each: `name_en`, `name_zh`
 */
export function rolesByName(names: readonly string[], locale?: string): ReadonlyMap<Role, string> {
  const roles = new Map<Role, string>();
  const taken = new Set<string>();
  const words = namesByLanguage(locale, new Map(names.map((name) => [name, wordsOf(name)])));
  const called = (known: readonly string[]): string | undefined =>
    known.flatMap((word) => names.filter((name) => words.get(name) === word && !taken.has(name)))[0];
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

/** Which of some columns are called as lists of tags are; those that may be of any words, `tags` and `keywords`, come last. */
export const tagLists = (names: readonly string[]): readonly string[] =>
  [...TAG_NAMES.slice(2), ...TAG_NAMES.slice(0, 2)].flatMap((word) => names.filter((name) => wordsOf(name) === word));

/** Which end of something a column of dates is, by the words of its name; undefined for a date as such. */
export const endByName = (name: string): End | undefined => ENDS.find(([, words]) => words.test(wordsOf(name)))?.[0];

/** Who has made what a record is about: `artist begin date` is that of a life. */
const MAKER = /^(?:artist|author|creator|maker|painter|composer|photographer|designer|architect|writer)s?(?: |$)/;
const LIFE = { start: 'birth', end: 'death', birth: 'birth', death: 'death' } as const;

/** Whether a column is about who has made something. */
export const isOfMaker = (name: string): boolean => MAKER.test(wordsOf(name));

/** The same of a column beside others, some of which are an end only together. */
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

/** `first seen` and `last seen`, which differ by nothing else. */
function endOfTwins(own: string, names: readonly string[]): End | undefined {
  const [, side, what] = /^(first|last) (.+)$/.exec(own) ?? [];
  const twin = `${side === 'first' ? 'last' : 'first'} ${what ?? ''}`;
  if (side === undefined || !names.some((name) => wordsOf(name) === twin)) return undefined;
  return side === 'first' ? 'start' : 'end';
}

/** What a date is called and nothing else. */
const DATES =
  'h?dates?|when|datum|dato|fecha|data|timestamp|datetime|tarih|дата|التاريخ|تاريخ|تاریخ|תאריך|ημερομηνία|päivämäärä|날짜|일자|일시|日付|日期|日時|年月日|dating|dated|datierung|datation|datering|datazione|datación|datação|датировка|datowanie|datace|制作年|作成日';

/** Names of columns that are worth a look even if they hold numbers. */
export const DATEISH = within(
  `${DATES}|time|ts|(?:years?|yr)(?! \\d)|day|${YEARS}|at|on|updated|created|published|released?|occurred|happened|built|launched|period|период|reign(?:ed|s)?|tenure|term of office|regierungszeit|amtszeit|règne|regno|reinado|правление`,
  '年月日|日付|日期|日時|年份|年代|時間|时间|날짜|일자|在位|재위',
);

/** How exactly something is known, and not when it was: `start year uncertainty`. */
const DOUBT = within('uncertainty|modifier|precision|accuracy|certainty|margin', '精度');

/** Whether a column says of a date how exactly that is known. */
export const isOfDoubt = (name: string): boolean => DOUBT.test(wordsOf(name));

const DATE = new RegExp(`^(?:${DATES})$`, 'u');

/** Whether a column is called a date and nothing else. */
export const isDateName = (name: string): boolean => DATE.test(wordsOf(name));

/** The author’s own choice: `"date:releaseDate title:name"`, with quotes round a name that has blanks, or an object. */
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
