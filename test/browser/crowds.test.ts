import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { EventTimeline } from '../../src/index.js';
import { areOver, middle, mount, part, sendKeys, settled, textRects } from './page.js';

const story = (): Promise<EventTimeline> =>
  mount('<event-timeline src="/stories/data/jfk.json" lang="en-GB"></event-timeline>', 1200, 600);
/** The number of all events: those that are visible, and those that are counted. */
const counted = (timeline: EventTimeline): number =>
  new Set(part(timeline, 'mark').map(({ dataset }) => dataset['eventId'])).size +
  part(timeline, 'crowd').reduce((sum, crowd) => sum + Number(crowd.textContent), 0);

describe('a crowd', () => {
  afterEach(() => resetMouse());

  it('shows how many events it has; no event is lost, and no text overlaps another', async () => {
    const timeline = await story();
    expect(counted(timeline)).to.equal(130);
    expect(part(timeline, 'label').length).to.be.greaterThan(25);
    const texts = part(timeline, 'label').map((label) => textRects(label.querySelector('.title')!));
    for (const [i, own] of texts.entries())
      for (const other of texts.slice(i + 1)) expect(own.some((a) => other.some((b) => areOver(a, b)))).to.equal(false);
    expect(timeline.offsetHeight).to.be.at.most(600);
  });

  it('opens with a click, and with the keyboard', async () => {
    const timeline = await story();
    const largest = (): HTMLElement =>
      part(timeline, 'crowd').reduce((a, b) => (Number(b.textContent) > Number(a.textContent) ? b : a));
    const before = Number(largest().textContent);
    expect(largest().ariaLabel).to.match(new RegExp(`^${String(before)} events, .*: zoom in$`));
    await sendMouse({ type: 'click', position: middle(largest()) });
    await timeline.updateComplete;
    await settled(timeline);
    const near = timeline.visibleEvents.length;
    expect(near).to.be.at.least(before);
    expect(near).to.be.lessThan(130);
    expect(part(timeline, 'label').length).to.be.greaterThan(5);
    const length = timeline.view!.end - timeline.view!.start;
    largest().focus();
    await sendKeys({ press: 'Enter' });
    await timeline.updateComplete;
    await settled(timeline);
    const { start, end } = timeline.view!;
    expect(end - start).to.be.lessThan(length);
  });

  it('shows the text of an event in it that the page selects', async () => {
    const timeline = await story();
    const isNamed = (id: string): boolean => part(timeline, 'label').some(({ dataset }) => dataset['eventId'] === id);
    const id = timeline.events.map(({ id }) => id!).find((own) => !isNamed(own))!;
    timeline.select(id);
    for (let turn = 0; turn < 300 && !isNamed(id); turn++) await new Promise(requestAnimationFrame);
    expect(isNamed(id)).to.equal(true);
  });
});
