import { sendMouse, setViewport, resetMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { EventTimeline } from '../../src/index.js';
import { handsAt, label, middle, mount, part, sendKeys, settled, TREATY } from './page.js';

const REAL = '/test/data/timelines';
const timelineOf = (file: string, attributes = '', width = 1200, height = 600): Promise<EventTimeline> =>
  mount(
    `<event-timeline src="${file}" lang="en-GB" style="block-size: ${String(height)}px" ${attributes}></event-timeline>`,
    width,
    height,
  );
const frameOf = (timeline: EventTimeline): HTMLElement => timeline.shadowRoot!.querySelector('.frame')!;
const names = (timeline: EventTimeline): HTMLElement[] => [
  ...timeline.shadowRoot!.querySelectorAll<HTMLElement>('.lane-name'),
];
const nameOf = (timeline: EventTimeline, lane: string): HTMLElement =>
  names(timeline).find(({ dataset }) => dataset['lane'] === lane)!;
const focused = (timeline: EventTimeline): string | undefined =>
  (timeline.shadowRoot!.activeElement as HTMLElement | null)?.dataset['lane'];
/** The number of all events: those with a mark, and those that are counted. */
const counted = (timeline: EventTimeline): number =>
  new Set(part(timeline, 'mark').map(({ dataset }) => dataset['eventId'])).size +
  part(timeline, 'crowd').reduce((sum, crowd) => sum + Number(crowd.textContent), 0);

describe('a lane', () => {
  afterEach(() => resetMouse());

  it('collapses with a click on its name, announces it, and expands with another', async () => {
    const timeline = await timelineOf('/stories/data/rome.json');
    const told: unknown[] = [];
    timeline.addEventListener('timeline-lane', ({ detail }) => told.push(detail));
    const before = part(timeline, 'label').length;
    expect(nameOf(timeline, 'Emperors').ariaExpanded).to.equal('true');
    frameOf(timeline).scrollTop = 10_000;
    await settled(timeline);
    await sendMouse({ type: 'click', position: middle(nameOf(timeline, 'Emperors')) });
    await timeline.updateComplete;
    expect(nameOf(timeline, 'Emperors').ariaExpanded).to.equal('false');
    expect(part(timeline, 'label').length).to.be.lessThan(before);
    expect(counted(timeline)).to.equal(21);
    expect(timeline.collapsed).to.deep.equal(['Emperors']);
    await sendMouse({ type: 'click', position: middle(nameOf(timeline, 'Emperors')) });
    await timeline.updateComplete;
    expect(part(timeline, 'label')).to.have.lengthOf(before);
    expect(told).to.deep.equal([
      { id: 'Emperors', collapsed: true },
      { id: 'Emperors', collapsed: false },
    ]);
  });

  it('is one Tab stop with the others; arrow keys go from one to the next, collapse and expand', async () => {
    const timeline = await timelineOf('/stories/data/rome.json');
    part(timeline, 'label').at(-1)!.focus();
    await handsAt(timeline);
    await sendKeys({ press: 'Tab' });
    expect(focused(timeline)).to.equal('Rome');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(timeline)).to.equal('Emperors');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(timeline)).to.equal('Emperors');
    await sendKeys({ press: 'Home' });
    expect(focused(timeline)).to.equal('Rome');
    await sendKeys({ press: 'ArrowLeft' });
    await timeline.updateComplete;
    expect(timeline.collapsed).to.deep.equal(['Rome']);
    expect(focused(timeline)).to.equal('Rome');
    await sendKeys({ press: 'ArrowRight' });
    await timeline.updateComplete;
    expect(timeline.collapsed).to.deep.equal([]);
    await sendKeys({ press: 'Enter' });
    await timeline.updateComplete;
    expect(timeline.collapsed).to.deep.equal(['Rome']);
    await sendKeys({ press: 'Tab' });
    expect(focused(timeline)).to.not.equal('Wars');
  });

  it('has a ring when a key gives it the focus, and leaves keys with Ctrl, Alt or ⌘ to the browser', async () => {
    const timeline = await timelineOf('/stories/data/rome.json');
    part(timeline, 'label').at(-1)!.focus();
    await handsAt(timeline);
    await sendKeys({ press: 'Tab' });
    const own = nameOf(timeline, 'Rome');
    const { outlineStyle, outlineWidth } = getComputedStyle(own, '::before');
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
    const prevented: string[] = [];
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) prevented.push(event.key);
    };
    window.addEventListener('keydown', onKey);
    for (const key of ['Control+ArrowDown', 'Alt+ArrowUp', 'Meta+End', 'Control+Home']) await sendKeys({ press: key });
    window.removeEventListener('keydown', onKey);
    expect([focused(timeline), ...prevented]).to.deep.equal(['Rome']);
  });

  it('collapses with the arrow that points back, from right to left too', async () => {
    const timeline = await timelineOf('/stories/data/rome.json', 'dir="rtl" lang="ar"');
    nameOf(timeline, 'Rome').focus();
    await handsAt(timeline);
    await sendKeys({ press: 'ArrowLeft' });
    expect(timeline.collapsed).to.deep.equal([]);
    await sendKeys({ press: 'ArrowRight' });
    expect(timeline.collapsed).to.deep.equal(['Rome']);
    await sendKeys({ press: 'ArrowLeft' });
    expect(timeline.collapsed).to.deep.equal([]);
  });

  it('within another collapses and expands with it', async () => {
    const timeline = await timelineOf(`${REAL}/chronozoom-cosmos.json`);
    const all = names(timeline).length;
    const count = (): string | undefined => /[\d,]+ events/.exec(nameOf(timeline, 'Cosmos').textContent)?.[0];
    const before = count();
    expect(before).to.match(/^\d+ events$/);
    expect(Number.parseFloat(nameOf(timeline, 'Dark Age').style.marginLeft)).to.be.greaterThan(0);
    nameOf(timeline, 'Cosmos').focus();
    await sendKeys({ press: 'Enter' });
    await timeline.updateComplete;
    expect(names(timeline).some(({ dataset }) => dataset['lane'] === 'Dark Age')).to.equal(false);
    expect(count()).to.equal(before);
    await sendKeys({ press: 'Enter' });
    await timeline.updateComplete;
    expect(names(timeline)).to.have.lengthOf(all);
  });

  it('has its name and its number of events for screen readers', async () => {
    const timeline = await timelineOf('/stories/data/rome.json');
    expect(nameOf(timeline, 'Wars').textContent.replace(/\s+/g, ' ').trim()).to.equal('Wars 4 events');
  });
});

