import { executeServerCommand, resetMouse, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { EventTimeline } from '../../src/index.js';
import { areOver, handsAt, label, middle, mount, part, sendKeys, settled, TREATY, until } from './page.js';

const panelOf = (timeline: EventTimeline): HTMLElement => part(timeline, 'details')[0]!;

/** Whether a script has placed the panel. */
const isByScript = (timeline: EventTimeline): boolean => panelOf(timeline).style.left !== '';

/** Whether any part of the panel is visible. A panel hidden because of its anchor has the style of a visible one. */
function isSeen(timeline: EventTimeline): boolean {
  const panel = panelOf(timeline);
  const { left, top, right, bottom } = panel.getBoundingClientRect();
  const points = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((x) =>
    [0.1, 0.3, 0.5, 0.7, 0.9].map((y) => [left + x * (right - left), top + y * (bottom - top)] as const),
  );
  return points.some(([x, y]) => panel.contains(timeline.shadowRoot!.elementFromPoint(x, y)));
}

/**
 * Expects the panel to be completely in the window, not to cover its event, and to be no farther from it than a finger
 * is wide.
 */
function expectBeside(timeline: EventTimeline, event: Element, why = ''): void {
  const [panel, place] = [panelOf(timeline), event].map((own) => own.getBoundingClientRect()) as [DOMRect, DOMRect];
  expect(isSeen(timeline), `${why} is seen`).to.equal(true);
  expect(Math.min(panel.left, panel.top), `${why} left and top`).to.be.at.least(0);
  expect(panel.right, `${why} right`).to.be.at.most(window.innerWidth);
  expect(panel.bottom, `${why} bottom`).to.be.at.most(window.innerHeight);
  expect(areOver(panel, place), `${why} is over its event`).to.equal(false);
  const apart = Math.max(
    place.left - panel.right,
    panel.left - place.right,
    place.top - panel.bottom,
    panel.top - place.bottom,
  );
  expect(apart, `${why} is how far from its event`).to.be.within(5, 24);
}

async function press(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'nearest' });
  await sendMouse({ type: 'click', position: middle(element) });
}

async function open(timeline: EventTimeline, id: string): Promise<HTMLElement> {
  await press(label(timeline, id));
  await until(() => timeline.selected === id);
  await settled(timeline);
  return label(timeline, id);
}

/**
 * Turns the wheel until the scrolled content is where it is wanted, and the picture has answered. The first turn may be
 * lost.
 */
async function wheel(
  timeline: EventTimeline,
  [x, y]: readonly [number, number],
  deltaY: number,
  isThere: () => boolean,
): Promise<void> {
  for (let i = 0; i < 20 && !isThere(); i++) {
    await executeServerCommand('wheel', { x, y, deltaY });
    await settled(timeline);
  }
  expect(isThere()).to.equal(true);
}

const STORY = `<event-timeline src="${TREATY}"></event-timeline>`;
const WINDOWS = [
  [1200, 600],
  [390, 844],
  [320, 640],
] as const;

const { supports } = CSS;
/** Simulates a browser without anchors, which is tested when the hands of a timeline load. */
const forgetAnchors = (): void => {
  CSS.supports = (...asked: [string, string?]) =>
    asked[0] !== 'position-area' && (Reflect.apply(supports, CSS, asked) as boolean);
};

