import { executeServerCommand, resetMouse, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { EventTimeline } from '../../src/index.js';
import { label, middle, mount, part, sendKeys, settled, TREATY, until } from './page.js';

/** A page with a hash, and a timeline with the name `t`. */
async function open(hash: string, attributes = '', more = ''): Promise<EventTimeline> {
  // The history of the test before ends here.
  history.pushState(null, '', location.pathname + location.search + hash);
  const markup = `<event-timeline hash id="t" src="${TREATY}" lang="en-GB" ${attributes}></event-timeline>`;
  await mount(`${more}${markup}`);
  const timeline = document.querySelector<EventTimeline>('#t')!;
  await timeline.updateComplete;
  return timeline;
}

const click = async (timeline: EventTimeline, element: Element): Promise<void> => {
  await sendMouse({ type: 'click', position: middle(element) });
  await settled(timeline);
};
const button = (timeline: EventTimeline, name: string): Element =>
  timeline.shadowRoot!.querySelector(`.toolbar ${name}`)!;
const isTrueToTime = (timeline: EventTimeline): boolean =>
  button(timeline, '.scale-switch').textContent.trim() === 'Fitted scale';
const wheel = async (timeline: EventTimeline, deltaY: number): Promise<void> => {
  const [x, y] = middle(part(timeline, 'plot')[0]!);
  await executeServerCommand('wheel', { x, y, deltaY, ctrl: true });
  await settled(timeline);
};

/** The positions of the marks, in px. */
const placesOf = (timeline: EventTimeline): (readonly [string | undefined, number])[] =>
  part(timeline, 'mark').map((mark) => [mark.dataset['eventId'], Math.round(mark.getBoundingClientRect().left)]);

/** Longer than a hand rests within a gesture. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));

async function back(timeline: EventTimeline): Promise<void> {
  const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.back();
  await gone;
  await settled(timeline);
}

/** The warnings while a function runs. */
async function warningsDuring(run: () => Promise<unknown>): Promise<string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  await run();
  console.warn = warn;
  return warnings.filter((words) => words.includes('event-timeline'));
}

