import { expect } from 'chai';
import { sendMouse } from '@web/test-runner-commands';
import type { EventTimeline } from '../../src/index.js';
import { violationsIn } from './axe.js';
import { restoreFetch, serve } from './held-server.js';
import '../../src/legend.js';
import { middle, mount, part } from './page.js';

const STATES = ['loading', 'empty', 'error'] as const;
const OWN = `
  <p slot="loading">One moment</p>
  <p slot="empty">Nothing was planned</p>
  <div slot="error"><p>The archive does not answer</p><button type="button">Ask again</button></div>`;
const TWO = '[{"date":"1961","title":"A"},\n{"date":"1962","title":"B"}]';

const own = (name: string): HTMLElement => document.querySelector<HTMLElement>(`[slot=${name}]`)!;
/** The page’s own texts that are visible. */
const seen = (): readonly string[] => STATES.filter((name) => own(name).checkVisibility());
const titles = (timeline: EventTimeline): readonly string[] => timeline.events.map(({ title }) => title);
const until = async (isThere: () => unknown): Promise<void> => {
  while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 5));
};
const click = async (element: Element): Promise<void> => sendMouse({ type: 'click', position: middle(element) });
const retryIn = (element: Element): HTMLButtonElement | undefined =>
  [...element.querySelectorAll('button')].find(({ textContent }) => textContent === 'Try again');

/** A page whose timeline has texts of its own for when there is nothing yet, nothing at all, or an error. */
async function open(attributes: string, contents = OWN): Promise<EventTimeline> {
  const place = document.createElement('main');
  place.innerHTML = `<h1>Page</h1><event-timeline ${attributes}>${contents}</event-timeline>`;
  document.body.replaceChildren(place);
  const timeline = place.querySelector('event-timeline')!;
  await until(() => timeline.hasUpdated);
  return timeline;
}

describe('what a page says where there are no events', () => {
  afterEach(restoreFetch);

  it('is `loading` during a slow answer, and nothing afterwards', async () => {
    const server = serve();
    const timeline = await open('src="a.json"');
    expect(seen()).to.deep.equal(['loading']);
    expect(own('loading').assignedSlot!.closest('[aria-live]'), 'heard, too').not.to.equal(null);
    server.send(TWO.slice(0, 20));
    await until(() => seen().length > 0);
    expect(seen()).to.deep.equal(['loading']);
    server.send(TWO.slice(20));
    server.end();
    await timeline.updateComplete;
    expect([seen(), titles(timeline)]).to.deep.equal([[], ['A', 'B']]);
  });

  it('is `error` after a 404, and its button loads again', async () => {
    const timeline = await open('src="/missing.json"');
    await timeline.updateComplete;
    expect(seen()).to.deep.equal(['error']);
    own('error')
      .querySelector('button')!
      .addEventListener('click', () => void timeline.reload());
    const server = serve();
    await click(own('error').querySelector('button')!);
    await until(() => server.asked.length > 0);
    await until(() => seen().includes('loading'));
    expect(seen()).to.deep.equal(['loading']);
    server.send(TWO);
    server.end();
    await until(() => timeline.events.length > 0);
    await timeline.updateComplete;
    expect([seen(), titles(timeline)]).to.deep.equal([[], ['A', 'B']]);
  });

  it('is `empty` for a file without events, and without data', async () => {
    const server = serve();
    const timeline = await open('src="a.json"');
    server.send('{"events":[]}');
    server.end();
    await timeline.updateComplete;
    expect(seen()).to.deep.equal(['empty']);
    timeline.data = [{ date: '1961', title: 'A' }];
    await timeline.updateComplete;
    expect(seen()).to.deep.equal([]);
    await open('');
    expect(seen()).to.deep.equal(['empty']);
  });

  it('passes axe in each of its states', async () => {
    serve();
    for (const attributes of ['src="a.json"', '', 'src="/missing.json"']) {
      if (attributes.includes('missing')) restoreFetch();
      const timeline = await open(attributes);
      if (attributes.includes('missing')) await timeline.updateComplete;
      expect(seen()).to.have.lengthOf(1);
      expect(await violationsIn(document.querySelector('main')!)).to.deep.equal([]);
    }
  });
});

