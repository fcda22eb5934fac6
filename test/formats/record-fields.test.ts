import { describe, expect, test } from 'vitest';
import type { ParseOptions } from '../../src/formats/parsed.js';
import { parse } from '../../src/formats/records.js';
import { parseStream, type Streamed } from '../../src/formats/stream.js';

const eventsOf = (records: unknown, options?: ParseOptions) =>
  parse(JSON.stringify(records), options).document?.events ?? [];
const first = (record: object, options?: ParseOptions) => eventsOf([{ date: '1961', ...record }], options)[0];

/** Enough records to become columns. */
function streamed(of: (row: number) => object, locale?: string): Promise<Streamed> {
  const rows = Array.from({ length: 21_000 }, (_, row) => ({
    date: new Date(row * 3_600_000).toISOString(),
    ...of(row),
  }));
  const bytes = new TextEncoder().encode(JSON.stringify(rows));
  return parseStream(new Blob([bytes]).stream(), { locale });
}

describe('a text by language', () => {
  const title = { en: 'Treaty', de: 'Vertrag', 'pt-BR': 'Tratado' };

  test.each([
    ['de', 'Vertrag', 'de'],
    ['de-CH', 'Vertrag', 'de'],
    ['pt-BR', 'Tratado', 'pt-BR'],
    ['pt', 'Tratado', 'pt-BR'],
    ['ko', 'Treaty', 'en'],
    [undefined, 'Treaty', 'en'],
  ])('in the language of a page in %s is %s', (locale, text, lang) => {
    expect(first({ title }, { locale })).toEqual({ date: '1961', title: text, lang, data: { title } });
  });

  test.each([
    [
      'a list of JSON-LD',
      [
        { '@value': 'Treaty', '@language': 'en' },
        { '@value': 'Vertrag', '@language': 'de' },
      ],
    ],
    [
      'a list with other names',
      [
        { lang: 'en', text: 'Treaty' },
        { lang: 'de', text: 'Vertrag' },
      ],
    ],
    ['lists of one text each, as of IIIF', { en: ['Treaty'], de: ['Vertrag'] }],
    ['objects, as of Wikidata', { en: { language: 'en', value: 'Treaty' }, de: { language: 'de', value: 'Vertrag' } }],
    ['some that nobody has translated yet', { en: '', ko: null, de: 'Vertrag' }],
    ['a language behind a text without one', ['Treaty', { lang: 'de', text: 'Vertrag' }]],
  ])('may be %s', (_, name) => {
    expect(first({ name }, { locale: 'de' })).toMatchObject({ title: 'Vertrag', lang: 'de' });
  });

  test('goes before others without a language, and those before English', () => {
    expect(first({ title: { de: 'Vertrag', '@none': 'Pacte' } })).toMatchObject({ title: 'Pacte' });
    expect(first({ title: { de: 'Vertrag', '@none': 'Pacte' } })).not.toHaveProperty('lang');
    expect(first({ title: { fr: 'Traité', de: 'Vertrag' } })?.title).toBe('Traité');
  });

  test('is each record’s own: what is missing in one is told in another language', () => {
    const rows = [{ title: { en: 'A', de: 'B' } }, { title: { en: 'C' } }, { title: 'D' }];
    expect(
      eventsOf(
        rows.map((row, index) => ({ ...row, date: String(1961 + index) })),
        { locale: 'de' },
      ).map((event) => [event.title, event.lang, event.data]),
    ).toEqual([
      ['B', 'de', { title: { en: 'A', de: 'B' } }],
      ['C', 'en', undefined],
      ['D', undefined, undefined],
    ]);
  });

  test('may be a description, a lane, a place and the title of the whole', () => {
    const row = {
      title: { en: 'Treaty', de: 'Vertrag' },
      description: { en: 'Words', de: '<p>Worte</p>' },
      category: { en: 'Politics', de: 'Politik' },
      place: { en: 'Vienna', de: 'Wien' },
    };
    const name = { en: 'All', de: 'Alles' };
    expect(
      parse(JSON.stringify({ name, rows: [1961, 1962, 1963].map((year) => ({ year, ...row })) }), {
        locale: 'de',
        fields: 'lane:category',
      }).document,
    ).toMatchObject({
      title: 'Alles',
      events: [
        { title: 'Vertrag', description: 'Worte', descriptionHtml: '<p>Worte</p>', lane: 'Politik', place: 'Wien' },
        {},
        {},
      ],
    });
  });

  test('is no list of records, nor what wraps one', () => {
    expect(eventsOf([{ datum: '1961', titel: [{ lang: 'de', text: 'Vertrag' }] }])[0]?.title).toBe('Vertrag');
    expect(first({ event: { en: 'Treaty', de: 'Vertrag' } })?.title).toBe('Treaty');
  });

  test('in a wrapper, as WordPress has it, is a text', () => {
    const content = { rendered: '<p>Words</p>', protected: false };
    expect(first({ title: { rendered: 'Treaty &amp; more' }, content })).toEqual({
      ...{ date: '1961', title: 'Treaty & more', description: 'Words', descriptionHtml: '<p>Words</p>' },
    });
  });

  test.each([
    ['numbers by codes', { de: 12, fr: 13 }],
    ['numbers written as texts', { hr: '12', en: '33' }],
    ['names that are codes too', { id: 'a', no: 'b' }],
    ['names that are none', { home: 'a', away: 'b' }],
    ['a name among languages', { en: 'a', de: 'b', count: 'c' }],
    ['a list of texts', ['a', 'b']],
    ['a list of things', [{ name: 'a' }, { name: 'b' }]],
    ['a text in something that is no language', { text: 'a', lang: 'see below' }],
  ])('is not one of %s', (_, value) => {
    expect(first({ title: 'A', note: value })).toEqual({ date: '1961', title: 'A', data: { note: value } });
  });

  test('is told among very many records, too', async () => {
    const { columns } = await streamed(
      (row) => ({
        title: { en: `Log ${String(row)}`, de: `Eintrag ${String(row)}` },
        category: row % 2 ? { en: 'Odd', de: 'Ungerade' } : { en: 'Even', de: 'Gerade' },
      }),
      'de',
    );
    expect((columns?.title as (row: number) => string)(1)).toBe('Eintrag 1');
    expect(columns?.lanes).toEqual(['Gerade', 'Ungerade']);
  });
});

