import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectPicture } from './expect-picture.js';
import '../../src/timeline/all-parts.js';
import { renderToSVG } from '../../src/render/render-to-svg.js';

const story = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../stories/data/${name}.json`, import.meta.url), 'utf8'));
const treaty = story('treaty');

/** Pictures that a reviewer looks at. Run with UPDATE_OUTPUT=1 to accept changes. */
const PICTURES = [
  ['treaty-1200', { width: 1200, height: 600 }],
  ['treaty-768', { width: 768, height: 600 }],
  ['treaty-390', { width: 390, height: 844 }],
  ['treaty-320', { width: 320, height: 640 }],
  ['treaty-1200-dark', { width: 1200, height: 600, theme: 'dark' }],
  ['treaty-1200-rtl', { width: 1200, height: 600, rightToLeft: true }],
  ['treaty-1200-proportional', { width: 1200, height: 600, scale: 'proportional' }],
  ['how-sure-1200', { width: 1200, locale: 'en-GB' }],
  ['how-sure-1200-rtl', { width: 1200, locale: 'en-GB', rightToLeft: true }],
  ['how-sure-390', { width: 390, locale: 'en-GB' }],
  ['cosmos-1200', { width: 1200, locale: 'en-GB' }],
  ['rome-1200', { width: 1200, locale: 'en-GB' }],
  ['apollo-1200', { width: 1200, locale: 'en-GB', scale: 'proportional' }],
] as const;

test.each(PICTURES)('the picture %s is the one in test/output', (name, options) => {
  const data = name.replace(/-(\d+).*$/, '');
  expectPicture(name, renderToSVG(story(data), options));
});

describe('renderToSVG()', () => {
  test('keeps to the height that it is given, if the text fits', () => {
    for (const [name, options] of PICTURES) {
      if (!('height' in options) || name.includes('proportional')) continue;
      const height = Number(/height="(\d+)"/.exec(renderToSVG(treaty, options))?.[1]);
      expect(height, name).toBeLessThanOrEqual(options.height);
    }
  });

  test('gives the picture a name and a description', () => {
    const svg = renderToSVG(treaty, { width: 1200 });
    expect(svg).toContain('<title>Moscow and Pyongyang, from one pact to the next</title>');
    expect(svg).toMatch(/<desc>7 events, 1961 to 20 June 2024\. Not to scale/);
    // Browsers take the name from the first child only.
    expect(svg).toMatch(/^<svg[^>]*>\s*<title>/);
  });

  test('has no ids, so that several pictures can stand in one page', () => {
    expect(renderToSVG(treaty)).not.toMatch(/\s(id|aria-(labelled|described)by)=/);
  });

  test('turns markup into text, and makes no link of a script URL', () => {
    const evil = '<script>alert(1)</script>&"\u0000';
    const svg = renderToSVG([{ date: '1961', title: evil, lane: evil, url: 'javascript:alert(1)' }]);
    expect(svg).not.toMatch(/<script|javascript:|\u0000/);
    expect(svg).toContain('&lt;script&gt;');
  });

  test('links an event to its URL', () => {
    expect(renderToSVG([{ date: '1961', title: 'x', url: 'https://example.org/?a&b' }])).toContain(
      '<a href="https://example.org/?a&amp;b">',
    );
  });

  test('is an image, or a group if there are links in it; has its language', () => {
    const plain = renderToSVG([{ date: '1961', title: 'x' }], { locale: 'fr' });
    expect(plain).toMatch(/role="img"[^>]*xml:lang="fr"/);
    expect(renderToSVG([{ date: '1961', title: 'x', url: 'https://example.org/' }])).toContain('role="group"');
  });

  test('takes colours and CSS of one’s own, and neither can end its tags', () => {
    const svg = renderToSVG([{ date: '1961', title: 'x', lane: 'a' }], {
      colors: { 'color-0': 'teal"/><script>' },
      styles: '@font-face{font-family:"A";src:url(data:)}</style><script>',
    });
    expect(svg).toContain('fill="teal&quot;/&gt;&lt;script&gt;"');
    expect(svg).toContain('<style>@font-face{font-family:&quot;A&quot;');
    expect(svg).not.toContain('<script');
  });

  test('draws an empty timeline, too', () => {
    expect(renderToSVG(null)).toContain('No events yet.');
  });
});