describe('what a page says of a file that is not what it should be', () => {
  afterEach(restoreFetch);

  const LOGIN = '<!doctype html>\n<html lang="en"><title>Sign in</title><form></form></html>';
  const CASES: readonly (readonly [what: string, format: string, contents: string, code: string, message: RegExp])[] = [
    ['a page to sign in, in its place', 'auto', LOGIN, 'no-events', /^a\.json is a web page \(“Sign in”\), not data/],
    ['a page, where a table was asked for', 'csv', LOGIN, 'web-page', /^a\.json is a web page \(“Sign in”\), not data/],
    ['a long page, where a calendar was', 'ics', LOGIN + '<p>'.repeat(40_000), 'web-page', /^a\.json is a web page/],
    ['nothing', 'auto', '', 'empty', /^a\.json is empty/],
    ['no more than a mark of its encoding', 'csv', '\uFEFF', 'empty', /^a\.json is empty/],
    ['blanks', 'json', ' \n\n', 'empty', /^a\.json is empty/],
  ];
  for (const [what, format, contents, code, message] of CASES)
    it(`names it: ${what}`, async () => {
      const server = serve();
      const timeline = await open(`src="a.json" format="${format}"`);
      const told: string[] = [];
      for (const type of ['timeline-load', 'timeline-error']) timeline.addEventListener(type, () => told.push(type));
      server.send(contents);
      server.end();
      await timeline.updateComplete;
      expect(seen()).to.deep.equal(['error']);
      expect(timeline.issues.map((issue) => issue.code)).to.deep.equal([code]);
      expect(timeline.issues[0]!.message).to.match(message);
      expect(told).to.deep.equal(['timeline-error']);
    });
});

