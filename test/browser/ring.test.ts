import { expect } from 'chai';
import '../../src/details.js';
import '../../src/filter.js';
import '../../src/list.js';
import '../../src/overview.js';
import '../../src/toolbar.js';
import type { EventTimeline } from '../../src/index.js';
import { contrast, type Rgb } from '../contrast.js';
import { handsAt, isWebKit, label, mount, sendKeys, settled, TREATY, until } from './page.js';

/** WCAG 2.4.13 and 1.4.11. */
const [LEAST_WIDTH, LEAST_CONTRAST] = [2, 3];

/** The element with the focus, in whatever shadow root it is. */
function focused(): Element {
  let at = document.activeElement!;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

const rgb = (color: string): Rgb =>
  color
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map(Number);

/** Whether one of the styles draws a ring that is wide enough, and stands out from a white page. */
const isRinged = (styles: readonly CSSStyleDeclaration[]): boolean =>
  styles.some(
    ({ outlineStyle, outlineWidth, outlineColor }) =>
      /solid|auto/.test(outlineStyle) &&
      parseFloat(outlineWidth) >= LEAST_WIDTH &&
      contrast(rgb(outlineColor), [255, 255, 255]) >= LEAST_CONTRAST,
  );

/** What may have the ring of an element: itself, its larger target, or what is drawn for it. */
function stylesAt(element: Element): readonly CSSStyleDeclaration[] {
  const drawn = element.matches('.handle')
    ? element.nextElementSibling
    : element.closest('.track')?.querySelector('.window');
  const before = getComputedStyle(element, '::before');
  return [
    getComputedStyle(element),
    // Without content there is none, although it has styles.
    ...(before.content === 'none' ? [] : [before]),
    ...(drawn ? [getComputedStyle(drawn)] : []),
  ];
}

const rootOf = (element: Element): string => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host.localName : 'the page';
};

const nameOf = (element: Element): string =>
  `${element.localName}.${element.className}#${element.id} in ${rootOf(element)}`;

/** Goes with Tab from a button before everything to the one after it: the names of the stops, and of those without a ring. */
async function walked(): Promise<{ stops: string[]; bare: string[] }> {
  const [stops, bare]: [string[], string[]] = [[], []];
  document.querySelector<HTMLElement>('#before')!.focus();
  await sendKeys({ press: 'Tab' });
  for (let i = 0; i < 80 && focused().id !== 'after'; i++) {
    const own = focused();
    stops.push(nameOf(own));
    if (!isRinged(stylesAt(own))) bare.push(nameOf(own));
    await sendKeys({ press: 'Tab' });
  }
  return { stops, bare };
}

const between = (markup: string): Promise<EventTimeline> =>
  mount(`<button id="before">Before</button>${markup}<button id="after">After</button>`, 1200, 900);

describe('each stop of the Tab key has a ring', () => {
  it('in a story with everything around it, and details open', async function () {
    // Safari leaves out buttons by default.
    if (isWebKit) this.skip();
    const timeline = await between(
      `<event-timeline src="${TREATY}" view-start="2000" view-end="2024-06-19"><timeline-filter></timeline-filter><timeline-toolbar></timeline-toolbar><timeline-overview></timeline-overview><timeline-list></timeline-list></event-timeline>`,
    );
    await until(() => timeline.querySelector('timeline-list')!.shadowRoot!.querySelector('.choose') !== null);
    label(timeline, 'signing').focus();
    await handsAt(timeline);
    timeline.select('signing');
    await settled(timeline);
    const { stops, bare } = await walked();
    expect(bare).to.deep.equal([]);
    for (const own of ['search', 'label', 'lane-name', 'handle', 'grip', 'close', 'step', 'help', 'choose'])
      expect(stops.join(), own).to.contain(own);
    expect(stops.join()).to.contain('in timeline-toolbar').and.to.contain('in timeline-filter');
  });

  it('in details in a place of their own', async function () {
    if (isWebKit) this.skip();
    const timeline = await between(
      `<event-timeline src="${TREATY}" selected="signing"><timeline-details></timeline-details></event-timeline>`,
    );
    timeline.dispatchEvent(new PointerEvent('pointerover'));
    await handsAt(timeline);
    await settled(timeline);
    const { stops, bare } = await walked();
    expect(bare).to.deep.equal([]);
    expect(stops.filter((own) => own.endsWith('in timeline-details')).length).to.be.at.least(4);
  });

  it('in lanes of very many events', async function () {
    if (isWebKit) this.skip();
    const timeline = await between('<event-timeline></event-timeline>');
    timeline.data = Array.from({ length: 1200 }, (_, i) => ({
      date: String(2000 + (i % 7)),
      title: `Event ${String(i)}`,
    }));
    await until(() => timeline.shadowRoot!.querySelector('.density-lane') !== null);
    const { stops, bare } = await walked();
    expect(bare).to.deep.equal([]);
    expect(stops.join()).to.contain('density-lane');
  });
});
