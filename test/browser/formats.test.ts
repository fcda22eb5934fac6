import { expect } from 'chai';
import { sendMouse } from '@web/test-runner-commands';
import type { EventTimeline } from '../../src/index.js';
import { longestWaitDuring, middle, mount, part, sendKeys, uncaughtDuring, until } from './page.js';
import { restoreFetch, serve } from './held-server.js';

const blob = (contents: BlobPart, type = ''): string => URL.createObjectURL(new Blob([contents], { type }));

const titles = (timeline: EventTimeline): readonly string[] => timeline.events.map(({ title }) => title);
const issues = (timeline: EventTimeline): readonly (readonly [string, string])[] =>
  timeline.issues.map(({ code, path }) => [code, path]);
const text = (timeline: EventTimeline): string => timeline.shadowRoot!.textContent;
const open = async (contents: BlobPart, attributes = ''): Promise<EventTimeline> =>
  mount(`<event-timeline src="${blob(contents)}" ${attributes}></event-timeline>`);

async function packed(contents: string): Promise<ArrayBuffer> {
  return new Response(new Blob([contents]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
}

describe('event-timeline with files of other formats', () => {
  for (const [format, contents] of [
    ['csv', 'when,what\nJune 1961,A\n1962,B'],
    ['tsv', 'date\ttitle\n1961\tA\n1962\tB'],
    [
      'timelinejs',
      '{"events":[{"start_date":{"year":"1961"},"text":{"headline":"A"}},{"start_date":{"year":1962},"text":{"headline":"B"}}]}',
    ],
    [
      'vis',
      '{"items":[{"id":1,"content":"A","start":"1961-01-01"},{"id":2,"content":"<b>B</b>","start":"1962-01-01"}]}',
    ],
    ['simile', '<data><event start="1961" title="A"/><event start="1962" title="B"/></data>'],
    [
      'xml',
      '<list><item><year>1961</year><title>A</title></item><item><year>1962</year><title>B</title></item></list>',
    ],
    ['yaml', '- year: 1961\n  title: A\n- year: 1962\n  title: B'],
    ['mermaid', 'timeline\n  1961 : A\n  1962 : B'],
    [
      'feed',
      '<rss><channel><item><title>A</title><pubDate>Fri, 06 Jan 1961 10:00:00 GMT</pubDate></item><item><title>B</title><pubDate>1962-01-01</pubDate></item></channel></rss>',
    ],
    [
      'ics',
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:19610101\r\nSUMMARY:A\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:19620101\r\nSUMMARY:B\r\nEND:VEVENT\r\nEND:VCALENDAR',
    ],
    ['jsonld', '[{"@type":"Event","name":"A","startDate":"1961"},{"@type":"Event","name":"B","startDate":"1962"}]'],
    ['markdown', '- 1961: A\n- 1962: B'],
    ['records', '[{"name":"A","year":1961},{"name":"B","year":1962}]'],
    ['ndjson', '{"title":"A","date":"1961"}\n{"title":"B","date":"1962"}'],
  ] as const) {
    it(`recognises ${format}`, async () => {
      const timeline = await open(contents);
      expect(titles(timeline)).to.deep.equal(['A', 'B']);
      expect(issues(timeline)).to.deep.equal([]);
      expect(part(timeline, 'label')).to.have.length(2);
    });
  }

  it('unpacks gzip', async () => {
    expect(titles(await open(await packed('date,title\n1961,A')))).to.deep.equal(['A']);
  });

  it('takes the format, the columns and the order of dates from its attributes', async () => {
    const timeline = await open('a;b;c\n3/4/2024;x;A', 'fields="date:a title:c" format="csv" lang="en-GB"');
    expect(timeline.events).to.deep.equal([{ date: '2024-04-03', title: 'A', data: { b: 'x' }, id: '1-a' }]);
    timeline.fields = 'date:a title:b';
    await timeline.updateComplete;
    expect(titles(timeline)).to.deep.equal(['x']);
  });

  it('names the line and column of what it left out, counts it, and shows the rest', async () => {
    const timeline = await open('title,start,end\nA,1961,1950\nB,soon,\n,1962,\nC,1963,1964');
    expect(titles(timeline)).to.deep.equal(['A', 'C']);
    expect(issues(timeline)).to.deep.equal([
      ['invalid-date', 'line 3, column 2 (start)'],
      ['missing-title', 'line 4, column 1 (title)'],
      ['end-before-start', 'line 2, column 3 (end)'],
    ]);
    expect(timeline.issues[2]?.record).to.deep.equal({ title: 'A', start: '1961', end: '1950' });
    expect(text(timeline)).to.contain('2 of 4 events left out');
  });

  it('reports a file of an unknown format', async () => {
    expect(issues(await open('only words'))[0]?.[0]).to.equal('unknown-format');
    expect(text(await open('date,title\n1961,A', 'format="xlsx"'))).to.match(/cannot be read as “xlsx”/);
  });
});

describe('event-timeline while it loads', () => {
  afterEach(restoreFetch);

  const soon = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 30));
  const shown = (timeline: EventTimeline): string =>
    [...timeline.shadowRoot!.querySelectorAll<HTMLElement>('.message')]
      .filter(({ hidden }) => !hidden)
      .map(({ textContent }) => textContent.trim())
      .join();

  async function begin(): Promise<EventTimeline> {
    const place = document.createElement('main');
    place.innerHTML = '<event-timeline src="a.json"></event-timeline>';
    const fetch = window.fetch.bind(window);
    const asked = new Promise<void>((resolve) => {
      window.fetch = (...request) => {
        resolve();
        return fetch(...request);
      };
    });
    document.body.replaceChildren(place);
    await asked;
    return place.querySelector('event-timeline')!;
  }

  it('shows and announces that it loads, and how much has arrived', async () => {
    const server = serve(40);
    const timeline = await begin();
    await until(() => shown(timeline) === 'Loading events…');
    server.send('[{"date":"1961","tit');
    await until(() => shown(timeline) === 'Loading events… 50 %');
    const message = [...timeline.shadowRoot!.querySelectorAll('.message')].find(
      (element) => !(element as HTMLElement).hidden,
    )!;
    expect(message.closest('[aria-live]')).not.to.equal(null);
    expect(timeline.shadowRoot!.querySelector('[role=group]')!.getAttribute('aria-busy')).to.equal('true');
    server.send('le":"A"},'.slice(0, 6) + '"A"}]'.slice(2));
    server.send('');
    server.end();
    await timeline.updateComplete;
    expect(timeline.shadowRoot!.querySelector('[role=group]')!.getAttribute('aria-busy')).to.equal('false');
  });

  it('does not say how much where the server does not say how much there is', async () => {
    const server = serve();
    const timeline = await begin();
    server.send('[{"date":"1961"');
    await server.taken();
    await soon();
    expect(shown(timeline)).to.equal('Loading events…');
    server.send(',"title":"A"}]');
    server.end();
    await timeline.updateComplete;
    expect(titles(timeline)).to.deep.equal(['A']);
  });

  it('aborts a request that it no longer needs, and requests nothing twice', async () => {
    const server = serve();
    const timeline = await begin();
    timeline.requestUpdate();
    await soon();
    expect(server.asked).to.deep.equal(['a.json']);
    timeline.src = 'b.json';
    await until(() => server.asked.length > 1);
    expect(server.asked).to.deep.equal(['a.json', 'b.json']);
    expect(server.signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
    timeline.remove();
    await until(() => server.signals[1]!.aborted);
  });

  it('shows the part of a file that arrived, reports where it broke off, and loads it again when asked to', async () => {
    const server = serve();
    const timeline = await begin();
    const told: string[] = [];
    for (const type of ['timeline-load', 'timeline-error'] as const)
      timeline.addEventListener(type, () => void told.push(type));
    server.send(
      '{"title":"All","events":[\n{"date":"1961","title":"A"},\n{"date":"1962","title":"B"},\n{"date":"1963","tit',
    );
    await server.taken();
    server.breakOff();
    await timeline.updateComplete;
    expect(titles(timeline)).to.deep.equal(['A', 'B']);
    expect(issues(timeline)).to.deep.equal([['ended-early', 'a.json']]);
    const status = part(timeline, 'status')[0]!;
    expect(status.textContent).to.contain('a.json ended early, in line 4: what came before that is shown');
    expect(told).to.deep.equal(['timeline-load', 'timeline-error']);
    void timeline.reload();
    await until(() => server.asked.length > 1);
    server.send('[{"date":"1961","title":"A"}]');
    server.end();
    await timeline.updateComplete;
    expect(titles(timeline)).to.deep.equal(['A']);
    expect(issues(timeline)).to.deep.equal([]);
  });

  it('reads a long file as it arrives, keeps the page responsive, and shows how many events there are', async () => {
    const row = (index: number): string =>
      `${new Date(index * 6e4).toISOString()},"Event, ${String(index)}",${String(index % 7)}\n`;
    const contents = `date,title,lane\n${Array.from({ length: 150_000 }, (_, index) => row(index)).join('')}`;
    const said = new Set<string>();
    let timeline!: EventTimeline;
    const longest = await longestWaitDuring(async () => {
      timeline = await mount('<event-timeline></event-timeline>');
      const watch = new MutationObserver(() => said.add(shown(timeline)));
      watch.observe(timeline.shadowRoot!, { subtree: true, characterData: true, childList: true, attributes: true });
      timeline.src = blob(contents);
      await timeline.updateComplete;
      watch.disconnect();
    });
    expect(timeline.timeline.length).to.equal(150_000);
    expect(issues(timeline)).to.deep.equal([]);
    expect([...said].filter((words) => /\d %$/.test(words))).to.have.length.greaterThan(4);
    // In one piece it would be nearly all of the time.
    expect(longest).to.be.lessThan(0.35);
  });

  it('stops reading a long file when it is to show another', async () => {
    const long = `date,title\n${'1961-06-01,Old\n'.repeat(200_000)}`;
    const timeline = await mount('<event-timeline></event-timeline>');
    timeline.src = blob(long);
    await until(() => shown(timeline).startsWith('Loading events'));
    timeline.src = blob('date,title\n1962,New');
    await timeline.updateComplete;
    await soon();
    expect(titles(timeline)).to.deep.equal(['New']);
  });

  it('keeps the picture while it loads again', async () => {
    const server = serve();
    const timeline = await begin();
    server.send('[{"date":"1961","title":"A"}]');
    server.end();
    await timeline.updateComplete;
    void timeline.reload();
    await until(() => server.asked.length > 1);
    expect(titles(timeline)).to.deep.equal(['A']);
    expect(shown(timeline)).to.equal('');
    server.send('[{"date":"1961","title":"B"}]');
    server.end();
    await timeline.updateComplete;
    expect(titles(timeline)).to.deep.equal(['B']);
  });

  it('reports a broken connection, without an uncaught error, and tries again when asked to', async () => {
    let answers = 0;
    window.fetch = () =>
      answers++ === 0
        ? Promise.reject(new TypeError('broken'))
        : Promise.resolve(new Response('[{"date":"1961","title":"A"}]'));
    let timeline!: EventTimeline;
    const uncaught = await uncaughtDuring(async () => {
      timeline = await begin();
      await until(() => shown(timeline).includes('could not be loaded'));
    });
    expect(timeline.issues[0]?.message).to.equal('a.json could not be reached');
    const button = [...timeline.shadowRoot!.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Try again',
    )!;
    await sendMouse({ type: 'click', position: middle(button) });
    await soon();
    await timeline.updateComplete;
    expect(titles(timeline)).to.deep.equal(['A']);
    expect(uncaught).to.deep.equal([]);
  });
});

describe('event-timeline with rich text', () => {
  const evil =
    '<p>One <b>bold</b> <a href="https://a.org/">link</a></p><script>window.hacked = 1</script><img src=x onerror="window.hacked = 1"><a href="javascript:hacked = 1">x</a><p style="color:red" onclick="hacked = 1">Two</p>';
  const shownWith = async (timeline: EventTimeline): Promise<HTMLElement> => {
    timeline.data = [{ id: 'a', date: '1961', title: 'A', description: 'plain', descriptionHtml: evil }];
    timeline.select('a');
    await timeline.updateComplete;
    return timeline.shadowRoot!.querySelector<HTMLElement>('.description')!;
  };

  it('shows it without anything that could run as script', async () => {
    const rich = await shownWith(await mount('<event-timeline></event-timeline>'));
    if ('setHTML' in Element.prototype) {
      expect(rich.querySelector('b')?.textContent).to.equal('bold');
      expect(rich.querySelector('a')?.getAttribute('href')).to.equal('https://a.org/');
    } else expect(rich.textContent).to.equal('plain');
    expect(rich.querySelector('script, [onclick], [onerror], [style], [href^=javascript]')).to.equal(null);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect('hacked' in window).to.equal(false);
  });

  it('shows the result of the page’s own sanitiser', async () => {
    const timeline = await mount('<event-timeline></event-timeline>');
    timeline.sanitizer = (html) => document.createTextNode(String(html.length));
    expect((await shownWith(timeline)).textContent).to.equal(String(evil.length));
  });

  it('shows plain text where that fails', async () => {
    const { warn } = console;
    const told: unknown[] = [];
    console.warn = (message: unknown) => told.push(message);
    const timeline = await mount('<event-timeline></event-timeline>');
    timeline.sanitizer = () => {
      throw new Error('not yet loaded');
    };
    const shown = (await shownWith(timeline)).textContent;
    console.warn = warn;
    expect(shown).to.equal('plain');
    expect(told.join()).to.match(/sanitizer of ".*": Error: not yet loaded/);
  });

  it('shows plain text where there is no sanitiser', async () => {
    const method = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');
    if (method) Reflect.deleteProperty(Element.prototype, 'setHTML');
    try {
      expect((await shownWith(await mount('<event-timeline></event-timeline>'))).textContent).to.equal('plain');
    } finally {
      if (method) Object.defineProperty(Element.prototype, 'setHTML', method);
    }
  });
});

describe('event-timeline to take away', () => {
  const DATA = { title: 'Treaties: 1961 & after', events: [{ id: 'a', date: '1961-07-06', title: '=A' }] };

  async function downloads(pick: string): Promise<{ name: string; contents: string; size: number }> {
    const timeline = await mount('<event-timeline download></event-timeline>');
    timeline.data = DATA;
    await timeline.updateComplete;
    await until(() => timeline.shadowRoot!.querySelector('button.download') !== null);
    const taken = new Promise<HTMLAnchorElement>((resolve) => {
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        resolve(this);
      };
    });
    await sendMouse({ type: 'click', position: middle(timeline.shadowRoot!.querySelector('button.download')!) });
    const item = [...timeline.shadowRoot!.querySelectorAll<HTMLButtonElement>('.downloads button')].find(
      ({ textContent }) => textContent.includes(pick),
    )!;
    await sendMouse({ type: 'click', position: middle(item) });
    const link = await taken;
    const file = await (await fetch(link.href)).blob();
    return { name: link.download, contents: await file.text(), size: file.size };
  }
  const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;
  afterEach(() => {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    expect(Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')).to.deep.equal(click);
  });

  for (const [pick, name, pattern] of [
    ['CSV', 'Treaties-1961-after.csv', /a,1961-07-06,'=A/],
    ['iCalendar', 'Treaties-1961-after.ics', /DTSTART;VALUE=DATE:19610706/],
    ['(JSON)', 'Treaties-1961-after.json', /"title": ?"=A"/],
    ['JSON-LD', 'Treaties-1961-after.jsonld', /"startDate": ?"1961-07-06"/],
    ['SVG', 'Treaties-1961-after.svg', /^<svg[\s\S]*=A/],
    ['PNG', 'Treaties-1961-after.png', /PNG/],
  ] as const) {
    it(`as ${pick}`, async () => {
      const file = await downloads(pick);
      expect(file.name).to.equal(name);
      expect(file.contents).to.match(pattern);
    });
  }

  it('but not one that the page does not allow: the menu comes back, with that file off, and says why', async () => {
    const timeline = await mount('<event-timeline download></event-timeline>');
    timeline.data = DATA;
    await timeline.updateComplete;
    await until(() => timeline.shadowRoot!.querySelector('button.download') !== null);
    timeline.toBlob = () => Promise.reject(new Error('the picture could not be drawn'));
    const menu = timeline.shadowRoot!.querySelector('.downloads')!;
    const item = [...menu.querySelectorAll('button')].find(({ textContent }) => textContent.includes('PNG'))!;
    const { error } = console;
    console.error = () => undefined;
    await sendMouse({ type: 'click', position: middle(timeline.shadowRoot!.querySelector('button.download')!) });
    await sendMouse({ type: 'click', position: middle(item) });
    await until(() => item.disabled && menu.matches(':popover-open'));
    console.error = error;
    expect(item.title).to.equal('the picture could not be drawn');
  });

  it('with keys: the menu opens, closes with Escape, and gives the focus back', async () => {
    const timeline = await mount('<event-timeline download></event-timeline>');
    timeline.data = DATA;
    await timeline.updateComplete;
    await until(() => timeline.shadowRoot!.querySelector('button.download') !== null);
    const opener = timeline.shadowRoot!.querySelector<HTMLButtonElement>('button.download')!;
    opener.focus();
    await sendKeys({ press: 'Enter' });
    const menu = timeline.shadowRoot!.querySelector('.downloads')!;
    expect(menu.matches(':popover-open')).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(timeline.shadowRoot!.activeElement?.textContent).to.equal('Spreadsheet (CSV)');
    await sendKeys({ press: 'Escape' });
    expect(menu.matches(':popover-open')).to.equal(false);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(timeline.shadowRoot!.activeElement === opener).to.equal(true);
  });

  it('as a picture of one to four pixels for one', async () => {
    const timeline = await mount('<event-timeline></event-timeline>', 500);
    timeline.data = DATA;
    await timeline.updateComplete;
    const widthOf = async (blob: Blob): Promise<number> => (await createImageBitmap(blob)).width;
    const width = await widthOf(await timeline.toBlob({ pixelRatio: 1 }));
    expect(await widthOf(await timeline.toBlob({ pixelRatio: 3 }))).to.equal(width * 3);
    expect(await widthOf(await timeline.toBlob())).to.equal(width * 2);
    let refused: unknown;
    await timeline.toBlob({ pixelRatio: 5 }).catch((error: unknown) => (refused = error));
    expect(refused).to.be.instanceOf(RangeError);
  });
});