for (const by of ['the browser', 'a script'] as const)
  describe(`details, placed by ${by}`, () => {
    before(function () {
      if (by === 'a script') forgetAnchors();
      else if (!CSS.supports('position-area', 'end')) this.skip();
    });
    after(() => {
      CSS.supports = supports;
    });
    afterEach(async () => {
      document.documentElement.dir = '';
      window.scrollTo(0, 0);
      await resetMouse();
    });

    it('lie beside each event, whole in the window, in both directions', async () => {
      for (const [width, height] of WINDOWS)
        for (const dir of ['ltr', 'rtl']) {
          document.documentElement.dir = dir;
          const timeline = await mount(STORY, width, height);
          for (const { id } of timeline.events) {
            await open(timeline, id!);
            expectBeside(timeline, label(timeline, id!), `${id!}, ${String(width)} px, ${dir}:`);
            expect(isByScript(timeline)).to.equal(by === 'a script');
            await sendKeys({ press: 'Escape' });
            await timeline.updateComplete;
          }
        }
    });

    it('take the focus each time they are opened', async () => {
      const timeline = await mount(STORY);
      for (let time = 0; time < 3; time++) {
        await open(timeline, 'signing');
        const start = panelOf(timeline).querySelector('.kicker');
        expect(timeline.shadowRoot!.activeElement === start, `time ${String(time)}`).to.equal(true);
        await sendKeys({ press: 'Escape' });
        await timeline.updateComplete;
      }
    });

    it('go from event to event', async () => {
      for (const [width, height] of WINDOWS) {
        const timeline = await mount(STORY, width, height);
        const [first, ...others] = timeline.events.map(({ id }) => id!);
        await open(timeline, first!);
        for (const id of others) {
          await press(part(timeline, 'details')[0]!.querySelectorAll('.step')[1]!);
          await until(() => timeline.selected === id);
          await settled(timeline);
          expectBeside(timeline, label(timeline, id), `${id}, ${String(width)} px:`);
        }
      }
    });

    it('follow their event while the page is scrolled, and go out of sight with it', async () => {
      for (const [width, height] of WINDOWS) {
        const timeline = await mount(
          `<p style="height: 150px"></p>${STORY}<p style="height: 3000px"></p>`,
          width,
          height,
        );
        const event = await open(timeline, 'signing');
        const at = [5, height - 20] as const;
        for (const to of [40, 120]) {
          const before = window.scrollY;
          await wheel(timeline, at, to, () => window.scrollY >= before + to);
          const { top, bottom } = event.getBoundingClientRect();
          if (top >= 0 && bottom <= height) expectBeside(timeline, event, `${String(width)} px, ${String(to)}:`);
        }
        await wheel(timeline, at, 2000, () => event.getBoundingClientRect().bottom < -100);
        expect(isSeen(timeline)).to.equal(false);
        await wheel(timeline, at, -3000, () => window.scrollY === 0);
        expectBeside(timeline, event, `${String(width)} px, back:`);
      }
    });

    it('follow it within what is scrolled in the page', async () => {
      const timeline = await mount(
        `<div class="scroller" style="height: 300px; margin-top: 60px; overflow: auto">${STORY}<p style="height: 2000px"></p></div>`,
        1200,
        700,
      );
      const scroller = document.querySelector('.scroller')!;
      const event = await open(timeline, 'signing');
      expectBeside(timeline, event);
      const from = scroller.scrollTop;
      await wheel(timeline, [10, 200], 30, () => scroller.scrollTop >= from + 30);
      expectBeside(timeline, event, 'scrolled');
      await wheel(timeline, [10, 200], 1500, () => event.getBoundingClientRect().bottom < -100);
      expect(isSeen(timeline)).to.equal(false);
    });

    it('follow it while the axis is zoomed, to the edge beyond which it is', async () => {
      const timeline = await mount(STORY);
      const event = await open(timeline, 'signing');
      await sendKeys({ press: '+' });
      await timeline.updateComplete;
      expectBeside(timeline, event, 'nearer');
      timeline.zoomTo('treaty-1961');
      await settled(timeline);
      await timeline.updateComplete;
      expect(part(timeline, 'label').some(({ dataset }) => dataset['eventId'] === 'signing')).to.equal(false);
      const { left, right } = part(timeline, 'plot')[0]!.getBoundingClientRect();
      const panel = panelOf(timeline).getBoundingClientRect();
      expect(isSeen(timeline)).to.equal(true);
      expect(panel.left).to.be.greaterThan((left + right) / 2);
      expect(panel.right).to.be.at.most(window.innerWidth);
    });

    it('lie beside the mark of an event without a text', async () => {
      const dates = ['1901-05-05', '1905-02-03/1922-07-08', '1935-05-05', '1951-05-05'];
      const events = dates.map((date, i) => ({ id: `e${String(i)}`, date, title: `Event ${String(i)}`, lane: 'A' }));
      const timeline = await mount(STORY);
      timeline.data = { events, lanes: [{ id: 'A' }] };
      timeline.collapsed = ['A'];
      await settled(timeline);
      for (const { id } of events) {
        expect(label(timeline, id)).to.equal(undefined);
        timeline.select(id);
        await handsAt(timeline);
        await settled(timeline);
        const mark = part(timeline, 'mark').find((own) => own.dataset['eventId'] === id)!;
        expectBeside(timeline, mark, id);
      }
    });

    it('lie beside one of very many events', async () => {
      const timeline = await mount('<event-timeline style="height: 500px"></event-timeline>', 1200, 700);
      const start = Float64Array.from({ length: 20_000 }, (_, i) => Date.UTC(2025, 0, 1) + i * 60_000);
      timeline.data = { start, title: (i: number) => `Request ${String(i)}` };
      await timeline.updateComplete;
      for (const at of [3, 9000, 19_990]) {
        const { id } = timeline.events[at]!;
        timeline.select(id!);
        await handsAt(timeline);
        await settled(timeline);
        const event = [...part(timeline, 'label'), ...part(timeline, 'mark')].find(
          (own) => own.dataset['eventId'] === id,
        );
        expectBeside(timeline, event!, id);
      }
    });

    it('lie beside their event in a modal dialog, and where the page is enlarged and moved', async () => {
      for (const style of ['', 'transform: translate(60px, 30px) scale(0.8)', 'contain: layout paint']) {
        const timeline = await mount(
          `<dialog style="width: 900px"><div style="${style}">${STORY}</div></dialog>`,
          1200,
          700,
        );
        document.querySelector('dialog')!.showModal();
        await settled(timeline);
        expectBeside(timeline, await open(timeline, 'signing'), `dialog ${style}`);
        document.querySelector('dialog')!.close();
        const other = await mount(`<div style="${style}">${STORY}</div>`, 1200, 700);
        expectBeside(other, await open(other, 'signing'), `page ${style}`);
      }
    });

    it('of two timelines lie each beside its own event', async () => {
      const first = await mount(`${STORY}${STORY}`, 1200, 1000);
      const second = document.querySelectorAll('event-timeline')[1]!;
      await second.updateComplete;
      for (const timeline of [second, first, second]) expectBeside(timeline, await open(timeline, 'visit-2000'));
    });

    it('are no larger than a low window, in which they can be scrolled', async () => {
      const timeline = await mount(STORY, 390, 250);
      await open(timeline, 'signing');
      // The press had scrolled the page, so that the place is looked at again when it is at rest.
      await until(() => panelOf(timeline).getBoundingClientRect().top >= 0);
      const { top, bottom, left, right } = panelOf(timeline).getBoundingClientRect();
      expect(isSeen(timeline)).to.equal(true);
      expect(Math.min(top, left)).to.be.at.least(0);
      expect(bottom).to.be.at.most(250);
      expect(right).to.be.at.most(390);
    });
  });

describe('details', () => {
  afterEach(() => resetMouse());

  it('are at their event also if a browser positions them from another origin', async () => {
    const timeline = await mount(STORY);
    // Simulates browsers that ignore transforms around an anchor.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.heading { anchor-name: --other } .details { position-anchor: --other !important }');
    timeline.shadowRoot!.adoptedStyleSheets.push(sheet);
    await press(label(timeline, 'signing'));
    await until(() => isByScript(timeline));
    expectBeside(timeline, label(timeline, 'signing'));
    await sendKeys({ press: 'Escape' });
    await timeline.updateComplete;
    expectBeside(timeline, await open(timeline, 'treaty-1961'), 'next');
  });
});
