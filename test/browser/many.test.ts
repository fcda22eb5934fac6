import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { EventColumns, EventTimeline } from '../../src/index.js';
import { violationsIn } from './axe.js';
import { middle, mount, part, sendKeys, settled, stopped, uncaughtDuring, until } from './page.js';

const LANES = ['api', 'worker', 'database'];
const HOUR = 3_600_000;
const BEGIN = Date.UTC(2025, 0, 1);

/** One event per minute in each of three lanes in turn, and ten thousand more in the first hour of the second day. */
function log(n: number): EventColumns {
  const burst = 10_000;
  const start = Float64Array.from({ length: n }, (_, i) =>
    i < n - burst ? BEGIN + i * 60_000 : BEGIN + 24 * HOUR + (i - n + burst) * 360,
  );
  return {
    start,
    lane: Uint8Array.from({ length: n }, (_, i) => i % 3),
    lanes: LANES,
    title: (i) => `Request ${String(i)}`,
  };
}

async function show(data: unknown, attributes = '', width = 1200): Promise<EventTimeline> {
  const timeline = await mount(`<event-timeline ${attributes} style="height: 500px"></event-timeline>`, width, 700);
  timeline.data = data;
  await timeline.updateComplete;
  return timeline;
}

const plot = (timeline: EventTimeline): HTMLElement => part(timeline, 'plot')[0]!;
const lanes = (timeline: EventTimeline): HTMLElement[] => part(timeline, 'density');
const inside = (timeline: EventTimeline, selector: string): HTMLElement =>
  timeline.shadowRoot!.querySelector<HTMLElement>(selector)!;

/** A point of the window: at a share of the axis, at the base of a lane, where its columns are. */
function pointIn(timeline: EventTimeline, lane: number, share: number): [number, number] {
  const { left, width, bottom } = lanes(timeline)[lane]!.getBoundingClientRect();
  return [Math.round(left + share * width), Math.round(bottom - 10)];
}

/** The position of the burst, as a share of the axis. */
const burstAt = (timeline: EventTimeline): number => {
  const { start, end } = timeline.view!;
  return (BEGIN + 24.5 * HOUR - start) / (end - start);
};

/** A point of the window with an event of the first lane without a text, else one with a text. */
function aim(timeline: EventTimeline): [number, number] {
  const labels = part(timeline, 'label');
  const named = new Set(labels.map(({ dataset }) => dataset['eventId']));
  const { start, end } = timeline.view!;
  const shares = timeline.visibleEvents
    .filter(({ id, lane }) => lane === LANES[0] && !named.has(id))
    .map((event) => (Number(event.start) - start) / (end - start));
  if (shares.length === 0) return middle(labels[0]!);
  return pointIn(
    timeline,
    0,
    shares.reduce((a, b) => (Math.abs(b - 0.5) < Math.abs(a - 0.5) ? b : a)),
  );
}

const countOf = (words: string | null): number =>
  Number(/([\d,]+) events?/.exec(words ?? '')?.[1]?.replaceAll(',', ''));