describe('a list of tags', () => {
  test('may be written as Python prints lists', () => {
    const tagsOf = (tags: string): unknown => eventsOf([{ datum: '1961', titel: 'A', tags }])[0]?.tags;
    expect(tagsOf("['war', \"men's sea\"]")).toEqual(['war', "men's sea"]);
    expect(tagsOf("['war'")).toEqual(["['war'"]);
  });

  const four = (of: (index: number) => object) =>
    eventsOf([0, 1, 2, 3].map((index) => ({ date: String(1961 + index), title: `T${String(index)}`, ...of(index) })));
  const words = (index: number) => (index % 2 ? ['war', 'sea'] : ['peace']);

  test.each(['categories', 'genres', 'tags', 'keywords', 'Topics', 'Kategorien', 'mots-clés', 'labels'])(
    '%s is the tags, and its first the lane',
    (name) => {
      const [peace, war] = four((index) => ({ [name]: words(index) }));
      expect(peace).toEqual({ date: '1961', title: 'T0', tags: ['peace'], lane: 'peace' });
      expect(war).toEqual({ date: '1962', title: 'T1', tags: ['war', 'sea'], lane: 'war' });
    },
  );

  test('of objects is told by their names, and kept with all that is in them', () => {
    const labels = (index: number) => words(index).map((name, id) => ({ id, name, color: 'ff0000' }));
    expect(four((index) => ({ labels: labels(index) }))[1]).toEqual({
      ...{ date: '1962', title: 'T1', tags: ['war', 'sea'], lane: 'war', data: { labels: labels(1) } },
    });
    expect(four((index) => ({ tags: words(index).map((title) => ({ title })) }))[1]?.tags).toEqual(['war', 'sea']);
    // With any name of the date.
    expect(eventsOf([{ datum: '1961', titel: 'A', tags: [{ name: 'war' }] }])[0]?.tags).toEqual(['war']);
  });

  test('gives no lane where hardly two records share it, nor beside a better one', () => {
    expect(four((index) => ({ tags: [`t${String(index)}`] })).map(({ lane }) => lane)).toEqual(
      Array(4).fill(undefined),
    );
    expect(four(() => ({ tags: ['one'] })).map(({ lane }) => lane)).toEqual(Array(4).fill(undefined));
    const kinds = four((index) => ({ tags: words(index), type: index < 2 ? 'early' : 'late' }));
    expect(kinds.map(({ lane }) => lane)).toEqual(['early', 'early', 'late', 'late']);
    const groups = four((index) => ({ tags: words(index), group: index < 2 ? 'early' : 'late' }));
    expect(groups.map(({ lane }) => lane)).toEqual(['early', 'early', 'late', 'late']);
  });

  test('that is called a category is both', () => {
    expect(four((index) => ({ category: words(index) }))[1]).toEqual({
      ...{ date: '1962', title: 'T1', tags: ['war', 'sea'], lane: 'war' },
    });
  });

  test('beside others is the lane, if it is called categories, and is kept', () => {
    expect(four((index) => ({ tags: [`t${String(index)}`], categories: words(index) }))[1]).toEqual({
      ...{ date: '1962', title: 'T1', tags: ['t1'], lane: 'war', data: { categories: ['war', 'sea'] } },
    });
  });

  test('may be a text with commas, of which none is the lane; a single word is', () => {
    const texts = four((index) => ({ genres: words(index).join(', ') }));
    expect(texts[1]).toEqual({ date: '1962', title: 'T1', tags: ['war', 'sea'] });
    expect(four((index) => ({ genres: words(index)[0] }))[1]).toMatchObject({ tags: ['war'], lane: 'war' });
  });

  test('of numbers is none', () => {
    expect(four(() => ({ categories: [3, 4] }))[0]).toEqual({
      date: '1961',
      title: 'T0',
      data: { categories: [3, 4] },
    });
  });

  test('gives the lane among very many records, too', async () => {
    const { columns } = await streamed((row) => ({ title: `T${String(row)}`, genres: words(row) }));
    expect(columns?.lanes).toEqual(['peace', 'war']);
    expect(columns?.event?.(1)).toMatchObject({ tags: ['war', 'sea'] });
  });

  test('a lane that is an object is told by its name', () => {
    const [one] = four((index) => ({ category: { id: index % 2, name: words(index)[0] } }));
    expect(one).toMatchObject({ lane: 'peace', data: { category: { id: 0, name: 'peace' } } });
  });
});

