import { expect } from 'chai';
import '../../src/filter.js';
import '../../src/overview.js';
import '../../src/toolbar.js';
import { handsAt, mount, sendKeys, settled, until } from './page.js';

/** Not those with which the browser would leave the page. */
const KEYS = ['Control+ArrowRight', 'Meta+ArrowDown', 'Control+Home', 'Control+End', 'Alt+ArrowUp'];

const EVENTS = Array.from({ length: 8 }, (_, i) => ({
  date: String(2000 + i),
  title: `Event ${String(i)}`,
  lane: `Lane ${String(i % 4)}`,
}));
const MANY = Array.from({ length: 1200 }, (_, i) => ({ date: String(2000 + (i % 9)), title: `Event ${String(i)}` }));

/** What in the page has the focus, in whatever shadow root. */
function focused(): Element {
  let at = document.activeElement!;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

describe('keys with Ctrl, Alt or ⌘ are left to the browser and the screen reader', () => {
  for (const [where, data, selector] of [
    ['a slider of the overview', EVENTS, 'timeline-overview [role=slider]'],
    ['a button of the toolbar', EVENTS, 'timeline-toolbar button'],
    ['a lane of a filter', EVENTS, 'timeline-filter .chip'],
    ['a lane of very many events', MANY, ' .density-lane'],
  ] as const)
    it(`in ${where}`, async () => {
      const timeline = await mount(
        '<event-timeline><timeline-filter></timeline-filter><timeline-toolbar></timeline-toolbar><timeline-overview></timeline-overview></event-timeline>',
        1200,
        800,
      );
      timeline.data = data;
      await timeline.updateComplete;
      timeline.view = { start: '2002', end: '2005' };
      const [name, inner] = selector.split(' ') as [string, string];
      const find = (): HTMLElement | null | undefined =>
        (name ? timeline.querySelector(name) : timeline)?.shadowRoot?.querySelector<HTMLElement>(inner);
      await until(() => find()?.checkVisibility() === true, selector);
      const own = find()!;
      own.focus();
      await handsAt(timeline);
      await settled(timeline);
      const { view } = timeline;
      const said = own.getAttribute('aria-valuetext');
      const prevented: string[] = [];
      const onKey = (event: KeyboardEvent): void => {
        if (event.defaultPrevented) prevented.push(event.key);
      };
      window.addEventListener('keydown', onKey);
      for (const key of KEYS) await sendKeys({ press: key });
      window.removeEventListener('keydown', onKey);
      await settled(timeline);
      expect(prevented).to.deep.equal([]);
      expect(focused() === own, 'the focus stays').to.equal(true);
      expect([timeline.view, own.getAttribute('aria-valuetext')]).to.deep.equal([view, said]);
    });
});