describe('very many events', () => {
  afterEach(() => resetMouse());

  it('have titles beside their marks before the lines that say how exactly these are known', async () => {
    const start = Float64Array.from({ length: 2000 }, (_, i) => BEGIN + i);
    const lane = Array.from(start, (_, i) => `lane ${String(i % 9)}`);
    const timeline = await show({ start, lane, title: (i: number) => `Request ${String(i)}` });
    timeline.view = { start: BEGIN + 500, end: BEGIN + 510 };
    await timeline.updateComplete;
    const titles = [...timeline.shadowRoot!.querySelectorAll('.label > .heard:first-child ~ .title')];
    expect(titles.length).to.be.greaterThan(0);
    expect(timeline.shadowRoot!.querySelectorAll('.extent').length).to.be.greaterThan(0);
    for (const title of titles) expect(getComputedStyle(title).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('are shown as counts, from columns and from objects alike', async () => {
    const columns = await show(log(20_000));
    expect(part(columns, 'density').length).to.equal(3);
    expect(inside(columns, '.summary').textContent).to.match(/^20,000 events, /);
    const paths = (timeline: EventTimeline): string[] =>
      [...timeline.shadowRoot!.querySelectorAll('path.density')].map((path) => path.getAttribute('d')!);
    const drawn = paths(columns);
    expect(drawn.length).to.equal(3);
    const { start, lane } = log(20_000);
    const events = Array.from({ length: 20_000 }, (_, i) => ({
      start: new Date(start[i]!).toISOString(),
      title: `Request ${String(i)}`,
      lane: LANES[lane![i] as number],
    }));
    expect(paths(await show({ events }))).to.deep.equal(drawn);
  });

  it('are announced while they are prepared, and keep the page responsive', async () => {
    const timeline = await mount('<event-timeline style="height: 500px"></event-timeline>', 1200, 700);
    timeline.data = log(400_000);
    let beats = 0;
    let isBusy = false;
    let isDone = false;
    const beat = (): void => {
      beats++;
      isBusy ||= inside(timeline, '.figure').ariaBusy === 'true';
      if (!isDone) setTimeout(beat);
    };
    beat();
    await timeline.updateComplete;
    isDone = true;
    expect(isBusy).to.equal(true);
    expect(beats).to.be.greaterThan(2);
    expect(inside(timeline, '.figure').ariaBusy).to.equal('false');
    expect(timeline.extent!.start).to.equal(BEGIN);
  });

  it('are replaced by newer ones, and are shown again when the timeline is put back into the page', async () => {
    const timeline = await mount('<event-timeline style="height: 500px"></event-timeline>', 1200, 700);
    timeline.data = log(300_000);
    await new Promise((resolve) => setTimeout(resolve, 30));
    timeline.data = log(15_000);
    await timeline.updateComplete;
    expect(inside(timeline, '.summary').textContent).to.match(/^15,000 events/);
    timeline.data = log(300_000);
    await new Promise((resolve) => setTimeout(resolve, 30));
    const place = timeline.parentElement!;
    timeline.remove();
    await new Promise((resolve) => setTimeout(resolve, 30));
    place.append(timeline);
    await timeline.updateComplete;
    expect(inside(timeline, '.summary').textContent).to.match(/^300,000 events/);
  });

  it('have a tooltip with their number, dates and names', async () => {
    const timeline = await show(log(20_000));
    await sendMouse({ type: 'move', position: pointIn(timeline, 0, burstAt(timeline)) });
    const readout = inside(timeline, '.readout');
    expect(readout.matches(':popover-open')).to.equal(true);
    expect(countOf(readout.querySelector('.what')!.textContent)).to.be.greaterThan(100);
    expect(readout.querySelector('.when')!.textContent).to.include('2025');
    expect(readout.querySelectorAll('li').length).to.equal(4);
    await sendMouse({ type: 'move', position: [600, 690] });
    expect(readout.matches(':popover-open')).to.equal(false);
  });

  it('open with a click until one is alone, which is chosen', async () => {
    const timeline = await show(log(20_000));
    let clicks = 0;
    const isOpen = (): boolean => timeline.selected !== null;
    for (; !isOpen() && clicks < 8; clicks++) {
      const { length } = timeline.visibleEvents;
      const position = clicks === 0 ? pointIn(timeline, 0, burstAt(timeline)) : aim(timeline);
      await sendMouse({ type: 'click', position });
      await settled(timeline);
      if (!isOpen()) expect(timeline.visibleEvents.length).to.be.lessThan(length);
    }
    expect(clicks).to.be.greaterThan(1);
    expect(timeline.selected).to.match(/^\d+-request-/);
    expect(inside(timeline, '.details').matches(':popover-open')).to.equal(true);
  });

  it('that all go on at once can be opened too', async () => {
    const start = Float64Array.from({ length: 3000 }, (_, i) => BEGIN + i * 1000);
    const timeline = await show({
      start,
      end: start.map((at) => at + 10_000_000),
      title: (i: number) => `Job ${String(i)}`,
    });
    for (let i = 0; i < 10 && timeline.selected === null; i++) {
      const position = pointIn(timeline, 0, 0.5);
      await sendMouse({ type: 'move', position });
      expect(inside(timeline, '.readout li').textContent).to.match(/^Job/);
      await sendMouse({ type: 'click', position });
      await settled(timeline);
    }
    expect(timeline.selected).to.match(/job/);
  });

  it('are reached with the arrow keys, and opened with Enter', async () => {
    const timeline = await show(log(20_000));
    const [lane] = lanes(timeline);
    lane!.focus();
    // Also before they have the focus: a screen reader comes to them without.
    await until(() =>
      [...lane!.parentElement!.children].every((own) =>
        /^\d.* events?, /.test(own.getAttribute('aria-valuetext') ?? ''),
      ),
    );
    const first = lane!.getAttribute('aria-valuetext')!;
    expect(first).to.match(/^[\d,]+ events, .*2025.*: Request 0; /);
    await sendKeys({ press: 'ArrowRight' });
    const second = lane!.getAttribute('aria-valuetext')!;
    expect(second).not.to.equal(first);
    await sendKeys({ press: 'ArrowLeft' });
    expect(lane!.getAttribute('aria-valuetext')).to.equal(first);
    await sendKeys({ press: 'End' });
    const last = Number(lane!.ariaValueNow);
    expect(last).to.equal(Number(lane!.ariaValueMax));
    await sendKeys({ press: 'Home' });
    const before = timeline.view!;
    await sendKeys({ press: 'Enter' });
    await settled(timeline);
    const after = timeline.view!;
    expect(after.end - after.start).to.be.lessThan((before.end - before.start) / 10);
    // The focus stays, and the slider says what is there now.
    expect(timeline.shadowRoot!.activeElement).to.equal(lane);
    for (let i = 0; i < 6 && timeline.selected === null; i++) {
      await sendKeys({ press: 'Enter' });
      await settled(timeline);
    }
    expect(timeline.selected).to.match(/request/);
  });

  for (const dir of ['ltr', 'rtl'])
    it(`are one stop of the Tab key; arrows go from lane to lane, and on beyond what is shown (${dir})`, async () => {
      const timeline = await show(log(20_000), `dir="${dir}"`);
      document.querySelector('main')!.insertAdjacentHTML('afterbegin', '<button>Before</button>');
      const at = (): number => lanes(timeline).indexOf(timeline.shadowRoot!.activeElement as HTMLElement);
      lanes(timeline)[0]!.focus();
      await sendKeys({ press: 'ArrowDown' });
      expect(at()).to.equal(1);
      expect(lanes(timeline)[1]!.matches(':focus-visible')).to.equal(true);
      for (const key of ['ArrowDown', 'ArrowDown']) await sendKeys({ press: key });
      expect(at()).to.equal(2);
      await sendKeys({ press: 'ArrowUp' });
      expect(lanes(timeline).map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, 0, -1]);
      await sendKeys({ press: 'Tab' });
      expect(at()).to.equal(-1);
      await sendKeys({ press: 'Shift+Tab' });
      expect(at()).to.equal(1);
      const view = { start: BEGIN + 30 * HOUR, end: BEGIN + 40 * HOUR };
      timeline.view = view;
      await settled(timeline);
      const [on, back] = dir === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
      const value = (): string => lanes(timeline)[1]!.getAttribute('aria-valuetext')!;
      await sendKeys({ press: 'End' });
      const last = value();
      await sendKeys({ press: on });
      await settled(timeline);
      expect(timeline.view.start).to.be.closeTo(view.start + HOUR, HOUR / 10);
      expect(value()).not.to.equal(last);
      expect(at()).to.equal(1);
      await sendKeys({ press: 'Home' });
      for (let i = 0; i < 2; i++) await sendKeys({ press: back });
      await settled(timeline);
      expect(timeline.view.start).to.be.lessThan(view.start + HOUR / 2);
      // At the end of everything nothing moves.
      timeline.fit();
      await settled(timeline);
      await sendKeys({ press: 'End' });
      const end = value();
      await sendKeys({ press: on });
      await settled(timeline);
      expect(value()).to.equal(end);
      expect(timeline.view).to.deep.equal(timeline.extent);
    });

  it('have keys of their own in the list of keys', async () => {
    const timeline = await show(log(20_000), 'lang="en"');
    lanes(timeline)[0]!.focus();
    await sendKeys({ press: '?' });
    const words = inside(timeline, '.keys').textContent;
    for (const row of [
      ' Left arrow,  Right arrow: Previous and next group of events',
      ' Up arrow,  Down arrow: Previous and next lane',
      'Page down, Page up: A larger step back and on',
      ' Left arrow, Shift Right arrow: Mark a stretch of time',
    ])
      expect(words).to.contain(row);
    expect(words).not.to.contain('Move what is shown');
    await sendKeys({ press: 'Escape' });
    expect(timeline.shadowRoot!.activeElement).to.equal(lanes(timeline)[0]);
  });

  it('are counted in a range that is marked with the mouse, and with keys; Enter zooms to it', async () => {
    const timeline = await show(log(20_000));
    const marked: { start: number; end: number; count: number }[] = [];
    timeline.addEventListener('timeline-brush', (event) =>
      marked.push((event as CustomEvent<{ start: number; end: number; count: number }>).detail),
    );
    const [x, y] = pointIn(timeline, 1, 0.3);
    await sendKeys({ down: 'Shift' });
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 100, y] });
    await sendMouse({ type: 'move', position: [x + 200, y] });
    await sendMouse({ type: 'up' });
    await sendKeys({ up: 'Shift' });
    expect(marked.length).to.equal(1);
    const [{ start, end, count }] = marked as [{ start: number; end: number; count: number }];
    const times = log(20_000).start as Float64Array;
    expect(count).to.equal(times.filter((at) => at >= start && at < end).length);
    expect(countOf(inside(timeline, '.brush').textContent)).to.equal(count);
    // The view has not moved.
    expect(timeline.view).to.deep.equal(timeline.extent);
    await sendKeys({ press: 'Enter' });
    await settled(timeline);
    expect(timeline.view!.start).to.be.at.most(start);
    expect(timeline.view!.end).to.be.at.least(end);
    expect(timeline.view!.end - timeline.view!.start).to.be.lessThan(2 * (end - start));
    expect(inside(timeline, '.brush').hidden).to.equal(true);
    lanes(timeline)[0]!.focus();
    await sendKeys({ press: 'Shift+ArrowRight' });
    await sendKeys({ press: 'Shift+ArrowRight' });
    expect(marked.length).to.equal(3);
    expect(marked[2]!.count).to.be.at.least(marked[1]!.count);
    expect(inside(timeline, '.brush').hidden).to.equal(false);
  });

  it('cause no layout while only the view moves', async () => {
    const timeline = await show(log(20_000));
    await sendMouse({ type: 'move', position: pointIn(timeline, 0, 0.5) });
    timeline.zoomTo({ start: '2025-01-03', end: '2025-01-05' });
    await settled(timeline);
    const frame = inside(timeline, '.frame');
    let asked = 0;
    Object.defineProperty(frame, 'clientWidth', { get: () => asked++ && 1200 });
    const view = timeline.view!;
    timeline.view = { start: view.start + HOUR, end: view.end + HOUR };
    await timeline.updateComplete;
    expect(timeline.view.start).to.equal(view.start + HOUR);
    expect(asked).to.equal(0);
  });

  it('cause no layout when the words below the picture follow a view that has come to rest', async () => {
    const timeline = await show(log(20_000));
    timeline.zoomTo({ start: '2025-01-03', end: '2025-01-05' });
    await settled(timeline);
    const words = (): string => inside(timeline, '.shown').textContent;
    const before = words();
    let asked = 0;
    const frame = inside(timeline, '.frame');
    Object.defineProperty(frame, 'clientWidth', { get: () => (asked++, timeline.clientWidth) });
    for (let i = 1; i <= 3; i++) {
      const view = timeline.view!;
      timeline.view = { start: view.start + 12 * HOUR, end: view.end + 12 * HOUR };
      await timeline.updateComplete;
    }
    // The text is updated a moment later.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(words()).not.to.equal(before);
    expect(asked).to.equal(0);
  });

  it('change the DOM only where something is new when the view moves', async () => {
    const timeline = await show(log(20_000));
    await sendMouse({ type: 'move', position: pointIn(timeline, 0, 0.5) });
    timeline.zoomTo({ start: '2025-01-03', end: '2025-01-05' });
    await settled(timeline);
    const names = (): Map<string, Element> => new Map(part(timeline, 'tick').map((own) => [own.textContent, own]));
    const before = names();
    const written: string[] = [];
    const note = (records: readonly MutationRecord[]): void => {
      for (const { target, attributeName, oldValue } of records)
        if ((target as Element).getAttribute(attributeName!) === oldValue)
          written.push(`${attributeName!} of ${(target as Element).outerHTML}`);
    };
    const observer = new MutationObserver(note);
    observer.observe(timeline.shadowRoot!, { subtree: true, attributes: true, attributeOldValue: true });
    const view = timeline.view!;
    timeline.view = { start: view.start + 4 * HOUR, end: view.end + 4 * HOUR };
    await timeline.updateComplete;
    note(observer.takeRecords());
    observer.disconnect();
    expect(written).to.deep.equal([]);
    const kept = [...names()].filter(([name]) => before.has(name));
    expect(kept.length).to.be.greaterThan(3);
    for (const [name, element] of kept) expect(element, name).to.equal(before.get(name));
  });

  it('pass axe, and fit into 320 px', async () => {
    for (const width of [1200, 320]) {
      const timeline = await show(log(20_000), '', width);
      lanes(timeline)[0]!.focus();
      expect(await violationsIn(document.body)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    }
  });

  it('have an updated tooltip when the picture moves under a resting pointer', async () => {
    const timeline = await show(log(20_000));
    await sendMouse({ type: 'move', position: pointIn(timeline, 0, burstAt(timeline)) });
    const when = (): string => inside(timeline, '.readout .when').textContent;
    const before = when();
    timeline.zoomTo({ start: '2025-01-02T00:20', end: '2025-01-02T00:40' });
    await settled(timeline);
    expect(when()).not.to.equal(before);
    expect(inside(timeline, '.readout').matches(':popover-open')).to.equal(true);
  });

  it('keep the focus when the focused column is removed', async () => {
    const timeline = await show(log(20_000));
    const focused = (): Element | null => timeline.shadowRoot!.activeElement;
    const [lane, next] = lanes(timeline);
    next!.focus();
    for (let i = 0; i < 8 && timeline.selected === null; i++) {
      await sendKeys({ press: 'Enter' });
      await settled(timeline);
    }
    expect(focused()).to.equal(inside(timeline, '.details .kicker'));
    await sendKeys({ press: 'Escape' });
    await settled(timeline);
    expect(focused()).to.equal(next);
    timeline.fit();
    await settled(timeline);
    for (const key of ['Escape', 'Enter']) {
      await sendKeys({ press: 'Shift+ArrowRight' });
      inside(timeline, '.brush').focus();
      await sendKeys({ press: key });
      await settled(timeline);
      expect(inside(timeline, '.brush').hidden).to.equal(true);
      expect(focused()).to.equal(next);
    }
    inside(timeline, '.fit').focus();
    await sendKeys({ press: 'Enter' });
    await settled(timeline);
    expect(focused()).to.equal(next);
    timeline.data = { ...log(20_000), lane: undefined };
    await settled(timeline);
    expect(focused()).to.equal(lane);
  });

  it('are counted again in a range that is dragged, which selects no event where it ends', async () => {
    const n = 700;
    const start = Float64Array.from({ length: n }, (_, i) => BEGIN + i * 60_000);
    const timeline = await show({ start, importance: Float32Array.from(start, (_, i) => (i % 70 === 3 ? 0.9 : 0.1)) });
    const mark = inside(timeline, '.label').getBoundingClientRect();
    const [x, y] = [Math.round(mark.left + 3), Math.round(mark.top - 4)];
    await sendKeys({ down: 'Shift' });
    await sendMouse({ type: 'move', position: [x + 200, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 100, y] });
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'up' });
    await sendKeys({ up: 'Shift' });
    await settled(timeline);
    expect(timeline.selected).to.equal(null);
    const before = countOf(inside(timeline, '.brush').textContent);
    timeline.append(Array.from({ length: 40 }, () => ({ start: BEGIN + 100 * 60_000, title: 'More' })));
    await timeline.updateComplete;
    expect(countOf(inside(timeline, '.brush').textContent)).to.equal(before + 40);
    timeline.zoomTo({ start: BEGIN + 400 * 60_000, end: BEGIN + 500 * 60_000 });
    await settled(timeline);
    expect(inside(timeline, '.brush').hidden).to.equal(true);
  });

  it('are read from right to left', async () => {
    const timeline = await show(log(20_000), 'dir="rtl"');
    await settled(timeline);
    const [lane] = lanes(timeline);
    lane!.focus();
    const first = lane!.getAttribute('aria-valuetext');
    await sendKeys({ press: 'ArrowLeft' });
    expect(lane!.getAttribute('aria-valuetext')).not.to.equal(first);
    const { left, width, bottom } = lane!.getBoundingClientRect();
    await sendMouse({
      type: 'move',
      position: [Math.round(left + width * (1 - burstAt(timeline))), Math.round(bottom - 10)],
    });
    expect(countOf(inside(timeline, '.readout .what').textContent)).to.be.greaterThan(100);
  });

  it('with errors are reported by record and field; the rest is shown', async () => {
    const { start, ...columns } = log(20_000);
    const holes = Float64Array.from(start as Float64Array, (at, i) => (i === 17 ? NaN : at));
    const timeline = await show({ start: holes, ...columns });
    expect(timeline.issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['invalid-date /start/17']);
    expect(inside(timeline, '.status').textContent).to.include('1 of 20,000 events left out');
    expect(inside(timeline, '.summary').textContent).to.match(/^19,999 events/);
    const errors = await uncaughtDuring(async () => {
      timeline.data = { start: 'never' };
      await timeline.updateComplete;
    });
    expect(errors).to.deep.equal([]);
    expect(timeline.issues.length).to.be.greaterThan(0);
  });
});