describe('an address relative to the file', () => {
  const pictureOf = (image: unknown, name?: string, field = 'image') =>
    first({ title: 'A', [field]: image }, name === undefined ? {} : { name })?.media?.[0]?.url;

  test.each([
    ['images/a.jpg', undefined, 'images/a.jpg'],
    ['a.PNG?v=2', 'vikings.json', 'a.PNG?v=2'],
    ['images/a.jpg', 'data/vikings.json', 'data/images/a.jpg'],
    ['./a.jpg', 'data/vikings.json?x=a/b', 'data/./a.jpg'],
    ['../a.webp', '../data/vikings.json', '../data/../a.webp'],
    ['/a.jpg', 'data/vikings.json', '/a.jpg'],
    ['images/a.jpg', 'https://example.org/data/vikings.json', 'https://example.org/data/images/a.jpg'],
    ['/a.jpg', 'https://example.org/data/vikings.json', 'https://example.org/a.jpg'],
    ['https://example.org/a', 'https://example.com/b', 'https://example.org/a'],
    ['//example.org/a', 'data/vikings.json', '//example.org/a'],
  ])('%s of %s is %s', (image, name, url) => {
    expect(pictureOf(image, name)).toBe(url);
  });

  test.each(['image', 'photo', 'thumbnail', 'thumbnail_url', 'cover image', 'photoLink', 'images', 'media'])(
    'is a picture in a column %s',
    (field) => {
      expect(pictureOf('photos/1.png', undefined, field)).toBe('photos/1.png');
      expect(pictureOf(['photos/1.png'], undefined, field)).toBe('photos/1.png');
    },
  );

  test('is a link in a column url', () => {
    expect(first({ title: 'A', url: 'pages/treaty.html#end' }, { name: 'x/y.json' })?.url).toBe(
      'x/pages/treaty.html#end',
    );
  });

  test.each([
    'none',
    'n/a',
    'and/or',
    'yes/no/',
    'example.org',
    'example.org/a.jpg',
    'a b.jpg',
    'C:\\a.jpg',
    'data:image/png,a.png',
    'javascript:a.png',
    '.jpg/',
  ])('is not %s', (image) => {
    const event = first({ title: 'A', image, url: image });
    expect(event).toEqual({ date: '1961', title: 'A', data: { image, url: image } });
  });

  test('may be one of several pictures, with what is said of each', () => {
    const images = ['a.jpg', { src: 'b.jpg', caption: 'B', alt: 'a bee' }, { caption: 'nowhere' }];
    expect(first({ title: 'A', images }, { name: 'x/y.json' })?.media).toEqual([
      { url: 'x/a.jpg', alt: '' },
      { url: 'x/b.jpg', src: 'b.jpg', caption: 'B', alt: 'a bee' },
    ]);
  });
});

describe('sources', () => {
  const sourcesOf = (sources: unknown): unknown =>
    parse(JSON.stringify([{ year: 1961, title: 'A', sources, note: 'x' }]), { name: 'https://a.org/data.json' })
      .document?.events[0]?.sources;

  test.each([
    ['a list of titles', ['The Times', 'KCNA'], ['The Times', 'KCNA']],
    ['addresses', ['https://b.org/1'], [{ title: 'https://b.org/1', url: 'https://b.org/1' }]],
    [
      'names with addresses',
      [{ name: 'B', href: '/1' }],
      [{ name: 'B', href: '/1', title: 'B', url: 'https://a.org/1' }],
    ],
    [
      'an object of such',
      { first: { title: 'B', url: 'https://b.org/' }, second: { publisher: 'C' } },
      [
        { title: 'B', url: 'https://b.org/' },
        { title: 'C', publisher: 'C' },
      ],
    ],
    ['something else', { a: 1 }, undefined],
  ])('may be %s', (_, given, sources) => expect(sourcesOf(given)).toEqual(sources));
});
