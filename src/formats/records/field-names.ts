import type { FieldName } from '../parsed.js';

/** The roles that a column can have: one of our fields, a part of a date, or an end of a life. */
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

/** Names of titles that are used if there is no column for a title, since they mostly have longer texts. */
export const LATE_TITLES = split('caption|content text|summary|content|text');

/** Names of years, except for the English one. */
export const YEARS =
  'jahr|jaar|année|annee|año|ano|anno|rok|år|yıl|yil|vuosi|год|年|年份|年度|西暦|연도|년도|السنة|سنة|שנה|שנת';

/** Names of decades. */
export const DECADES = 'decade|jahrzehnt|décennie|decennie|década|decada|decennio|decennium|десятилетие';

/** Names of lists of kinds. The first two may contain arbitrary words. */
export const TAG_NAMES = split(
  'tags|keywords|categories|genres|topics|subjects|themes|labels|kategorien|catégories|categorías|categorias|categorie|категории|카테고리|カテゴリー|分类|schlagwörter|schlagworte|stichwörter|mots clés|palabras clave|etiquetas|étiquettes|теги|태그|タグ|标签',
);

/**
 * Full names, in lower case and with spaces between words, in order of preference: the column whose name comes first
 * has the role. In English, and as spreadsheets in our ten languages name the same.
 */
export const FIELD_NAMES: Readonly<Partial<Record<Role, readonly string[]>>> = {
  title: split(
    'title|headline|event title|event name|event|name|label|subject|titel|titre|título|titulo|titolo|überschrift|ereignis|événement|evento|nombre|название|событие|заголовок|제목|タイトル|标题|العنوان|כותרת|person|message|msg',
  ),
  displayDate: split('display date|date text|date label|date display|date words'),
  description: split(
    'description|desc|details|detail|body|text|summary|abstract|content|beschreibung|details text|descripción|descripcion|descrizione|описание|설명|説明|描述|الوصف|תיאור',
  ),
  lane: split(
    'lane|group|facet|category|track|section|team|theme|topic|gruppe|kategorie|catégorie|categoría|categoria|groupe|grupo|группа|категория|분류|カテゴリー|类别|division|region|era',
  ),
  id: split('id|uid|uuid|guid|identifier|unique id|event id|key'),
  // If there is also a page, `url` is that of an API.
  url: split(
    'html url|web url|title url|url|link|html link|web link|short link|href|web|website|permalink|source url|web page|homepage|wikipedia|more|read more',
  ),
  image: split(
    'image|image url|picture|photo|img|thumbnail|media url|bild|photo url|imagen|изображение|images|pictures|photos|foto|poster',
  ),
  alt: split('alt|alt text|image alt|image description'),
  color: split('color|colour|farbe|couleur'),
  importance: split('importance'),
  tags: TAG_NAMES,
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
          `${part} start`,
          ...split(
            {
              year: YEARS,
              month:
                'mo|monat|mois|mes|mês|mese|maand|mesic|měsíc|miesiąc|miesiac|månad|måned|месяц|월|月|الشهر|شهر|חודש',
              day: 'dy|day of month|dayof month|tag|tag des monats|jour|día|dia|día del mes|giorno|dzień|dzien|день|일|日|اليوم|يوم|יום',
              time: 'uhrzeit|heure|hora',
              hour: 'hours|hr',
              minute: 'minutes|mn',
              second: 'seconds|sec',
            }[part],
          ),
        ],
      ],
      [`end-${part}`, [`end ${part}`, `${part} end`]],
    ]),
  ),
};

function split(words: string): readonly string[] {
  return words.split('|');
}
