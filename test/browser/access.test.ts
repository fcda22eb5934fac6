import { emulateMedia, executeServerCommand, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { EventTimeline } from '../../src/index.js';
import { violationsIn } from './axe.js';
import { restoreFetch, serve } from './held-server.js';
import {
  handsAt,
  itWithFingers,
  itWithMedia,
  label,
  middle,
  mount,
  part,
  sendKeys,
  settled,
  TREATY,
  until,
} from './page.js';

/** What screen readers list as parts of a page. */
const LANDMARKS =
  'main, nav, aside, search, form[aria-label], section[aria-label], [role=main], [role=navigation], [role=region], [role=search], [role=complementary], [role=banner]';

const story = (attributes = '') => mount(`<event-timeline src="${TREATY}" ${attributes}></event-timeline>`);

describe('event-timeline is accessible', () => {
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
  });

  it('passes axe: light and dark, wide and narrow, with its details open', async () => {
    document.documentElement.lang = 'en';
    // axe takes a page without a background for white.
    document.body.style.background = 'Canvas';
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      for (const width of [1200, 320]) {
        await mount(`<h1>Page</h1><event-timeline src="${TREATY}" selected="signing"></event-timeline>`, width, 640);
        expect(await violationsIn(document.body), `${scheme}, ${String(width)} px`).to.deep.equal([]);
      }
    }
  });

  it('has targets of 24 px, or with room around them: axe is asked for small ones that are close, also where Tab does not lead', async () => {
    const style = 'style="inline-size: 12px; block-size: 12px; padding: 0; border: 0"';
    await mount(
      `<h1>Page</h1><button ${style}>a</button><button tabindex="-1" ${style}>b</button><event-timeline src="${TREATY}"></event-timeline>`,
    );
    expect((await violationsIn(document.body)).map((found) => found.split(' ', 1)[0])).to.deep.equal([
      'target-size',
      'target-size',
    ]);
  });

  it('begins with a summary of one sentence', async () => {
    const timeline = await story();
    expect(timeline.shadowRoot!.querySelector('.summary')!.textContent).to.match(
      /^7 events, 1961 to 20 June 2024\. Not to scale: 19.20 June 2024 enlarged\.$/,
    );
  });

  it('lists the events as buttons in the order of time, with date, title, lane, and the gap after them; the drawing is not read out', async () => {
    const timeline = await story();
    const items = [...timeline.shadowRoot!.querySelectorAll('ol > li > button')];
    // Without a role, Safari tells of no list where there are no bullets.
    expect(items[0]!.closest('ol')!.role).to.equal('list');
    expect(items.map((item) => item.textContent.replace(/\s+/g, ' ').trim())[5]).to.equal(
      '20 June 2024, South Korea voices regret and cites UN resolutions, Seoul',
    );
    for (const attributes of ['', 'dir="rtl"', 'orientation="vertical"', 'order="newest" orientation="vertical"']) {
      const other = await story(attributes);
      const heard = part(other, 'label').flatMap((item) => /then nothing for \d+ years/.exec(item.textContent) ?? []);
      expect(heard, attributes).to.have.members(['then nothing for 39 years', 'then nothing for 24 years']);
      // After whichever of its two events is read out first.
      const before = attributes.includes('newest') ? 'visit-2000' : 'treaty-1961';
      expect(label(other, before).textContent, attributes).to.contain('39 years');
    }
    expect(timeline.shadowRoot!.querySelector('svg.shapes')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('has crowds, and events that are only marks, in their place among the others, and says no gap where there is something', async () => {
    const timeline = await mount('<event-timeline></event-timeline>', 700);
    const days = Array.from({ length: 120 }, (_, i) => ({
      date: `2011-05-${String(1 + (i % 28)).padStart(2, '0')}`,
      title: `One of the events of a month, number ${String(i)}`,
    }));
    timeline.data = [
      { date: '1961', title: 'First' },
      ...days,
      { date: '2013-01', title: 'A while later, with a long title that has no room where it is' },
      { date: '2041', title: 'Last' },
    ];
    await timeline.updateComplete;
    const items = [...timeline.shadowRoot!.querySelectorAll<HTMLElement>('ol.labels > li > button')];
    const years = items.map((item) => /\b(?:1961|2011|2013|2041)\b/.exec(item.ariaLabel ?? item.textContent)?.[0]);
    expect(years).to.deep.equal(years.toSorted());
    expect([years[0], years.at(-1)]).to.deep.equal(['1961', '2041']);
    const counted = items.map((item) => (item.matches('.crowd') ? Number(item.textContent) : 1));
    expect(counted.reduce((a, b) => a + b)).to.equal(timeline.events.length);
    expect(counted.some((count) => count > 1)).to.equal(true);
    const gaps = items.flatMap((item, i) =>
      (item.ariaLabel ?? item.textContent).includes('nothing') ? [years[i]] : [],
    );
    expect(gaps).to.include('1961').and.not.include('2041');
    // What comes after a gap is of another year.
    for (const [i, item] of items.entries())
      if ((item.ariaLabel ?? item.textContent).includes('nothing')) expect(years[i + 1]).not.to.equal(years[i]);
  });

  for (const [what, count] of [
    ['an event that is only a mark', 1],
    ['a crowd', 40],
  ] as const)
    it(`says after ${what}, too, for how long there is nothing`, async () => {
      const timeline = await mount('<event-timeline lang="en"></event-timeline>', 900);
      timeline.data = [
        ...Array.from({ length: count }, (_, i) => ({
          date: `1961-05-${String(1 + (i % 20)).padStart(2, '0')}`,
          title: `Early ${String(i)}`,
          lane: 'a',
        })),
        { date: '2024-06-19', title: 'Late', lane: 'b' },
        { date: '2024-06-20', title: 'Later', lane: 'b' },
      ];
      timeline.collapsed = ['a'];
      await timeline.updateComplete;
      const items = [...timeline.shadowRoot!.querySelectorAll('ol.labels > li > button')];
      const last = items.at(-3)!;
      expect(last.className).to.equal(count > 1 ? 'crowd' : 'heard');
      expect(last.ariaLabel ?? last.textContent).to.match(/, then nothing for 6\d years\s*$/);
    });

  it('lets a screen reader open an event that is only a mark; the focus goes to the mark', async () => {
    const timeline = await mount('<event-timeline></event-timeline>', 700);
    timeline.data = {
      lanes: [{ id: 'a', title: 'Folded' }],
      events: [
        { id: 'one', date: '1961', title: 'Treaty', lane: 'a' },
        { id: 'two', date: '2024', title: 'Pact', lane: 'b' },
      ],
    };
    timeline.collapsed = ['a'];
    await timeline.updateComplete;
    const mark = timeline.shadowRoot!.querySelector<HTMLElement>('li > [data-event-id=one]')!;
    expect(mark.textContent.trim()).to.match(/^1961, Treaty, Folded/);
    // No stop of the Tab key, since it is not seen.
    expect(mark.tabIndex).to.equal(-1);
    // As screen readers do, which press without a pointer, and move the focus without a key.
    mark.click();
    expect(timeline.selected).to.equal('one');
    timeline.select(null);
    await timeline.updateComplete;
    mark.focus();
    await until(() => timeline.shadowRoot!.activeElement !== mark);
    expect((timeline.shadowRoot!.activeElement as HTMLElement).dataset['eventId']).to.equal('one');
  });

  it('leaves no empty stop: what has nothing to say has no role, and what the sliders say is said once', async () => {
    const timeline = await story('overview');
    await import('../../src/filter.js');
    const overview = timeline.shadowRoot!.querySelector('timeline-overview')!;
    await until(() => overview.shadowRoot?.querySelector('.dates') != null);
    expect(overview.shadowRoot!.querySelector('.dates')!.ariaHidden).to.equal('true');
    for (const root of [timeline, document.createElement('timeline-filter')])
      expect(root.shadowRoot?.querySelector('[role=status]') ?? null).to.equal(null);
    expect(timeline.shadowRoot!.querySelector('[aria-live] .message')).not.to.equal(null);
  });

  it('is called a timeline', async () => {
    const timeline = await story();
    const figure = timeline.shadowRoot!.querySelector('[role=group]')!;
    expect([figure.ariaLabel, figure.ariaRoleDescription]).to.deep.equal([
      'Moscow and Pyongyang, from one pact to the next',
      'Timeline',
    ]);
    // Without a title, “Timeline” is its name.
    timeline.data = { events: [{ date: '2020', title: 'A' }] };
    await timeline.updateComplete;
    expect([figure.ariaLabel, figure.ariaRoleDescription]).to.deep.equal(['Timeline', null]);
  });

  it('is called as its heading says, or its label, if the page has written these', async () => {
    const heading = '<h2 slot="heading">A heading of the page</h2>';
    for (const [attributes, contents, name] of [
      ['', heading, 'A heading of the page'],
      ['aria-label="A label"', '', 'A label'],
      ['aria-label="A label"', heading, 'A label'],
    ] as const) {
      const timeline = await mount(`<event-timeline src="${TREATY}" ${attributes}>${contents}</event-timeline>`);
      const figure = timeline.shadowRoot!.querySelector('[role=group]')!;
      expect([figure.ariaLabel, figure.ariaRoleDescription]).to.deep.equal([name, 'Timeline']);
    }
  });

  it('tells developers, once, if it has no name at all', async () => {
    const data = { events: [{ date: '2020', title: 'A' }] };
    const told: string[] = [];
    const { info } = console;
    console.info = (...words: unknown[]) => void told.push(words.join(' '));
    try {
      for (const markup of [
        '<event-timeline><h2 slot="heading">A heading</h2></event-timeline>',
        '<event-timeline aria-label="A label"></event-timeline>',
        '<section aria-label="A section"><event-timeline></event-timeline></section>',
        '<event-timeline></event-timeline>',
      ]) {
        const timeline = await mount(`<button>before</button>${markup}`);
        document.querySelector('button')!.focus();
        timeline.data = data;
        await timeline.updateComplete;
        // Only when a reader, or a developer, comes near.
        await sendKeys({ press: 'Tab' });
        await handsAt(timeline);
        timeline.requestUpdate();
        await timeline.updateComplete;
      }
    } finally {
      console.info = info;
    }
    expect(told).to.have.lengthOf(1);
    expect(told[0]).to.contain('<event-timeline> has no name');
  });

  it('gives the language of the data, and that of an event that has its own', async () => {
    const timeline = await mount('<event-timeline></event-timeline>');
    const events = [
      { id: 'a', date: '2020', title: 'Le traité', description: 'Signé', lang: 'fr' },
      { id: 'b', date: '2021', title: 'Der Vertrag' },
    ];
    timeline.data = { lang: 'de', events };
    timeline.select('a');
    await timeline.updateComplete;
    const langOf = (selector: string): (string | null)[] =>
      [...timeline.shadowRoot!.querySelectorAll(selector)].map((element) => element.getAttribute('lang'));
    expect(langOf('.figure')).to.deep.equal(['de']);
    expect(langOf('.label .title')).to.deep.equal(['fr', null]);
    expect(langOf('.details-title, .description')).to.deep.equal(['fr', 'fr']);
  });

  it('holds up neither the wheel nor a finger where nothing is taken from the page: only the picture may do so', async () => {
    await Promise.all([import('../../src/toolbar.js'), import('../../src/list.js'), import('../../src/overview.js')]);
    const listen = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'addEventListener')!;
    const add = listen.value as (this: EventTarget, ...given: Parameters<EventTarget['addEventListener']>) => void;
    const holding: string[] = [];
    // Browsers tell nobody but their own tools of listeners.
    EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options) {
      const isPassive = typeof options === 'object' && options.passive === true;
      if (/^(wheel|touchstart|touchmove)$/.test(type) && !isPassive)
        holding.push(`${type} on ${this instanceof Element ? this.classList[0] || this.localName : 'the page'}`);
      add.call(this, type, listener, options);
    };
    try {
      const companions = '<timeline-toolbar></timeline-toolbar><timeline-list></timeline-list>';
      const timeline = await mount(`<event-timeline src="${TREATY}" hash="t" overview>${companions}</event-timeline>`);
      await sendMouse({ type: 'move', position: middle(part(timeline, 'plot')[0]!) });
      await handsAt(timeline);
      timeline.select('signing');
      await settled(timeline);
    } finally {
      Object.defineProperty(EventTarget.prototype, 'addEventListener', listen);
    }
    // For two fingers; to zoom and move; and until a wheel rests.
    const picture = ['touchmove on plot', 'touchstart on plot', 'wheel on plot', 'wheel on plot'];
    expect(holding.toSorted()).to.deep.equal(picture);
  });

  it('neither flashes nor moves by itself', async () => {
    await Promise.all([import('../../src/toolbar.js'), import('../../src/list.js'), import('../../src/filter.js')]);
    const companions = ['toolbar', 'list', 'filter'].map((name) => `<timeline-${name}></timeline-${name}>`).join('');
    const timeline = await mount(`<event-timeline src="${TREATY}" now overview>${companions}</event-timeline>`);
    await sendMouse({ type: 'move', position: middle(part(timeline, 'plot')[0]!) });
    await handsAt(timeline);
    timeline.select('signing');
    await settled(timeline);
    // What has begun by now with what the reader did ends within a second.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const elements = [timeline, ...timeline.querySelectorAll('*'), ...timeline.shadowRoot!.querySelectorAll('*')];
    const running = [document, ...elements.flatMap(({ shadowRoot }) => shadowRoot ?? [])]
      .flatMap((root) => root.getAnimations())
      .filter(({ playState }) => playState === 'running');
    expect(running.map(({ effect }) => (effect as KeyframeEffect).target?.className)).to.deep.equal([]);
  });

  it('has one item of its list for each event, as long as there are few', async () => {
    const timeline = await mount('<event-timeline></event-timeline>', 1200);
    // No two at the same place, so there are no crowds.
    timeline.data = Array.from({ length: 60 }, (_, i) => ({ date: String(1900 + i), title: `Event ${String(i)}` }));
    await timeline.updateComplete;
    const items = timeline.shadowRoot!.querySelectorAll('ol.labels > li');
    const crowded = [...timeline.shadowRoot!.querySelectorAll('ol.labels .crowd')].map((own) =>
      Number(own.textContent),
    );
    expect(items.length + crowded.reduce((sum, own) => sum + own - 1, 0)).to.equal(60);
  });

  it('adds no landmark to the page by itself, and one at most with each companion', async () => {
    await Promise.all([import('../../src/toolbar.js'), import('../../src/list.js'), import('../../src/overview.js')]);
    const landmarks = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element.matches(LANDMARKS) ? [element] : []),
        ...(element.shadowRoot ? landmarks(element.shadowRoot) : []),
      ]);
    const companions = ['toolbar', 'list', 'overview'].map((name) => `<timeline-${name}></timeline-${name}>`);
    for (const contents of ['', ...companions]) {
      const timeline = await mount(`<event-timeline src="${TREATY}">${contents}</event-timeline>`);
      timeline.select('signing');
      await handsAt(timeline);
      expect(landmarks(timeline.parentElement!).length, contents).to.be.at.most(contents ? 1 : 0);
    }
  });

  itWithFingers('leaves one finger down the page to the page, also over a magnified picture', async () => {
    const timeline = await mount(`<event-timeline src="${TREATY}"></event-timeline><p style="height: 2000px"></p>`);
    timeline.view = { start: '2000', end: '2020' };
    await timeline.updateComplete;
    const [x, y] = middle(part(timeline, 'plot')[0]!);
    const { view } = timeline;
    const frames = [0, 20, 60, 100, 140].map((by) => [[x, y - by]]);
    await executeServerCommand('touch', { frames });
    await until(() => window.scrollY > 50, 'scrolled');
    expect(timeline.view).to.deep.equal(view);
    expect(getComputedStyle(part(timeline, 'plot')[0]!).touchAction).to.equal('pan-x pan-y');
    window.scrollTo(0, 0);
  });

  it('gives every event a target of at least 24 px', async () => {
    const timeline = await mount(`<event-timeline src="${TREATY}"></event-timeline>`, 320, 640);
    for (const element of part(timeline, 'label')) {
      const { width, height } = element.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });

  it('gives fingers buttons of 44 px', async function () {
    const timeline = await story();
    const sizes = (): number[] =>
      [...timeline.shadowRoot!.querySelectorAll<HTMLElement>('.toolbar button')].map(
        ({ offsetHeight }) => offsetHeight,
      );
    expect(sizes().length).to.be.greaterThan(0);
    expect(Math.max(...sizes())).to.be.lessThan(44);
    if (!(await executeServerCommand('coarse', { coarse: true }))) this.skip();
    const large = sizes();
    await executeServerCommand('coarse', { coarse: false });
    expect(Math.min(...large)).to.be.at.least(44);
  });

  itWithMedia('keeps marks, axis and text visible in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const timeline = await story();
    // Of marks the browser by itself forces no colour: those of lanes may be invisible on the ground that the reader chose.
    const { color } = getComputedStyle(document.body);
    expect(part(timeline, 'mark').length).to.be.greaterThan(0);
    for (const mark of part(timeline, 'mark')) {
      const { fill, stroke } = getComputedStyle(mark);
      expect([fill, stroke], mark.getAttribute('part')!).to.include(color);
    }
    expect(await violationsIn(document.body)).to.deep.equal([]);
  });
});

