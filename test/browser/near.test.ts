import { executeServerCommand, resetMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { EventColumns, EventTimeline } from '../../src/index.js';
import { mount, part, sendKeys, settled } from './page.js';

const LANES = 48;
const DAY = 86_400_000;

const lanes = Array.from({ length: LANES }, (_, i) => `host ${String(i)}`);

/** Intervals of weeks, of which each lane has many at a time, so that the picture is as high as many windows. */
function spans(n: number): EventColumns {
  const start = Float64Array.from({ length: n }, (_, i) => Date.UTC(2025, 0, 1) + ((i * 7919) % n) * (DAY / 20));
  const end = start.map((at, i) => at + ((i % 9) + 0.2) * 7 * DAY);
  return { start, end, lane: laneOf(n), lanes, title: (i) => `Span ${String(i)}` };
}

/** Instants, few enough in each lane that there is room for their titles. */
function moments(n: number): EventColumns {
  const start = Float64Array.from({ length: n }, (_, i) => Date.UTC(2025, 0, 1) + i * DAY);
  return { start, lane: laneOf(n), lanes, title: (i) => `Moment ${String(i)}` };
}

const laneOf = (n: number): Uint8Array => Uint8Array.from({ length: n }, (_, i) => i % LANES);

async function show(style = '', before = '', data = spans(9600), height = 700): Promise<EventTimeline> {
  const timeline = await mount(`${before}<event-timeline style="${style}"></event-timeline>`, 1200, height);
  timeline.data = data;
  await timeline.updateComplete;
  await settled(timeline);
  return timeline;
}

const shadow = (timeline: EventTimeline): ShadowRoot => timeline.shadowRoot!;

/** What is drawn of each lane. */
const outlines = (timeline: EventTimeline): string[] =>
  [...shadow(timeline).querySelectorAll('path.density')].map((path) => path.getAttribute('d')!);
const drawn = (timeline: EventTimeline): number => outlines(timeline).filter((d) => d !== '').length;

/** Whether each lane that is partly in the window, and in the frame, is drawn. */
function isWhole(timeline: EventTimeline): boolean {
  const frame = shadow(timeline).querySelector('.frame')!.getBoundingClientRect();
  const [top, bottom] = [Math.max(0, frame.top), Math.min(window.innerHeight, frame.bottom)];
  const paths = outlines(timeline);
  const seen = part(timeline, 'density').flatMap((lane, i) => {
    const own = lane.getBoundingClientRect();
    return own.bottom > top && own.top < bottom ? [paths[i]] : [];
  });
  return seen.length > 0 && seen.every((d) => d !== '');
}

/** Turns the wheel until the scrolled content is where it is wanted, and the picture has answered. */
async function wheel(timeline: EventTimeline, deltaY: number, isThere: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !isThere(); turn++) {
    await executeServerCommand('wheel', { x: 600, y: Math.min(400, window.innerHeight - 20), deltaY });
    await settled(timeline);
    expect(isWhole(timeline), `at ${String(window.scrollY)}`).to.equal(true);
  }
  expect(isThere()).to.equal(true);
}

describe('of many lanes, those far from the window', () => {
  afterEach(() => resetMouse());

  it('are not drawn before they come near when the page is scrolled', async () => {
    const timeline = await show();
    expect(timeline.offsetHeight).to.be.greaterThan(6 * window.innerHeight);
    expect(outlines(timeline).length).to.equal(LANES);
    expect(drawn(timeline)).to.be.lessThan(LANES / 2);
    expect(isWhole(timeline)).to.equal(true);
    const isAtEnd = (): boolean => window.scrollY + window.innerHeight >= timeline.offsetHeight - 50;
    await wheel(timeline, 500, isAtEnd);
    expect(outlines(timeline)[0]).to.equal('');
    expect(drawn(timeline)).to.be.lessThan(LANES / 2);
  });

  it('are not drawn before they come near when the picture is scrolled', async () => {
    const timeline = await show('height: 500px');
    expect(drawn(timeline)).to.be.lessThan(LANES / 2);
    expect(isWhole(timeline)).to.equal(true);
    const frame = shadow(timeline).querySelector('.frame')!;
    await wheel(timeline, 400, () => frame.scrollTop + frame.clientHeight >= frame.scrollHeight - 1);
    await wheel(timeline, -400, () => frame.scrollTop === 0);
  });

  it('are drawn when the content before them is removed', async () => {
    const timeline = await show('', '<div id="before" style="height: 5000px"></div>');
    expect(drawn(timeline)).to.equal(0);
    document.getElementById('before')!.remove();
    await settled(timeline);
    expect(isWhole(timeline)).to.equal(true);
  });

  it('are drawn if they are in the window of a page that is scaled down', async () => {
    const slide = 'width: 3600px; transform: scale(0.3); transform-origin: 0 0';
    const timeline = await mount(`<div style="${slide}"><event-timeline></event-timeline></div>`, 1200, 700);
    timeline.data = spans(9600);
    await timeline.updateComplete;
    await settled(timeline);
    expect(timeline.offsetHeight * 0.3).to.be.greaterThan(window.innerHeight);
    expect(isWhole(timeline)).to.equal(true);
  });

  it('are reached with the keyboard', async () => {
    const timeline = await show();
    const sliders = part(timeline, 'density');
    sliders[0]!.focus();
    for (let i = 1; i < 20; i++) {
      await sendKeys({ press: 'ArrowDown' });
      expect(shadow(timeline).activeElement === sliders[i]).to.equal(true);
      await settled(timeline);
      expect(isWhole(timeline)).to.equal(true);
    }
    expect(window.scrollY).to.be.greaterThan(500);
    await sendKeys({ press: 'ArrowRight' });
    expect(sliders[19]!.getAttribute('aria-valuetext')).to.match(/Span \d+.*2025/);
  });

  it('stay as long as they have the focus', async () => {
    const timeline = await show('height: 3000px', '', moments(2000), 300);
    const [first] = part(timeline, 'label');
    first!.focus();
    await wheel(timeline, 200, () => window.scrollY > 1500);
    expect(outlines(timeline)[1]).to.equal('');
    expect(shadow(timeline).activeElement).to.equal(first);
    expect(first!.isConnected).to.equal(true);
  });

  it('have the mark of the selected event', async () => {
    const timeline = await show();
    const { id } = timeline.events.findLast(({ lane }) => lane === 'host 47')!;
    timeline.select(id!);
    await timeline.updateComplete;
    expect(part(timeline, 'mark').map(({ dataset }) => dataset['eventId'])).to.include(id);
    expect(shadow(timeline).querySelector('.details')!.matches(':popover-open')).to.equal(true);
  });

  it('are exported and printed like the others', async () => {
    const timeline = await show();
    const inFile = new DOMParser().parseFromString(timeline.toSVG(), 'image/svg+xml');
    const paths = [...inFile.querySelectorAll('path')].filter((path) => (path.getAttribute('d')?.length ?? 0) > 1000);
    expect(paths.length).to.be.greaterThan(LANES - 1);
    window.dispatchEvent(new Event('beforeprint'));
    await timeline.updateComplete;
    const printed = [...shadow(timeline).querySelectorAll('.printed path')];
    expect(printed.filter((path) => (path.getAttribute('d')?.length ?? 0) > 500).length).to.be.greaterThan(LANES - 1);
    window.dispatchEvent(new Event('afterprint'));
  });
});
