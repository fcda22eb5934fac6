import { executeServerCommand, resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { EventTimeline } from '../../src/index.js';
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

const TIMELINE = '<event-timeline scale="proportional"></event-timeline>';
const YEARS = Array.from({ length: 9 }, (_, i) => ({
  id: `e${String(i)}`,
  date: `${String(2000 + i)}-01-01`,
  title: `Event ${String(i)}`,
}));
/** The event at which things are done: one that is neither at an edge nor in the middle. */
const OWN = 'e3';

/** Pages that scale, clip, scroll or cover a timeline. */
const PAGES: Readonly<Record<string, string>> = {
  'a plain page': TIMELINE,
  'a modal dialog': `<dialog style="width: 900px">${TIMELINE}</dialog>`,
  'a box that scrolls sideways': `<div style="width: 900px; overflow-x: auto"><div style="width: 1500px">${TIMELINE}</div></div>`,
  'a details element': `<details open><summary>More</summary>${TIMELINE}</details>`,
  'a page at zoom: 150%': `<div style="zoom: 150%">${TIMELINE}</div>`,
  'a page at zoom: 60%': `<div style="zoom: 0.6">${TIMELINE}</div>`,
  'a slide scaled to half its size': `<div style="transform: scale(0.5); transform-origin: 0 0; width: 1800px">${TIMELINE}</div>`,
  'a slide scaled to more': `<div style="transform: scale(1.25); transform-origin: 0 0; width: 900px">${TIMELINE}</div>`,
  'a page that snaps': `<div style="height: 500px; overflow: auto; scroll-snap-type: y mandatory; overscroll-behavior: contain"><div style="height: 600px; scroll-snap-align: start">${TIMELINE}</div><div style="height: 600px; scroll-snap-align: start"></div></div>`,
  'a page from right to left': `<div dir="rtl">${TIMELINE}</div>`,
};

async function open(page: string): Promise<EventTimeline> {
  const timeline = await mount(`${PAGES[page]!}<p style="height: 1500px"></p>`, 1200, 800);
  timeline.data = YEARS;
  await timeline.updateComplete;
  document.querySelector('dialog')?.showModal();
  await settled(timeline);
  return timeline;
}

/** Where the mark of the event is, in px of the window. */
const markAt = (timeline: EventTimeline): [number, number] =>
  middle(timeline.shadowRoot!.querySelector(`[part~=mark][data-event-id=${OWN}]`)!);

/** An empty place of the picture above the mark, in px of the window. */
function above(timeline: EventTimeline): [number, number] {
  const { top } = part(timeline, 'plot')[0]!.getBoundingClientRect();
  return [markAt(timeline)[0], Math.round(top + 6)];
}

describe('gestures in', () => {
  afterEach(async () => {
    document.querySelector('dialog')?.close();
    window.scrollTo(0, 0);
    await resetMouse();
  });

  for (const page of Object.keys(PAGES)) {
    it(`${page}: a press close to a mark opens its event`, async () => {
      const timeline = await open(page);
      const [x, y] = markAt(timeline);
      // Above it there may be the text of another event.
      const { width } = timeline.shadowRoot!.querySelector('[part~=mark]')!.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.ceil(x - width / 2 - 2), y] });
      expect(timeline.selected).to.equal(OWN);
    });

    it(`${page}: the wheel with Ctrl zooms at the pointer; what is there stays`, async () => {
      const timeline = await open(page);
      const [x, y] = above(timeline);
      await executeServerCommand('wheel', { x, y, deltaY: -60, ctrl: true });
      await until(() => timeline.view!.end - timeline.view!.start < timeline.extent!.end - timeline.extent!.start);
      await settled(timeline);
      expect(markAt(timeline)[0]).to.be.closeTo(x, 2);
    });

    it(`${page}: a drag moves the picture with the mouse`, async () => {
      const timeline = await open(page);
      timeline.view = { start: '2002', end: '2006' };
      await timeline.updateComplete;
      await settled(timeline);
      const before = markAt(timeline);
      const [x, y] = above(timeline);
      await sendMouse({ type: 'move', position: [x + 40, y] });
      await handsAt(timeline);
      await sendMouse({ type: 'down' });
      for (const by of [10, 40, 80]) await sendMouse({ type: 'move', position: [x + 40 + by, y] });
      await stopped();
      await sendMouse({ type: 'up' });
      await settled(timeline);
      expect(markAt(timeline)[0] - before[0]).to.be.closeTo(80, 3);
    });

    it(`${page}: Shift and a drag zoom to the range`, async () => {
      const timeline = await open(page);
      const [mark, y] = above(timeline);
      await sendMouse({ type: 'move', position: [mark - 60, y] });
      await handsAt(timeline);
      await sendKeys({ down: 'Shift' });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [mark, y + 2] });
      await sendMouse({ type: 'move', position: [mark + 60, y + 2] });
      await sendMouse({ type: 'up' });
      await sendKeys({ up: 'Shift' });
      await until(() => timeline.view!.end - timeline.view!.start < timeline.extent!.end - timeline.extent!.start);
      await settled(timeline);
      // It was in the middle of the range, so it is in the middle of the picture.
      const axis = part(timeline, 'plot')[0]!.getBoundingClientRect();
      expect(markAt(timeline)[0]).to.be.closeTo((axis.left + axis.right) / 2, axis.width / 8);
    });

    itWithFingers(`${page}: two fingers zoom, and what is between them stays`, async () => {
      const timeline = await open(page);
      const [x, y] = above(timeline);
      const frames = [20, 30, 40, 50].map((by) => [
        [x - by, y],
        [x + by, y],
      ]);
      await executeServerCommand('touch', { frames });
      await until(() => timeline.view!.end - timeline.view!.start < timeline.extent!.end - timeline.extent!.start);
      await settled(timeline);
      expect(markAt(timeline)[0]).to.be.closeTo(x, 4);
    });

    it(`${page}: a hint stands above the pointer`, async () => {
      const timeline = await open(page);
      const { left, top, right, bottom } = part(timeline, 'plot')[0]!.getBoundingClientRect();
      const [x, y] = [Math.round((Math.max(0, left) + Math.min(1200, right)) / 2), Math.round((top + 2 * bottom) / 3)];
      await sendMouse({ type: 'move', position: [x, y] });
      await handsAt(timeline);
      await executeServerCommand('wheel', { x, y, deltaY: 1 });
      const hint = timeline.shadowRoot!.querySelector('.hint.shown')!.getBoundingClientRect();
      expect((hint.left + hint.right) / 2).to.be.closeTo(x, 3);
      // Pages that scale it scale its distance, too.
      expect(y - hint.bottom).to.be.within(5, 45);
    });

    it(`${page}: what is said of very many events stands beside the pointer`, async () => {
      const timeline = await open(page);
      timeline.data = {
        start: Float64Array.from({ length: 4000 }, (_, i) => i * 864e5),
        title: (i: number) => String(i),
      };
      await timeline.updateComplete;
      await settled(timeline);
      const { left, top, right, bottom } = part(timeline, 'plot')[0]!.getBoundingClientRect();
      const [x, y] = [
        Math.round(Math.max(0, left) + 0.4 * (Math.min(1200, right) - Math.max(0, left))),
        Math.round((top + bottom) / 2),
      ];
      const readout = (): Element | null => timeline.shadowRoot!.querySelector('.readout:popover-open');
      for (let turn = 0; turn < 50 && !readout(); turn++) {
        await sendMouse({ type: 'move', position: [x + (turn % 2), y] });
        await settled(timeline);
      }
      const box = readout()!.getBoundingClientRect();
      expect(Math.max(box.left - x, x - box.right), 'beside').to.be.within(8, 30);
      expect(Math.max(box.top - y, y - box.bottom, 0), 'as high').to.be.below(30);
    });

    it(`${page}: details are beside the event, in the window`, async () => {
      const timeline = await open(page);
      const [x, y] = middle(label(timeline, OWN));
      await sendMouse({ type: 'click', position: [x, y] });
      await handsAt(timeline);
      await settled(timeline);
      const panel = part(timeline, 'details')[0]!.getBoundingClientRect();
      const own = label(timeline, OWN).getBoundingClientRect();
      expect(panel.left >= 0 && panel.right <= 1200 && panel.top >= 0, 'in the window').to.equal(true);
      const [dx, dy] = [
        Math.max(own.left - panel.right, panel.left - own.right, 0),
        Math.max(own.top - panel.bottom, panel.top - own.bottom, 0),
      ];
      expect(Math.hypot(dx, dy), 'beside').to.be.below(60);
    });
  }
});

