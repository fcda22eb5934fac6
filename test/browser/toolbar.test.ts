import { emulateMedia, resetMouse, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { TimelineToolbar } from '../../src/elements/timeline-toolbar.js';
import type { EventColumns, EventTimeline, TimelineSelectEvent, TimelineViewEvent } from '../../src/index.js';
import { violationsIn } from './axe.js';
import {
  areOver,
  handsAt,
  isWebKit,
  label,
  middle,
  mount,
  part,
  sendKeys,
  settled,
  textRects,
  TREATY,
  uncaughtDuring,
  until,
} from './page.js';

TimelineToolbar.define();

const DAY = 864e5;
const START = Date.UTC(2024, 0, 1);
/** One event per day for forty days, so that the axis is proportional. */
const DAYS = Array.from({ length: 40 }, (_, i) => ({
  ...{ id: String(i), title: `Event ${String(i)}` },
  start: new Date(START + i * DAY).toISOString().slice(0, 10),
}));

/** A million instants within seven days, in two lanes. */
function manyEvents(count = 1_000_000): EventColumns {
  const start = Float64Array.from({ length: count }, (_, i) => START + Math.floor((7 * DAY * i) / count));
  return { start, lane: start.map((_, i) => i % 2), lanes: ['a', 'b'], title: (i) => `Line ${String(i)}` };
}

interface Pair {
  readonly timeline: EventTimeline;
  readonly toolbar: TimelineToolbar;
  /** The views that the timeline reported. */
  readonly views: TimelineViewEvent['detail'][];
  readonly choices: (string | null)[];
}

const INSIDE = '<event-timeline id="days" lang="en-GB"><timeline-toolbar></timeline-toolbar></event-timeline>';
const OUTSIDE =
  '<timeline-toolbar for="days"></timeline-toolbar><event-timeline id="days" lang="en-GB"></event-timeline>';

async function pair({
  markup = INSIDE,
  width = 1000,
  events = DAYS,
}: { markup?: string; width?: number; events?: unknown } = {}): Promise<Pair> {
  const timeline = await mount(markup, width, 700);
  timeline.data = events;
  const [views, choices]: [Pair['views'], Pair['choices']] = [[], []];
  timeline.addEventListener('timeline-view', ({ detail }) => views.push(detail));
  timeline.addEventListener('timeline-select', ({ detail }) => choices.push(detail.id));
  await timeline.updateComplete;
  await settled(timeline);
  return { timeline, toolbar: document.querySelector('timeline-toolbar')!, views, choices };
}

const buttons = (toolbar: HTMLElement): HTMLButtonElement[] =>
  [...toolbar.shadowRoot!.querySelectorAll('button')].filter((button) => button.getClientRects().length > 0);
const nameOf = (button: HTMLElement): string =>
  button.ariaLabel ??
  [...button.children].find((name) => getComputedStyle(name).visibility === 'visible')?.textContent ??
  button.textContent;
const button = (toolbar: TimelineToolbar, name: string): HTMLButtonElement =>
  buttons(toolbar).find((own) => nameOf(own) === name)!;
/** The buttons without effect. */
const idle = (toolbar: TimelineToolbar): string[] =>
  buttons(toolbar)
    .filter(({ ariaDisabled }) => ariaDisabled === 'true')
    .map(nameOf);
const words = (toolbar: TimelineToolbar): string =>
  toolbar.shadowRoot!.querySelector('[part=shown]')!.textContent.replace(/\s/g, ' ');
const press = async ({ timeline, toolbar }: Pair, ...names: readonly string[]): Promise<void> => {
  for (const name of names) {
    await sendMouse({ type: 'click', position: middle(button(toolbar, name)) });
    await settled(timeline);
  }
};
const keys = async ({ timeline }: Pair, ...names: readonly string[]): Promise<void> => {
  for (const key of names) await sendKeys({ press: key });
  await settled(timeline);
};
/** The name of the focused element. */
const focused = ({ toolbar }: Pair): string => {
  const own = toolbar.shadowRoot!.activeElement ?? document.activeElement;
  return nameOf(own as HTMLElement);
};
/** The visible time, in days. */
const shown = ({ timeline }: Pair): [number, number] => {
  const { start, end } = timeline.view!;
  return [(start - START) / DAY, (end - START) / DAY];
};
const see = async ({ timeline }: Pair, from: number, to: number): Promise<void> => {
  timeline.view = { start: START + from * DAY, end: START + to * DAY };
  await settled(timeline);
};
const isNear = (range: readonly [number, number], expected: readonly [number, number]): void => {
  expect(range[0]).to.be.closeTo(expected[0], 0.01);
  expect(range[1]).to.be.closeTo(expected[1], 0.01);
};

describe('timeline-toolbar', () => {
  afterEach(async () => {
    await resetMouse();
    document.documentElement.removeAttribute('dir');
    document.documentElement.style.colorScheme = '';
    await emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
  });

  it('takes the place of the buttons below the picture, by itself', async () => {
    const two = await pair();
    expect(two.toolbar.slot).to.equal('toolbar');
    const plot = part(two.timeline, 'plot')[0]!.getBoundingClientRect();
    const room = two.toolbar.getBoundingClientRect();
    expect(room.top - plot.bottom).to.be.within(4, 12);
    await see(two, 10, 20);
    const own = [...part(two.timeline, 'toolbar')[0]!.querySelectorAll('button')];
    expect(own.filter((one) => one.getClientRects().length > 0)).to.deep.equal([]);
    two.toolbar.remove();
    await settled(two.timeline);
    expect(own.filter((one) => one.getClientRects().length > 0)).to.have.length.above(2);
  });

  it('leaves to the timeline the buttons that only the timeline has', async () => {
    const timeline = await mount('<event-timeline download><timeline-toolbar></timeline-toolbar></event-timeline>');
    timeline.data = DAYS;
    const download = (): Element | null => timeline.shadowRoot!.querySelector('.download');
    while (!download()) await settled(timeline);
    expect(download()!.getClientRects()).to.have.length(1);
    const own = document.querySelector('timeline-toolbar')!.getBoundingClientRect();
    expect(areOver(own, download()!.getBoundingClientRect())).to.equal(false);
    expect(middle(download()!)[1]).to.be.closeTo(own.top + own.height / 2, 2);
  });

  it('goes earlier and later by half of what is visible, as far as there are events', async () => {
    for (const markup of [INSIDE, OUTSIDE]) {
      const two = await pair({ markup });
      await see(two, 10, 20);
      await press(two, 'Later');
      isNear(shown(two), [15, 25]);
      expect(two.views).to.have.length(1);
      expect(two.views[0]).to.deep.equal({ ...two.timeline.view });
      await press(two, 'Earlier', 'Earlier', 'Earlier', 'Earlier');
      isNear(shown(two), [0, 10]);
      expect(idle(two.toolbar)).to.include('Earlier').and.not.include('Later');
      two.views.length = 0;
      await press(two, 'Earlier');
      expect(two.views).to.deep.equal([]);
    }
  });

  it('zooms in and out, and shows everything', async () => {
    const two = await pair();
    expect(idle(two.toolbar)).to.deep.equal(['Earlier', 'Later', 'Zoom out', 'Show all']);
    await press(two, 'Zoom in', 'Zoom in');
    expect(idle(two.toolbar)).to.deep.equal([]);
    const [from, to] = shown(two);
    expect(to - from).to.be.closeTo(40 / 1.6 ** 2, 0.5);
    expect((from + to) / 2).to.be.closeTo(20, 0.5);
    await press(two, 'Zoom out');
    expect(shown(two)[1] - shown(two)[0]).to.be.closeTo(40 / 1.6, 0.5);
    await press(two, 'Show all');
    expect(two.timeline.view).to.deep.equal(two.timeline.extent);
    expect(two.views).to.have.length(4);
    expect(idle(two.toolbar)).to.deep.equal(['Earlier', 'Later', 'Zoom out', 'Show all']);
  });

  it('shows the visible time, without a live region', async () => {
    const two = await pair();
    expect(words(two.toolbar)).to.equal('All 40 events');
    await see(two, 10, 20);
    expect(words(two.toolbar)).to.equal('10 of 40 events, 11–20 January 2024');
    expect(two.toolbar.shadowRoot!.querySelector('[aria-live], [role=status], output')).to.equal(null);
  });

  it('selects the events in the order of time, shows their details and keeps the focus', async () => {
    for (const markup of [INSIDE, OUTSIDE]) {
      const two = await pair({ markup });
      await see(two, 10, 20);
      await press(two, 'Next event');
      expect(two.timeline.selected).to.equal('10');
      const details = part(two.timeline, 'details')[0]!;
      expect(details.matches(':popover-open')).to.equal(true);
      expect(details.textContent).to.contain('Event 10');
      expect(focused(two)).to.equal('Next event');
      await press(two, 'Next event', 'Next event', 'Previous event');
      expect(two.choices).to.deep.equal(['10', '11', '12', '11']);
      expect(two.timeline.selected).to.equal('11');
      expect(details.textContent).to.contain('Event 11');
      // All of them are in view, so nothing moves.
      expect(two.views).to.deep.equal([]);
      await keys(two, 'Escape');
      expect(two.timeline.selected).to.equal(null);
      expect(two.choices.at(-1)).to.equal(null);
      expect(focused(two)).to.equal('Previous event');
    }
  });

  it('announces each event that it selects, once; an event opened in the picture is focused instead', async () => {
    const two = await pair();
    const { timeline } = two;
    const said: string[] = [];
    timeline.ariaNotify = (words) => void said.push(words);
    button(two.toolbar, 'Next event').focus();
    for (const count of [1, 2]) {
      await sendKeys({ press: 'Enter' });
      await until(() => said.length === count);
    }
    expect(said).to.deep.equal(['1 January 2024. Event 0', '2 January 2024. Event 1']);
    await keys(two, 'Escape');
    await sendMouse({ type: 'click', position: middle(label(timeline, '0')) });
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(said).to.have.lengthOf(2);
  });

  for (const by of ['keys', 'mouse'] as const)
    it(`is heard elsewhere in the page, too, by a reader who was never at the timeline: ${by}`, async () => {
      const { timeline, toolbar } = await pair({ markup: OUTSIDE });
      const said: string[] = [];
      timeline.ariaNotify = (words) => void said.push(words);
      if (by === 'keys') {
        await sendKeys({ press: 'Tab' });
        await handsAt(timeline);
        button(toolbar, 'Zoom in').focus();
        await sendKeys({ press: 'Enter' });
      } else {
        const place = middle(button(toolbar, 'Zoom in'));
        await sendMouse({ type: 'move', position: place });
        await handsAt(timeline);
        await sendMouse({ type: 'click', position: place });
      }
      await until(() => said.length > 0);
      expect(said).to.have.lengthOf(1);
      expect(said[0]).to.match(/^\d+ of 40 events, /);
      expect(timeline.contains(document.activeElement)).to.equal(false);
    });

  it('begins at the first or the last that can be seen, and ends at both ends', async () => {
    const two = await pair();
    await see(two, 10.5, 20);
    await press(two, 'Next event');
    expect(two.timeline.selected).to.equal('11');
    two.timeline.selected = null;
    await settled(two.timeline);
    await press(two, 'Previous event');
    expect(two.timeline.selected).to.equal('19');
    two.timeline.selected = '38';
    await see(two, 0, 40);
    await press(two, 'Next event');
    expect(two.timeline.selected).to.equal('39');
    expect(idle(two.toolbar)).to.include('Next event').and.not.include('Previous event');
    expect(focused(two)).to.equal('Next event');
    two.choices.length = 0;
    await press(two, 'Next event');
    await keys(two, 'Enter');
    expect(two.choices).to.deep.equal([]);
    expect(focused(two)).to.equal('Next event');
    two.timeline.selected = '0';
    await settled(two.timeline);
    expect(idle(two.toolbar)).to.include('Previous event').and.not.include('Next event');
  });

  it('brings an event into view, at the present magnification', async () => {
    const two = await pair();
    await see(two, 10, 12);
    two.timeline.selected = '11';
    await settled(two.timeline);
    await press(two, 'Next event');
    expect(two.timeline.selected).to.equal('12');
    const [from, to] = shown(two);
    expect(from).to.be.lessThan(12);
    expect(to).to.be.greaterThan(13);
    expect(to - from).to.be.closeTo(2, 0.1);
    expect(two.views).to.have.length(1);
    expect(label(two.timeline, '12').getClientRects()).to.have.length(1);
  });

  it('scrolls to an event far down a list', async () => {
    const two = await pair({
      markup: `<event-timeline id="days" lang="en-GB" orientation="vertical" style="height: 400px">
        <timeline-toolbar></timeline-toolbar>
      </event-timeline>`,
    });
    two.timeline.selected = '30';
    await settled(two.timeline);
    await press(two, 'Next event');
    const frame = two.timeline.shadowRoot!.querySelector('.frame')!.getBoundingClientRect();
    const row = label(two.timeline, '31').getBoundingClientRect();
    expect(row.top).to.be.at.least(frame.top - 1);
    expect(row.bottom).to.be.at.most(frame.bottom + 1);
  });

  it('selects nothing if the page cancels', async () => {
    const two = await pair();
    await see(two, 10, 12);
    const details: TimelineSelectEvent['detail'][] = [];
    document.addEventListener(
      'timeline-select',
      (event) => {
        details.push(event.detail);
        event.preventDefault();
      },
      { once: true },
    );
    two.timeline.selected = '11';
    await settled(two.timeline);
    await press(two, 'Next event');
    expect(details.map(({ id, event }) => [id, event?.title])).to.deep.equal([['12', 'Event 12']]);
    expect(two.timeline.selected).to.equal('11');
    isNear(shown(two), [10, 12]);
    expect(two.views).to.deep.equal([]);
  });

  it('switches to true scale and back, if there is a choice, and no button moves', async () => {
    const two = await pair({ events: null });
    two.timeline.data = await (await fetch(TREATY)).json();
    await settled(two.timeline);
    const places = (): number[] => buttons(two.toolbar).map((own) => own.getBoundingClientRect().left);
    const before = places();
    const toTrue = button(two.toolbar, 'True scale');
    expect(toTrue.title).to.match(/^On a true scale/);
    await press(two, 'True scale');
    expect(part(two.timeline, 'break')).to.deep.equal([]);
    expect(toTrue.title).to.match(/^Every year has the same length/);
    expect(places()).to.deep.equal(before);
    await press(two, 'Fitted scale');
    expect(part(two.timeline, 'break')).to.have.length.above(0);
    two.timeline.data = DAYS;
    await settled(two.timeline);
    expect(buttons(two.toolbar).map(nameOf)).not.to.include('True scale');
  });

  it('shows the events as a list, made for it or there already, and hides it', async () => {
    const two = await pair();
    const list = (): HTMLElement | null => document.querySelector('timeline-list');
    const isPressed = (): string | null => button(two.toolbar, 'List').ariaPressed;
    expect([list(), isPressed()]).to.deep.equal([null, 'false']);
    await press(two, 'List');
    while (isPressed() !== 'true') await settled(two.timeline);
    expect(list()!.slot).to.equal('list');
    while (!list()!.shadowRoot!.querySelector('tbody tr')) await settled(two.timeline);
    expect(list()!.checkVisibility()).to.equal(true);
    await press(two, 'List');
    expect([list()!.checkVisibility(), isPressed()]).to.deep.equal([false, 'false']);
    const markup = `${OUTSIDE}<timeline-list for="days"></timeline-list>`;
    const other = await pair({ markup });
    expect(button(other.toolbar, 'List').ariaPressed).to.equal('true');
    await press(other, 'List');
    expect(list()!.checkVisibility()).to.equal(false);
    await press(other, 'List');
    expect([list()!.checkVisibility(), document.querySelectorAll('timeline-list').length]).to.deep.equal([true, 1]);
  });

  it('is one stop for Tab, and arrow keys go from button to button', async () => {
    const two = await pair({ markup: `<button>Before</button>${OUTSIDE}`, events: DAYS });
    await see(two, 10, 20);
    document.querySelector('button')!.focus();
    await keys(two, 'Tab');
    expect(focused(two)).to.equal('Earlier');
    await keys(two, 'ArrowRight', 'ArrowRight');
    expect(focused(two)).to.equal('Zoom out');
    await keys(two, 'End');
    expect(focused(two)).to.equal('List');
    await keys(two, 'ArrowRight');
    expect(focused(two)).to.equal('Earlier');
    await keys(two, 'ArrowLeft', 'ArrowLeft');
    expect(focused(two)).to.equal('Next event');
    await keys(two, 'Shift+Tab');
    expect(document.activeElement!.textContent).to.equal('Before');
    await keys(two, 'Tab');
    expect(focused(two)).to.equal('Next event');
    await keys(two, 'Home', 'Tab');
    expect(document.activeElement === two.timeline).to.equal(true);
    expect(buttons(two.toolbar).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    expect(two.toolbar.shadowRoot!.querySelector('[role=toolbar]')!.ariaLabel).to.equal('Timeline controls');
  });

  it('does what a button does with Enter and with the space bar', async () => {
    const two = await pair();
    await see(two, 10, 20);
    button(two.toolbar, 'Later').focus();
    await keys(two, 'Enter');
    isNear(shown(two), [15, 25]);
    await keys(two, 'Space');
    isNear(shown(two), [20, 30]);
    await keys(two, 'Enter', 'Enter', 'Enter');
    isNear(shown(two), [30, 40]);
    // It has no effect any more, and keeps its place.
    expect(idle(two.toolbar)).to.include('Later');
    expect(focused(two)).to.equal('Later');
    await keys(two, 'ArrowLeft', 'Enter');
    isNear(shown(two), [25, 35]);
  });

  it('runs from right to left where the page does', async () => {
    document.documentElement.dir = 'rtl';
    const two = await pair();
    await see(two, 10, 20);
    const [earlier, later] = [button(two.toolbar, 'Earlier'), button(two.toolbar, 'Later')];
    expect(earlier.getBoundingClientRect().left).to.be.greaterThan(later.getBoundingClientRect().left);
    const isMirrored = (name: string): boolean =>
      getComputedStyle(button(two.toolbar, name).querySelector('svg')!).transform.startsWith('matrix(-1,');
    expect(['Earlier', 'Later', 'Previous event', 'Next event'].map(isMirrored)).to.deep.equal([
      true,
      true,
      true,
      true,
    ]);
    expect(isMirrored('Zoom in')).to.equal(false);
    await press(two, 'Later');
    isNear(shown(two), [15, 25]);
    await keys(two, 'ArrowLeft');
    expect(focused(two)).to.equal('Zoom out');
    await keys(two, 'ArrowRight');
    expect(focused(two)).to.equal('Later');
  });

  it('keeps the focus when the focused switch is removed, and when its parts change', async () => {
    const two = await pair({ events: null });
    two.timeline.data = await (await fetch(TREATY)).json();
    await settled(two.timeline);
    await press(two, 'True scale', 'Fitted scale');
    two.timeline.data = DAYS;
    await settled(two.timeline);
    expect(focused(two)).to.equal('Earlier');
    await keys(two, 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(focused(two)).to.equal('Zoom in');
    two.toolbar.controls = 'step zoom';
    expect(focused(two)).to.equal('Zoom in');
    await keys(two, 'Home');
    expect(focused(two)).to.equal('Previous event');
  });

  it('has the requested controls, in that order, and warns of unknown ones', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warnings.push(text);
    const two = await pair({
      markup:
        '<event-timeline id="days"><timeline-toolbar controls="step rotate zoom"></timeline-toolbar></event-timeline>',
    });
    await see(two, 10, 20);
    console.warn = warn;
    const names = ['Previous event', 'Next event', 'Zoom out', 'Zoom in', 'Show all'];
    expect(buttons(two.toolbar).map(nameOf)).to.deep.equal(names);
    const places = buttons(two.toolbar).map((own) => own.getBoundingClientRect().left);
    expect([...places].sort((a, b) => a - b)).to.deep.equal(places);
    expect(two.toolbar.shadowRoot!.querySelector('[part=shown]')).to.equal(null);
    expect(warnings.filter((text) => text.includes('rotate'))).to.have.length(1);
    two.toolbar.removeAttribute('controls');
    expect(buttons(two.toolbar).length).to.equal(8);
  });

  it('has buttons of the author’s at its end, which arrow keys reach', async () => {
    const two = await pair({
      markup: `<event-timeline id="days"><timeline-toolbar>
        <button>One</button><span><a href="#there">Two</a></span><button disabled>Not now</button><input size="3" value="abc" />
      </timeline-toolbar></event-timeline>`,
    });
    let pressed = 0;
    const [one, notNow] = [...two.toolbar.querySelectorAll('button')];
    one!.addEventListener('click', () => pressed++);
    await press(two, 'Next event');
    await keys(two, 'ArrowRight', 'ArrowRight');
    expect(document.activeElement === one).to.equal(true);
    await keys(two, 'Enter', 'ArrowRight');
    expect(pressed).to.equal(1);
    expect(document.activeElement!.textContent).to.equal('Two');
    await keys(two, 'ArrowRight');
    expect(document.activeElement!.localName).to.equal('input');
    // In a field, arrow keys move within its text.
    await keys(two, 'ArrowLeft');
    expect(document.activeElement!.localName).to.equal('input');
    notNow!.disabled = false;
    one!.focus();
    await keys(two, 'ArrowRight', 'ArrowRight');
    expect(document.activeElement === notNow).to.equal(true);
    const stops = (): string[] =>
      [...buttons(two.toolbar), ...two.toolbar.querySelectorAll<HTMLElement>('button:enabled, a, input')]
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(nameOf);
    expect(stops()).to.deep.equal(['Not now']);
    notNow!.disabled = true;
    await settled(two.timeline);
    expect(stops()).to.deep.equal(['Earlier']);
    one!.focus();
    expect(stops()).to.deep.equal(['One']);
    one!.remove();
    await settled(two.timeline);
    expect(stops()).to.deep.equal(['Earlier']);
  });

  it('leaves the keys of the timeline to it', async () => {
    const two = await pair();
    await press(two, 'Next event');
    await keys(two, '+');
    expect(shown(two)[1] - shown(two)[0]).to.be.lessThan(30);
    await keys(two, '0');
    expect(two.timeline.view).to.deep.equal(two.timeline.extent);
  });

  it('closes the details from outside with Escape once, and leaves the next one to the page', async () => {
    const two = await pair({ markup: OUTSIDE });
    await press(two, 'Next event');
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent): void => void heard.push(key);
    document.addEventListener('keydown', hear);
    await keys(two, 'Escape');
    expect(heard).to.deep.equal([]);
    expect(two.timeline.selected).to.equal(null);
    await keys(two, 'Escape');
    expect(heard).to.deep.equal(['Escape']);
    document.removeEventListener('keydown', hear);
  });

  it('does not close the details when a button in it is pressed, as a press elsewhere does', async () => {
    const two = await pair({ markup: `<p>Beside</p>${OUTSIDE}` });
    await press(two, 'Next event', 'Zoom in');
    expect(two.timeline.selected).to.equal('0');
    expect(two.choices).to.deep.equal(['0']);
    await sendMouse({ type: 'click', position: middle(document.querySelector('p')!) });
    await settled(two.timeline);
    expect(two.timeline.selected).to.equal(null);
  });

  it('goes from one of a million events to the next, and makes none of the others', async () => {
    const asked = new Set<number>();
    const columns = manyEvents();
    const title = (i: number): string => (asked.add(i), `Line ${String(i)}`);
    const two = await pair({ events: { ...columns, title } });
    expect(words(two.toolbar)).to.equal('All 1,000,000 events');
    for (const name of ['events', 'visibleEvents'])
      Object.defineProperty(two.timeline, name, { get: () => expect.fail('nobody may ask for so many events') });
    const details = (): string => two.timeline.shadowRoot!.querySelector('.details')!.textContent;
    await press(two, 'Next event');
    expect(details()).to.contain('Line 0');
    expect(idle(two.toolbar)).to.include('Previous event');
    // Two minutes, then a day after which nothing more is visible.
    await see(two, 3, 3 + 2 / 1440);
    two.timeline.selected = null;
    await settled(two.timeline);
    await press(two, 'Previous event');
    expect(details()).to.contain('Line 428769');
    await press(two, 'Next event');
    expect(details()).to.contain('Line 428770');
    const [from, to] = shown(two);
    expect(from).to.be.lessThan(3 + 2 / 1440);
    expect(to).to.be.greaterThan(3 + 2 / 1440);
    expect(to - from).to.be.closeTo(2 / 1440, 1e-4);
    await press(two, 'Later', 'Zoom in', 'Zoom out', 'Earlier');
    expect(asked.size).to.be.lessThan(3000);
  });

  it('shows other events when the timeline has them, and follows it when it goes', async () => {
    const two = await pair({ markup: OUTSIDE });
    await see(two, 10, 20);
    two.timeline.data = DAYS.slice(0, 3);
    two.timeline.view = null;
    await settled(two.timeline);
    expect(words(two.toolbar)).to.equal('All 3 events');
    two.timeline.data = [];
    await settled(two.timeline);
    expect(words(two.toolbar)).to.equal('');
    expect(idle(two.toolbar)).to.have.length(7);
    two.timeline.remove();
    expect(buttons(two.toolbar)).to.have.length(0);
    two.toolbar.before(two.timeline);
    two.timeline.data = DAYS.slice(0, 1);
    await settled(two.timeline);
    expect(words(two.toolbar)).to.equal('1 event');
    await press(two, 'Next event');
    expect(idle(two.toolbar)).to.include.members(['Previous event', 'Next event']);
  });

  it('waits for a timeline that comes later, and keeps what was set on it before it was defined', async () => {
    const errors = await uncaughtDuring(async () => {
      await mount('<event-timeline id="other"></event-timeline>');
      const early = document.createElement('x-toolbar');
      Object.assign(early, { htmlFor: 'later', controls: 'zoom', messages: { zoomIn: 'Näher' } });
      document.body.append(early);
      class Other extends TimelineToolbar {}
      Other.define('x-toolbar');
      expect(buttons(early)).to.deep.equal([]);
      const timeline = document.querySelector('event-timeline')!;
      timeline.data = DAYS;
      timeline.id = 'later';
      await settled(timeline);
      expect(buttons(early).map(nameOf)).to.deep.equal(['Zoom out', 'Näher', 'Show all']);
    });
    expect(errors).to.deep.equal([]);
  });

  it('says everything in another language', async () => {
    const two = await pair();
    two.toolbar.messages = { next: 'Nächstes', all: (count) => `Alle ${String(count)}`, showAll: 'Alles' };
    expect(button(two.toolbar, 'Nächstes').title).to.equal('Nächstes');
    expect(words(two.toolbar)).to.equal('Alle 40');
    expect(buttons(two.toolbar).map(nameOf)).to.include.members(['Alles', 'Previous event']);
  });

  it('has room for a finger in each button, and nothing lies over another, however narrow the page', async () => {
    for (const [width, hit] of [
      [320, 24],
      [320, 44],
      [600, 24],
      [1000, 44],
    ] as const) {
      const two = await pair({ width, events: null });
      two.timeline.data = await (await fetch(TREATY)).json();
      two.toolbar.style.setProperty('--hit', `${String(hit)}px`);
      two.timeline.view = { start: '2000', end: '2024-06-19' };
      await settled(two.timeline);
      expect(buttons(two.toolbar).length).to.equal(9);
      const boxes = buttons(two.toolbar).map((own) => own.getBoundingClientRect());
      for (const { width, height } of boxes) {
        expect(width).to.be.at.least(hit - 0.01);
        expect(height).to.be.at.least(hit - 0.01);
      }
      const text = textRects(two.toolbar.shadowRoot!.querySelector('[part=shown]')!);
      for (const [i, box] of boxes.entries())
        for (const other of [...boxes.slice(i + 1), ...text]) expect(areOver(box, other)).to.equal(false);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    }
  });

  it('does not change its height with what it says', async () => {
    for (const width of [390, 1000]) {
      const two = await pair({ width });
      const { height } = two.toolbar.getBoundingClientRect();
      await see(two, 10, 20);
      expect(two.toolbar.getBoundingClientRect().height).to.equal(height);
    }
  });

  it('passes axe, inside and outside, in light, dark and forced colours', async () => {
    // axe takes a page without a background for white.
    document.body.style.background = 'Canvas';
    for (const markup of [INSIDE, OUTSIDE])
      for (const scheme of ['light', 'dark', ...(isWebKit ? [] : ['forced'])]) {
        document.documentElement.style.colorScheme = scheme === 'dark' ? 'dark' : 'light';
        await emulateMedia({ forcedColors: scheme === 'forced' ? 'active' : 'none' });
        const two = await pair({ markup });
        await press(two, 'Zoom in', 'Next event');
        expect(await violationsIn(two.toolbar)).to.deep.equal([]);
      }
  });
});