describe('what is announced', () => {
  afterEach(restoreFetch);

  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

  /** What an element says from now on. */
  function heardFrom(element: Element): string[] {
    const said: string[] = [];
    element.ariaNotify = (words) => void said.push(words);
    return said;
  }

  /** A timeline near which a reader is. */
  async function near(attributes = '', contents = ''): Promise<[EventTimeline, string[]]> {
    const timeline = await mount(`<event-timeline lang="en-GB" ${attributes}>${contents}</event-timeline>`);
    await sendMouse({ type: 'move', position: [600, 300] });
    timeline.dispatchEvent(new PointerEvent('pointerover'));
    await handsAt(timeline);
    return [timeline, heardFrom(timeline)];
  }

  /** Waits until everything is said. */
  const silence = (): Promise<void> => pause(1300);

  it('is one message for a burst of new events of which some are wrong', async () => {
    const [timeline, said] = await near();
    timeline.data = { events: [{ date: '2000', title: 'First' }] };
    await timeline.updateComplete;
    // Where the machine stalls for as long as the pause after which it is said, there may be a message more.
    let stalls = 0;
    for (let i = 0; i < 50; i++) {
      const began = performance.now();
      timeline.append([{ date: i % 10 === 5 ? 'never' : String(2001 + i), title: `Event ${String(i)}` }]);
      await pause(20);
      if (performance.now() - began > 300) stalls++;
    }
    await silence();
    expect(said.at(-1)).to.equal('5 of 51 events left out');
    expect(said.length).to.be.at.most(1 + stalls);
    const before = said.length;
    timeline.append([{ date: '2060', title: 'Last' }]);
    await silence();
    expect(said.length - before).to.be.at.most(1);
  });

  it('is what was left out of the data before the reader came near, once', async () => {
    const timeline = await mount('<event-timeline lang="en-GB"></event-timeline>');
    timeline.data = {
      events: [
        { date: '2000', title: 'First' },
        { date: 'never', title: 'Wrong' },
      ],
    };
    await timeline.updateComplete;
    const said = heardFrom(timeline);
    await sendMouse({ type: 'move', position: middle(part(timeline, 'plot')[0]!) });
    await handsAt(timeline);
    await silence();
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.match(/^1 of 2 events left out: /);
    label(timeline, timeline.events[0]!.id!).focus();
    await sendKeys({ press: 'Escape' });
    await silence();
    expect(said).to.have.lengthOf(1);
  });

  it('is nothing while a finger or a button is down, and nothing of a timeline that has gone', async () => {
    const [timeline, said] = await near(`src="${TREATY}" view-start="2024-06-19" view-end="2024-06-19"`);
    const [x, y] = middle(part(timeline, 'plot')[0]!);
    await sendMouse({ type: 'move', position: [x, y + 150] });
    await sendMouse({ type: 'down' });
    for (const by of [10, 40, 80]) await sendMouse({ type: 'move', position: [x + by, y + 150] });
    await silence();
    expect(said).to.deep.equal([]);
    await sendMouse({ type: 'up' });
    await silence();
    expect(said).to.have.lengthOf(1);
    label(timeline, 'signing').focus();
    await sendKeys({ press: '+' });
    timeline.remove();
    document.body.append(timeline);
    await silence();
    expect(said).to.have.lengthOf(1);
  });

  it('is the count of a filter, once for a word that is typed, and of a list likewise', async () => {
    for (const name of ['filter', 'list']) {
      await import('../../src/filter.js');
      await import('../../src/list.js');
      const tag = `timeline-${name}`;
      const [timeline, own] = await near(`src="${TREATY}"`, `<${tag}></${tag}>`);
      const companion = timeline.querySelector<HTMLElement>(tag)!;
      await until(() => companion.shadowRoot?.querySelector<HTMLElement>('#search')?.checkVisibility() === true);
      const said = heardFrom(companion);
      companion.shadowRoot!.querySelector<HTMLElement>('#search')!.focus();
      await sendKeys({ type: 'treaty' });
      await silence();
      expect(said, name).to.have.lengthOf(1);
      expect(said[0], name).to.match(/^\d of 7 events/);
      expect(own, name).to.deep.equal([]);
      expect(companion.shadowRoot!.querySelector('[aria-live]')).to.equal(null);
    }
  });

  for (const of of ['its own toolbar', 'timeline-toolbar'])
    it(`is the summary after the scale was switched in ${of}`, async () => {
      await import('../../src/toolbar.js');
      const contents = of === 'timeline-toolbar' ? '<timeline-toolbar></timeline-toolbar>' : '';
      const [timeline, said] = await near(`src="${TREATY}"`, contents);
      const root = (contents ? timeline.querySelector('timeline-toolbar')! : timeline).shadowRoot!;
      const find = (): HTMLElement | undefined =>
        [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim().startsWith('True scale'));
      await until(() => find()?.checkVisibility() === true);
      const button = find()!;
      button.focus();
      for (const count of [1, 2]) {
        await sendKeys({ press: 'Enter' });
        await silence();
        expect(said).to.have.lengthOf(count);
      }
      expect(said[0]).to.equal('7 events, 1961 to 20 June 2024.');
      expect(said[1]).to.match(/ Not to scale: 19.20 June 2024 enlarged\.$/);
    });

  it('is the event to which the button in the details went, since the focus stays there; not the event that was opened, whose details have it', async () => {
    const [timeline, said] = await near(`src="${TREATY}"`);
    label(timeline, 'treaty-1961').focus();
    await sendKeys({ press: 'Enter' });
    await silence();
    expect(said).to.deep.equal([]);
    timeline.shadowRoot!.querySelectorAll<HTMLElement>('.details .step')[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await silence();
    expect(said).to.deep.equal(['2000. Putin’s previous visit to North Korea']);
  });

  it('is that loading failed, also without the hands; then only what came of the reader’s next attempt', async () => {
    const timeline = await mount('<event-timeline src="/missing.json" lang="en"></event-timeline>');
    const region = timeline.shadowRoot!.querySelector('[aria-live]')!;
    expect(region.ariaLive).to.equal('polite');
    expect(region.querySelector('.message:not([hidden])')!.textContent).to.contain('could not be loaded');
    expect(timeline.shadowRoot!.querySelector('.help')).to.equal(null);
    const again = [...region.querySelectorAll('button')].find((button) => button.checkVisibility())!;
    again.focus();
    await handsAt(timeline);
    const said = heardFrom(timeline);
    expect(region.ariaLive).to.equal('off');
    await sendKeys({ press: 'Enter' });
    await silence();
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.match(/^The timeline could not be loaded\..*missing\.json/);
    const server = serve();
    await sendMouse({ type: 'click', position: middle(again) });
    await until(() => server.asked.length > 0);
    server.send('[{"date":"1961","title":"A"},{"date":"1962","title":"B"}]');
    server.end();
    await silence();
    expect(said.slice(1)).to.deep.equal(['2 events, 1961 to 1962.']);
  });
});
