import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { MarkPen } from '../../src/index.js';
import { renderToHTML } from '../../src/server.js';

const treaty: unknown = JSON.parse(readFileSync(new URL('../../stories/data/treaty.json', import.meta.url), 'utf8'));

test('has the picture in a shadow root, the events as children, the document and JSON-LD', () => {
  const html = renderToHTML(treaty, { attributes: { id: 'story' } });
  expect(html).toMatch(/^<event-timeline lang="en-GB" id="story">\n<template shadowrootmode="open">/);
  expect(html.match(/<svg class="picture"/g)).toHaveLength(12);
  expect(html).toContain('<time slot="date" datetime="1961">1961</time> Soviet Union and North Korea promise');
  expect(html).toContain('<h2 slot="heading">Moscow and Pyongyang, from one pact to the next</h2>');
  const [, json] = /<script type="application\/json">(.*?)<\/script>/s.exec(html)!;
  expect((JSON.parse(json!) as { events: unknown[] }).events).toHaveLength(7);
  expect(html).toContain('"startDate": "1961"');
});

test('turns markup into text, and makes no link of a script URL', () => {
  const evil = '</template></script><script>alert(1)</script>"';
  const event = { date: '1961', title: evil, description: evil, lane: evil, url: 'javascript:alert(1)' };
  const html = renderToHTML({ title: evil, events: [event] }, { attributes: { title: evil } });
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html.match(/<\/template>/g)).toHaveLength(1);
  expect(html).not.toMatch(/href="javascript/);
});

