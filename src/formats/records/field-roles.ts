import type { FieldMap, FieldName } from '../parsed.js';
import { FIELD_NAMES, TAG_NAMES, type Role } from './field-names.js';
import { namesByLanguage } from './names-by-language.js';
import { wordsOf } from './words-of.js';

/** Words within a name that tell which end of something a column of dates is. */
const ENDS: readonly (readonly [role: 'birth' | 'death' | 'start' | 'end', words: RegExp])[] = [
  ['death', /\b(?:death|died|deceased|burial|mort|muerte|tod)\b/],
  ['birth', /\b(?:birth|born|baptism|naissance|nacimiento|geburt|geboren)\b/],
  [
    'end',
    /\b(?:end|ends|ended|ending|until|till|to|finish|finished|stop|stopped|close|closed|due|expires?|expiry|expiration|cessation|dissolved|abolished|eol|resolved|bis|ende|fin|fim|fine|hasta|конец|окончание|종료|終了|结束|נגמר|סוף|نهاية)\b/u,
  ],
  [
    'start',
    /\b(?:start|starts|started|begin|begins|began|beginning|from|since|inception|opened|founded|established|created|von|beginn|anfang|début|debut|inicio|inizio|desde|начало|시작|開始|开始|התחלה|بداية)\b/u,
  ],
];

/**
 * Which column has which role by its name alone; `names` as the source writes them.
 *
 * @param locale in which language, where several have the same in one each: `name_en`, `name_zh`
 */
export function rolesByName(names: readonly string[], locale?: string): ReadonlyMap<Role, string> {
  const roles = new Map<Role, string>();
  const taken = new Set<string>();
  const words = namesByLanguage(locale, new Map(names.map((name) => [name, wordsOf(name)])));
  for (const [role, known] of Object.entries(FIELD_NAMES) as [Role, readonly string[]][]) {
    const found = known.flatMap((word) => names.filter((name) => words.get(name) === word && !taken.has(name)))[0];
    if (found === undefined) continue;
    roles.set(role, found);
    taken.add(found);
  }
  // "Vulnerability name" is a name, "short description" a description.
  for (const [role, pattern] of [
    [
      'title',
      /(?:^| )(?:title|headline|name|label)$|^(?:name|title|titel|titre|título|titulo|titolo|nom|nombre|nome) /,
    ],
    ['description', /(?: description|^notes?|^comments?)$/],
    ['image', /(?:^| )(?:image|photo|picture|img|thumbnail|poster)(?: (?:url|src|link|file|path))?$/],
  ] as const) {
    const found = roles.has(role)
      ? undefined
      : names.find((name) => pattern.test(words.get(name) ?? '') && !taken.has(name));
    if (found !== undefined) roles.set(role, found);
  }
  return roles;
}

/** Which of some columns are called as lists of tags are; those that may be of any words, `tags` and `keywords`, come last. */
export const tagLists = (names: readonly string[]): readonly string[] =>
  [...TAG_NAMES.slice(2), ...TAG_NAMES.slice(0, 2)].flatMap((word) => names.filter((name) => wordsOf(name) === word));

/** Which end of something a column of dates is, by the words of its name; undefined for a date as such. */
export const endByName = (name: string): 'birth' | 'death' | 'start' | 'end' | undefined =>
  ENDS.find(([, words]) => words.test(wordsOf(name)))?.[0];

/** Names of columns that are worth a look even if they hold numbers. */
export const DATEISH =
  /\b(?:h?date|dates|datum|fecha|data|time|timestamp|ts|datetime|when|years?|yr|day|jahr|année|année|año|anno|at|on|updated|created|published|released?|occurred|happened|дата|год|날짜|日付|日期|年|التاريخ|תאריך)\b/u;

/** Whether a column is called a date and nothing else. */
export const isDateName = (name: string): boolean =>
  /^(?:h?dates?|when|datum|fecha|data|timestamp|datetime|дата|날짜|日付|日期|التاريخ|תאריך)$/u.test(wordsOf(name));

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