describe('a timeline in a frame of its own', () => {
  it('has the keys only while the focus is inside, and its hint and its details in the frame', async () => {
    await setViewport({ width: 1200, height: 800 });
    document.body.innerHTML = '<input /><iframe width="900" height="500" style="margin: 100px; border: 0"></iframe>';
    const frame = document.querySelector('iframe')!;
    frame.srcdoc = `<!doctype html><base href="${location.origin}/" /><body style="margin: 0"><script type="module" src="/src/index.ts"></script><event-timeline src="${TREATY}"></event-timeline>`;
    const find = (selector: string): HTMLElement | null | undefined =>
      frame.contentDocument?.querySelector('event-timeline')?.shadowRoot?.querySelector<HTMLElement>(selector);
    await until(() => find('[data-event-id=signing].label') != null, 'the timeline');
    const timeline = frame.contentDocument!.querySelector('event-timeline')!;
    await timeline.updateComplete;
    const { left, top } = frame.getBoundingClientRect();
    const own = middle(find('[data-event-id=signing].label')!);
    const [x, y] = [Math.round(left + own[0]), Math.round(top + own[1])];
    await sendMouse({ type: 'move', position: [x, y] });
    await until(() => find('.help') != null, 'the hands');
    await executeServerCommand('wheel', { x, y, deltaY: 1 });
    const isInFrame = (selector: string): boolean => {
      const box = find(selector)!.getBoundingClientRect();
      return box.left >= 0 && box.top >= 0 && box.right <= 900 && box.bottom <= 500 && box.width > 50;
    };
    expect(isInFrame('.hint.shown'), 'hint').to.equal(true);
    const { view } = timeline;
    document.querySelector('input')!.focus();
    await sendKeys({ type: '+' });
    expect([timeline.view, document.querySelector('input')!.value]).to.deep.equal([view, '+']);
    await sendMouse({ type: 'click', position: [x, y] });
    await until(() => find('.details:popover-open') != null, 'details');
    expect(isInFrame('.details'), 'details').to.equal(true);
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: '+' });
    await until(() => timeline.view!.end - timeline.view!.start < view!.end - view!.start, 'zoomed');
  });
});
