import { executeServerCommand, resetMouse, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { TimelineAxis } from '../../src/elements/timeline-axis.js';
import type { EventColumns, EventTimeline } from '../../src/index.js';
import { handsAt, middle, mount, part, sendKeys, settled, shapeRect, stopped, TREATY, uncaughtDuring } from './page.js';

TimelineAxis.define();

const DAY = 864e5;
const START = Date.UTC(2024, 0, 1);

/** Ninety lanes with three events each: higher than any window. */
const LANES = Array.from({ length: 90 }, (_, lane) =>
  [0, 40, 80].map((day) => ({
    ...{ start: START + (day + lane / 10) * DAY, title: `Event ${String(day)}`, lane: `Lane ${String(lane)}` },
  })),
).flat();

const COLUMNS: EventColumns = {
  start: Float64Array.from({ length: 30_000 }, (_, i) => START + i * 36e5),
  title: (i) => `Line ${String(i)}`,
};

interface Pair {
  readonly timeline: EventTimeline;
  readonly axis: TimelineAxis;
}

/** Counts how often the axis was drawn. */
type Followed = Pair & { drawn: number };

/** Follows the timeline and the axis in the page from here on. */
async function follow(timeline: EventTimeline, data: unknown): Promise<Followed> {
  if (data) timeline.data = data;
  const axis = document.querySelector('timeline-axis')!;
  const both = { timeline, axis, drawn: 0 };
  axis.addEventListener('timeline-axis', () => {
    both.drawn++;
  });
  await timeline.updateComplete;
  await settled(timeline);
  return both;
}

/** A timeline with an axis above it, whose drawings are counted. */
async function pair({
  data,
  attributes = `src="${TREATY}" lang="en-GB"`,
  style = '',
  width = 1200,
}: { data?: unknown; attributes?: string; style?: string; width?: number } = {}): Promise<Followed> {
  const markup = `<timeline-axis for="t" style="${style}"></timeline-axis><event-timeline id="t" ${attributes}></event-timeline>`;
  return follow(await mount(markup, width), data);
}

/** A timeline with an axis in it. */
async function within(markup: string, data: unknown, width = 1200, height = 600): Promise<Pair> {
  const timeline = await mount(markup, width, height);
  timeline.data = data;
  await timeline.updateComplete;
  await settled(timeline);
  return { timeline, axis: timeline.querySelector('timeline-axis')! };
}

/** The words along an axis with their positions, from left to right. */
function along(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('.head .tick, .plot:not(:has(.head)) > .axis .tick')].map((tick) => {
    const { left, width } = tick.getBoundingClientRect();
    return `${tick.textContent.trim().replace(/\s+/g, ' ')} ${left.toFixed(1)} ${width.toFixed(1)}`;
  });
}

const words = (axis: TimelineAxis): string[] =>
  [...axis.shadowRoot!.querySelectorAll('[part=tick]')].map((tick) => tick.textContent.trim());

const shapes = (root: ParentNode, kind: string): SVGPathElement[] => [
  ...root.querySelectorAll<SVGPathElement>(`path.${kind}`),
];

/** The position of a time in the page, according to the axis. */
const placeOf = (axis: TimelineAxis, time: number): number => axis.getBoundingClientRect().left + axis.position(time);

/** The positions of instants’ marks in the picture. */
const marksOf = (timeline: EventTimeline): readonly number[] =>
  part(timeline, 'dot').map((mark) => {
    const { left, width } = shapeRect(mark as unknown as SVGGraphicsElement);
    return left + width / 2;
  });

const plotOf = (timeline: EventTimeline): Element => timeline.shadowRoot!.querySelector('.plot')!;

/** Zooms in with the keyboard. */
async function zoomIn({ timeline }: Pair, times = 1): Promise<void> {
  part(timeline, 'label')[0]!.focus();
  await handsAt(timeline);
  for (let i = 0; i < times; i++) await sendKeys({ press: '+' });
  await timeline.updateComplete;
}

