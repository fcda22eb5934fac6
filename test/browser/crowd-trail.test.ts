import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { EventTimeline } from '../../src/index.js';
import { handsAt, label, middle, mount, part, sendKeys, settled } from './page.js';

/** More events of one month than have room, between two others. */
const EVENTS = [
  { id: 'first', date: '2001', title: 'First' },
  ...Array.from({ length: 120 }, (_, i) => ({
    id: `m${String(i)}`,
    title: `One of many events of a month, number ${String(i)}`,
    date: `2011-05-${String(1 + (i % 28)).padStart(2, '0')}`,
  })),
  { id: 'last', date: '2021', title: 'Last' },
];

const focused = (timeline: EventTimeline): HTMLElement => timeline.shadowRoot!.activeElement as HTMLElement;
const isAtCrowd = (timeline: EventTimeline): boolean => focused(timeline).matches('button.crowd');

async function press(timeline: EventTimeline, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await handsAt(timeline);
  }
  await settled(timeline);
}

/** A timeline whose first crowd has the focus. */
async function atCrowd(): Promise<EventTimeline> {
  const timeline = await mount('<event-timeline lang="en"></event-timeline>', 1200, 640);
  timeline.data = { events: EVENTS };
  await timeline.updateComplete;
  label(timeline, 'first').focus();
  await handsAt(timeline);
  while (!isAtCrowd(timeline)) await press(timeline, 'ArrowRight');
  return timeline;
}

describe('a crowd that was opened with a key', () => {
  afterEach(() => resetMouse());

  it('is where Escape leads back to, also from an event that is not in it', async () => {
    const timeline = await atCrowd();
    const [before, whole] = [focused(timeline).ariaLabel, timeline.view];
    await press(timeline, 'Enter', 'End');
    expect(focused(timeline).dataset['eventId']).to.equal('last');
    await press(timeline, 'Escape');
    expect(timeline.view).to.deep.equal(whole);
    expect(focused(timeline).ariaLabel).to.equal(before);
  });

  it('stays open when Escape closes details', async () => {
    const timeline = await atCrowd();
    await press(timeline, 'Enter');
    while (isAtCrowd(timeline)) await press(timeline, 'ArrowRight');
    const { view } = timeline;
    await press(timeline, 'Enter');
    expect(timeline.selected).not.to.equal(null);
    // Back at the event, whose details are still open.
    label(timeline, timeline.selected!).focus();
    await press(timeline, 'Escape');
    expect([timeline.selected, timeline.view]).to.deep.equal([null, view]);
  });

  it('gives the focus to its first event, also if a screen reader pressed it without giving it the focus', async () => {
    const timeline = await atCrowd();
    const crowd = focused(timeline);
    const dayOf = (words: string): string | undefined => /May (\d+)/.exec(words)?.[1];
    const first = dayOf(crowd.ariaLabel!);
    crowd.blur();
    crowd.click();
    await settled(timeline);
    expect(timeline.shadowRoot!.activeElement).not.to.equal(null);
    expect(dayOf(focused(timeline).ariaLabel ?? focused(timeline).textContent)).to.equal(first);
  });

  it('is forgotten with its events', async () => {
    const timeline = await atCrowd();
    await press(timeline, 'Enter');
    timeline.data = { events: EVENTS.map((event) => ({ ...event })) };
    await timeline.updateComplete;
    const { view } = timeline;
    await press(timeline, 'Escape');
    expect(timeline.view).to.deep.equal(view);
  });
});

describe('a crowd that was opened with the mouse', () => {
  afterEach(() => resetMouse());

  it('is left with the mouse: Escape does nothing', async () => {
    const timeline = await atCrowd();
    await sendMouse({ type: 'click', position: middle(part(timeline, 'crowd')[0]!) });
    await settled(timeline);
    const { view } = timeline;
    expect(view).not.to.deep.equal(timeline.extent);
    await press(timeline, 'Escape');
    expect(timeline.view).to.deep.equal(view);
  });
});
