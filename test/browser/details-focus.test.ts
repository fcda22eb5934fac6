import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { EventTimeline } from '../../src/index.js';
import { handsAt, label, middle, mount, part, sendKeys, settled, TREATY, uncaughtDuring } from './page.js';

const story = (attributes = '', slotted = ''): Promise<EventTimeline> =>
  mount(`<button>before</button><event-timeline src="${TREATY}" ${attributes}>${slotted}</event-timeline>`);
const isOpen = (timeline: EventTimeline): boolean => part(timeline, 'details')[0]!.matches(':popover-open');

/** Presses keys one after another, and waits for the effect of each. */
async function press(timeline: EventTimeline, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await handsAt(timeline);
  }
}

/** Opens the second event with the keyboard; then the focus is in its details. */
async function openSecond(timeline: EventTimeline, ...further: string[]): Promise<void> {
  document.querySelector('button')!.focus();
  await press(timeline, 'Tab', 'ArrowRight', ...further, 'Enter');
  expect(timeline.selected).to.equal('visit-2000');
  expect(isOpen(timeline)).to.equal(true);
}

/** The event with the focus; otherwise the focused element. */
const focused = (timeline: EventTimeline): string | undefined => {
  const element = timeline.shadowRoot!.activeElement as HTMLElement | null;
  return element?.dataset['eventId'] ?? element?.className;
};

interface Data {
  readonly events: readonly { readonly id: string; readonly lane: string }[];
}
const treaty = async (): Promise<Data> => (await fetch(TREATY)).json() as Promise<Data>;

describe('the focus in details', () => {
  afterEach(() => resetMouse());

  for (const where of ['.details', '.details .close', '.details a', '.details .step', '.details .step:last-child'])
    it(`goes to their event with Escape from ${where}`, async () => {
      const timeline = await story();
      await openSecond(timeline);
      timeline.shadowRoot!.querySelector<HTMLElement>(where)!.focus();
      await press(timeline, 'Escape');
      expect(isOpen(timeline)).to.equal(false);
      expect(focused(timeline)).to.equal('visit-2000');
    });

  for (const [name, index, expected] of [
    ['Previous', 0, 'treaty-1961'],
    ['Next', 1, 'signing'],
  ] as const)
    it(`goes with Escape from ${name} to the event that it selected`, async () => {
      const timeline = await story();
      await openSecond(timeline);
      timeline.shadowRoot!.querySelectorAll<HTMLElement>('.step')[index]!.focus();
      await press(timeline, 'Enter');
      expect(timeline.selected).to.equal(expected);
      await press(timeline, 'Escape');
      expect(focused(timeline)).to.equal(expected);
    });

  for (const [way, key] of [
    ['Escape', 'Escape'],
    ['what it does', 'Enter'],
  ] as const)
    it(`goes to their event from what the page has slotted there, with ${way}`, async () => {
      const timeline = await story('', '<div slot="details"><button>Close</button></div>');
      const own = timeline.querySelector('button')!;
      own.onclick = () => timeline.select(null);
      await openSecond(timeline);
      await press(timeline, 'Tab');
      expect(document.activeElement).to.equal(own);
      await press(timeline, key);
      expect(isOpen(timeline)).to.equal(false);
      expect(focused(timeline)).to.equal('visit-2000');
    });

  for (const where of ['.kicker', '.close', '.step'])
    it(`goes from ${where} to the next event when their own is taken away`, async () => {
      const timeline = await story();
      await openSecond(timeline);
      timeline.shadowRoot!.querySelector<HTMLElement>(`.details ${where}`)!.focus();
      const { events, ...rest } = await treaty();
      timeline.data = { ...rest, events: events.filter(({ id }) => id !== 'visit-2000') };
      await timeline.updateComplete;
      expect(isOpen(timeline)).to.equal(false);
      expect(focused(timeline)).to.equal('signing');
    });

  it('brings their event back into view', async () => {
    const timeline = await story();
    await openSecond(timeline);
    timeline.view = { start: '2024-06-18', end: '2024-06-20' };
    await timeline.updateComplete;
    await press(timeline, 'Escape');
    await settled(timeline);
    expect(focused(timeline)).to.equal('visit-2000');
    expect(timeline.view!.start).to.be.below(Date.UTC(2001, 0));
  });

  it('goes to the mark of their event if its lane was collapsed', async () => {
    const timeline = await story();
    await openSecond(timeline);
    timeline.collapsed = [(await treaty()).events.find(({ id }) => id === 'visit-2000')!.lane];
    await timeline.updateComplete;
    expect(label(timeline, 'visit-2000')).to.equal(undefined);
    await press(timeline, 'Escape');
    expect(focused(timeline)).to.equal('visit-2000');
  });

  it('goes to what a stream shows now, without moving the view back', async () => {
    const day = 86_400_000;
    const events = Array.from({ length: 12 }, (_, i) => ({
      id: `e${String(i)}`,
      start: i * day,
      title: `Event ${String(i)}`,
    }));
    const timeline = await mount('<button>before</button><event-timeline follow="P6D"></event-timeline>');
    timeline.data = { events: events.slice(0, 6) };
    await settled(timeline);
    label(timeline, 'e2').focus();
    await press(timeline, 'Enter');
    expect(timeline.selected).to.equal('e2');
    timeline.append(events.slice(6));
    await settled(timeline);
    const { view } = timeline;
    expect(view!.start).to.be.above(3 * day);
    await press(timeline, 'Escape');
    expect(timeline.view).to.deep.equal(view);
    expect(Number(focused(timeline)?.slice(1)) * day).to.be.at.least(view!.start);
  });

  it('goes to an event that is shown where a filter hides their own', async () => {
    const timeline = await story('filter-mode="hidden"');
    await openSecond(timeline);
    timeline.filter = ({ id }: { readonly id?: string }) => id !== 'visit-2000';
    await timeline.updateComplete;
    await press(timeline, 'Escape');
    expect(focused(timeline)).to.equal('signing');
    await press(timeline, 'ArrowLeft');
    expect(focused(timeline)).to.equal('treaty-1961');
  });

  for (const [what, empty] of [
    ['data without events', (timeline: EventTimeline) => void (timeline.data = { events: [] })],
    ['a filter that nothing matches', (timeline: EventTimeline) => void (timeline.filter = 'nothing has this')],
  ] as const)
    it(`stays in the timeline when ${what} closes them, without an error`, async () => {
      const timeline = await story('filter-mode="hidden"');
      await sendMouse({ type: 'click', position: middle(label(timeline, 'signing')) });
      await handsAt(timeline);
      expect(isOpen(timeline)).to.equal(true);
      const errors = await uncaughtDuring(async () => {
        empty(timeline);
        await settled(timeline);
      });
      expect(errors).to.deep.equal([]);
      expect(isOpen(timeline)).to.equal(false);
      expect(timeline.shadowRoot!.activeElement).to.not.equal(null);
    });
});