describe('<timeline-axis for>', () => {
  afterEach(() => resetMouse());

  it('has the names, breaks and lines of the picture’s own axis, at the same places if it is equally wide', async () => {
    const { timeline, axis } = await pair();
    const root = axis.shadowRoot!;
    expect(along(root)).to.have.length.greaterThan(4);
    expect(along(root)).to.deep.equal(along(timeline.shadowRoot!));
    for (const kind of ['axis', 'spring', 'strip-part'])
      expect(shapes(root, kind).map((path) => path.getBoundingClientRect().left)).to.deep.equal(
        shapes(timeline.shadowRoot!, kind).map((path) => path.getBoundingClientRect().left),
      );
    expect(root.querySelector('.break')!.getAttribute('title')).to.equal(part(timeline, 'break')[0]!.title);
  });

  it('is as high as its content, and is laid out like any block', async () => {
    const { timeline, axis } = await pair();
    const { top, bottom, width } = axis.getBoundingClientRect();
    const lines = shapes(axis.shadowRoot!, 'axis').map((path) => path.getBoundingClientRect());
    expect(lines.every((line) => line.top > top && line.bottom < bottom)).to.equal(true);
    expect(width).to.equal(timeline.getBoundingClientRect().width);
    expect(timeline.getBoundingClientRect().top).to.equal(bottom);
  });

  it('says where the events of the picture stand, within a px, on any scale', async () => {
    const events = ['2024-01-01', '2024-01-02', '2024-06-01', '2031-01-01'].map((date) => ({ date, title: date }));
    const { timeline, axis } = await pair({ data: events, attributes: '' });
    const times = events.map(({ date }) => Date.parse(date) + DAY / 2);
    for (const scale of ['proportional', 'elastic', 'log'] as const) {
      timeline.scale = scale;
      await timeline.updateComplete;
      await settled(timeline);
      const marks = marksOf(timeline);
      expect(marks).to.have.length(4);
      times.forEach((time, i) => expect(placeOf(axis, time)).to.be.closeTo(marks[i]!, 1));
      times.forEach((time) => expect(axis.timeAt(axis.position(time))).to.be.closeTo(time, 1));
    }
    expect(axis.position(new Date(times[0]!))).to.equal(axis.position(times[0]!));
  });

  it('follows dragging and zooming in the same frame as the picture', async () => {
    const both = await pair();
    const { timeline, axis } = both;
    await zoomIn(both, 3);
    expect(along(axis.shadowRoot!)).to.deep.equal(along(timeline.shadowRoot!));
    const { start } = timeline.view!;
    const before = both.drawn;
    const [x, y] = middle(plotOf(timeline));
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 200, y] });
    await stopped();
    await sendMouse({ type: 'up' });
    await timeline.updateComplete;
    expect(timeline.view!.start).to.be.below(start);
    expect(both.drawn).to.be.above(before);
    expect(along(axis.shadowRoot!)).to.deep.equal(along(timeline.shadowRoot!));
    expect(placeOf(axis, timeline.view!.start)).to.be.closeTo(
      shapeRect(shapes(timeline.shadowRoot!, 'axis')[0]!).left,
      1,
    );
  });

  it('is laid out for its own width, with as many names as there is room for', async () => {
    const { timeline, axis } = await pair({ style: 'inline-size: 500px' });
    const narrow = words(axis);
    expect(axis.position(timeline.extent!.end)).to.be.within(450, 500);
    const boxes = [...axis.shadowRoot!.querySelectorAll('.tick')].map((tick) => tick.getBoundingClientRect());
    const inOrder = boxes.toSorted((a, b) => a.left - b.left);
    expect(inOrder.every((box, i) => i === 0 || box.left >= inOrder[i - 1]!.right)).to.equal(true);
    axis.style.inlineSize = '1100px';
    await settled(timeline);
    expect(words(axis).length).to.be.above(narrow.length);
    expect(axis.position(timeline.extent!.end)).to.be.within(1050, 1100);
  });

  it('appears and is resized without an error of ResizeObserver', async () => {
    const errors = await uncaughtDuring(async () => {
      const { timeline, axis } = await pair();
      for (const width of ['500px', '300px', '900px', '0', '700px']) {
        axis.style.inlineSize = width;
        await settled(timeline);
      }
      expect(words(axis).length).to.be.above(1);
    });
    expect(errors).to.deep.equal([]);
  });

  it('keeps its height in every view, so that nothing in the page jumps', async () => {
    const both = await pair();
    const { height } = both.axis.getBoundingClientRect();
    for (let i = 0; i < 8; i++) {
      await zoomIn(both);
      expect(both.axis.getBoundingClientRect().height).to.equal(height);
    }
  });

  it('stays horizontal where the picture is a list', async () => {
    const { timeline, axis } = await pair({ width: 390 });
    expect(plotOf(timeline).classList.contains('vertical')).to.equal(true);
    const [first, last] = [timeline.extent!.start, timeline.extent!.end].map((time) => axis.position(time));
    expect(first).to.be.within(0, 20);
    expect(last).to.be.within(370, 390);
    expect(axis.getBoundingClientRect().height).to.be.within(30, 90);
    expect(axis.breaks.length).to.be.above(0);
    expect(shapes(axis.shadowRoot!, 'spring')).to.have.length(axis.breaks.length);
  });

  it('at the bottom has its line on top and its names below that', async () => {
    const { axis } = await pair();
    const top = axis.getBoundingClientRect();
    const lineOf = (): number => middle(shapes(axis.shadowRoot!, 'axis')[0]!)[1] - axis.getBoundingClientRect().top;
    const nameOf = (): DOMRect => axis.shadowRoot!.querySelector('[part=tick]')!.getBoundingClientRect();
    expect(nameOf().bottom - top.top).to.be.below(lineOf());
    const left = nameOf().left;
    axis.side = 'bottom';
    expect(axis.getAttribute('side')).to.equal('bottom');
    expect(lineOf()).to.be.within(4, 8);
    expect(nameOf().top - top.top - lineOf()).to.be.closeTo(12, 1);
    expect(nameOf().left).to.equal(left);
    expect(axis.getBoundingClientRect().height).to.equal(top.height);
  });

  it('runs from right to left where the timeline does', async () => {
    const { timeline, axis } = await pair({ attributes: `src="${TREATY}" lang="ar" dir="rtl"` });
    const { start, end } = timeline.extent!;
    expect(axis.position(start)).to.be.above(axis.position(end));
    expect(axis.timeAt(axis.position(start))).to.be.closeTo(start, 1);
    expect(along(axis.shadowRoot!)).to.deep.equal(along(timeline.shadowRoot!));
  });

  it('has the language and the font settings of the timeline', async () => {
    const { timeline, axis } = await pair({
      attributes: `src="${TREATY}" lang="ko" style="--timeline-small-font: monospace"`,
    });
    expect(axis.shadowRoot!.querySelector('.break')!.textContent).to.contain('년');
    expect(getComputedStyle(axis.shadowRoot!.querySelector('.tick')!).fontFamily).to.equal('monospace');
    timeline.lang = 'de';
    timeline.requestUpdate();
    await timeline.updateComplete;
    await settled(timeline);
    expect(axis.shadowRoot!.querySelector('.break')!.textContent).to.contain('Jahre');
  });

  it('gives the ticks and breaks that it shows to other charts', async () => {
    const { axis } = await pair();
    const [notches] = shapes(axis.shadowRoot!, 'notch');
    expect(axis.ticks.length).to.equal(notches!.getAttribute('d')!.match(/M/g)!.length);
    expect(axis.ticks.every((time, i) => i === 0 || time > axis.ticks[i - 1]!)).to.equal(true);
    for (const { start, end } of axis.breaks) {
      expect(end).to.be.above(start);
      expect(axis.position(end)).to.be.above(axis.position(start));
    }
    expect(axis.breaks).to.have.length(shapes(axis.shadowRoot!, 'spring').length);
  });

  it('sends an event when it was drawn, and only then', async () => {
    const both = await pair();
    const { timeline } = both;
    const before = both.drawn;
    timeline.requestUpdate();
    timeline.select(timeline.events[0]!.id!);
    await timeline.updateComplete;
    expect(both.drawn).to.equal(before);
    timeline.view = { start: '1990', end: '2020' };
    await timeline.updateComplete;
    expect(both.drawn).to.equal(before + 1);
  });

  it('takes no room without events, and gives no time for any place', async () => {
    const { timeline, axis } = await pair();
    timeline.data = [];
    await timeline.updateComplete;
    expect(axis.getBoundingClientRect().height).to.equal(0);
    expect(axis.position(0)).to.be.NaN;
    expect(axis.timeAt(10)).to.be.NaN;
    expect([axis.ticks, axis.breaks]).to.deep.equal([[], []]);
    timeline.data = null;
    await timeline.updateComplete;
    expect(axis.getBoundingClientRect().height).to.be.above(20);
  });

  it('stands above very many events, too', async () => {
    const { timeline, axis } = await pair({ data: COLUMNS, attributes: 'style="height: 400px" lang="en"' });
    expect(words(axis).length).to.be.above(3);
    expect(along(axis.shadowRoot!)).to.deep.equal(along(timeline.shadowRoot!));
  });

  it('moves from one timeline to another with `for`, and disappears with them', async () => {
    const { timeline, axis } = await pair();
    const other = document.createElement('event-timeline');
    other.id = 'other';
    timeline.after(other);
    other.data = [
      { date: '1500', title: 'One' },
      { date: '1600', title: 'Two' },
    ];
    await other.updateComplete;
    axis.htmlFor = 'other';
    await settled(other);
    expect(words(axis).join()).to.match(/15\d\d/);
    other.remove();
    expect(axis.getBoundingClientRect().height).to.equal(0);
  });

  it('is hidden from screen readers', async () => {
    const { axis } = await pair();
    expect(
      [...axis.shadowRoot!.querySelectorAll('.tick')].every((tick) => tick.closest('[aria-hidden=true]')),
    ).to.equal(true);
  });
});

