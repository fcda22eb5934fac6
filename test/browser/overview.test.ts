import { emulateMedia, executeServerCommand, resetMouse, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { TimelineOverview } from '../../src/elements/timeline-overview.js';
import type { EventColumns, EventTimeline, TimelineViewEvent } from '../../src/index.js';
import { violationsIn } from './axe.js';
import {
  areOver,
  itWithFingers,
  itWithMedia,
  middle,
  mount,
  part,
  sendKeys,
  settled,
  textRects,
  uncaughtDuring,
} from './page.js';

TimelineOverview.define();

const DAY = 864e5;
const START = Date.UTC(2024, 0, 1);
/** One event per day for a hundred days, and one more on each of the first ten. */
const DAYS: readonly { start: number | string; title: string }[] = Array.from({ length: 110 }, (_, i) => ({
  start: START + (i % 100) * DAY,
  title: `Event ${String(i)}`,
}));

/** 200,000 instants within seven days, in two lanes, more by day than by night. */
function manyEvents(count = 200_000): EventColumns {
  const start = Float64Array.from({ length: count }, (_, i) => {
    const days = (7 * i) / count;
    return Math.floor(START + (days - Math.sin(2 * Math.PI * days) / 8) * DAY);
  });
  return { start, lane: start.map((_, i) => i % 2), lanes: ['a', 'b'], title: (i) => `Line ${String(i)}` };
}

interface Pair {
  readonly timeline: EventTimeline;
  readonly overview: TimelineOverview;
  /** The views that the timeline reported. */
  readonly told: TimelineViewEvent['detail'][];
}

async function pair({
  width = 1000,
  attributes = 'lang="en-GB"',
  events = DAYS,
}: { width?: number; attributes?: string; events?: typeof DAYS | EventColumns } = {}): Promise<Pair> {
  const timeline = await mount(
    `<timeline-overview for="days" style="margin: 20px"></timeline-overview>
    <event-timeline id="days" ${attributes}></event-timeline>`,
    width,
  );
  timeline.data = events;
  const told: Pair['told'] = [];
  timeline.addEventListener('timeline-view', ({ detail }) => told.push(detail));
  await timeline.updateComplete;
  await settled(timeline);
  return { timeline, overview: document.querySelector('timeline-overview')!, told };
}

const find = (overview: TimelineOverview, selector: string): HTMLElement =>
  overview.shadowRoot!.querySelector<HTMLElement>(selector)!;
const track = (overview: TimelineOverview): DOMRect => find(overview, '.track').getBoundingClientRect();
/** The position of a share of the whole time on the map, in whole px of the window. */
const place = (overview: TimelineOverview, share: number): [number, number] => {
  const { left, top, width, height } = track(overview);
  return [Math.round(left + share * width), Math.round(top + height / 2)];
};
/** The visible time, as shares of the whole. */
const shown = ({ timeline }: Pair): [number, number] => {
  const { start, end } = timeline.extent!;
  return [timeline.view!.start, timeline.view!.end].map((t) => (t - start) / (end - start)) as [number, number];
};
/** The same for the window as it is drawn. */
const drawn = ({ overview }: Pair): [number, number] => {
  const { left, width } = track(overview);
  const window = find(overview, '.window').getBoundingClientRect();
  return [(window.left + 1 - left) / width, (window.right - 1 - left) / width];
};
const isNear = (range: readonly [number, number], expected: readonly [number, number]): void => {
  expect(range[0]).to.be.closeTo(expected[0], 0.003);
  expect(range[1]).to.be.closeTo(expected[1], 0.003);
};
const see = async (pair: Pair, from: number, to: number): Promise<void> => {
  const { start, end } = pair.timeline.extent!;
  pair.timeline.view = { start: start + from * (end - start), end: start + to * (end - start) };
  await settled(pair.timeline);
};
const drag = async ({ timeline }: Pair, from: readonly number[], to: readonly number[]): Promise<void> => {
  await sendMouse({ type: 'move', position: from as [number, number] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [Math.round((from[0]! + to[0]!) / 2), to[1]!] });
  await sendMouse({ type: 'move', position: to as [number, number] });
  await sendMouse({ type: 'up' });
  await settled(timeline);
};
const press = async ({ timeline }: Pair, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
  await settled(timeline);
};

describe('timeline-overview', () => {
  afterEach(async () => {
    await resetMouse();
    document.documentElement.removeAttribute('dir');
    document.documentElement.style.colorScheme = '';
    await emulateMedia({ forcedColors: 'none' });
  });

  it('shows how many events there are when, between the dates of both ends', async () => {
    const { overview } = await pair();
    const dates = [...overview.shadowRoot!.querySelectorAll('.dates > *')].map(({ textContent }) => textContent);
    expect(dates).to.deep.equal(['1 Jan 2024', '9 Apr 2024']);
    const path = find(overview, '.within path').getAttribute('d')!;
    expect(path).to.match(/^M0 1H0V0\.000/);
    // Single events of a day: 1 / √2 of the height above the least.
    expect(path.match(/V0\.000/g)).to.have.length(10);
    expect(path.match(/V0\.264/g)).to.have.length(90);
  });

  it('shows few events as marks that are seen beyond the window too', async () => {
    const events = [0, 1, 2, 40, 60, 61, 90].map((day) => ({ start: START + day * DAY, title: String(day) }));
    const two = await pair({ events: [...events, ...Array.from({ length: 90 }, () => events[3]!)] });
    await see(two, 0.7, 0.8);
    expect(
      find(two.overview, '.beyond path')
        .getAttribute('d')!
        .match(/V0\.627/g),
    ).to.have.length(6);
    expect(Number(getComputedStyle(find(two.overview, '.beyond')).opacity)).to.be.greaterThan(0.5);
    const many = await pair({ events: manyEvents() });
    await see(many, 0.7, 0.8);
    expect(Number(getComputedStyle(find(many.overview, '.beyond')).opacity)).to.be.lessThan(0.5);
  });

  it('is drawn again for another width and for other events', async () => {
    const two = await pair();
    const path = (): string => find(two.overview, '.within path').getAttribute('d')!;
    const first = path();
    two.overview.style.width = '400px';
    await settled(two.timeline);
    const narrow = path();
    expect(narrow).not.to.equal(first);
    two.timeline.data = DAYS.map((event, i) => (i === 50 ? { ...event, start: START } : event));
    await settled(two.timeline);
    expect(path()).not.to.equal(narrow);
  });

  it('counts the events again only when they, or its size, have changed', async () => {
    const two = await pair({ events: manyEvents() });
    const asked: number[] = [];
    const density = two.timeline.density.bind(two.timeline);
    two.timeline.density = (edges) => {
      asked.push(edges.length - 1);
      return density(edges);
    };
    const drawn = (): number => asked.splice(0).filter((columns) => columns > 1).length;
    let turns = 0;
    two.timeline.addController({ hostUpdated: () => turns++ });
    for (let i = 0; i < 20; i++) await see(two, i / 40, 0.5 + i / 40);
    // The number of all events is also read at each turn.
    expect(turns).to.be.at.least(20);
    expect(asked.length).to.be.within(turns, 1.5 * turns);
    expect(drawn()).to.equal(0);
    await drag(two, place(two.overview, 0.6), place(two.overview, 0.3));
    await press(two, 'ArrowRight', 'ArrowRight');
    expect(drawn()).to.equal(0);
    two.overview.style.width = '400px';
    await settled(two.timeline);
    expect(drawn()).to.equal(1);
    two.timeline.data = manyEvents();
    await two.timeline.updateComplete;
    await settled(two.timeline);
    expect(drawn()).to.equal(1);
  });

  it('is moved by pointer and by keys over 200,000 events, and sends one event for each move', async () => {
    const two = await pair({ events: manyEvents() });
    const dates = [...two.overview.shadowRoot!.querySelectorAll('.dates > *')].map(({ textContent }) => textContent);
    expect(dates).to.deep.equal(['1 Jan 2024', '7 Jan 2024']);
    const told = (): number => two.told.splice(0).length;
    await see(two, 0.2, 0.4);
    isNear(drawn(two), [0.2, 0.4]);
    expect(told()).to.equal(0);
    // A drag is two moves of the mouse.
    await drag(two, place(two.overview, 0.3), place(two.overview, 0.5));
    isNear(shown(two), [0.4, 0.6]);
    expect(told()).to.equal(2);
    await drag(two, place(two.overview, 0.6), place(two.overview, 0.9));
    isNear(shown(two), [0.4, 0.9]);
    expect(told()).to.equal(2);
    await drag(two, place(two.overview, 0.4), place(two.overview, 0.7));
    isNear(shown(two), [0.7, 0.9]);
    isNear(drawn(two), [0.7, 0.9]);
    expect(told()).to.equal(2);
    await sendMouse({ type: 'click', position: place(two.overview, 0.2) });
    await settled(two.timeline);
    isNear(shown(two), [0.1, 0.3]);
    expect(told()).to.equal(1);
    await press(two, 'ArrowRight');
    isNear(shown(two), [0.12, 0.32]);
    expect(told()).to.equal(1);
    await press(two, 'Tab', 'ArrowRight', 'Shift+ArrowRight');
    isNear(shown(two), [0.12, 0.44]);
    expect(told()).to.equal(2);
    await press(two, 'Escape');
    isNear(shown(two), [0, 1]);
    expect(told()).to.equal(1);
  });

  it('has a window on what is visible, which follows the timeline', async () => {
    const two = await pair();
    isNear(drawn(two), [0, 1]);
    await see(two, 0.2, 0.5);
    isNear(drawn(two), [0.2, 0.5]);
    expect(two.told).to.deep.equal([]);
  });

  it('lets the window be dragged, as far as there are events', async () => {
    const two = await pair();
    await see(two, 0.2, 0.4);
    await drag(two, place(two.overview, 0.3), place(two.overview, 0.5));
    isNear(shown(two), [0.4, 0.6]);
    isNear(drawn(two), [0.4, 0.6]);
    expect(two.told.length).to.be.greaterThan(0);
    expect(two.told.at(-1)).to.deep.equal({ ...two.timeline.view });
    await drag(two, place(two.overview, 0.5), [995, 40]);
    isNear(shown(two), [0.8, 1]);
    expect(two.timeline.view!.end).to.equal(two.timeline.extent!.end);
  });

  it('lets each end be dragged, but not past the other', async () => {
    const two = await pair();
    await see(two, 0.2, 0.4);
    await drag(two, place(two.overview, 0.4), place(two.overview, 0.7));
    isNear(shown(two), [0.2, 0.7]);
    await drag(two, place(two.overview, 0.2), place(two.overview, 0.5));
    isNear(shown(two), [0.5, 0.7]);
    await drag(two, place(two.overview, 0.5), place(two.overview, 0.9));
    isNear(shown(two), [0.699, 0.7]);
    await drag(two, middle(find(two.overview, '.handle.start')), place(two.overview, 0));
    expect(shown(two)[0]).to.be.lessThan(0.03);
  });

  it('lets a new window be drawn beside the present one, or if everything is visible', async () => {
    const two = await pair();
    await drag(two, place(two.overview, 0.3), place(two.overview, 0.5));
    isNear(shown(two), [0.3, 0.5]);
    await drag(two, place(two.overview, 0.9), place(two.overview, 0.7));
    isNear(shown(two), [0.7, 0.9]);
    await press(two, 'ArrowLeft');
    isNear(shown(two), [0.68, 0.88]);
  });

  itWithFingers('moves the window to where it is pressed, and shows everything after a double click', async () => {
    const two = await pair();
    await see(two, 0.2, 0.4);
    await sendMouse({ type: 'click', position: place(two.overview, 0.7) });
    await settled(two.timeline);
    isNear(shown(two), [0.6, 0.8]);
    const [x, y] = place(two.overview, 0.7);
    await executeServerCommand('touch', { frames: [[[x - 400, y]]] });
    await settled(two.timeline);
    isNear(shown(two), [(x - 400 - track(two.overview).left) / track(two.overview).width - 0.1, shown(two)[1]]);
    find(two.overview, '.grip').dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));
    await settled(two.timeline);
    expect(two.timeline.view).to.deep.equal(two.timeline.extent);
  });

  itWithFingers('is dragged by one finger', async () => {
    const two = await pair();
    await see(two, 0.2, 0.4);
    const [[x, y], [to]] = [place(two.overview, 0.3), place(two.overview, 0.5)];
    const frames = [0, 0.3, 0.6, 1].map((share) => [[Math.round(x + share * (to - x)), y]]);
    await executeServerCommand('touch', { frames });
    await settled(two.timeline);
    // The browser uses the first part of the movement to find out that the page is not scrolled.
    expect(shown(two)[0]).to.be.closeTo(0.4, 0.02);
    expect(getComputedStyle(find(two.overview, '.map')).touchAction).to.equal('pan-y');
  });

  it('has three sliders, with values in words, that keys move', async () => {
    const two = await pair();
    await see(two, 0.2, 0.4);
    const sliders = [...two.overview.shadowRoot!.querySelectorAll<HTMLElement>('[role=slider]')];
    expect(sliders.map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'Start of visible time',
      'Visible time',
      'End of visible time',
    ]);
    expect(sliders.map(({ ariaValueText }) => ariaValueText!.replace(/\s/g, ' '))).to.deep.equal([
      '20 Jan 2024',
      '20 Jan – 9 Feb 2024',
      '9 Feb 2024',
    ]);
    sliders[1]!.focus();
    await press(two, 'ArrowRight');
    isNear(shown(two), [0.22, 0.42]);
    await press(two, 'Shift+ArrowLeft', 'ArrowUp');
    isNear(shown(two), [0.14, 0.34]);
    await press(two, 'PageUp', 'PageUp', 'PageDown');
    isNear(shown(two), [0.24, 0.44]);
    await press(two, 'End');
    isNear(shown(two), [0.8, 1]);
    expect(sliders.map(({ ariaValueNow }) => ariaValueNow)).to.deep.equal(['80', '80', '100']);
    await press(two, 'Home');
    isNear(shown(two), [0, 0.2]);
    sliders[2]!.focus();
    await press(two, 'ArrowRight', 'ArrowRight');
    isNear(shown(two), [0, 0.24]);
    sliders[0]!.focus();
    await press(two, 'ArrowRight');
    isNear(shown(two), [0.02, 0.24]);
    expect(two.told.at(-1)).to.deep.equal({ ...two.timeline.view });
    await press(two, 'Escape');
    expect(two.timeline.view).to.deep.equal(two.timeline.extent);
    two.overview.messages = { window: 'Fenster' };
    expect(sliders[1]!.ariaLabel).to.equal('Fenster');
    expect(sliders[0]!.ariaLabel).to.equal('Start of visible time');
  });

  it('is reached by Tab in the order of time, and shows where the focus is', async () => {
    const two = await pair();
    await see(two, 0.2, 0.4);
    const focused = (): string => two.overview.shadowRoot!.activeElement!.className;
    const ring = (selector: string): string => getComputedStyle(find(two.overview, selector)).outlineStyle;
    await press(two, 'Tab');
    expect(focused()).to.equal('handle start');
    expect(ring('.start + .knob')).to.equal('solid');
    await press(two, 'Tab');
    expect(focused()).to.equal('grip');
    expect(ring('.window')).to.equal('solid');
    await press(two, 'Tab');
    expect(focused()).to.equal('handle end');
  });

  it('leaves Escape to what is open in the timeline if everything is visible', async () => {
    const two = await pair();
    const heard: string[] = [];
    document.addEventListener('keydown', ({ key }) => heard.push(key), { once: true });
    find(two.overview, '.grip').focus();
    await press(two, 'Escape');
    expect(heard).to.deep.equal(['Escape']);
  });

  it('runs from right to left where the page does', async () => {
    document.documentElement.dir = 'rtl';
    const two = await pair();
    await see(two, 0.2, 0.4);
    isNear(drawn(two), [0.6, 0.8]);
    await drag(two, place(two.overview, 0.7), place(two.overview, 0.6));
    isNear(shown(two), [0.3, 0.5]);
    await drag(two, place(two.overview, 0.7), place(two.overview, 0.8));
    isNear(shown(two), [0.2, 0.5]);
    find(two.overview, '.grip').focus();
    await press(two, 'ArrowLeft');
    isNear(shown(two), [0.22, 0.52]);
    const [first, last] = [...two.overview.shadowRoot!.querySelectorAll('.dates > *')];
    expect(textRects(first!)[0]!.left).to.be.greaterThan(textRects(last!)[0]!.right);
    const paths = find(two.overview, '.within path').getBoundingClientRect();
    expect(paths.right).to.be.closeTo(track(two.overview).right, 1);
    document.documentElement.dir = 'ltr';
    two.timeline.requestUpdate();
    await settled(two.timeline);
    expect(find(two.overview, '.map').className).not.to.contain('right-to-left');
    await drag(two, place(two.overview, 0.3), place(two.overview, 0.4));
    isNear(shown(two), [0.32, 0.62]);
  });

  it('keeps its handles as large as a finger and apart, however small the window is', async () => {
    for (const hit of [24, 44])
      for (const [from, to] of [
        [0, 1],
        [0.2, 0.7],
        [0.5, 0.5001],
        [0, 0.0001],
        [0.9999, 1],
      ] as const) {
        const two = await pair({ width: 320 });
        two.overview.style.setProperty('--hit', `${String(hit)}px`);
        await see(two, from, to);
        const boxes = ['.handle.start', '.grip', '.handle.end'].map((part) =>
          find(two.overview, part).getBoundingClientRect(),
        );
        for (const { width } of boxes) expect(width).to.be.at.least(hit - 0.01);
        expect(areOver(boxes[0]!, boxes[1]!) || areOver(boxes[1]!, boxes[2]!)).to.equal(false);
        const { left, right } = two.overview.getBoundingClientRect();
        expect(boxes[0]!.left).to.be.at.least(left - 0.01);
        expect(boxes[2]!.right).to.be.at.most(right + 0.01);
        const [first, last] = [...two.overview.shadowRoot!.querySelectorAll('.dates > *')];
        expect(areOver(textRects(first!)[0]!, textRects(last!)[0]!)).to.equal(false);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      }
  });

  it('is added below the picture, and removed, by an attribute of the timeline', async () => {
    for (const events of [DAYS, manyEvents()]) {
      const timeline = await mount('<event-timeline lang="en-GB" overview style="height: 500px"></event-timeline>');
      timeline.data = events;
      await customElements.whenDefined('timeline-overview');
      await timeline.updateComplete;
      await settled(timeline);
      const own = (): TimelineOverview | null => timeline.shadowRoot!.querySelector('timeline-overview');
      const overview = own()!;
      expect(part(timeline, 'overview')).to.deep.equal([overview]);
      const room = find(overview, '.map').getBoundingClientRect();
      const plot = part(timeline, 'plot')[0]!.getBoundingClientRect();
      expect(room.top - plot.bottom).to.be.within(8, 12.1);
      const [first, last] = [...overview.shadowRoot!.querySelectorAll('.dates > *')].map(textRects);
      expect([first![0]!.left, last![0]!.right].map(Math.round)).to.deep.equal([0, 1200]);
      const two = { timeline, overview, told: [] };
      await drag(two, place(overview, 0.2), place(overview, 0.6));
      isNear(shown(two), [0.2, 0.6]);
      isNear(drawn(two), [0.2, 0.6]);
      timeline.removeAttribute('overview');
      await settled(timeline);
      expect(own()).to.equal(null);
      timeline.setAttribute('overview', '');
      await settled(timeline);
      isNear(drawn({ ...two, overview: own()! }), [0.2, 0.6]);
    }
  });

  it('can be the author’s own element, which takes its slot in the timeline', async () => {
    const timeline = await mount(`<event-timeline lang="en-GB" overview>
      <timeline-overview></timeline-overview>
    </event-timeline>`);
    timeline.data = DAYS;
    await settled(timeline);
    const two = { timeline, overview: document.querySelector('timeline-overview')!, told: [] };
    const plot = part(timeline, 'plot')[0]!.getBoundingClientRect();
    expect(find(two.overview, '.map').getBoundingClientRect().top - plot.bottom).to.be.within(8, 12.1);
    expect(part(timeline, 'overview')[0]!.checkVisibility()).to.equal(false);
    await drag(two, place(two.overview, 0.2), place(two.overview, 0.6));
    isNear(shown(two), [0.2, 0.6]);
    isNear(drawn(two), [0.2, 0.6]);
    expect(timeline.events).to.have.length(110);
  });

  it('belongs to the timeline that `for` names, anywhere in the page', async () => {
    const timeline = await mount(`<aside><div><timeline-overview for="far"></timeline-overview></div></aside>
      <event-timeline lang="en-GB"></event-timeline><section><event-timeline id="far"></event-timeline></section>`);
    const far = document.querySelector<EventTimeline>('#far')!;
    [timeline.data, far.data] = [DAYS, DAYS];
    await settled(far);
    const two = { timeline: far, overview: document.querySelector('timeline-overview')!, told: [] };
    await drag(two, place(two.overview, 0.2), place(two.overview, 0.6));
    isNear(shown(two), [0.2, 0.6]);
    expect(timeline.view).to.deep.equal(timeline.extent);
  });

  it('belongs to the timeline which it is in', async () => {
    const timeline = await mount('<event-timeline lang="en-GB"></event-timeline>');
    const overview = document.createElement('timeline-overview');
    timeline.shadowRoot!.append(overview);
    expect(find(overview, '.map').checkVisibility()).to.equal(false);
    timeline.data = DAYS;
    await settled(timeline);
    await drag({ timeline, overview, told: [] }, place(overview, 0.2), place(overview, 0.6));
    isNear(shown({ timeline, overview, told: [] }), [0.2, 0.6]);
  });

  it('finds the timeline that `for` names when it is added, removed, put back, or replaced', async () => {
    const { timeline } = await pair();
    const place = timeline.parentElement!;
    const overview = document.createElement('timeline-overview');
    overview.htmlFor = 'later';
    place.append(overview);
    const isShown = (): boolean => find(overview, '.map').checkVisibility();
    expect(isShown()).to.equal(false);
    const later = document.createElement('event-timeline');
    later.id = 'later';
    later.data = DAYS;
    place.append(later);
    await settled(later);
    expect(isShown()).to.equal(true);
    later.remove();
    await settled(timeline);
    expect(isShown()).to.equal(false);
    place.append(later);
    await settled(later);
    expect(isShown()).to.equal(true);
    overview.htmlFor = 'days';
    timeline.view = { start: START, end: START + 10 * DAY };
    await settled(timeline);
    expect(find(overview, '.grip').ariaValueText).to.equal('1–10 Jan 2024');
    overview.htmlFor = 'nothing';
    expect(isShown()).to.equal(false);
  });

  it('is detached when it is removed from the page, and attached again when put back', async () => {
    const { timeline, overview } = await pair();
    const place = overview.parentElement!;
    const removed: unknown[] = [];
    const remove = timeline.removeController.bind(timeline);
    timeline.removeController = (controller) => {
      removed.push(controller);
      remove(controller);
    };
    overview.remove();
    expect(removed).to.have.length(1);
    timeline.view = { start: START, end: START + 10 * DAY };
    await settled(timeline);
    const slider = find(overview, '.grip');
    expect(slider.ariaValueText).not.to.equal('1–10 Jan 2024');
    place.prepend(overview);
    expect(slider.ariaValueText).to.equal('1–10 Jan 2024');
  });

  it('is removed with its timeline, and put back with it', async () => {
    const { timeline, overview } = await pair();
    const place = timeline.parentElement!;
    // The timeline is notified first that it is removed.
    place.append(overview);
    const errors = await uncaughtDuring(async () => {
      place.remove();
      document.body.append(place);
      await settled(timeline);
    });
    expect(errors).to.deep.equal([]);
    expect(find(overview, '.map').checkVisibility()).to.equal(true);
  });

  it('takes properties that were set before it was defined', async () => {
    const { timeline } = await pair();
    const early = document.createElement('early-overview');
    Object.assign(early, { htmlFor: 'days', messages: { window: 'Fenster' }, locale: 'de' });
    timeline.after(early);
    class EarlyOverview extends TimelineOverview {}
    EarlyOverview.define('early-overview');
    await settled(timeline);
    const slider = early.shadowRoot!.querySelector('.grip')!;
    expect(slider.ariaLabel).to.equal('Fenster');
    expect(slider.ariaValueText).to.contain('1. Jan.');
  });

  it('gives dates in the language and time zone of the timeline', async () => {
    const { timeline, overview } = await pair({ attributes: '' });
    Object.defineProperty(timeline, 'setting', { value: { locale: 'de', timeZone: 'America/New_York' } });
    timeline.requestUpdate();
    await settled(timeline);
    expect(find(overview, '.dates').textContent).to.match(/^31\. Dez\. 2023/);
    overview.lang = 'en-GB';
    overview.timeZone = 'UTC';
    expect(find(overview, '.dates').textContent).to.match(/^1 Jan 2024/);
  });

  it('gives any time in words, of whatever length', async () => {
    const words = async (starts: readonly (number | string)[], attributes?: string): Promise<string[]> => {
      const { overview } = await pair({
        events: starts.map((start, i) => ({ start, title: String(i) })),
        ...(attributes && { attributes }),
      });
      return [...overview.shadowRoot!.querySelectorAll('.dates > *')].map(({ textContent }) => textContent);
    };
    expect(await words(['Y-13800000000', 'Y-66000000', '2024'])).to.deep.equal(['13.8\u00a0Ga', '2024']);
    expect(await words(['-0044', '0070'])).to.deep.equal(['45 BCE', '70 CE']);
    expect(await words(['Y-20000', '2024'])).to.deep.equal(['20,001 BCE', '2024']);
    expect(await words(['2024', 'Y50000000000'])).to.have.length(2);
    expect(await words([START, START + 20 * 6e4])).to.deep.equal(['1 Jan 2024, 00:00', '00:20']);
    expect(await words([START, START + 20 * 6e4], 'lang="en-GB" time-zone="Asia/Tokyo"')).to.deep.equal([
      '1 Jan 2024, 09:00',
      '09:20',
    ]);
    expect(await words(['1961', '2024'], 'lang="de"')).to.deep.equal(['1961', '2024']);
  });

  it('passes axe: light and dark, wide and narrow', async () => {
    document.documentElement.lang = 'en';
    // axe takes a page without a background for white.
    document.body.style.background = 'Canvas';
    for (const scheme of ['light', 'dark'])
      for (const width of [1200, 320]) {
        document.documentElement.style.colorScheme = scheme;
        const two = await pair({ width });
        await see(two, 0.2, 0.4);
        expect(await violationsIn(two.overview)).to.deep.equal([]);
      }
    const timeline = await mount('<h1>Log</h1><event-timeline overview></event-timeline>');
    timeline.data = manyEvents();
    await timeline.updateComplete;
    await settled(timeline);
    expect(await violationsIn(document.body)).to.deep.equal([]);
  });

  itWithMedia('is visible in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const two = await pair();
    await see(two, 0.2, 0.4);
    const color = (selector: string, property: string): string =>
      getComputedStyle(find(two.overview, selector)).getPropertyValue(property);
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    expect(color('.density', 'fill')).not.to.equal(ground);
    expect(color('.knob', 'border-top-color')).not.to.equal(color('.knob', 'background-color'));
  });
});
