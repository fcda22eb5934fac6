import { executeServerCommand, resetMouse, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { EventTimeline, TimelineViewEvent } from '../../src/index.js';
import {
  handsAt,
  itWithFingers,
  label,
  middle,
  mount,
  part,
  sendKeys,
  settled,
  stopped,
  TREATY,
  until,
} from './page.js';

const story = (attributes = ''): Promise<EventTimeline> =>
  mount(`<event-timeline src="${TREATY}" lang="en-GB" ${attributes}></event-timeline><p style="height: 200vh"></p>`);

const mark = (timeline: EventTimeline, id: string): HTMLElement =>
  part(timeline, 'mark').find((element) => element.dataset['eventId'] === id)!;
/** The centre of a mark along the axis, in px of the window. */
const at = (timeline: EventTimeline, id: string): number => {
  const { left, width } = mark(timeline, id).getBoundingClientRect();
  return left + width / 2;
};
const wheel = (timeline: EventTimeline, place: readonly [number, number], turn: object): Promise<unknown> =>
  executeServerCommand('wheel', { x: place[0], y: place[1], ...turn }).then(() => settled(timeline));
const plot = (timeline: EventTimeline): HTMLElement => part(timeline, 'plot')[0]!;
/** A point of the picture without text. */
const empty = (timeline: EventTimeline): [number, number] => {
  const { left, bottom, width } = plot(timeline).getBoundingClientRect();
  return [Math.round(left + 0.9 * width), Math.round(bottom - 12)];
};
const viewOf = (timeline: EventTimeline): { start: number; end: number } => timeline.view!;

/** The text that a mouse selects when it is dragged over a picture. */
async function markedBetween(timeline: EventTimeline, from: readonly [number, number], to: Element): Promise<string[]> {
  getSelection()!.removeAllRanges();
  await sendMouse({ type: 'move', position: [...from] });
  await sendMouse({ type: 'down' });
  const [x, y] = middle(to);
  for (const share of [0.3, 0.7, 1])
    await sendMouse({
      type: 'move',
      position: [Math.round(from[0] + share * (x - from[0])), Math.round(from[1] + share * (y - from[1]))],
    });
  await sendMouse({ type: 'up' });
  const [marked] = getSelection()!.getComposedRanges({ shadowRoots: [timeline.shadowRoot!] });
  if (!marked || marked.collapsed) return [];
  const range = document.createRange();
  range.setStart(marked.startContainer, marked.startOffset);
  range.setEnd(marked.endContainer, marked.endOffset);
  return ['tick', 'break', 'label']
    .flatMap((name) => part(timeline, name))
    .filter((own) => range.intersectsNode(own) && getComputedStyle(own).userSelect !== 'none')
    .map(({ textContent }) => textContent.trim());
}

describe('the axis', () => {
  afterEach(() => resetMouse());

  it('zooms with Ctrl and the wheel; what is under the pointer stays there', async () => {
    const timeline = await story();
    const views: TimelineViewEvent['detail'][] = [];
    timeline.addEventListener('timeline-view', ({ detail }) => views.push(detail));
    const before = at(timeline, 'signing');
    const [, y] = middle(mark(timeline, 'signing'));
    // Otherwise the browser would also zoom the page, which its driver does not do.
    const taken: boolean[] = [];
    const onWheel = (event: WheelEvent): void => void taken.push(event.defaultPrevented);
    window.addEventListener('wheel', onWheel, { passive: true });
    for (let i = 0; i < 3; i++) await wheel(timeline, [Math.round(before), y], { deltaY: -60, ctrl: true });
    window.removeEventListener('wheel', onWheel);
    expect(taken).to.deep.equal([true, true, true]);
    expect(at(timeline, 'signing')).to.be.closeTo(before, 1.5);
    expect(label(timeline, 'treaty-1961')).to.equal(undefined);
    expect(views).to.have.length(3);
    expect(views.at(-1)).to.deep.equal(viewOf(timeline));
    expect(scrollY).to.equal(0);
  });

  it('is not selected as text when a mouse is dragged over a picture that shows everything, as titles are', async function () {
    // Firefox selects no text of buttons, which titles are.
    if (navigator.userAgent.includes('Firefox')) this.skip();
    const timeline = await story();
    const { left, top, width, height } = plot(timeline).getBoundingClientRect();
    const ground = [Math.round(left + 0.95 * width), Math.round(top + 0.3 * height)] as const;
    const [gap] = part(timeline, 'break');
    expect(await markedBetween(timeline, ground, gap!)).to.deep.equal([]);
    const titles = await markedBetween(timeline, ground, label(timeline, 'treaty-1961'));
    expect(titles.join()).to.contain('North Korea');
  });

  it('leaves a bare wheel to the page', async () => {
    const timeline = await story();
    await wheel(timeline, empty(timeline), { deltaY: 120 });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(scrollY).to.be.greaterThan(50);
    expect(viewOf(timeline)).to.deep.equal(timeline.extent);
    scrollTo(0, 0);
  });

  for (const [how, turn] of [
    ['a wheel that turns sideways', { deltaX: -100 }],
    ['Shift and the wheel', { deltaY: -100, shift: true }],
  ] as const)
    it(`is moved by ${how}, as far as it turns`, async () => {
      const timeline = await story('view-start="2024-06-19" view-end="2024-06-19"');
      const before = at(timeline, 'signing');
      await wheel(timeline, empty(timeline), turn);
      expect(at(timeline, 'signing')).to.be.closeTo(before + 100, 1.5);
      expect(timeline.shadowRoot!.querySelector('.hint.shown')).to.equal(null);
    });

  it('is zoomed by no more than half at once, however fast a wheel is turned', async () => {
    const timeline = await story('scale="proportional"');
    const lengthOf = (): number => viewOf(timeline).end - viewOf(timeline).start;
    const before = lengthOf();
    await wheel(timeline, empty(timeline), { deltaY: -4000, ctrl: true });
    expect(lengthOf())
      .to.be.lessThan(0.9 * before)
      .and.be.greaterThan(before / 2);
  });

  it('leaves a wheel that turns sideways to what is around it, where there is nothing more', async () => {
    const timeline = await mount(
      `<div style="width: 900px; overflow-x: auto"><div style="width: 1500px"><event-timeline src="${TREATY}"></event-timeline></div></div>`,
    );
    const box = document.querySelector('main > div')!;
    await wheel(timeline, [400, middle(plot(timeline))[1]], { deltaX: 200 });
    for (let i = 0; i < 50 && box.scrollLeft < 100; i++) await settled(timeline);
    expect(box.scrollLeft).to.be.greaterThan(100);
  });

  it('keeps a wheel that moved it sideways until the wheel rests, so that the browser does not go back a page at the last event', async () => {
    const timeline = await mount(
      `<div style="width: 900px; overflow-x: auto"><div style="width: 1500px"><event-timeline src="${TREATY}" view-start="1970" view-end="2024-06-20"></event-timeline></div></div>`,
    );
    const place = [400, middle(plot(timeline))[1]] as const;
    await sendMouse({ type: 'move', position: [...place] });
    await handsAt(timeline);
    const taken: boolean[] = [];
    const onWheel = (event: WheelEvent): void => void taken.push(event.defaultPrevented);
    window.addEventListener('wheel', onWheel, { passive: true });
    const box = document.querySelector('main > div')!;
    box.scrollLeft = 300;
    // As a finger on a touchpad that swipes on: where there are events, and beyond the first of them.
    for (let turn = 0; turn < 5; turn++)
      await executeServerCommand('wheel', { x: place[0], y: place[1], deltaX: -1500 });
    expect(viewOf(timeline).start).to.equal(timeline.extent!.start);
    expect([...new Set(taken.values())]).to.deep.equal([true]);
    expect(box.scrollLeft).to.equal(300);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await wheel(timeline, place, { deltaX: -100 });
    window.removeEventListener('wheel', onWheel);
    expect(taken.at(-1)).to.equal(false);
    await until(() => box.scrollLeft < 300);
  });

  it('is not dragged by the right button, nor by a mouse whose button was released elsewhere', async () => {
    const timeline = await story('view-start="2024-06-19" view-end="2024-06-19"');
    const before = viewOf(timeline);
    const [x, y] = empty(timeline);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down', button: 'right' });
    await sendMouse({ type: 'move', position: [x - 100, y] });
    await sendMouse({ type: 'up', button: 'right' });
    await settled(timeline);
    expect(viewOf(timeline)).to.deep.equal(before);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    // A frame of another page, such as an advertisement, hears where the button is released.
    const cover = document.createElement('iframe');
    cover.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%';
    document.body.append(cover);
    await settled(timeline);
    await sendMouse({ type: 'move', position: [x + 2, y] });
    await sendMouse({ type: 'up' });
    cover.remove();
    await settled(timeline);
    await sendMouse({ type: 'move', position: [x - 60, y] });
    await sendMouse({ type: 'move', position: [x - 100, y] });
    await settled(timeline);
    expect(viewOf(timeline)).to.deep.equal(before);
  });

  it('is dragged as far as the mouse moves, and a drag is not a click', async () => {
    const timeline = await story('view-start="2024-06-19" view-end="2024-06-19"');
    const before = at(timeline, 'signing');
    const [x, y] = empty(timeline);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x - 50, y] });
    await sendMouse({ type: 'move', position: [x - 100, y] });
    await stopped();
    await sendMouse({ type: 'up' });
    await settled(timeline);
    expect(at(timeline, 'signing')).to.be.closeTo(before - 100, 1.5);
    expect(timeline.selected).to.equal(null);
  });

  it('is dragged on where the mouse has left the picture', async () => {
    const timeline = await story('view-start="2024-06-19" view-end="2024-06-19"');
    const before = at(timeline, 'signing');
    const [x, y] = empty(timeline);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x - 30, y] });
    const above = Math.floor(plot(timeline).getBoundingClientRect().top - 20);
    await sendMouse({ type: 'move', position: [x - 60, above] });
    await sendMouse({ type: 'move', position: [x - 100, above] });
    await stopped();
    await sendMouse({ type: 'up' });
    await settled(timeline);
    expect(at(timeline, 'signing')).to.be.closeTo(before - 100, 1.5);
  });

  /** Drags the picture by the text of an event, along and back to the start. */
  async function pullTitle(timeline: EventTimeline, ...by: readonly (readonly [number, number])[]): Promise<void> {
    const [x, y] = middle(label(timeline, 'signing'));
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    for (const [dx, dy] of by) await sendMouse({ type: 'move', position: [x + dx, y + dy] });
    await stopped();
    await sendMouse({ type: 'up' });
    await settled(timeline);
  }

  it('is dragged by the title of an event, too', async () => {
    const timeline = await story('view-start="2024-06-19" view-end="2024-06-19"');
    const before = at(timeline, 'signing');
    await pullTitle(timeline, [-50, 0], [-100, 0]);
    expect(at(timeline, 'signing')).to.be.closeTo(before - 100, 1.5);
    expect(timeline.selected).to.equal(null);
  });

  for (const [where, by] of [
    ['along it', [30, 0]],
    ['across it', [0, 12]],
  ] as const)
    it(`cannot be dragged if all of it is shown: a drag ${where} that comes back to a title selects nothing, a press does`, async () => {
      const timeline = await story();
      await pullTitle(timeline, by, [1, 0]);
      expect(timeline.selected).to.equal(null);
      expect(viewOf(timeline)).to.deep.equal(timeline.extent);
      await pullTitle(timeline, [2, 1]);
      expect(timeline.selected).to.equal('signing');
    });

  itWithFingers('is pinched by two fingers', async () => {
    const timeline = await story();
    const [x, y] = middle(mark(timeline, 'signing'));
    const before = at(timeline, 'signing');
    // They rest before they are lifted; otherwise the picture would coast.
    const frames = [20, 30, 40, ...Array<number>(15).fill(60)].map((half) => [
      [x - half, y],
      [x + half, y],
    ]);
    await executeServerCommand('touch', { frames });
    await settled(timeline);
    expect(at(timeline, 'signing')).to.be.closeTo(before, 2);
    const { start, end } = viewOf(timeline);
    expect(end - start).to.be.lessThan(timeline.extent!.end - timeline.extent!.start);
  });

  itWithFingers('is moved by two fingers, which then do not scroll the page', async () => {
    const timeline = await story('view-start="2024-06-19" view-end="2024-06-19"');
    const before = at(timeline, 'signing');
    const [x, y] = empty(timeline);
    const frames = [0, 10, 30, 60, ...Array<number>(15).fill(100)].map((by) => [
      [x - 200 - by, y - by],
      [x - by, y - by],
    ]);
    // Chromium would not scroll in any case, since the picture leaves no pinch to it: other browsers would.
    // Firefox may report a movement twice, of which one is taken.
    const taken = new Map<string, boolean>();
    const onTouch = ({ touches, defaultPrevented }: TouchEvent): void => {
      const place = [...touches].map(({ clientX, clientY }) => `${String(clientX)} ${String(clientY)}`).join();
      taken.set(place, defaultPrevented || taken.get(place) === true);
    };
    window.addEventListener('touchmove', onTouch);
    await executeServerCommand('touch', { frames });
    window.removeEventListener('touchmove', onTouch);
    await settled(timeline);
    expect(at(timeline, 'signing')).to.be.closeTo(before - 100, 2);
    expect(scrollY).to.equal(0);
    expect([...new Set(taken.values())]).to.deep.equal([true]);
    expect(getComputedStyle(plot(timeline)).touchAction).to.equal('pan-x pan-y');
  });

  it('keeps what is under two fingers under them, if only one of them moves', async () => {
    const timeline = await story('scale="proportional"');
    const timeAt = (x: number): number => {
      const [from, to] = timeline.timeline.scene.axis;
      const { start, end } = viewOf(timeline);
      return start + ((x - plot(timeline).getBoundingClientRect().left - from) / (to - from)) * (end - start);
    };
    const [x, y] = [600, middle(plot(timeline))[1]];
    const times = [x, x + 40].map(timeAt);
    const frames = [0, 20, 60, 110, ...Array<number>(15).fill(160)].map((by) => [
      [x, y],
      [x + 40 + by, y],
    ]);
    await executeServerCommand('touch', { frames });
    await settled(timeline);
    const { start, end } = viewOf(timeline);
    [x, x + 200].forEach((place, i) => {
      expect(timeAt(place), String(place)).to.be.closeTo(times[i]!, (end - start) / 200);
    });
  });

  it('zooms with + and −, shows everything with 0, and has a button for each', async () => {
    const timeline = await story();
    label(timeline, 'signing').focus();
    await sendKeys({ press: '+' });
    await settled(timeline);
    const near = viewOf(timeline);
    expect(near.start).to.be.greaterThan(timeline.extent!.start);
    const names = [...part(timeline, 'toolbar')[0]!.querySelectorAll('button')].map(
      (button) => button.ariaLabel ?? button.textContent.trim(),
    );
    expect(names.slice(0, 3)).to.deep.equal(['Zoom out', 'Zoom in', 'Show all']);
    await sendKeys({ press: '+' });
    await sendKeys({ press: '-' });
    await settled(timeline);
    expect(viewOf(timeline).start).to.be.closeTo(near.start, 1e6);
    await sendKeys({ press: '0' });
    await settled(timeline);
    expect(viewOf(timeline)).to.deep.equal(timeline.extent);
    expect(timeline.shadowRoot!.querySelector('.shown')).to.equal(null);
    await sendKeys({ press: '+' });
    await settled(timeline);
    const all = [...part(timeline, 'toolbar')[0]!.querySelectorAll('button')][2]!;
    await sendMouse({ type: 'click', position: middle(all) });
    await settled(timeline);
    expect(viewOf(timeline)).to.deep.equal(timeline.extent);
  });

  it('ignores keys outside the timeline', async () => {
    const timeline = await story();
    await sendMouse({ type: 'move', position: empty(timeline) });
    await handsAt(timeline);
    for (const key of ['+', '-', '?', '/']) await sendKeys({ press: key });
    await settled(timeline);
    expect(viewOf(timeline)).to.deep.equal(timeline.extent);
    expect(timeline.shadowRoot!.querySelector('.keys:popover-open')).to.equal(null);
  });
});