describe('a picture that is higher than its frame', () => {
  afterEach(() => resetMouse());

  it('keeps axis and lane names in view when it is scrolled, and nothing shines through', async () => {
    const timeline = await timelineOf(`${REAL}/storyteller-painters.json`);
    const frame = frameOf(timeline);
    expect(frame.scrollHeight).to.be.greaterThan(2 * frame.clientHeight);
    const axisTop = part(timeline, 'tick')[0]!.getBoundingClientRect().top;
    frame.scrollTop = 260;
    await settled(timeline);
    expect(part(timeline, 'tick')[0]!.getBoundingClientRect().top).to.be.closeTo(axisTop, 0.5);
    const top = frame.getBoundingClientRect().top;
    const lane = part(timeline, 'lane').find((band) => band.getBoundingClientRect().bottom > top + 120)!;
    const name = lane.querySelector('.lane-name')!.getBoundingClientRect();
    expect(name.top).to.be.greaterThan(top);
    expect(name.bottom).to.be.lessThan(frame.getBoundingClientRect().bottom);
    expect(getComputedStyle(timeline.shadowRoot!.querySelector('.head')!).backgroundColor).to.equal(
      'rgb(255, 255, 255)',
    );
  });

  it('scrolls a focused event clear of the axis', async () => {
    const timeline = await timelineOf(`${REAL}/storyteller-painters.json`);
    const frame = frameOf(timeline);
    const head = timeline.shadowRoot!.querySelector('.head')!;
    const { top } = frame.getBoundingClientRect();
    const covered = part(timeline, 'label').find((own) => own.getBoundingClientRect().top > top + 300)!;
    // Below the axis, where the browser by itself would take it for visible.
    frame.scrollTop = covered.getBoundingClientRect().top - top - 2;
    await settled(timeline);
    expect(covered.getBoundingClientRect().top).to.be.lessThan(head.getBoundingClientRect().bottom);
    covered.focus();
    await settled(timeline);
    expect(covered.getBoundingClientRect().top).to.be.at.least(head.getBoundingClientRect().bottom - 0.5);
  });

  it('opens at its end, at an event, at a date or today, as asked; else at its start', async () => {
    const at = async (openAt: string): Promise<number> => {
      const timeline = await timelineOf('/stories/data/jfk.json', `open-at="${openAt}" now="1970"`, 390, 700);
      const { scrollTop, scrollHeight, clientHeight } = frameOf(timeline);
      return scrollTop / (scrollHeight - clientHeight);
    };
    expect(await at('')).to.equal(0);
    expect(await at('start')).to.equal(0);
    expect(await at('end')).to.be.greaterThan(0.95);
    expect(await at('1963-11-22T12:30-06:00')).to.be.within(0.1, 0.6);
    expect(await at('today')).to.be.greaterThan(0.9);
    const timeline = await timelineOf('/stories/data/jfk.json', '', 390, 700);
    timeline.openAt = timeline.events[70]!.id!;
    await timeline.updateComplete;
    const frame = frameOf(timeline).getBoundingClientRect();
    const { top } = label(timeline, timeline.events[70]!.id!).getBoundingClientRect();
    expect(top).to.be.within(frame.top, frame.bottom);
    // The reader scrolls on, and the picture is not scrolled back.
    frameOf(timeline).scrollTop = 0;
    timeline.requestUpdate();
    await settled(timeline);
    expect(frameOf(timeline).scrollTop).to.equal(0);
  });
});

