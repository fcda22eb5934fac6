import { describe, expect, it } from 'vitest';
import type { TimelineDocument } from '../../src/model/document.js';
import { embedCode } from '../../stories/playground/embed-code.js';
import { lostInMarkup, markupOf } from '../../stories/playground/markup-of.js';
import { DEFAULTS } from '../../stories/playground/settings.js';
import { parseDate } from '../../src/time/parse-date.js';

const STYLES = '<link rel="stylesheet" href="plain.css" />\n';
const SCRIPT = '<script type="module" src="event-timeline.min.js"></script>\n';

describe('the code to copy', () => {
  it('holds the events as children, with what each says', () => {
    const document: TimelineDocument = {
      title: 'Moscow & Pyongyang',
      timeZone: 'Asia/Pyongyang',
      eras: [{ start: '1945', end: '1991', title: 'Cold War' }],
      lanes: [{ id: 'm', title: 'Moscow' }],
      events: [
        { date: '1961', title: 'Treaty', lane: 'm' },
        {
          date: '2024-06-19',
          title: 'Signed',
          importance: 1,
          description: 'One.\nTwo.',
          sources: [{ title: 'Report', url: 'https://a.example/?a=1&b=2', publisher: 'FT' }],
        },
      ],
    };
    expect(embedCode({ document }, { ...DEFAULTS, scale: 'log', toolbar: true, overview: true, height: '400' }))
      .toBe(`${STYLES}${SCRIPT}<script type="module" src="event-timeline.toolbar.min.js"></script>

<event-timeline scale="log" time-zone="Asia/Pyongyang" overview style="block-size: 400px">
  <h2 slot="heading">Moscow &amp; Pyongyang</h2>
  <timeline-era start="1945" end="1991">Cold War</timeline-era>
  <timeline-lane lane-id="m">Moscow</timeline-lane>
  <timeline-event date="1961" lane="m">Treaty</timeline-event>
  <timeline-event date="2024-06-19" importance="1">
    Signed
    <p slot="description">One.</p>
    <p slot="description">Two.</p>
    <a slot="source" href="https://a.example/?a=1&amp;b=2" data-publisher="FT">Report</a>
  </timeline-event>
  <timeline-toolbar></timeline-toolbar>
</event-timeline>
`);
    expect(lostInMarkup(document)).toEqual([]);
  });

  it('names a file, whatever is in its name', () => {
    expect(embedCode({ file: 'my "events" #1.csv' }, DEFAULTS)).toBe(
      `${SCRIPT}\n<event-timeline src="my%20%22events%22%20%231.csv"></event-timeline>\n`,
    );
  });

  it('keeps tags, quotes and entities in texts and attributes as text', () => {
    const title = '</script><b a="1">&amp; \'x\'';
    const code = embedCode({ document: { events: [{ date: '1961', title, lane: title }] } }, DEFAULTS);
    expect(code.match(/<[a-z/-]+/g)).toEqual([
      '<link',
      '<script',
      '</script',
      '<event-timeline',
      '<timeline-event',
      '</timeline-event',
      '</event-timeline',
    ]);
    expect(code).toContain('lane="&lt;/script&gt;&lt;b a=&quot;1&quot;&gt;&amp;amp; &#39;x&#39;"');
  });

  it('ignores a height that is no number', () => {
    expect(embedCode({ file: 'a.csv' }, { ...DEFAULTS, height: '1px" onclick="x' })).not.toContain('onclick');
  });

  it('writes times of script as exactly in EDTF', () => {
    const times = [0, -4.2e17, Date.UTC(2024, 5, 19, 15), Date.UTC(12024, 0, 1)];
    const document = { events: times.map((start) => ({ start, title: 'a' })) };
    const written = [...embedCode({ document }, DEFAULTS).matchAll(/start="([^"]*)"/g)].map(([, text]) => text!);
    expect(written[2]).toBe('2024-06-19T15:00:00.000Z');
    expect(written.map((text) => Number(parseDate(text).start))).toEqual(times);
    expect(lostInMarkup(document)).toEqual([]);
  });
});

describe('what markup does not hold', () => {
  it('is named by its fields', () => {
    expect(
      lostInMarkup({
        description: 'Of the whole.',
        events: [
          { date: '1961', title: 'a', tags: ['x, y'], place: { name: 'Moscow' } },
          { date: '1962', title: 'b', place: 'Moscow', data: { cost: 1 } },
        ],
      }),
    ).toEqual(['description', 'tags', 'place', 'data']);
  });

  it('is none of the fields of lanes', () => {
    const events = [{ date: '1961', title: 'a', lane: 'x' }];
    const lanes = [{ id: 'y' }, { id: 'x', title: 'X & Co', color: 'red', parent: 'y' }];
    expect(lostInMarkup({ lanes, events })).toEqual([]);
    expect(markupOf({ lanes, events })).toEqual([
      '<timeline-lane lane-id="y">y</timeline-lane>',
      '<timeline-lane lane-id="x" parent="y" color="red">X &amp; Co</timeline-lane>',
      '<timeline-event date="1961" lane="x">a</timeline-event>',
    ]);
  });
});
