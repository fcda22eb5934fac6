import type { FieldMap, FieldName } from '../parsed.js';
import { namesByLanguage } from './names-by-language.js';

/** What a column can say, by its name: one of our fields, a part of a date, or an end of a life. */
export type Role =
  | FieldName
  | 'birth'
  | 'death'
  | 'latitude'
  | 'longitude'
  | 'lang'
  | 'dir'
  | 'calendar'
  | 'descriptionHtml'
  | 'media'
  | 'sources'
  | 'relations'
  | PartRole;
export type PartRole = (typeof PARTS)[number] | `end-${(typeof PARTS)[number]}`;

const PARTS = ['year', 'month', 'day', 'time', 'hour', 'minute', 'second'] as const;

/** What lists are called that say of which kinds something is. */
const TAGS = split(
  'tags|keywords|categories|genres|topics|subjects|themes|labels|kategorien|catégories|categorías|categorias|categorie|категории|카테고리|カテゴリー|分类|schlagwörter|schlagworte|stichwörter|mots clés|palabras clave|etiquetas|étiquettes|теги|태그|タグ|标签',
);

/** Which of some columns are called as lists of tags are; those that may be of any words, `tags` and `keywords`, come last. */
export const tagLists = (names: readonly string[]): readonly string[] =>
  [...TAGS.slice(2), ...TAGS.slice(0, 2)].flatMap((word) => names.filter((name) => wordsOf(name) === word));

/**
 * Whole names, in small letters and with blanks between words, the best first: the column whose name comes first in its row has
 * the role. English, and what spreadsheets of our ten languages call the same.
 */
const NAMES: Readonly<Partial<Record<Role, readonly string[]>>> = {
  title: split(
    'title|headline|event title|event name|event|name|label|subject|titel|titre|título|titulo|titolo|überschrift|ereignis|événement|evento|nombre|название|событие|заголовок|제목|タイトル|标题|العنوان|כותרת|person|caption|content text|summary|content|text|message',
  ),
  displayDate: split('display date|date text|date label|date display|date words'),
  description: split(
    'description|desc|details|detail|body|text|summary|abstract|content|beschreibung|details text|descripción|descripcion|descrizione|описание|설명|説明|描述|الوصف|תיאור',
  ),
  lane: split(
    'lane|group|facet|category|track|section|team|theme|topic|gruppe|kategorie|catégorie|categoría|categoria|groupe|grupo|группа|категория|분류|カテゴリー|类别|division|region|era',
  ),
  id: split('id|uid|uuid|guid|identifier|unique id|event id|key'),
  url: split('url|link|href|html url|web|website|permalink|source url|web page|homepage|wikipedia|more|read more'),
  image: split(
    'image|image url|picture|photo|img|thumbnail|media url|bild|photo url|imagen|изображение|images|pictures|photos|foto|poster',
  ),
  alt: split('alt|alt text|image alt|image description'),
  color: split('color|colour|farbe|couleur'),
  importance: split('importance'),
  tags: TAGS,
  place: split('place|location|venue|city|where|local|ort|lieu|lugar|luogo|место|장소|場所|地点'),
  latitude: split('latitude|lat'),
  longitude: split('longitude|lon|lng|long'),
  status: split('status'),
  lang: split('lang'),
  dir: split('dir'),
  calendar: split('calendar'),
  descriptionHtml: split('description html'),
  media: split('media'),
  sources: split('sources'),
  relations: split('relations'),
  ...Object.fromEntries(
    PARTS.flatMap((part) => [
      [
        part,
        [
          part,
          `start ${part}`,
          ...split(
            {
              year: 'jahr|année|año|anno|год|연도|年',
              month: 'monat|mois|mes|месяц',
              day: 'tag des monats|jour|día|día del mes',
              time: 'uhrzeit|heure|hora',
              hour: 'hours',
              minute: 'minutes',
              second: 'seconds',
            }[part],
          ),
        ],
      ],
      [`end-${part}`, [`end ${part}`]],
    ]),
  ),
};

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
  for (const [role, known] of Object.entries(NAMES) as [Role, readonly string[]][]) {
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

/** Which end of something a column of dates is, by the words of its name; undefined for a date as such. */
export const endByName = (name: string): 'birth' | 'death' | 'start' | 'end' | undefined =>
  ENDS.find(([, words]) => words.test(wordsOf(name)))?.[0];

/** Names of columns that are worth a look even if they hold numbers. */
export const DATEISH =
  /\b(?:h?date|dates|datum|fecha|data|time|timestamp|ts|datetime|when|years?|yr|day|jahr|année|année|año|anno|at|on|updated|created|published|released?|occurred|happened|дата|год|날짜|日付|日期|年|التاريخ|תאריך)\b/u;

/** Whether a column is called a date and nothing else. */
export const isDateName = (name: string): boolean =>
  /^(?:h?dates?|when|datum|fecha|data|timestamp|datetime|дата|날짜|日付|日期|التاريخ|תאריך)$/u.test(wordsOf(name));

/** `releaseDate`, `release_date` and `RELEASE.DATE` are all `release date`. */
export const wordsOf = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');

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

function split(words: string): readonly string[] {
  return words.split('|');
}