test('writes dates that are not texts as exactly', () => {
  const html = renderToHTML([{ date: new Date('2024-06-19T15:00Z'), title: 'x' }], { src: 'x.json', jsonLd: false });
  expect(html).toMatch(/ date="2024-06-19T15:00/);
  expect(html).not.toContain('<script');
});

test('draws the requested widths, in styles with the nonce of the page', () => {
  const html = renderToHTML(treaty, { widths: [320, 1000], nonce: 'abc' });
  expect(html.match(/<svg class="picture"/g)).toHaveLength(2);
  expect(html.match(/<style nonce="abc"/g)).toHaveLength(3);
  expect(html.match(/<style/g)).toHaveLength(3);
});

test('says for each width whether its picture is to scale', () => {
  const apollo: unknown = JSON.parse(readFileSync(new URL('../../stories/data/apollo.json', import.meta.url), 'utf8'));
  const html = renderToHTML(apollo, { widths: [375, 1200] });
  const said = [...html.matchAll(/<p class="summary width-(\d)"><bdi>(.*?)<\/bdi>/g)].map(([, i, words]) => [
    i,
    words!.includes('Not to scale'),
  ]);
  expect(said).toEqual([
    ['0', true],
    ['1', false],
  ]);
});

test('keeps the room of each picture for that of the element, but not that of a very high one across', () => {
  const room = (html: string): readonly string[] =>
    [...html.matchAll(/@container (\([^{]*)\{\.frame::before\{block-size:\d+px\}/g)].map(([, widths]) => widths!);
  expect(room(renderToHTML(treaty, { widths: [320, 800, 1200] }))).toEqual([
    ...['(width>=320px) and (width<800px)', '(width>=800px) and (width<1200px)', '(width>=1200px)'],
  ]);
  const many = Array.from({ length: 300 }, (_, i) => ({ date: '2024-06-19', title: `Event number ${String(i)}` }));
  expect(room(renderToHTML(many, { widths: [320, 800], jsonLd: false }))).toEqual(['(width>=320px) and (width<800px)']);
});

test.each([
  [-1, 1],
  [3, 3],
  [9, 6],
])('has a heading that HTML has where level %d is asked for', (headingLevel, level) => {
  const html = renderToHTML({ title: 'Three', events: [] }, { headingLevel });
  expect(html).toContain(`<h${String(level)} slot="heading">`);
  expect(html).toContain(` role="heading" aria-level="${String(level)}"`);
  expect(html).toContain(` heading-level="${String(level)}"`);
});

test('has nothing to show for no events', () => {
  expect(renderToHTML(null)).not.toContain('<svg');
});

test('has lanes, tags and the calendar in its children, too', () => {
  const html = renderToHTML({
    calendar: 'julian',
    lanes: [{ id: 'b', title: 'B & C', parent: 'a' }, { id: 'a' }],
    events: [
      { date: '1700-02-29', title: 'x', lane: 'b', tags: ['law', 'war'] },
      { date: new Date('1917-11-07T00:00Z'), title: 'y' },
    ],
  });
  // A time that is no text is of no calendar.
  expect(html).toMatch(/ date="1917-11-07T00:00[^"]*"><time/);
  expect(html).toContain('<timeline-lane lane-id="b" parent="a">B &amp; C</timeline-lane>');
  expect(html).toMatch(/<timeline-event event-id="\S+" date="1700-02-29" calendar="julian" lane="b" tags="law, war">/);
});

test('says in its children all that has a place there: eras, links, paragraphs, sources', () => {
  const html = renderToHTML({
    timeZone: 'Asia/Seoul',
    eras: [{ title: 'War & peace', start: '1947', end: new Date('1991-12-25T15:00Z'), color: 'red' }],
    events: [
      {
        ...{ id: 'pact', date: '1961-07-06', title: 'Pact', place: { name: 'Moscow' }, importance: 0.5, color: 'red' },
        ...{ url: 'https://example.org/?a&b', description: 'One.\n\nTwo & three.' },
        sources: [
          { title: 'A book', publisher: 'A house', published: '1961', url: 'https://example.org/book' },
          { title: 'A & B', url: 'javascript:alert(1)' },
        ],
      },
      {
        id: 'visit',
        date: '2024~',
        title: 'Visit',
        displayDate: 'one day',
        descriptionHtml: '<p>Long</p><ul><li>So</li></ul>',
      },
    ],
  });
  expect(html).toContain(
    '<timeline-era start="1947" end="1991-12-26T00:00:00.000+09:00" color="red">War &amp; peace</',
  );
  const [, pact, visit] = /^(<timeline-event .*pact.*)\n(.*visit.*)$/m.exec(html)!;
  expect(pact!.split(/(?=<(?:time|a|p|span)[ >])/)).toEqual([
    '<timeline-event event-id="pact" date="1961-07-06" url="https://example.org/?a&amp;b" place="Moscow" color="red" importance="0.5">',
    '<time slot="date" datetime="1961-07-06">July 6, 1961</time> ',
    '<a href="https://example.org/?a&amp;b">Pact</a>',
    '<p slot="description">One.</p>',
    '<p slot="description">Two &amp; three.</p>',
    '<a slot="source" href="https://example.org/book" data-publisher="A house" data-published="1961">A book</a>',
    '<span slot="source">A &amp; B</span></timeline-event>',
  ]);
  expect(visit).toContain('display-date="one day"');
  expect(visit).toContain('>one day</time> Visit<p slot="description">Long</p><p slot="description">So</p>');
});

test('has the options as attributes of its tag, so that the element draws the same', () => {
  const attributes = { id: 'story', overview: true, hash: '' } as const;
  const asked = { scale: 'elastic', orientation: 'vertical', order: 'newest', timeZone: 'Asia/Seoul' } as const;
  const fields = { laneBy: 'place', colorBy: 'kind', markBy: 'form' };
  const html = renderToHTML(treaty, {
    ...asked,
    ...fields,
    attributes,
    locale: 'ar',
    rightToLeft: true,
    widths: [320],
  });
  expect(html.slice(0, html.indexOf('\n'))).toBe(
    '<event-timeline scale="elastic" orientation="vertical" order="newest" lane-by="place" color-by="kind" mark-by="form" ' +
      'time-zone="Asia/Seoul" lang="ar" dir="rtl" id="story" overview>',
  );
  expect(html).toContain('19 يونيو 2024');
});

test('has a legend of its colours and marks without a style attribute, which strict policies forbid', () => {
  const events = ['one', 'two & more'].map((kind, i) => ({ date: String(2000 + i), title: 'x', data: { kind } }));
  const to = (x: number) => ({ draw: (pen: MarkPen) => pen.rect(x, 0, 9, 9) });
  const marks = { one: to(0), 'two & more': to(-9) };
  const [shadow] = renderToHTML(events, { colorBy: 'kind', markBy: 'kind', marks, widths: [320] }).split('</template>');
  const items = [...shadow!.matchAll(/<li>(<svg class="swatch( marked)?".*?<\/svg>)<bdi>(.*?)<\/bdi><\/li>/g)];
  expect(items.map(([, , marked, title]) => [marked, title])).toEqual([
    [' marked', 'one'],
    [' marked', 'two &amp; more'],
  ]);
  expect(new Set(items.map(([, swatch]) => swatch)).size).toBe(2);
  expect(shadow).not.toMatch(/<[^>]* style=/);
});

test('refuses widths that are none, and names them', () => {
  expect(() => renderToHTML(treaty, { widths: [320, NaN] })).toThrow(/widths/);
});
