import { expect } from 'chai';
import { sendMouse } from '@web/test-runner-commands';
import type { EventTimeline, TimelineLoadEvent } from '../../src/index.js';
import { label, middle, mount, part, sendKeys, until } from './page.js';

const DAY = 864e5;
const YEAR = 365.25 * DAY;
/** A day as written in a calendar. */
const day = (time: number): string => new Date(time).toISOString().slice(0, 10).replaceAll('-', '');
const event = (uid: string, title: string, start: number, ...lines: readonly string[]): string[] => [
  ...['BEGIN:VEVENT', `UID:${uid}`, `SUMMARY:${title}`, `DTSTART;VALUE=DATE:${day(start)}`, ...lines, 'END:VEVENT'],
];
const calendar = (...lines: readonly string[]): string =>
  URL.createObjectURL(new Blob([['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n')]));

/** A birthday since ten and a half years ago, and a talk of last year. */
const birthdays = (now = Date.now()): string =>
  calendar(
    ...event('birthday', 'Birthday', now - 10.5 * YEAR, 'RRULE:FREQ=YEARLY'),
    ...event('talk', 'Talk', now - YEAR),
  );
const lastOf = (timeline: EventTimeline): number =>
  Math.max(...timeline.events.filter(({ title }) => title === 'Birthday').map(({ date }) => Date.parse(String(date))));