/** Turns the wheel over the middle of the picture until the scrolled content is where it is wanted. */
async function wheel(deltaY: number, isThere: () => boolean): Promise<void> {
  while (!isThere()) {
    await executeServerCommand('wheel', { x: 600, y: 300, deltaY });
    for (let frame = 0; frame < 10 && !isThere(); frame++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  // Scrolling is reported in the next frame.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

describe('<timeline-axis> in a timeline', () => {
  const IN = '<timeline-axis></timeline-axis>';
  const axisTop = (axis: TimelineAxis): number => axis.shadowRoot!.querySelector('.plot')!.getBoundingClientRect().top;

  it('lies exactly over the axis that it replaces, and moves nothing', async () => {
    const { timeline, axis } = await within(`<event-timeline lang="en">${IN}</event-timeline>`, LANES);
    expect(along(axis.shadowRoot!)).to.deep.equal(along(timeline.shadowRoot!));
    const lines = [axis.shadowRoot!, timeline.shadowRoot!].map((root) =>
      shapes(root, 'axis')[0]!.getBoundingClientRect(),
    );
    expect(lines[0]!.toJSON()).to.deep.equal(lines[1]!.toJSON());
    expect(getComputedStyle(timeline.shadowRoot!.querySelector('.head')!).opacity).to.equal('0');
    const { height } = timeline.getBoundingClientRect();
    axis.remove();
    expect(timeline.getBoundingClientRect().height).to.equal(height);
    expect(getComputedStyle(timeline.shadowRoot!.querySelector('.head')!).opacity).to.equal('1');
  });

  it('stays in view, with a background, while the page is scrolled through the picture', async () => {
    const { timeline, axis } = await within(
      `<event-timeline lang="en" style="--timeline-axis-top: 30px">${IN}</event-timeline>`,
      LANES,
    );
    const plot = axis.shadowRoot!.querySelector('.plot')!;
    const isOver = (): boolean => plot.classList.contains('over');
    expect(isOver()).to.equal(false);
    await wheel(500, () => window.scrollY > 1000);
    expect(axisTop(axis)).to.equal(30);
    expect(isOver()).to.equal(true);
    await wheel(2000, () => window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1);
    expect(plot.getBoundingClientRect().bottom).to.be.at.most(plotOf(timeline).getBoundingClientRect().bottom + 1);
    await wheel(-2000, () => window.scrollY === 0);
    expect(isOver()).to.equal(false);
  });

  it('stays over a picture that is scrolled in a frame of its own', async () => {
    const { timeline, axis } = await within(
      `<event-timeline lang="en" style="height: 400px">${IN}</event-timeline>`,
      LANES,
    );
    const before = axisTop(axis);
    await wheel(200, () => timeline.shadowRoot!.querySelector('.frame')!.scrollTop > 300);
    expect(axisTop(axis)).to.equal(before);
    expect(axis.shadowRoot!.querySelector('.plot')!.classList.contains('over')).to.equal(true);
    expect(along(axis.shadowRoot!)).to.deep.equal(along(timeline.shadowRoot!));
  });

  it('lets pointers through: a drag from it moves the picture', async () => {
    const both = await within(`<event-timeline lang="en">${IN}</event-timeline>`, LANES.slice(0, 9));
    const { timeline, axis } = both;
    await zoomIn(both, 3);
    const { start } = timeline.view!;
    const [x, y] = [600, Math.round(axisTop(axis) + 10)];
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 150, y] });
    await stopped();
    await sendMouse({ type: 'up' });
    await timeline.updateComplete;
    expect(timeline.view!.start).to.be.below(start);
    await resetMouse();
  });

  it('leaves a list the axis on which its dates stand', async () => {
    const { timeline, axis } = await within(`<event-timeline lang="en">${IN}</event-timeline>`, LANES.slice(0, 9), 390);
    expect(plotOf(timeline).classList.contains('vertical')).to.equal(true);
    expect(axis.shadowRoot!.querySelector('.plot')!.getClientRects()).to.have.length(0);
    expect(getComputedStyle(timeline.shadowRoot!.querySelector('.head')!).opacity).to.equal('1');
  });

  it('shows the eras, which screen readers still hear in the picture', async () => {
    const { timeline, axis } = await within(`<event-timeline lang="en">${IN}</event-timeline>`, {
      events: LANES.slice(0, 9),
      eras: [{ start: '2024-01', end: '2024-02', title: 'Winter', color: 'rebeccapurple' }],
    });
    const [own, theirs] = [axis.shadowRoot!, timeline.shadowRoot!].map((root) => root.querySelector('div.era')!);
    expect(own!.getBoundingClientRect().toJSON()).to.deep.equal(theirs!.getBoundingClientRect().toJSON());
    expect(getComputedStyle(shapes(axis.shadowRoot!, 'era-ink')[0]!).stroke).to.equal('rgb(102, 51, 153)');
    expect(theirs!.ariaLabel).to.contain('Winter');
  });
});

