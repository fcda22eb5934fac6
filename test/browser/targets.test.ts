import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/filter.js';
import '../../src/list.js';
import '../../src/overview.js';
import '../../src/toolbar.js';
import type { EventTimeline } from '../../src/index.js';
import { handsAt, label, mount, settled, TREATY, until } from './page.js';

/** WCAG 2.5.8, and 2.5.5 for what only fingers press. */
const [LEAST, FINGER] = [24, 44];
const TARGETS = 'button, input:not([type=checkbox]), select, .others, [role=slider]';

/** A magnified story with an open event and everything beside it. */
async function full(): Promise<EventTimeline> {
  const timeline = await mount(
    `<event-timeline src="${TREATY}" view-start="2000" view-end="2024-06-19" selected="signing" overview>
      <timeline-filter></timeline-filter><timeline-list></timeline-list></event-timeline>
    <event-timeline id="other" src="${TREATY}" hidden></event-timeline><timeline-toolbar for="other"></timeline-toolbar>`,
    1200,
    1000,
  );
  timeline.dispatchEvent(new PointerEvent('pointerover'));
  await handsAt(timeline);
  await until(() => timeline.querySelector('timeline-list')!.shadowRoot!.querySelector('.choose') !== null);
  await settled(timeline);
  return timeline;
}

/** The visible elements in all shadow roots that can be pressed, but for events and names of lanes, whose targets are larger than they are. */
function* targets(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const isEvent = element.matches('.label, .lane-name, .heard, .stand-in, .density-lane');
    if (element.matches(TARGETS) && !isEvent && element.checkVisibility()) yield element;
    if (element.shadowRoot) yield* targets(element.shadowRoot);
  }
}

const nameOf = ({ localName, className, id, offsetWidth, offsetHeight }: HTMLElement): string =>
  `${localName} ${className || id}: ${String(offsetWidth)} × ${String(offsetHeight)}`;
const lessThan = (least: number, ...sides: number[]): boolean => Math.min(...sides) < least - 0.01;

describe('what can be pressed', () => {
  it('has at least 24 px in both directions', async () => {
    await full();
    const all = [...targets(document.body)];
    expect(all.length).to.be.above(35);
    expect(all.filter((own) => lessThan(LEAST, own.offsetWidth, own.offsetHeight)).map(nameOf)).to.deep.equal([]);
  });

  it('is 44 px high for fingers, but for titles, which are lines of text', async function () {
    if (!(await executeServerCommand('coarse', { coarse: true }))) this.skip();
    await full();
    const small = [...targets(document.body)].filter(
      (own) => !own.matches('.choose, .clear, [role=slider], .details *, .help') && lessThan(FINGER, own.offsetHeight),
    );
    await executeServerCommand('coarse', { coarse: false });
    expect(small.map(nameOf)).to.deep.equal([]);
  });

  it('is of an event more than its text: a press just above it, below it or beside it is one on it', async () => {
    for (const width of [1200, 320]) {
      const timeline = await mount(`<event-timeline src="${TREATY}"></event-timeline>`, width, 900);
      const own = label(timeline, 'treaty-1961');
      const { left, top, right, bottom } = own.getBoundingClientRect();
      for (const [x, y] of [
        [(left + right) / 2, top - 4],
        [(left + right) / 2, bottom + 4],
        [right + 5, (top + bottom) / 2],
      ] as const)
        expect(timeline.shadowRoot!.elementFromPoint(x, y)?.closest('.label'), String(width)).to.equal(own);
    }
  });
});
