import { expect } from 'chai';
import type { EventTimeline } from '../../src/index.js';
import { handsAt, label, mount, sendKeys, settled, TREATY } from './page.js';

const YEARS = ['2000', '2010', '2020'].map((date) => ({ id: `y${date}`, date, title: `Event of ${date}` }));
const BETWEEN = { id: 'y2005', date: '2005', title: 'Event of 2005' };

const focused = (timeline: EventTimeline): string | undefined =>
  (timeline.shadowRoot!.activeElement as HTMLElement | null)?.dataset['eventId'];

async function years(): Promise<EventTimeline> {
  const timeline = await mount(
    '<button>Before</button><event-timeline lang="en"></event-timeline><button id="after">After</button>',
  );
  timeline.data = { events: YEARS };
  await timeline.updateComplete;
  return timeline;
}

async function press(timeline: EventTimeline, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await handsAt(timeline);
  }
  await settled(timeline);
}

describe('the one Tab stop of all events', () => {
  it('follows a screen reader that gives the focus to another event', async () => {
    const timeline = await years();
    document.querySelector('button')!.focus();
    await press(timeline, 'Tab');
    expect(focused(timeline)).to.equal('y2000');
    // As screen readers do, without a key.
    label(timeline, 'y2020').focus();
    await press(timeline, 'Shift+Tab');
    expect(document.activeElement!.textContent).to.equal('Before');
    await press(timeline, 'Tab');
    expect(focused(timeline)).to.equal('y2020');
  });

  it('stays at the event where it was when others come before it, while the focus is elsewhere in the page', async () => {
    const timeline = await years();
    document.querySelector('button')!.focus();
    await press(timeline, 'Tab', 'ArrowRight', 'Shift+Tab');
    timeline.data = { events: [BETWEEN, ...YEARS] };
    await timeline.updateComplete;
    await press(timeline, 'Tab');
    expect(focused(timeline)).to.equal('y2010');
  });
});

describe('the focus of an event that is taken away', () => {
  it('goes to the next one, also if that came after the focus did', async () => {
    const timeline = await years();
    label(timeline, 'y2000').focus();
    await handsAt(timeline);
    timeline.data = { events: [...YEARS, BETWEEN] };
    await timeline.updateComplete;
    timeline.data = { events: [...YEARS.slice(1), BETWEEN] };
    await timeline.updateComplete;
    expect(focused(timeline)).to.equal('y2005');
  });

  it('goes to that from its details, too', async () => {
    const timeline = await years();
    label(timeline, 'y2000').focus();
    await handsAt(timeline);
    await press(timeline, 'Enter', 'Tab');
    expect(timeline.shadowRoot!.activeElement!.matches('.details *')).to.equal(true);
    timeline.data = { events: [...YEARS, BETWEEN] };
    await timeline.updateComplete;
    timeline.data = { events: [...YEARS.slice(1), BETWEEN] };
    await timeline.updateComplete;
    expect(focused(timeline)).to.equal('y2005');
  });
});

describe('the focus at a button of the timeline', () => {
  it('stays there when the button changes the picture, although it was at an event before', async () => {
    const timeline = await mount(`<event-timeline src="${TREATY}" lang="en"></event-timeline>`);
    label(timeline, 'signing').focus();
    await press(timeline, '+');
    const button = timeline.shadowRoot!.querySelectorAll<HTMLElement>('.toolbar .zoom')[1]!;
    const isThere = (): boolean => timeline.shadowRoot!.activeElement === button;
    for (let i = 0; i < 20 && !isThere(); i++) await press(timeline, 'Tab');
    const { view } = timeline;
    await press(timeline, 'Enter');
    expect(timeline.view).not.to.deep.equal(view);
    expect(isThere()).to.equal(true);
  });
});

describe('the focus that a page moves', () => {
  it('stays where the page put it, although the key that moved the view was to go to an event', async () => {
    const timeline = await mount(
      `<input /><event-timeline src="${TREATY}" view-start="2024-06-19" view-end="2024-06-19"></event-timeline>`,
    );
    const input = document.querySelector('input')!;
    label(timeline, 'signing').focus();
    await handsAt(timeline);
    timeline.addEventListener('timeline-view', () => input.focus());
    await press(timeline, 'Home');
    expect(document.activeElement).to.equal(input);
  });
});