describe('the hash of the page', () => {
  afterEach(async () => {
    await resetMouse();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('does not change before the reader does something, nor without the attribute', async () => {
    const timeline = await open('', 'selected="signing" view-start="1990"');
    await rest();
    expect(location.hash).to.equal('');
    timeline.view = { start: '2024' };
    timeline.select(null);
    await settled(timeline);
    await rest();
    expect(location.hash).to.equal('');
    const silent = await mount(`<event-timeline src="${TREATY}" lang="en-GB"></event-timeline>`);
    await click(silent, label(silent, 'signing'));
    // The details cover the middle, where a wheel would scroll the page.
    await sendKeys({ press: 'Escape' });
    await wheel(silent, -60);
    await rest();
    expect(location.hash).to.equal('');
  });

  it('holds the selection, and going back undoes it', async () => {
    const timeline = await open('#top');
    await click(timeline, label(timeline, 'signing'));
    expect(location.hash).to.equal('#top&t.selected=signing');
    await sendKeys({ press: 'Escape' });
    await settled(timeline);
    expect(location.hash).to.equal('#top');
    await click(timeline, label(timeline, 'treaty-1961'));
    expect(timeline.selected).to.equal('treaty-1961');
    await back(timeline);
    expect(timeline.selected).to.equal(null);
    await back(timeline);
    expect(timeline.selected).to.equal('signing');
    expect(part(timeline, 'details')[0]!.matches(':popover-open')).to.equal(true);
    await back(timeline);
    expect(timeline.selected).to.equal(null);
    expect(location.hash).to.equal('#top');
  });

  it('holds the view after a gesture, in the same step', async () => {
    const timeline = await open('');
    const before = history.length;
    for (let i = 0; i < 5; i++) await wheel(timeline, -60);
    await rest();
    expect(location.hash).to.match(/^#t\.view=/);
    expect(history.length).to.equal(before);
    const { hash } = location;
    const picture = placesOf(timeline);
    // Others with the same URL see the same.
    const other = await open(hash);
    expect(placesOf(other)).to.deep.equal(picture);
    expect(location.hash).to.equal(hash);
  });

  it('is not written for each move of a gesture', async () => {
    const timeline = await open('#t.view=2024-06-18/2024-06-21');
    let written = 0;
    const replaceState = history.replaceState.bind(history);
    history.replaceState = (...args) => {
      written++;
      replaceState(...args);
    };
    const { left, bottom, width } = part(timeline, 'plot')[0]!.getBoundingClientRect();
    const [x, y] = [Math.round(left + width * 0.9), Math.round(bottom - 12)];
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    for (let i = 1; i <= 12; i++) await sendMouse({ type: 'move', position: [x + 5 * i, y] });
    await sendMouse({ type: 'up' });
    await rest();
    Reflect.deleteProperty(history, 'replaceState');
    expect(location.hash).not.to.equal('#t.view=2024-06-18/2024-06-21');
    expect(written).to.be.within(1, 4);
  });

  it('has a history entry for each step of the reader: zoom in, true scale, show all', async () => {
    const timeline = await open('', 'view-start="2024-06-01"');
    const told: unknown[] = [];
    const author = timeline.view!;
    await click(timeline, button(timeline, '.fit'));
    expect(location.hash).to.equal('#t.view=../..');
    await click(timeline, button(timeline, '.scale-switch'));
    expect(location.hash).to.equal('#t.view=../..&t.scale=proportional');
    timeline.addEventListener('timeline-view', ({ detail }) => told.push(detail));
    await back(timeline);
    expect(isTrueToTime(timeline)).to.equal(false);
    expect(timeline.view).to.deep.equal(timeline.extent);
    await back(timeline);
    expect(location.hash).to.equal('');
    expect(timeline.view).to.deep.equal(author);
    history.forward();
    await until(() => location.hash !== '');
    await settled(timeline);
    expect(timeline.view).to.deep.equal(timeline.extent);
    expect(told).to.deep.equal([]);
  });

  it('has one history entry for a key that is pressed repeatedly', async () => {
    const timeline = await open('');
    label(timeline, 'signing').focus();
    const before = history.length;
    for (let i = 0; i < 4; i++) await sendKeys({ press: '+' });
    await settled(timeline);
    await rest();
    expect(history.length).to.equal(before + 1);
    expect(timeline.view).not.to.deep.equal(timeline.extent);
    await back(timeline);
    expect(timeline.view).to.deep.equal(timeline.extent);
  });

  it('takes precedence over attributes when the page is opened, from the first picture on', async () => {
    const timeline = await open(
      '#t.view=2024-06-18/2024-06-21&t.selected=signing&t.scale=proportional',
      'view-start="1961" view-end="1970" selected="treaty-1961"',
    );
    expect(timeline.selected).to.equal('signing');
    expect(new Date(timeline.view!.start).toISOString()).to.equal('2024-06-17T15:00:00.000Z');
    expect(isTrueToTime(timeline)).to.equal(true);
    location.hash = '';
    await until(() => timeline.selected === 'treaty-1961');
    await settled(timeline);
    expect(isTrueToTime(timeline)).to.equal(false);
    expect(new Date(timeline.view!.end).getUTCFullYear()).to.equal(1970);
  });

  it('is applied when a link of the page changes it', async () => {
    const timeline = await open('', '', '<a href="#t.selected=signing">the signing</a>');
    await click(timeline, document.querySelector('a')!);
    await until(() => timeline.selected === 'signing');
    await back(timeline);
    expect(timeline.selected).to.equal(null);
  });

  it('is shared by two timelines', async () => {
    const other = `<event-timeline id="u" hash="second" src="${TREATY}" lang="en-GB"></event-timeline>`;
    const first = await open('#second.selected=treaty-1961', '', other);
    first.scrollIntoView();
    const second = document.querySelector<EventTimeline>('#u')!;
    await second.updateComplete;
    expect([first.selected, second.selected]).to.deep.equal([null, 'treaty-1961']);
    await click(first, label(first, 'signing'));
    // Opening one event closes the other: one press, one step.
    expect(location.hash).to.equal('#t.selected=signing');
    await back(first);
    expect([first.selected, second.selected]).to.deep.equal([null, 'treaty-1961']);
  });

  it('that cannot be read is ignored in part, with one warning; the rest is applied', async () => {
    const wrong = '#t.view=soon/later&t.scale=linear&t.selected=signing';
    let timeline: EventTimeline;
    const warnings = await warningsDuring(async () => {
      timeline = await open(wrong);
      await settled(timeline);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('soon').and.to.contain('linear');
    expect(timeline!.view).to.deep.equal(timeline!.extent);
    expect(timeline!.selected).to.equal('signing');
    expect(location.hash).to.equal(wrong);
    // A browser sends two events for each change.
    const more = await warningsDuring(async () => {
      location.hash = '#t.view=1970/1961';
      await until(() => timeline.selected === null);
      await rest();
    });
    expect(more).to.have.length(1);
    expect(more[0]).to.contain('1970');
  });

  it('holds only what no listener has cancelled', async () => {
    const timeline = await open('');
    timeline.addEventListener('timeline-select', (event) => event.preventDefault(), { once: true });
    await click(timeline, label(timeline, 'signing'));
    expect(location.hash).to.equal('');
  });

  it('holds the view that was set with an overview elsewhere in the page', async () => {
    const timeline = await open('', '', '<timeline-overview for="t"></timeline-overview>');
    await import('../../src/overview.js');
    await settled(timeline);
    const map = document.querySelector('timeline-overview')!.shadowRoot!.querySelector('[role=group]')!;
    const { left, width, top, height } = map.getBoundingClientRect();
    const y = Math.round(top + height / 2);
    const before = history.length;
    await sendMouse({ type: 'move', position: [Math.round(left + width * 0.2), y] });
    await sendMouse({ type: 'down' });
    for (const share of [0.3, 0.4, 0.5])
      await sendMouse({ type: 'move', position: [Math.round(left + width * share), y] });
    await sendMouse({ type: 'up' });
    await settled(timeline);
    await until(() => location.hash.startsWith('#t.view='));
    expect(history.length).to.equal(before);
    location.hash = '';
    await until(() => timeline.view!.end === timeline.extent!.end);
    expect(timeline.view).to.deep.equal(timeline.extent);
  });

  it('does not change a timeline that was removed from the page', async () => {
    const timeline = await open('');
    timeline.remove();
    location.hash = '#t.selected=signing';
    await rest();
    expect(timeline.selected).to.equal(null);
    document.querySelector('main')!.append(timeline);
    await settled(timeline);
    expect(timeline.selected).to.equal('signing');
  });
});