describe('a file that is asked for again while it comes', () => {
  afterEach(restoreFetch);

  it('is requested again by `reload()`, and only that answer is reported', async () => {
    const server = serve();
    const timeline = await open('src="a.json"', '');
    const told: number[] = [];
    timeline.addEventListener('timeline-load', ({ detail }) => told.push(detail.accepted));
    server.send(TWO.slice(0, 20));
    await until(() => server.asked.length === 1);
    const reloaded = timeline.reload();
    await until(() => server.asked.length === 2);
    expect(server.signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
    server.send('[{"date":"1961","title":"New"}]');
    server.end();
    await reloaded;
    expect([titles(timeline), told]).to.deep.equal([['New'], [1]]);
  });

  it('is aborted when its element is removed, and requested again when that is put back', async () => {
    const server = serve();
    const timeline = await open('src="a.json"', '');
    const place = timeline.parentElement!;
    await until(() => server.asked.length === 1);
    timeline.remove();
    expect(server.signals[0]!.aborted).to.equal(true);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect([server.asked.length, titles(timeline)]).to.deep.equal([1, []]);
    place.append(timeline);
    await until(() => server.asked.length === 2);
    server.send(TWO);
    server.end();
    await timeline.updateComplete;
    expect(titles(timeline)).to.deep.equal(['A', 'B']);
  });
});

describe('a file of which only a part has come', () => {
  afterEach(restoreFetch);

  async function half(): Promise<EventTimeline> {
    const server = serve();
    const timeline = await mountAsked();
    server.send(`${TWO.slice(0, -1)},{"date":"19`);
    await server.taken();
    server.breakOff();
    await timeline.updateComplete;
    expect(titles(timeline)).to.deep.equal(['A', 'B']);
    return timeline;
  }
  async function mountAsked(): Promise<EventTimeline> {
    await mount('<event-timeline></event-timeline>');
    return open('src="a.json"', '');
  }

  it('is requested again with a click, and shown until all of it has arrived', async () => {
    const timeline = await half();
    const status = part(timeline, 'status')[0]!;
    expect(status.textContent).to.contain('ended early');
    const server = serve();
    await click(retryIn(status)!);
    await until(() => server.asked.length > 0);
    await until(() => !status.checkVisibility());
    expect(titles(timeline), 'meanwhile').to.deep.equal(['A', 'B']);
    server.send('[{"date":"1961","title":"A"},{"date":"1962","title":"B"},{"date":"1963","title":"C"}]');
    server.end();
    await timeline.updateComplete;
    expect(titles(timeline)).to.deep.equal(['A', 'B', 'C']);
    expect(retryIn(status)).to.equal(undefined);
  });

  it('stays, with the button, if that fails again; the part of another file does not stay', async () => {
    const timeline = await half();
    const status = part(timeline, 'status')[0]!;
    window.fetch = () => Promise.reject(new TypeError('broken'));
    await click(retryIn(status)!);
    await until(() => status.textContent.includes('could not be reached'));
    expect(titles(timeline)).to.deep.equal(['A', 'B']);
    expect(part(timeline, 'label')).to.have.lengthOf(2);
    expect(retryIn(status)!.checkVisibility()).to.equal(true);
    timeline.src = 'b.json';
    await timeline.updateComplete;
    expect(titles(timeline)).to.deep.equal([]);
    const buttons = [...timeline.shadowRoot!.querySelectorAll('button')].filter(
      (button) => button.textContent === 'Try again' && button.checkVisibility(),
    );
    expect(buttons).to.have.lengthOf(1);
  });
});

describe('a page that cannot download what shows very many events', () => {
  /** A page of its own in which a module is missing: it is requested where it does not exist. */
  async function pageWithout(module: string): Promise<Window> {
    const frame = document.createElement('iframe');
    const gone = ['js', 'ts'].map((ending) => [`/src/elements/${module}.${ending}`, '/nowhere.js']);
    frame.srcdoc = `<!doctype html>
      <script type="importmap">${JSON.stringify({ imports: Object.fromEntries(gone) as object })}</script>
      <script type="module" src="/src/index.ts"></script>
      <event-timeline lang="en"></event-timeline>`;
    document.body.replaceChildren(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const inside = frame.contentWindow!;
    // What it logs is tested here.
    (inside as Window & typeof globalThis).console.error = () => undefined;
    await inside.customElements.whenDefined('event-timeline');
    return inside;
  }

  const shown = (timeline: EventTimeline): readonly string[] =>
    [...timeline.shadowRoot!.querySelectorAll<HTMLElement>('.message, .status')]
      .filter((own) => own.checkVisibility())
      .map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());

  it('reports that columns could not be shown, not that there are no events', async () => {
    const page = await pageWithout('many');
    const timeline = page.document.querySelector('event-timeline')!;
    const told: string[] = [];
    for (const type of ['timeline-load', 'timeline-error']) timeline.addEventListener(type, () => told.push(type));
    timeline.data = { start: Float64Array.of(0, 1, 2) };
    await timeline.updateComplete;
    await until(() => told.length > 0);
    expect(shown(timeline)).to.deep.equal([
      'The timeline could not be loaded. Try again',
      'event-timeline: a module for many events could not be downloaded',
    ]);
    expect(told).to.deep.equal(['timeline-error']);
    expect(timeline.issues.map(({ code }) => code)).to.deep.equal(['not-loaded']);
  });

  it('shows few events afterwards, and those of an array, as ever', async () => {
    const page = await pageWithout('many');
    const timeline = page.document.querySelector('event-timeline')!;
    timeline.data = { start: Float64Array.of(0, 1, 2) };
    await until(() => timeline.issues.length > 0);
    timeline.data = [{ date: '1961', title: 'A' }];
    await timeline.updateComplete;
    expect([shown(timeline), titles(timeline), timeline.issues]).to.deep.equal([[], ['A'], []]);
  });
});

it('eras are in the first picture of their events: what places them is waited for', async () => {
  const timeline = await mount('<event-timeline lang="en"></event-timeline>');
  let first: { labels: number; eras: number } | undefined;
  const watch = new MutationObserver(() => {
    const labels = part(timeline, 'label').length;
    if (labels > 0) first ??= { labels, eras: part(timeline, 'era').length };
  });
  watch.observe(timeline.shadowRoot!, { childList: true, subtree: true });
  timeline.data = {
    events: [
      { date: '1961', title: 'A' },
      { date: '1999', title: 'B' },
    ],
    eras: [{ title: 'Era', start: '1970', end: '1980' }],
  };
  await timeline.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  watch.disconnect();
  expect(first).to.deep.equal({ labels: 2, eras: 1 });
});

it('appends one event as a list of one, and nodes and text as any element does', async () => {
  const timeline = await mount('<event-timeline lang="en"></event-timeline>');
  timeline.data = [{ date: '1961', title: 'A' }];
  timeline.append({ date: '1962', title: 'B' });
  timeline.append(document.createElement('i'), 'text');
  await timeline.updateComplete;
  expect(titles(timeline)).to.deep.equal(['A', 'B']);
  expect(timeline.innerHTML).to.equal('<i></i>text');
});

it('a companion that has no timeline says so in the console', async () => {
  const told: unknown[] = [];
  const { warn } = console;
  console.warn = (message: unknown) => told.push(message);
  const place = document.createElement('main');
  place.innerHTML = '<timeline-legend for="nobody"></timeline-legend><timeline-legend></timeline-legend>';
  document.body.replaceChildren(place);
  await customElements.whenDefined('timeline-legend');
  await new Promise((resolve) => setTimeout(resolve, 5200));
  console.warn = warn;
  expect(told).to.deep.equal([
    '<timeline-legend> for="nobody": no timeline has that id',
    '<timeline-legend> it is in no timeline, and "for" names none',
  ]);
}).timeout(10_000);