describe('colours', () => {
  it('that are not those of lanes have a legend, and each event says its own', async () => {
    const timeline = await timelineOf(`${REAL}/nodejs-releases.json`, 'color-by="phase"');
    const legend = part(timeline, 'legend')[0]!;
    expect([...legend.querySelectorAll('li')].map(({ textContent }) => textContent.trim())).to.deep.equal([
      'current',
      'LTS',
      'maintenance',
    ]);
    const first = part(timeline, 'label')[0]!;
    expect(first.textContent.replace(/\s+/g, ' ')).to.match(/v0\.8 current.*, current\s*$/);
    const ink = (element: Element): string => getComputedStyle(element).getPropertyValue('--ink');
    expect(ink(first)).to.equal(ink(legend.querySelector('.swatch')!));
    timeline.colorBy = 'lane';
    await timeline.updateComplete;
    expect(part(timeline, 'legend')).to.have.lengthOf(0);
  });
});

describe('now', () => {
  it('is marked where it is, and the details say how long ago an event was', async () => {
    const timeline = await timelineOf('/stories/data/treaty.json', 'now="2024-06-20T12:00+09:00" selected="signing"');
    const name = timeline.shadowRoot!.querySelector<HTMLElement>('.now-name')!;
    expect(name.textContent.trim()).to.equal('Today');
    expect(part(timeline, 'details')[0]!.textContent).to.contain('yesterday');
  });

  it('without a value is the reader’s clock', async () => {
    const timeline = await mount('<event-timeline now></event-timeline>');
    const year = new Date().getFullYear();
    timeline.data = [
      { date: String(year - 1), title: 'a' },
      { date: String(year + 1), title: 'b' },
    ];
    await timeline.updateComplete;
    await settled(timeline);
    expect(timeline.shadowRoot!.querySelector<HTMLElement>('.now-name')!.title).to.contain(String(year));
    timeline.now = null;
    await timeline.updateComplete;
    expect(timeline.shadowRoot!.querySelector('.now-name')).to.equal(null);
  });

  it('is read each minute while the timeline is in the page, and only then', async () => {
    const running = new Set<number>();
    const [set, clear] = [window.setInterval.bind(window), window.clearInterval.bind(window)];
    Object.assign(window, {
      setInterval: (run: () => void, ms: number) => {
        const timer = set(run, ms);
        if (ms === 60_000) running.add(timer);
        return timer;
      },
      clearInterval: (timer: number) => {
        clear(timer);
        running.delete(timer);
      },
    });
    const timeline = await mount(`<event-timeline now src="${TREATY}"></event-timeline>`);
    const place = timeline.parentElement!;
    expect(running.size).to.equal(1);
    timeline.remove();
    timeline.selected = 'signing';
    await timeline.updateComplete;
    expect(running.size).to.equal(0);
    place.append(timeline);
    await timeline.updateComplete;
    expect(running.size).to.equal(1);
    timeline.remove();
    Object.assign(window, { setInterval: set, clearInterval: clear });
    expect(running.size).to.equal(0);
  });

  it('is ignored if it is not a moment, with one warning', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (message: unknown) => void warnings.push(message);
    const timeline = await timelineOf('/stories/data/treaty.json', 'now="2024-06-20"');
    timeline.now = NaN;
    await timeline.updateComplete;
    timeline.requestUpdate();
    await timeline.updateComplete;
    console.warn = warn;
    expect(timeline.shadowRoot!.querySelectorAll('[part~="label"]')).to.have.length(7);
    expect(timeline.shadowRoot!.querySelector('.now-name')).to.equal(null);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^<event-timeline> now: .*NaN/);
  });
});

