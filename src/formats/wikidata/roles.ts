/** The variables of a query by their roles. */
export interface Roles {
  readonly title: string | undefined;
  /** The same title in other languages: `label_de` beside `label_en`. */
  readonly titles: readonly string[];
  readonly item: string | undefined;
  readonly description: string | undefined;
  readonly date: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly place: string | undefined;
  readonly coordinates: string | undefined;
  readonly image: string | undefined;
  readonly lane: string | undefined;
  readonly color: string | undefined;
  readonly url: string | undefined;
  /** The variables that describe a date, by what they say about it. */
  readonly facets: (date: string, facet: Facet) => string | undefined;
}

type Facet = 'precision' | 'calendar' | 'before' | 'after';

/** A value of a result, with what is needed to recognise it. */
export interface Sample {
  readonly isDate: boolean;
  readonly isPoint: boolean;
  readonly isItem: boolean;
  readonly isImage: boolean;
}

const START =
  /^(?:start|begin|from$|since|inception|birth|born|dateofbirth|dob$|opening|opened|founded|creation|created|established)/;
const END =
  /^(?:end|finish|to$|until|till|death|died|dateofdeath|dod$|dissol|abolish|closing|closed|demolish|destroyed)/;
const POINT = /^(?:date|time|point|when|year|instant|published|publication|launch)/;
const FACETS: Readonly<Record<Facet, RegExp>> = {
  precision: /(?:precision|prec)$/,
  calendar: /calendar(?:model)?$/,
  before: /before$/,
  after: /after$/,
};
const LANES = ['lane', 'group', 'layer', 'category', 'type', 'class', 'instance', 'instanceof', 'kind', 'genre'];
const TITLES = ['title', 'name', 'event', 'item', 'subject', 'person', 'human', 'battle', 'work', 'label'];
const PLACES = ['place', 'location', 'city', 'country'];

/** A title in one language: `label_en`, `personNameFr`. */
const TITLE_IN = /(label|title|name)([a-z]{2}|zh[a-z]{2,4})$/;

const nameOf = (title: string): string => plain(title).replace(TITLE_IN, '$1');
const plain = (name: string): string => name.replace(/[_\s-]/g, '').toLowerCase();
const isFacet = (name: string): boolean => Object.values(FACETS).some((facet) => facet.test(plain(name)));

/** Finds the roles of a query’s variables by their names and values. `given` are those that the caller names. */
export function rolesOf(
  names: readonly string[],
  samples: ReadonlyMap<string, Sample>,
  given: Readonly<Partial<Record<string, string>>> = {},
  locale = 'en',
): Roles {
  const is = (name: string, fact: keyof Sample): boolean => samples.get(name)?.[fact] === true;
  // Names are looked up often, and a file that is not a query result may have thousands.
  const byPlain = new Map([...names].reverse().map((name) => [plain(name), name]));
  const labelOf = (name: string): string | undefined => byPlain.get(`${plain(name)}label`);
  const called = (wanted: readonly string[]): string | undefined => {
    for (const word of wanted) {
      const own = byPlain.get(word);
      // An entity without its label is an address, which is neither a name nor a group.
      const isText =
        own !== undefined && !(['isDate', 'isPoint', 'isImage', 'isItem'] as const).some((fact) => is(own, fact));
      const found = byPlain.get(`${word}label`) ?? (isText ? own : undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const dates = names.filter((name) => is(name, 'isDate') && !isFacet(name));
  const start = given['start'] ?? dates.find((name) => START.test(plain(name)));
  const end = given['end'] ?? dates.find((name) => END.test(plain(name)) && name !== start);
  const others = dates.filter((name) => name !== start && name !== end);
  const date = given['date'] ?? others.find((name) => POINT.test(plain(name))) ?? others[0];
  const item =
    names.find((name) => is(name, 'isItem') && labelOf(name) !== undefined) ?? names.find((name) => is(name, 'isItem'));
  const title =
    given['title'] ??
    (item && labelOf(item)) ??
    called(TITLES) ??
    names.find((name) => /label$/i.test(name)) ??
    inLanguage(
      names.filter((name) => !is(name, 'isItem') && !isFacet(name)),
      locale,
    ) ??
    item;
  const titles = names.filter((name) => name !== title && nameOf(name) === nameOf(title ?? ''));
  return {
    ...{ title, titles, item, date, start, end },
    description: given['description'] ?? names.find((name) => /description$/i.test(name)),
    coordinates: names.find((name) => is(name, 'isPoint')),
    image: given['image'] ?? names.find((name) => is(name, 'isImage')),
    place: given['place'] ?? called(PLACES),
    lane:
      given['lane'] ??
      called(LANES.filter((word) => `${word}label` !== plain(title ?? '') && word !== plain(item ?? ''))),
    color: given['color'] ?? names.find((name) => ['rgb', 'color', 'colour'].includes(plain(name))),
    url: given['url'] ?? names.find((name) => ['article', 'sitelink', 'url', 'link', 'website'].includes(plain(name))),
    facets: facetsOf(
      names,
      [date, start, end].filter((name) => name !== undefined),
    ),
  };
}

/** The title in the language of the page, else in English, else the first. */
function inLanguage(names: readonly string[], locale: string): string | undefined {
  const titles = names.flatMap((name) => {
    const language = TITLE_IN.exec(plain(name))?.[2];
    return language === undefined ? [] : [{ name, language }];
  });
  const wanted = locale.slice(0, 2).toLowerCase();
  return [wanted, 'en', ''].flatMap((code) => titles.filter(({ language }) => language.startsWith(code)))[0]?.name;
}

/** `birthPrecision` belongs to `birth` and to `birthDate`; `precision` alone belongs to every date without its own. */
function facetsOf(names: readonly string[], dates: readonly string[]) {
  const stem = (name: string): string => plain(name).replace(/(?:date|time|value)$/, '');
  const find = (date: string, facet: Facet): string | undefined => {
    const found = names.filter((name) => FACETS[facet].test(plain(name)) && !dates.includes(name));
    const headOf = (name: string): string => plain(name).replace(FACETS[facet], '');
    return (
      found.find((name) => headOf(name) === plain(date)) ??
      found.find((name) => headOf(name) !== '' && stem(headOf(name)) === stem(date)) ??
      found.find((name) => ['', 'date', 'time', 'timevalue'].includes(headOf(name)))
    );
  };
  const facets = Object.keys(FACETS) as readonly Facet[];
  const known = new Map(dates.map((date) => [date, new Map(facets.map((facet) => [facet, find(date, facet)]))]));
  return (date: string, facet: Facet): string | undefined => known.get(date)?.get(facet);
}