describe('the view', () => {
  it('is set by attributes, tells what it shows, and shows everything for null', async () => {
    const timeline = await story('view-start="2024-06-19" view-end="2024-06-20"');
    expect(part(timeline, 'label')).to.have.length(5);
    expect(part(timeline, 'toolbar')[0]!.textContent).to.contain('5 of 7 events, 19–20 June 2024');
    expect(timeline.visibleEvents).to.have.length(5);
    timeline.view = null;
    await timeline.updateComplete;
    expect(part(timeline, 'label')).to.have.length(7);
    timeline.view = { start: '1990', end: '2010' };
    await timeline.updateComplete;
    expect(part(timeline, 'label').map(({ dataset }) => dataset['eventId'])).to.deep.equal(['visit-2000']);
  });

  it('warns that there is no such event, and does not move', async () => {
    const timeline = await story();
    const { view } = timeline;
    const told: unknown[] = [];
    const { warn } = console;
    console.warn = (message: unknown) => told.push(message);
    timeline.zoomTo('nope');
    timeline.zoomTo(null as never);
    timeline.zoomTo(['nope', 'visit-2000']);
    console.warn = warn;
    expect(told).to.deep.equal(['<event-timeline> zoomTo: no event "nope"', '<event-timeline> zoomTo: no event null']);
    await timeline.updateComplete;
    expect(timeline.view!.start).to.be.greaterThan(view!.start);
  });

  it('goes to events, and refuses what is not a date', async () => {
    const timeline = await story();
    timeline.zoomTo('visit-2000');
    await timeline.updateComplete;
    expect(timeline.visibleEvents.map(({ id }) => id)).to.contain('visit-2000');
    expect(timeline.visibleEvents.length).to.be.lessThan(7);
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => warnings.push(text);
    timeline.setAttribute('view-start', 'soon');
    await timeline.updateComplete;
    console.warn = warn;
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/view-start: .*"soon"/);
    timeline.fit();
    await timeline.updateComplete;
    expect(timeline.visibleEvents).to.have.length(7);
  });
});