describe('a stream of events', () => {
  const at = (i: number): { start: string; title: string } => ({
    start: new Date(BEGIN + i * 1000).toISOString(),
    title: `Request ${String(i)}`,
  });
  const range = (from: number, to: number): { start: string; title: string }[] =>
    Array.from({ length: to - from }, (_, i) => at(from + i));

  it('is shown as it arrives: few, then many', async () => {
    const timeline = await mount('<event-timeline style="height: 400px"></event-timeline>', 1200, 700);
    timeline.append(range(0, 5));
    await timeline.updateComplete;
    expect(timeline.events.length).to.equal(5);
    expect(part(timeline, 'label').length).to.equal(5);
    timeline.append(range(5, 700));
    await timeline.updateComplete;
    timeline.append(range(700, 720));
    timeline.append(range(720, 800));
    await timeline.updateComplete;
    expect(timeline.events.map(({ title }) => title)).to.deep.equal(range(0, 800).map(({ title }) => title));
    expect(part(timeline, 'density').length).to.equal(1);
  });

  it('is added to the data, and children can still be appended', async () => {
    const timeline = await show(log(12_000));
    timeline.append([{ start: '2025-03-01', title: 'Later', lane: 'api' }]);
    await timeline.updateComplete;
    expect(inside(timeline, '.summary').textContent).to.match(/^12,001 events.*March 1, 2025/);
    timeline.select(timeline.events.at(-1)!.id!);
    await timeline.updateComplete;
    expect(inside(timeline, '.details').textContent).to.include('Later');
    const child = document.createElement('p');
    timeline.append(child, 'words');
    expect(timeline.lastChild!.textContent).to.equal('words');
    expect(child.parentElement).to.equal(timeline);
  });

  it('stays when the same data are read again, and is removed with the data to which it was added', async () => {
    const timeline = await show(log(12_000));
    const count = (): string | undefined => /^[\d,]+/.exec(inside(timeline, '.summary').textContent)?.[0];
    timeline.append(range(0, 100));
    await timeline.updateComplete;
    timeline.timeZone = 'Asia/Seoul';
    await timeline.updateComplete;
    expect(count()).to.equal('12,100');
    timeline.laneBy = 'title';
    await timeline.updateComplete;
    expect(count()).to.equal('12,100');
    timeline.data = log(13_000);
    await timeline.updateComplete;
    expect(count()).to.equal('13,000');
    const stream = await mount('<event-timeline style="height: 400px"></event-timeline>', 1200, 700);
    stream.append(range(0, 5));
    await stream.updateComplete;
    stream.lang = 'fr';
    await stream.updateComplete;
    expect(stream.events.length).to.equal(5);
    stream.append(range(5, 60_000));
    await new Promise((resolve) => setTimeout(resolve, 40));
    const place = stream.parentElement!;
    stream.remove();
    place.append(stream);
    await stream.updateComplete;
    await settled(stream);
    expect(stream.density([-Infinity, Infinity])[0]).to.equal(60_000);
  });

  it('keeps the latest of few events too, whenever maxEvents is set', async () => {
    const timeline = await show({ events: range(0, 100) });
    timeline.maxEvents = 10;
    await timeline.updateComplete;
    expect(timeline.events.map(({ title }) => title)).to.deep.equal(range(90, 100).map(({ title }) => title));
    timeline.append([at(-5), at(200)]);
    await timeline.updateComplete;
    expect(timeline.events.length).to.equal(10);
    expect(timeline.events.at(-1)!.title).to.equal('Request 200');
  });

  it('keeps the latest', async () => {
    const timeline = await mount('<event-timeline max-events="500" style="height: 400px"></event-timeline>', 1200, 700);
    for (let i = 0; i < 12; i++) {
      timeline.append(range(i * 100, i * 100 + 100));
      await timeline.updateComplete;
    }
    expect(timeline.events.map(({ title }) => title)).to.deep.equal(range(700, 1200).map(({ title }) => title));
    expect(timeline.extent!.start).to.equal(BEGIN + 700_000);
  });

  it('keeps the length of a view whose beginning is no longer kept', async () => {
    const timeline = await mount('<event-timeline max-events="500" style="height: 400px"></event-timeline>', 1200, 700);
    timeline.append(range(0, 600));
    await timeline.updateComplete;
    timeline.zoomTo({ start: BEGIN + 150_000, end: BEGIN + 200_000 });
    await settled(timeline);
    const { start, end } = timeline.view!;
    timeline.append(range(600, 610));
    await timeline.updateComplete;
    expect(timeline.view).to.deep.equal({ start, end });
    for (let i = 610; i < 700; i += 10) {
      timeline.append(range(i, i + 10));
      await timeline.updateComplete;
    }
    expect(timeline.view).to.deep.equal({ start: BEGIN + 200_000, end: BEGIN + 200_000 + (end - start) });
    expect(timeline.visibleEvents.length).to.be.greaterThan(40);
  });

  it('is followed until the reader looks elsewhere, and again when asked to', async () => {
    const timeline = await mount('<event-timeline follow="PT5M" style="height: 400px"></event-timeline>', 1200, 700);
    timeline.append(range(0, 1500));
    await timeline.updateComplete;
    const length = (): number => timeline.view!.end - timeline.view!.start;
    const isAtEnd = (): boolean => timeline.view!.end === timeline.extent!.end;
    expect(length()).to.equal(300_000);
    expect(isAtEnd()).to.equal(true);
    timeline.append(range(1500, 1600));
    await timeline.updateComplete;
    expect(isAtEnd()).to.equal(true);
    const { left, top, width, height } = plot(timeline).getBoundingClientRect();
    const [x, y] = [Math.round(left + width / 2), Math.round(top + height - 12)];
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 150, y] });
    await sendMouse({ type: 'move', position: [x + 300, y] });
    await stopped();
    await sendMouse({ type: 'up' });
    await settled(timeline);
    const away = timeline.view!;
    expect(isAtEnd()).to.equal(false);
    timeline.append(range(1600, 1700));
    await timeline.updateComplete;
    expect(timeline.view).to.deep.equal(away);
    const button = inside(timeline, 'button.follow');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await settled(timeline);
    expect(isAtEnd()).to.equal(true);
    expect(timeline.shadowRoot!.querySelector('button.follow')).to.equal(null);
  });

  it('is no longer followed after a slow drag', async () => {
    const timeline = await mount('<event-timeline follow="PT5M" style="height: 400px"></event-timeline>', 1200, 700);
    timeline.append(range(0, 1500));
    await timeline.updateComplete;
    const [x, y] = pointIn(timeline, 0, 0.5);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    for (let by = 0; by < 60; by += 6) {
      await sendMouse({ type: 'move', position: [x + by, y] });
      await timeline.updateComplete;
    }
    await sendMouse({ type: 'up' });
    await settled(timeline);
    const { start, end } = timeline.view!;
    expect(timeline.extent!.end - end).to.be.greaterThan(0.03 * (end - start));
    expect(inside(timeline, 'button.follow').textContent).to.equal('Follow the latest');
  });

  it('can begin before the element is in the page', async () => {
    const timeline = document.createElement('event-timeline');
    timeline.append(range(0, 1000));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const other = await mount('<event-timeline></event-timeline>', 1200, 700);
    other.replaceWith(timeline);
    await timeline.updateComplete;
    expect(timeline.events.length).to.equal(1000);
    expect(getComputedStyle(lanes(timeline)[0]!).position).to.equal('absolute');
  });

  it('reports what is wrong with a record, by its index among all', async () => {
    const timeline = await show(log(12_000));
    timeline.append([
      { start: 'soon', title: 'Never' },
      { start: '2025-03-01', title: 'Later' },
    ]);
    await timeline.updateComplete;
    expect(timeline.issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'invalid-date /events/12000/start',
    ]);
    expect(timeline.events.at(-1)!.title).to.equal('Later');
  });
});
