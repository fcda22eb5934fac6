import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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
  expect(html).toContain(` aria-level="${String(level)}"`);
  expect(html).toContain(` heading-level="${String(level)}"`);
});

test('has nothing to show for no events', () => {
  expect(renderToHTML(null)).not.toContain('<svg');
});

test('has lanes, tags and the calendar in its children, too', () => {
  const html = renderToHTML({
    calendar: 'julian',
    lanes: [{ id: 'b', title: 'B & C', parent: 'a' }, { id: 'a' }],
    events: [{ date: '1700-02-29', title: 'x', lane: 'b', tags: ['law', 'war'] }],
  });
  expect(html).toContain('<timeline-lane lane-id="b" parent="a">B &amp; C</timeline-lane>');
  expect(html).toMatch(/<timeline-event event-id="\S+" date="1700-02-29" calendar="julian" lane="b" tags="law, war">/);
});
