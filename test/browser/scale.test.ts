import { expect } from 'chai';
import { emulateMedia, sendMouse } from '@web/test-runner-commands';
import type { EventTimeline } from '../../src/index.js';
import { handsAt, itWithMedia, label, middle, mount, part, sendKeys, settled, TREATY } from './page.js';

const button = (timeline: EventTimeline): HTMLButtonElement | null =>
  timeline.shadowRoot!.querySelector<HTMLButtonElement>('[part="toolbar"] button');
const left = (timeline: EventTimeline, id: string): number => label(timeline, id).getBoundingClientRect().left;

describe('the switch of the scale', () => {
  it('is there if the scale is elastic, and says why', async () => {
    const timeline = await mount(`<event-timeline src="${TREATY}" lang="en-GB"></event-timeline>`);
    expect(button(timeline)!.textContent.trim()).to.equal('True scale');
    expect(button(timeline)!.title).to.match(/19.20 June 2024 would lie over one another/);
    timeline.data = [
      { date: '1961', title: 'a' },
      { date: '1971', title: 'b' },
      { date: '1981', title: 'c' },
    ];
    await timeline.updateComplete;
    expect(button(timeline)).to.equal(null);
  });

  it('changes to true scale with one click, in an animation, and back with another', async () => {
    const timeline = await mount(`<event-timeline src="${TREATY}"></event-timeline>`);
    const before = left(timeline, 'visit-2000');
    await sendMouse({ type: 'move', position: middle(button(timeline)!) });
    await handsAt(timeline);
    await sendMouse({ type: 'click', position: middle(button(timeline)!) });
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const onTheWay = left(timeline, 'visit-2000');
    await timeline.updateComplete;
    await settled(timeline);
    const after = left(timeline, 'visit-2000');
    expect(Math.abs(after - before)).to.be.greaterThan(20);
    expect(Math.abs(onTheWay - after)).to.be.greaterThan(1);
    expect(part(timeline, 'break')).to.have.length(0);
    expect(button(timeline)!.textContent.trim()).to.equal('Fitted scale');
    await sendMouse({ type: 'click', position: middle(button(timeline)!) });
    await timeline.updateComplete;
    await settled(timeline);
    expect(left(timeline, 'visit-2000')).to.be.closeTo(before, 1);
  });

  itWithMedia('works with the keyboard, and without animation under prefers-reduced-motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const timeline = await mount(`<event-timeline src="${TREATY}"></event-timeline>`);
    button(timeline)!.focus();
    await sendKeys({ press: 'Enter' });
    await new Promise(requestAnimationFrame);
    const soon = left(timeline, 'visit-2000');
    await timeline.updateComplete;
    await settled(timeline);
    expect(left(timeline, 'visit-2000')).to.be.closeTo(soon, 0.5);
    expect(part(timeline, 'break')).to.have.length(0);
    await emulateMedia({ reducedMotion: 'no-preference' });
  });
});

describe('the kinds of scale', () => {
  const order = (timeline: EventTimeline): number[] =>
    part(timeline, 'mark').map((mark) => {
      const { left: x, width } = mark.getBoundingClientRect();
      return x + width / 2;
    });

  for (const scale of ['proportional', 'elastic', 'sequence', 'log']) {
    it(`${scale} keeps the order of time`, async () => {
      const timeline = await mount(`<event-timeline src="${TREATY}" scale="${scale}"></event-timeline>`);
      const places = order(timeline);
      places.forEach((at, i) => i > 0 && expect(at).to.be.at.least(places[i - 1]! - 0.5));
    });
  }

  it('sequence writes how long each step is, no more exactly than is known', async () => {
    const timeline = await mount(`<event-timeline src="${TREATY}" scale="sequence"></event-timeline>`);
    const words = part(timeline, 'break').map((gap) => gap.textContent.trim());
    // Between days without times, the number of hours is unknown.
    expect(words).to.deep.equal(['39 years', '24 years', '< 24 hours', '< 2 days', '< 24 hours', '< 24 hours']);
  });
});
