import { describe, expect, test } from 'vitest';
import { parse } from '../../src/formats/feed.js';
import { validate } from '../../src/model/validate.js';
import { neverThrows } from './never-throws.js';
import { dataFile } from './shared-file.js';

const rss = (item: string, channel = ''): string =>
  `<rss version="2.0"><channel>${channel}<item><title>A</title><pubDate>Wed, 19 Jun 2024 10:00:00 GMT</pubDate>${item}</item></channel></rss>`;
const atom = (entry: string, head = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom">${head}<entry><title>A</title><published>2024-06-19T10:00:00Z</published>${entry}</entry></feed>`;
const eventOf = (text: string) => parse(text).document!.events[0]!;

describe('an item of a feed', () => {
  test.each([
    ['<pubDate>Wed, 19 Jun 2024 10:00:00 +0200</pubDate>', '2024-06-19T10:00:00+02:00'],
    ['<pubDate>19 Jun 24 10:00:00 UT</pubDate>', '2024-06-19T10:00:00Z'],
    ['<pubDate>Wed, 19 Jun 2024 10:00 EST</pubDate>', '2024-06-19T10:00-05:00'],
    ['<dc:date>2024-06-19</dc:date>', '2024-06-19'],
    ['<updated>2024-06-20T10:00:00Z</updated><published>2024-06-19T10:00:00Z</published>', '2024-06-19T10:00:00Z'],
    ['<updated>2024-06-20T10:00:00Z</updated>', '2024-06-20T10:00:00Z'],
  ])('is on the day on which it was published: %s', (date, expected) => {
    expect(eventOf(`<rss><channel><item><title>A</title>${date}</item></channel></rss>`).date).toBe(expected);
  });

  test.each([
    [rss('<link> https://a.org/1 </link><guid>https://a.org/2</guid>'), 'https://a.org/1'],
    [rss('<guid>https://a.org/2</guid>'), 'https://a.org/2'],
    [rss('<guid isPermaLink="false">https://a.org/2</guid>'), undefined],
    [rss('<link>/1</link>', '<link>https://a.org/news/</link>'), 'https://a.org/1'],
    [rss('<link>javascript:alert(1)</link>'), undefined],
    [atom('<link rel="self" href="https://a.org/0"/><link href="https://a.org/1"/>'), 'https://a.org/1'],
    [
      atom(
        '<link rel="alternate" href="1.html"/>',
        '<link rel="self" href="https://b.org"/><link href="https://a.org/news/"/>',
      ),
      'https://a.org/news/1.html',
    ],
  ])('leads to its page: %s', (text, url) => expect(eventOf(text).url).toBe(url));

  test.each([
    ['<description>a &lt;b&gt;b&lt;/b&gt; &amp;amp; c</description>', 'a b & c', 'a <b>b</b> &amp; c'],
    ['<description><![CDATA[a <b>b</b>]]></description>', 'a b', 'a <b>b</b>'],
    ['<content:encoded>all of it</content:encoded><description>a</description>', 'a', undefined],
    ['<content:encoded>all of it</content:encoded>', 'all of it', undefined],
    [
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>a</p><p>b &lt; c</p></div></content>',
      'a\nb < c',
      '<div xmlns="http://www.w3.org/1999/xhtml"><p>a</p><p>b &#60; c</p></div>',
    ],
  ])('has a description, as text and as it is: %s', (element, description, descriptionHtml) => {
    const event = eventOf(rss(element));
    expect([event.description, event.descriptionHtml]).toEqual([description, descriptionHtml]);
  });

  test.each([
    [
      '<enclosure url="https://a.org/1.jpg" type="image/jpeg" length="1"/>',
      { url: 'https://a.org/1.jpg', type: 'image', alt: '' },
    ],
    [
      '<enclosure url="https://a.org/1.mp3" type="audio/mpeg"/>',
      { url: 'https://a.org/1.mp3', type: 'audio', alt: '' },
    ],
    [
      '<link rel="enclosure" href="https://a.org/1.mp4" type="video/mp4"/>',
      { url: 'https://a.org/1.mp4', type: 'video', alt: '' },
    ],
    [
      '<media:group><media:content url="https://a.org/1" medium="image"><media:description>A bridge</media:description><media:credit>Ann</media:credit></media:content></media:group>',
      { url: 'https://a.org/1', type: 'image', alt: 'A bridge', credit: 'Ann' },
    ],
    ['<media:thumbnail url="https://a.org/1.jpg"/>', { url: 'https://a.org/1.jpg', type: 'image', alt: '' }],
    ['<itunes:image href="https://a.org/1.jpg"/>', { url: 'https://a.org/1.jpg', type: 'image', alt: '' }],
  ])('has what is attached to it: %s', (element, media) => expect(eventOf(rss(element)).media).toEqual([media]));

  test('has no media that cannot be shown, and none twice', () => {
    const twice =
      '<media:thumbnail url="https://a.org/1.jpg"/><media:content url="https://a.org/1.jpg" medium="image"/>';
    expect(eventOf(rss(twice)).media).toHaveLength(1);
    expect(eventOf(rss('<enclosure url="https://a.org/1.pdf" type="application/pdf"/>')).media).toBeUndefined();
    expect(eventOf(rss('<enclosure url="data:text/html,a" type="image/png"/>')).media).toBeUndefined();
  });

  test('has categories as tags, an identity, and the rest in data', () => {
    expect(
      eventOf(
        rss(
          '<category>a</category><category> a </category><dc:subject>b</dc:subject><guid>x</guid><dc:creator>Ann</dc:creator>',
        ),
      ),
    ).toMatchObject({
      ...{ tags: ['a', 'b'], id: 'x', data: { 'dc:creator': 'Ann' } },
    });
    expect(
      eventOf(atom('<category term="a" label="A"/><author><name>Ann</name><uri>x</uri></author><id>x</id>')),
    ).toMatchObject({
      ...{ tags: ['A'], id: 'x', data: { author: 'Ann' } },
    });
  });

  test('without a title is called by the beginning of its text', () => {
    const words = 'word '.repeat(40);
    const { title } = eventOf(
      `<rss><channel><item><pubDate>2024-06-19</pubDate><description>&lt;p&gt;${words}&lt;/p&gt;</description></item></channel></rss>`,
    );
    expect(title).toMatch(/^(?:word ){15}word…$/);
  });
});

describe('a feed', () => {
  test('has its title and its language', () => {
    const head = { title: 'News & more', description: 'All', lang: 'de-AT' };
    const words = '<title>News &amp; more</title><description>All</description><language>de-AT</language>';
    expect(parse(rss('', words)).document).toMatchObject(head);
    expect(
      parse('<feed xml:lang="de-AT"><title type="html">News &amp;amp; more</title><subtitle>All</subtitle></feed>')
        .document,
    ).toMatchObject(head);
  });

  test('of the first years has its items beside its channel', () => {
    const { document } = parse(
      '<rdf:RDF><channel><title>News</title></channel><item><title>A</title><dc:date>2024-06-19</dc:date></item></rdf:RDF>',
    );
    expect(document).toMatchObject({ title: 'News', events: [{ title: 'A', date: '2024-06-19' }] });
  });

  test('reports items without a date, or with one that cannot be read, by line and item', () => {
    const { document, issues } = parse(
      '<rss><channel>\r\n<item><title>😀</title></item>\r\n<item><title>B</title><pubDate>soon</pubDate></item></channel></rss>',
    );
    expect(document!.events).toEqual([]);
    expect(issues).toMatchObject([
      { severity: 'error', code: 'missing-date', path: 'line 2', record: '<item><title>😀</title></item>' },
      {
        severity: 'error',
        code: 'invalid-date',
        path: 'line 3',
        record: expect.stringMatching(/^<item>.*soon.*<\/item>$/) as string,
      },
    ]);
  });

  test('that is not well-formed has its items read one by one', () => {
    const { document, issues } = parse(`${rss('').replace('</channel>', '')}<item><title>B</item>`);
    expect(document!.events).toMatchObject([{ title: 'A' }]);
    expect(issues.map(({ code }) => code)).toEqual(['invalid-xml', 'invalid-record']);
    expect(issues[1]?.message).toBe('no valid XML: Missing end tag for element title');
  });

  test('is none without items of the kind', () => {
    for (const text of ['', 'A', '<data><event start="1961" title="A"/></data>', '<html><body>'])
      expect(parse(text)).toMatchObject({ document: null, issues: [{ code: 'not-feed' }] });
  });

  test('of a newspaper becomes a document without issues', () => {
    const { document, issues } = parse(dataFile('treaty.rss'));
    expect([issues, validate(document).issues]).toEqual([[], []]);
    expect(document!.events.map(({ date }) => date)).toEqual([
      ...['2024-06-20T17:05:00+09:00', '2024-06-20T07:12:00+09:00'],
      ...['2024-06-19T15:40:00+09:00', '2024-06-19T02:45:00+09:00'],
    ]);
  });
});

test.each([
  rss('<link>https://a.org</link><category>a</category><description>&lt;p&gt;a</description>'),
  atom('<content type="xhtml"><p>a</p></content>'),
])('never throws: %s', (text) => neverThrows(parse, text));