describe('event-timeline of a calendar in which something repeats for ever', () => {
  it('lists it until a year from now, without an issue', async () => {
    const timeline = await mount(`<event-timeline src="${birthdays()}"></event-timeline>`);
    expect(timeline.events).to.have.length(13);
    expect(lastOf(timeline)).to.be.within(Date.now() + YEAR / 2 - 3 * DAY, Date.now() + YEAR / 2 + 3 * DAY);
    expect(timeline.issues).to.deep.equal([]);
    const times = timeline.events.length;
    expect(part(timeline, 'label')).to.have.length(times);
  });

  it('counts that year from the `now` of its author', async () => {
    const then = Date.now() - 5 * YEAR;
    const now = new Date(then).toISOString().slice(0, 10);
    const timeline = await mount(`<event-timeline now="${now}" src="${birthdays()}"></event-timeline>`);
    expect(lastOf(timeline)).to.be.within(then + YEAR / 2 - 3 * DAY, then + YEAR / 2 + 3 * DAY);
  });

  it('lists it as far as the view of its author, or of a script later', async () => {
    const year = new Date().getUTCFullYear();
    const timeline = await mount(
      `<event-timeline src="${birthdays()}" view-start="${String(year + 20)}" view-end="${String(year + 22)}"></event-timeline>`,
    );
    expect(timeline.visibleEvents.map(({ title }) => title)).to.deep.equal(['Birthday', 'Birthday', 'Birthday']);
    timeline.view = { start: String(year + 30), end: String(year + 31) };
    await timeline.updateComplete;
    expect(timeline.visibleEvents).to.have.length(2);
    expect(new Date(timeline.view!.start).getUTCFullYear()).to.equal(year + 30);
  });

  it('goes on for a reader who moves to later times; what is there stays, chosen and in its place', async () => {
    const timeline = await mount(`<event-timeline src="${birthdays()}" wheel="zoom"></event-timeline>`);
    const before = timeline.events;
    const last = timeline.events.at(-1)!;
    timeline.view = { start: Date.now() - 1.6 * YEAR, end: Date.now() + 0.6 * YEAR };
    await timeline.updateComplete;
    await sendMouse({ type: 'click', position: middle(label(timeline, last.id!)) });
    await until(() => timeline.selected === last.id);
    await timeline.updateComplete;
    const plot = part(timeline, 'plot')[0]!.getBoundingClientRect();
    const y = Math.round(plot.top + 8);
    timeline.view = { start: Date.now() - 1.8 * YEAR, end: Date.now() + 0.2 * YEAR };
    await timeline.updateComplete;
    // Beside the panel of details.
    await sendMouse({ type: 'move', position: [700, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [100, y] });
    await sendMouse({ type: 'up' });
    await until(() => timeline.events.length > before.length, 'more is listed');
    await timeline.updateComplete;
    expect(timeline.events.slice(0, before.length)).to.deep.equal(before);
    expect(timeline.selected).to.equal(last.id);
    const seen = timeline.view;
    await sendMouse({ type: 'move', position: [700, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [100, y] });
    await sendMouse({ type: 'up' });
    await timeline.updateComplete;
    expect(timeline.view.end).to.be.greaterThan(seen.end);
    expect(timeline.view.end).to.be.greaterThan(Date.parse(String(last.date)) + DAY);
    expect(timeline.visibleEvents.some(({ id }) => !before.some((event) => event.id === id))).to.equal(true);
  });

  it('goes on from the end of what its author shows, which stays as it is until then', async () => {
    const start = new Date(Date.now() - 2 * YEAR).toISOString().slice(0, 10);
    const timeline = await mount(`<event-timeline src="${birthdays()}" view-start="${start}"></event-timeline>`);
    const [{ length }, { end }] = [timeline.events, timeline.view!];
    const drag = async (): Promise<void> => {
      const y = Math.round(part(timeline, 'plot')[0]!.getBoundingClientRect().top + 8);
      await sendMouse({ type: 'move', position: [900, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [500, y] });
      await sendMouse({ type: 'up' });
      await timeline.updateComplete;
    };
    await until(() => timeline.events.length > length, 'more is listed');
    await timeline.updateComplete;
    expect(timeline.view!.end).to.equal(end);
    await drag();
    expect(timeline.view!.end).to.be.greaterThan(end);
  });

  it('is not extended for a reader who zooms into its middle, and then shows all', async () => {
    const timeline = await mount(`<event-timeline src="${birthdays()}"></event-timeline>`);
    const { length } = timeline.events;
    part(timeline, 'plot')[0]!.focus();
    for (const key of ['+', '+', '+', '-', '-', '-', '0']) {
      timeline.dispatchEvent(new KeyboardEvent('keydown', { key }));
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    expect(timeline.events).to.have.length(length);
  });

  it('shows very many times, and those of later years, without an empty picture between', async () => {
    const weekly = calendar(...event('weekly', 'Meeting', Date.now() - 8 * YEAR, 'RRULE:FREQ=WEEKLY'));
    const timeline = await mount(`<event-timeline src="${weekly}"></event-timeline>`);
    const count = timeline.events.length;
    expect(count).to.be.within(465, 475);
    timeline.view = { start: Date.now() + 0.4 * YEAR, end: Date.now() + 0.9 * YEAR };
    await timeline.updateComplete;
    const counts: number[] = [];
    const observer = new MutationObserver(() => counts.push(timeline.visibleEvents.length));
    observer.observe(timeline.shadowRoot!, { subtree: true, childList: true, attributes: true });
    const plot = part(timeline, 'plot')[0]!;
    await sendMouse({ type: 'click', position: middle(plot) });
    await sendKeys({ press: 'Escape' });
    const y = Math.round(plot.getBoundingClientRect().top + 8);
    for (let i = 0; i < 2; i++) {
      await sendMouse({ type: 'move', position: [900, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [600, y] });
      await sendMouse({ type: 'up' });
    }
    await until(() => timeline.events.length > 500, 'more is listed');
    await timeline.updateComplete;
    observer.disconnect();
    expect(Math.min(...counts)).to.be.greaterThan(0);
    expect(timeline.events.length).to.be.within(count + 45, count + 60);
  });

  it('leaves what was appended, and other data, as they are', async () => {
    const timeline = await mount(`<event-timeline src="${birthdays()}"></event-timeline>`);
    timeline.append([{ date: '2020-01-01', title: 'Appended' }]);
    await timeline.updateComplete;
    const { length } = timeline.events;
    timeline.view = { start: String(new Date().getUTCFullYear() + 20) };
    await timeline.updateComplete;
    expect(timeline.events).to.have.length(length);
    timeline.data = [{ date: '1961', title: 'Treaty' }];
    await timeline.updateComplete;
    expect(timeline.events.map(({ title }) => title)).to.deep.equal(['Treaty']);
  });

  it('sends timeline-load once, however far it is listed later, and again when it is loaded again', async () => {
    const year = new Date().getUTCFullYear();
    const timeline = await mount('<event-timeline></event-timeline>');
    const told: (readonly [accepted: number, shown: number])[] = [];
    timeline.addEventListener('timeline-load', ({ detail }) => told.push([detail.accepted, timeline.events.length]));
    timeline.addEventListener('timeline-error', () => expect.fail('nothing is wrong with it'));
    timeline.src = birthdays();
    await timeline.updateComplete;
    const { length } = timeline.events;
    for (const later of [20, 30, 40]) {
      timeline.view = { start: String(year + later), end: String(year + later + 1) };
      await timeline.updateComplete;
      expect(timeline.events.length).to.be.greaterThan(length + later - 2);
    }
    // A reader moves on.
    timeline.view = { start: Date.now() + 36 * YEAR, end: Date.now() + 38 * YEAR };
    await timeline.updateComplete;
    const before = timeline.events.length;
    timeline.view = { start: Date.now() + 40 * YEAR, end: Date.now() + 41.9 * YEAR };
    await until(() => timeline.events.length > before, 'more is listed');
    await timeline.updateComplete;
    expect(told).to.deep.equal([[length, length]]);
    timeline.view = null;
    await timeline.reload();
    expect(told).to.deep.equal([
      [length, length],
      [length, length],
    ]);
    const other = [{ date: '1961', title: 'Treaty' }];
    timeline.data = other;
    await timeline.updateComplete;
    expect(told.slice(2)).to.deep.equal([[1, 1]]);
  });

  it('sends timeline-load with all that the view of its author needs', async () => {
    const year = new Date().getUTCFullYear();
    const told: number[] = [];
    const count = ({ detail }: TimelineLoadEvent): void => void told.push(detail.accepted);
    addEventListener('timeline-load', count);
    const timeline = await mount(
      `<event-timeline src="${birthdays()}" view-start="${String(year + 20)}" view-end="${String(year + 22)}"></event-timeline>`,
    );
    removeEventListener('timeline-load', count);
    expect(told).to.deep.equal([timeline.events.length]);
    expect(told[0]).to.be.greaterThan(30);
  });

  it('starts over with another file, and when it is reloaded', async () => {
    const timeline = await mount(`<event-timeline src="${birthdays()}"></event-timeline>`);
    const { length } = timeline.events;
    const year = new Date().getUTCFullYear();
    timeline.view = { start: String(year + 20), end: String(year + 21) };
    await timeline.updateComplete;
    expect(timeline.events.length).to.be.greaterThan(length + 15);
    timeline.view = null;
    await timeline.reload();
    expect(timeline.events).to.have.length(length);
    timeline.src = calendar(...event('a', 'Other', Date.now() - 3.5 * YEAR, 'RRULE:FREQ=YEARLY'));
    await timeline.updateComplete;
    expect(timeline.events).to.have.length(5);
  });
});