describe('order="newest"', () => {
  it('turns the list round, visually, for screen readers and for the Tab key', async () => {
    const timeline = await timelineOf('/stories/data/treaty.json', 'order="newest"', 390, 844);
    const tops = part(timeline, 'label').map((element) => element.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    expect(part(timeline, 'label').map(({ dataset }) => dataset['eventId'])).to.deep.equal(
      timeline.events.map(({ id }) => id).reverse(),
    );
  });
});

describe('an event without room for its text', () => {
  it('has it when it is selected, and its details open there', async () => {
    const timeline = await timelineOf('/stories/data/jfk.json');
    const named = new Set(part(timeline, 'label').map(({ dataset }) => dataset['eventId']));
    const id = timeline.events.map((event) => event.id!).find((own) => !named.has(own))!;
    timeline.selected = id;
    await timeline.updateComplete;
    expect(label(timeline, id).getAttribute('part')).to.equal('label selected');
    expect(counted(timeline)).to.equal(130);
    expect(part(timeline, 'details')[0]!.matches(':popover-open')).to.equal(true);
  });
});

it('the picture follows its container, not the window, from 320 to 3,840 px', async () => {
  const timeline = await mount(
    '<div class="box" style="inline-size: 1000px"><event-timeline src="/stories/data/treaty.json" lang="en-GB"></event-timeline></div>',
    3840,
    900,
  );
  await setViewport({ width: 3840, height: 900 });
  const box = document.querySelector<HTMLElement>('.box')!;
  for (const [width, orientation] of [
    [320, 'vertical'],
    [590, 'vertical'],
    [610, 'horizontal'],
    [3840, 'horizontal'],
  ] as const) {
    box.style.inlineSize = `${String(width)}px`;
    await settled(timeline);
    await settled(timeline);
    const plot = part(timeline, 'plot')[0]!;
    expect(plot.classList.contains(orientation), String(width)).to.equal(true);
    const { right } = box.getBoundingClientRect();
    for (const element of part(timeline, 'label'))
      expect(element.getBoundingClientRect().right).to.be.at.most(right + 1);
    expect(frameOf(timeline).scrollWidth).to.be.at.most(frameOf(timeline).clientWidth);
    // The target of the last title, which is larger than its text, makes no scroll bar either.
    expect(frameOf(timeline).scrollHeight, String(width)).to.be.at.most(frameOf(timeline).clientHeight);
  }
});