describe('<timeline-axis> upright beside a timeline', () => {
  /** A timeline in a row with an axis on one of its sides. */
  async function row(
    data: unknown,
    {
      side = 'start',
      attributes = '',
      style = '',
      width = 600,
    }: { side?: string; attributes?: string; style?: string; width?: number } = {},
  ): Promise<Followed> {
    const parts = [
      `<timeline-axis for="t" side="${side}"></timeline-axis>`,
      `<event-timeline id="t" lang="en-GB" style="flex: 1" ${attributes}></event-timeline>`,
    ];
    const inOrder = side === 'start' ? parts : parts.toReversed();
    return follow(await mount(`<div style="display: flex; ${style}">${inOrder.join('')}</div>`, width), data);
  }

  const YEARS = {
    title: 'A list',
    events: [1961, 1967, 1984, 1995, 2000, 2024].map((year) => ({
      date: String(year),
      title: `It was ${String(year)}`,
    })),
  };
  const LONG = Array.from({ length: 40 }, (_, i) => ({ date: String(1900 + i * 3), title: `Event ${String(i)}` }));
  const LIST = 'orientation="vertical"';

  const heightsOf = ({ axis, timeline }: Pair): readonly (readonly [axis: number, list: number])[] => {
    const marks = part(timeline, 'mark').filter((mark) => mark.matches('[part~=dot], [part~=ring]'));
    expect(marks).to.have.length(timeline.events.length);
    const { top } = axis.getBoundingClientRect();
    return timeline.events.map(({ id, date }) => {
      const mark = marks.find(({ dataset }) => dataset['eventId'] === id)!;
      const rect = shapeRect(mark as unknown as SVGGraphicsElement);
      const middleOfYear = (Date.parse(`${String(date)}-01-01`) + Date.parse(`${String(Number(date) + 1)}-01-01`)) / 2;
      return [top + axis.position(middleOfYear), rect.top + rect.height / 2] as const;
    });
  };
  const expectLevel = (both: Pair): void => {
    for (const [axis, list] of heightsOf(both)) expect(axis).to.be.closeTo(list, 1);
  };
  const lineOf = (axis: TimelineAxis): DOMRect => shapes(axis.shadowRoot!, 'axis')[0]!.getBoundingClientRect();
  const nameOf = (axis: TimelineAxis): DOMRect =>
    axis.shadowRoot!.querySelector('[part=tick]')!.getBoundingClientRect();

  for (const side of ['start', 'end'])
    it(`at its ${side} has every year at the height where the list has it, below its heading`, async () => {
      const both = await row(YEARS, { side, attributes: LIST });
      expectLevel(both);
      const { axis, timeline } = both;
      expect(words(axis).length).to.be.above(2);
      const [own, theirs] = [axis, timeline].map((element) => element.getBoundingClientRect());
      expect(side === 'start' ? own!.right : theirs!.right).to.equal(side === 'start' ? theirs!.left : own!.left);
      // The line is on the inner side, next to the list.
      expect(Math.sign(lineOf(axis).left - nameOf(axis).left)).to.equal(side === 'start' ? 1 : -1);
      expect(axis.timeAt(axis.position(Date.UTC(1990, 0)))).to.be.closeTo(Date.UTC(1990, 0), 1);
    });

  it('has the newest on top where the list has', async () => {
    const both = await row(YEARS, { attributes: `${LIST} order="newest"` });
    expectLevel(both);
    expect(both.axis.position(Date.UTC(2020, 0))).to.be.below(both.axis.position(Date.UTC(1962, 0)));
  });

  it('scrolls with a list that has its own scroll bar, sends an event, and shows only the visible part', async () => {
    const both = await row(LONG, { attributes: LIST, style: 'height: 400px' });
    const { axis, timeline } = both;
    const frame = timeline.shadowRoot!.querySelector('.frame')!;
    const before = both.drawn;
    const place = axis.position(Date.UTC(1950, 0));
    while (frame.scrollTop < 200) {
      await executeServerCommand('wheel', { x: 400, y: 250, deltaY: 100 });
      await settled(timeline);
    }
    expect(axis.position(Date.UTC(1950, 0))).to.be.closeTo(place - frame.scrollTop, 1);
    expect(both.drawn).to.be.above(before);
    expectLevel(both);
    expect(axis.getBoundingClientRect().height).to.equal(400);
    // What is scrolled out of the frame is neither visible nor clickable.
    const { top } = frame.getBoundingClientRect();
    const hidden = [...axis.shadowRoot!.querySelectorAll('.tick')].filter(
      (tick) => tick.getBoundingClientRect().bottom < top,
    );
    expect(hidden.length).to.be.above(0);
    const plot = axis.shadowRoot!.querySelector<HTMLElement>('.plot')!;
    const [cut] = /[\d.]+/.exec(getComputedStyle(plot).clipPath)!;
    expect(plot.getBoundingClientRect().top + Number(cut)).to.be.closeTo(top, 1);
  });

  it('follows zooming of the list, and keeps its width', async () => {
    const both = await row(YEARS, { attributes: LIST });
    const { width } = both.axis.getBoundingClientRect();
    const before = both.drawn;
    await zoomIn(both, 3);
    await settled(both.timeline);
    expect(both.drawn).to.be.above(before);
    expect(both.axis.getBoundingClientRect().width).to.equal(width);
    const { start, end } = both.timeline.view!;
    const { top } = plotOf(both.timeline).getBoundingClientRect();
    const scene = both.timeline.timeline.scene;
    const at = (time: number): number => both.axis.getBoundingClientRect().top + both.axis.position(time) - top;
    expect([at(start), at(end)].map(Math.round)).to.deep.equal(
      [Math.min(...scene.axis), Math.max(...scene.axis)].map(Math.round),
    );
  });

  it('follows what moves the list in the page: a longer heading, another width', async () => {
    const both = await row(YEARS, { attributes: LIST });
    both.timeline.insertAdjacentHTML('afterbegin', '<p slot="heading" style="height: 90px">A heading</p>');
    await settled(both.timeline);
    expectLevel(both);
    both.timeline.style.maxWidth = '260px';
    await settled(both.timeline);
    expectLevel(both);
  });

  it('is mirrored in a page from right to left', async () => {
    const both = await row(YEARS, { attributes: LIST, style: 'direction: rtl' });
    expectLevel(both);
    const { axis, timeline } = both;
    expect(axis.getBoundingClientRect().left).to.equal(timeline.getBoundingClientRect().right);
    expect(nameOf(axis).left).to.be.above(lineOf(axis).right);
  });

  it('fits beside a list at 320 px, and nothing is wider than the page', async () => {
    const both = await row(YEARS, { attributes: LIST, width: 320 });
    expectLevel(both);
    expect(document.documentElement.scrollWidth).to.equal(320);
    for (const tick of both.axis.shadowRoot!.querySelectorAll('.tick'))
      expect(tick.getBoundingClientRect().left).to.be.at.least(0);
  });

  it('beside a horizontal picture is as high as its row', async () => {
    const { axis, timeline } = await row(YEARS, { attributes: 'orientation="horizontal"', style: 'height: 450px' });
    const { start, end } = timeline.extent!;
    expect(axis.getBoundingClientRect().height).to.equal(450);
    expect(axis.position(start)).to.be.within(5, 40);
    expect(axis.position(end)).to.be.within(410, 445);
    expect(axis.breaks.length).to.equal(timeline.timeline.picture.fitted.scale.breaks().length);
  });

  it('becomes horizontal when its side is another, and upright again', async () => {
    const both = await row(YEARS, { attributes: LIST, style: 'flex-wrap: wrap' });
    const { axis, timeline } = both;
    axis.side = 'top';
    axis.style.inlineSize = '500px';
    await settled(timeline);
    expect(axis.position(timeline.extent!.end)).to.be.within(460, 500);
    expect(lineOf(axis).width).to.be.above(lineOf(axis).height);
    axis.style.inlineSize = '';
    axis.side = 'start';
    await settled(timeline);
    expectLevel(both);
  });

  it('takes no width without events', async () => {
    const { axis, timeline } = await row([], { attributes: LIST });
    expect(axis.getBoundingClientRect().width).to.equal(0);
    expect(axis.position(0)).to.be.NaN;
    timeline.data = YEARS;
    await timeline.updateComplete;
    await settled(timeline);
    expect(axis.getBoundingClientRect().width).to.be.above(40);
  });
});
