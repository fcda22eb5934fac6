import { executeServerCommand, resetMouse, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { EventTimeline, TimelineSelectEvent } from '../../src/index.js';
import {
  handsAt,
  itWithFingers,
  label,
  middle,
  mount,
  part,
  sendKeys,
  settled,
  stopped,
  TREATY,
  until,
} from './page.js';

const story = () =>
  mount(`<button>before</button><event-timeline src="${TREATY}"></event-timeline><button>after</button>`);
const panel = (timeline: EventTimeline): HTMLElement => part(timeline, 'details')[0]!;
const isOpen = (timeline: EventTimeline): boolean => panel(timeline).matches(':popover-open');
const press = async (element: Element): Promise<void> => {
  element.scrollIntoView({ block: 'nearest' });
  await sendMouse({ type: 'click', position: middle(element) });
};

/** Events whose titles are written in either direction, and the side of them on which their full stop is then. */
const DIRECTIONS = [
  { id: 'latin', title: 'The signing.', stop: 'right' },
  { id: 'hebrew', title: 'חתימה.', stop: 'left' },
  { id: 'left', title: 'The signing.', dir: 'ltr', stop: 'right' },
  { id: 'right', title: 'חתימה.', dir: 'rtl', stop: 'left' },
] as const;

/** The side of a text on which its last character is. */
function sideOfLast(element: Element): 'left' | 'right' {
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;
  const range = document.createRange();
  range.selectNodeContents(element);
  const whole = range.getBoundingClientRect();
  const end = text.data.trimEnd().length;
  range.setStart(text, end - 1);
  range.setEnd(text, end);
  return middle(range)[0] > whole.left + whole.width / 2 ? 'right' : 'left';
}

describe('details', () => {
  afterEach(() => resetMouse());

  it('open with a click on a label: title, date in words, description, sources as links', async () => {
    const timeline = await story();
    await press(label(timeline, 'text-published'));
    await timeline.updateComplete;
    expect(isOpen(timeline)).to.equal(true);
    const { textContent } = panel(timeline);
    expect(textContent)
      .to.contain('20 June 2024')
      .and.to.contain('KCNA publishes the text')
      .and.to.contain('Article 51');
    const links = [...panel(timeline).querySelectorAll('a')];
    expect(links.map(({ href }) => href)).to.deep.equal([
      'http://www.kcna.kp/',
      'https://www.un.org/en/about-us/un-charter/chapter-7',
    ]);
  });

  for (const page of ['ltr', 'rtl'])
    for (const [where, within] of [
      ['panel', ''],
      ['place of their own', '<timeline-details></timeline-details>'],
    ] as const)
      it(`read a title in its direction, and stand as the page (${page}) or the event says, in a ${where}`, async () => {
        await import('../../src/details.js');
        const timeline = await mount(`<div dir="${page}"><event-timeline>${within}</event-timeline></div>`);
        timeline.data = DIRECTIONS.map(({ stop: _, ...event }, i) => ({ date: String(1990 + 10 * i), ...event }));
        await timeline.updateComplete;
        for (const { id, stop, ...event } of DIRECTIONS) {
          timeline.select(id);
          await handsAt(timeline);
          await settled(timeline);
          const root = within ? document.querySelector('timeline-details')!.shadowRoot! : timeline.shadowRoot!;
          const title = root.querySelector('.details-title')!;
          expect(sideOfLast(title), id).to.equal(stop);
          expect(getComputedStyle(title).direction, id).to.equal('dir' in event ? event.dir : page);
        }
      });

  it('open with a click on a mark', async () => {
    const timeline = await story();
    await press(part(timeline, 'mark')[1]!);
    await timeline.updateComplete;
    expect(timeline.selected).to.equal('visit-2000');
    expect(isOpen(timeline)).to.equal(true);
  });

  it('open with Enter and with Space, by the keyboard alone; Escape closes and focus returns', async () => {
    const timeline = await story();
    document.querySelector('button')!.focus();
    await sendKeys({ press: 'Tab' });
    for (const key of ['Enter', 'Space']) {
      await sendKeys({ press: key });
      await timeline.updateComplete;
      expect(isOpen(timeline), key).to.equal(true);
      expect(panel(timeline).textContent).to.contain('Soviet Union');
      expect(timeline.shadowRoot!.activeElement).to.equal(panel(timeline).querySelector('.kicker'));
      await sendKeys({ press: 'Escape' });
      await timeline.updateComplete;
      expect(isOpen(timeline)).to.equal(false);
      expect(timeline.shadowRoot!.activeElement).to.equal(label(timeline, 'treaty-1961'));
    }
  });

  it('are heard by their title and their date, however long they are: the focus is on their first line, whose next stop is the button that closes them', async () => {
    const timeline = await story();
    label(timeline, 'treaty-1961').focus();
    await sendKeys({ press: 'Enter' });
    await timeline.updateComplete;
    const focused = timeline.shadowRoot!.activeElement!;
    expect(focused.textContent.replace(/\s+/g, ' ').trim()).to.match(/^1961/);
    expect(focused.textContent).not.to.contain('mutual defence');
    // Nothing of it stands before that line, so reading on from there misses nothing.
    const dialog = focused.closest('[role=dialog]')!;
    expect([dialog.ariaLabel, dialog.ariaModal, dialog.getAttribute('aria-describedby')]).to.deep.equal([
      'Soviet Union and North Korea promise mutual defence',
      null,
      null,
    ]);
    expect(dialog.textContent.trim().startsWith(focused.textContent.trim())).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(timeline.shadowRoot!.activeElement).to.equal(dialog.querySelector('.close'));
  });

  it('let the arrow keys reach every event in the order of time; all are one Tab stop', async () => {
    const timeline = await story();
    document.querySelector('button')!.focus();
    const visited: (string | undefined)[] = [];
    for (let i = 0; i < 7; i++) {
      await sendKeys({ press: i === 0 ? 'Tab' : 'ArrowRight' });
      await handsAt(timeline);
      visited.push((timeline.shadowRoot!.activeElement as HTMLElement | null)?.dataset['eventId']);
    }
    expect(visited).to.deep.equal(timeline.events.map(({ id }) => id));
  });

  it('close with their button, with a press outside, and with a second press on the same event', async () => {
    const timeline = await story();
    const ways = [
      () => press(panel(timeline).querySelector('.close')!),
      () => press(document.querySelector('main > button:last-of-type')!),
      () => press(label(timeline, 'treaty-1961')),
    ];
    for (const way of ways) {
      await press(label(timeline, 'treaty-1961'));
      await timeline.updateComplete;
      expect(isOpen(timeline)).to.equal(true);
      await way();
      await until(() => timeline.selected === null);
      await timeline.updateComplete;
      expect(isOpen(timeline)).to.equal(false);
    }
  });

  it('leave the selection to a button of the page, which can select another event', async () => {
    const timeline = await story();
    const next = document.querySelector<HTMLElement>('main > button:last-of-type')!;
    next.onclick = () => timeline.select(timeline.beside(timeline.selected ?? -Infinity, 1)?.id ?? null);
    const chosen: (string | null)[] = [];
    for (let i = 0; i < 3; i++) {
      await press(next);
      await stopped();
      chosen.push(timeline.selected);
    }
    expect(chosen).to.deep.equal(timeline.events.slice(0, 3).map(({ id }) => id));
    expect(isOpen(timeline)).to.equal(true);
  });

  it('stay open while text of the page is marked, and the right button is pressed', async () => {
    const timeline = await mount(`<p>Some words above it</p><event-timeline src="${TREATY}"></event-timeline>`);
    await press(label(timeline, 'treaty-1961'));
    await timeline.updateComplete;
    const [x, y] = middle(document.querySelector('p')!);
    await sendMouse({ type: 'move', position: [10, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [80, y] });
    await sendMouse({ type: 'up' });
    await sendMouse({ type: 'click', position: [x, y], button: 'right' });
    for (let i = 0; i < 5; i++) await stopped();
    expect(isOpen(timeline)).to.equal(true);
  });

  itWithFingers('close with a tap on the page, and stay with a finger that scrolls it', async () => {
    const timeline = await mount(
      `<p style="height: 400px">Some words above it</p><event-timeline src="${TREATY}"></event-timeline><div style="height: 2000px"></div>`,
      390,
      640,
    );
    timeline.select('treaty-1961');
    await until(() => isOpen(timeline));
    // Where the panel is not.
    const [x, words] = [20, document.querySelector('p')!];
    const isBeside = (at: number): boolean => document.elementFromPoint(x, at) === words;
    const y = Array.from({ length: 400 }, (_, at) => at).find((at) => isBeside(at) && isBeside(at - 50))!;
    const finger = (steps: readonly number[]): Promise<unknown> =>
      executeServerCommand('touch', { frames: steps.map((by) => [[x, y + by]]) });
    // It rests before it is lifted; otherwise the page would scroll on, by an amount that depends on the machine.
    await finger([0, -10, -20, -30, -40, ...Array<number>(10).fill(-50)]);
    for (let i = 0; i < 5; i++) await stopped();
    expect(window.scrollY).to.be.above(0);
    expect(isOpen(timeline)).to.equal(true);
    await finger([0]);
    await until(() => !isOpen(timeline));
    window.scrollTo(0, 0);
  });

  it('open where they stay, since something that moves under a pointer cannot be pressed', async () => {
    const timeline = await story();
    const element = panel(timeline);
    const sizes: string[] = [];
    const note = (): void => {
      const { width, height } = element.getBoundingClientRect();
      sizes.push(`${String(width)} × ${String(height)}`);
    };
    // It is shown when the function that shows it returns, and not painted before that.
    element.addEventListener('beforetoggle', () => queueMicrotask(note), { once: true });
    await press(label(timeline, 'treaty-1961'));
    await settled(timeline);
    note();
    expect(sizes).to.have.lengthOf(2);
    expect(sizes[0]).to.equal(sizes[1]);
  });

  it('lie wholly in the window, for every event', async () => {
    for (const [width, height] of [
      [1200, 600],
      [320, 640],
    ] as const) {
      const timeline = await mount(`<event-timeline src="${TREATY}"></event-timeline>`, width, height);
      for (const { id } of timeline.events) {
        timeline.select(id!);
        await timeline.updateComplete;
        const { left, top, right, bottom } = panel(timeline).getBoundingClientRect();
        expect(Math.min(left, top), id).to.be.at.least(0);
        expect(right, id).to.be.at.most(width);
        expect(bottom, id).to.be.at.most(height);
      }
    }
  });

  for (const [way, attributes, choose] of [
    ['a script', '', (timeline: EventTimeline) => timeline.select('tokyo-concern')],
    ['its attribute', 'selected="tokyo-concern"', () => undefined],
    ['a link', 'hash', () => document.querySelector('a')!.click()],
  ] as const)
    for (const width of [1000, 390])
      it(`are beside an event out of view that ${way} selected, which is scrolled into the frame (${String(width)} px)`, async () => {
        const timeline = await mount(
          `<event-timeline id="t" src="${TREATY}" style="height: 300px" ${attributes}></event-timeline>
          <a href="#t.selected=tokyo-concern">Tokyo</a><div style="height: 2000px"></div>`,
          width,
        );
        choose(timeline);
        await until(() => isOpen(timeline));
        await settled(timeline);
        const frame = timeline.shadowRoot!.querySelector('.frame')!;
        const { top, bottom } = frame.getBoundingClientRect();
        const text = label(timeline, 'tokyo-concern').getBoundingClientRect();
        expect(frame.scrollTop).to.be.above(0);
        expect(text.top >= top && text.bottom <= bottom + 1, `${String(text.top)}–${String(text.bottom)}`).to.equal(
          true,
        );
        expect(getComputedStyle(panel(timeline)).visibility).to.equal('visible');
        expect(window.scrollY).to.equal(0);
        history.replaceState(null, '', '#');
      });

  it('scroll nothing when an event is selected with a pointer', async () => {
    const timeline = await mount(`<event-timeline src="${TREATY}" style="height: 300px"></event-timeline>`);
    const frame = timeline.shadowRoot!.querySelector('.frame')!;
    const { bottom } = frame.getBoundingClientRect();
    const cut = part(timeline, 'label').find((own) => {
      const box = own.getBoundingClientRect();
      return box.top < bottom - 8 && box.bottom > bottom;
    })!;
    const { left, top } = cut.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + 10), Math.round(top + 4)] });
    await handsAt(timeline);
    await settled(timeline);
    expect(timeline.selected).to.equal(cut.dataset['eventId']);
    expect(frame.scrollTop).to.equal(0);
  });

  it('send an event when the reader selects, which the page can cancel', async () => {
    const timeline = await story();
    const heard: (string | null)[] = [];
    timeline.addEventListener('timeline-select', ({ detail }: TimelineSelectEvent) => heard.push(detail.id));
    await press(label(timeline, 'signing'));
    await timeline.updateComplete;
    await sendKeys({ press: 'Escape' });
    await timeline.updateComplete;
    expect(heard).to.deep.equal(['signing', null]);
    timeline.addEventListener('timeline-select', (event) => event.preventDefault());
    await press(label(timeline, 'signing'));
    await timeline.updateComplete;
    expect(timeline.selected).to.equal(null);
  });

  it('stay with their event when the timeline is moved in the page', async () => {
    const timeline = await mount(`<event-timeline src="${TREATY}" selected="signing"></event-timeline>`);
    timeline.parentElement!.append(timeline);
    await timeline.updateComplete;
    expect(isOpen(timeline)).to.equal(true);
  });

  it('handle the Escape key: a dialog around the timeline stays open', async () => {
    const timeline = await mount(`<dialog><event-timeline src="${TREATY}"></event-timeline></dialog>`);
    const dialog = timeline.closest('dialog')!;
    dialog.showModal();
    await settled(timeline);
    await press(label(timeline, 'treaty-1961'));
    await timeline.updateComplete;
    expect(isOpen(timeline)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await timeline.updateComplete;
    expect(isOpen(timeline)).to.equal(false);
    expect(dialog.open).to.equal(true);
    dialog.close();
  });

  it('send no event when a script selects', async () => {
    const timeline = await story();
    let heard = 0;
    timeline.addEventListener('timeline-select', () => heard++);
    timeline.select('signing');
    await timeline.updateComplete;
    expect(isOpen(timeline)).to.equal(true);
    expect(heard).to.equal(0);
    expect(timeline.shadowRoot!.activeElement).to.equal(null);
  });
});
