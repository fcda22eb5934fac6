import {
  emulateMedia,
  executeServerCommand,
  resetMouse,
  sendKeys as sendKeysNow,
  sendMouse,
} from '@web/test-runner-commands';
import { expect } from 'chai';
import type { EventTimeline } from '../../src/index.js';
import '../../src/list.js';
import { contrast, type Rgb } from '../contrast.js';
import { PAGE_RULES, violationsIn } from './axe.js';
import {
  areOver,
  handsAt,
  itWithFingers,
  itWithMedia,
  label,
  middle,
  mount,
  part,
  sendKeys,
  settled,
  textRects,
  TREATY,
  until,
} from './page.js';

const story = (attributes = '', width = 1200): Promise<EventTimeline> =>
  mount(
    `<button>Before</button><event-timeline src="${TREATY}" lang="en-GB" ${attributes}></event-timeline>`,
    width,
    640,
  );

const focused = (timeline: EventTimeline): string | undefined => {
  const element = timeline.shadowRoot!.activeElement as HTMLElement | null;
  return element?.dataset['eventId'] ?? element?.className;
};
const inside = (timeline: EventTimeline, selector: string): HTMLElement =>
  timeline.shadowRoot!.querySelector<HTMLElement>(selector)!;
const plot = (timeline: EventTimeline): HTMLElement => part(timeline, 'plot')[0]!;
/** Presses keys one after another, and waits for the effect of each. */
async function press(timeline: EventTimeline, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await handsAt(timeline);
  }
}
/** A point of the picture where there is nothing. */
const ground = (timeline: EventTimeline, share = 0.9): [number, number] => {
  const { left, bottom, width } = plot(timeline).getBoundingClientRect();
  return [Math.round(left + share * width), Math.round(bottom - 12)];
};
/** Begins to mark a range: a press with Shift where there is nothing. Returns its place. */
async function pressWithShift(timeline: EventTimeline): Promise<[number, number]> {
  const place = ground(timeline, 0.3);
  await sendMouse({ type: 'move', position: place });
  await handsAt(timeline);
  await sendKeys({ down: 'Shift' });
  await sendMouse({ type: 'down' });
  return place;
}

const lengthOf = ({ view }: EventTimeline): number => view!.end - view!.start;

/** Moves the focus to the first event with the Tab key. */
async function enter(timeline: EventTimeline): Promise<void> {
  document.querySelector('button')!.focus();
  await press(timeline, 'Tab');
}

const isOnMark = (timeline: EventTimeline): boolean =>
  timeline.shadowRoot!.activeElement?.matches('.stand-in') === true;

/** Two folded lanes of Rome, so that their events are only marks; the focus is on the first of these. */
async function onMark(): Promise<EventTimeline> {
  const timeline = await mount(
    '<event-timeline src="/stories/data/rome.json" lang="en-GB"></event-timeline>',
    1200,
    700,
  );
  timeline.collapsed = ['Emperors', 'Wars'];
  await timeline.updateComplete;
  part(timeline, 'label')[0]!.focus();
  await handsAt(timeline);
  for (let i = 0; i < timeline.events.length && !isOnMark(timeline); i++) await press(timeline, 'ArrowRight');
  return timeline;
}

/** More events of one moment than any zoom can separate, among others. */
const crowded = {
  events: [
    { id: 'first', date: '2001', title: 'First' },
    ...Array.from({ length: 120 }, (_, i) => ({
      ...{ id: `m${String(i)}`, title: `One of many events of a month, number ${String(i)}` },
      date: `2011-05-${String(1 + (i % 28)).padStart(2, '0')}`,
    })),
    { id: 'last', date: '2021', title: 'Last' },
  ],
};

describe('the keys', () => {
  afterEach(() => resetMouse());

  it('make all events one Tab stop: Tab enters them where they were left, and leaves them', async () => {
    const timeline = await story();
    await enter(timeline);
    expect(focused(timeline)).to.equal('treaty-1961');
    await press(timeline, 'ArrowRight', 'ArrowRight', 'Tab');
    expect(part(timeline, 'label')).not.to.include(timeline.shadowRoot!.activeElement);
    await press(timeline, 'Shift+Tab');
    expect(focused(timeline)).to.equal('signing');
    const stops = part(timeline, 'label').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map(({ dataset }) => dataset['eventId'])).to.deep.equal(['signing']);
  });

  for (const [name, attributes, width, keys] of [
    ['from left to right', '', 1200, ['ArrowRight', 'ArrowLeft']],
    ['from right to left', 'dir="rtl"', 1200, ['ArrowLeft', 'ArrowRight']],
    ['down the page', '', 390, ['ArrowDown', 'ArrowUp']],
    ['down the page, the newest first', 'order="newest"', 390, ['ArrowUp', 'ArrowDown']],
  ] as const)
    it(`go through all events in visual order: ${name}`, async () => {
      const timeline = await story(attributes, width);
      await enter(timeline);
      await press(timeline, 'Home');
      const ids = timeline.events.map(({ id }) => id!);
      const visited = [focused(timeline)];
      for (const _ of ids.slice(1)) {
        await press(timeline, keys[0]);
        visited.push(focused(timeline));
      }
      expect(visited).to.deep.equal(ids);
      await press(timeline, keys[0]);
      expect(focused(timeline)).to.equal(ids.at(-1));
      await press(timeline, keys[1]);
      expect(focused(timeline)).to.equal(ids.at(-2));
    });

  it('go to the first and the last event, and from burst to burst', async () => {
    const timeline = await story();
    await enter(timeline);
    await press(timeline, 'End');
    expect(focused(timeline)).to.equal(timeline.events.at(-1)!.id);
    await press(timeline, 'PageUp');
    expect(focused(timeline)).to.equal('signing');
    await press(timeline, 'Home', 'PageDown', 'PageDown');
    expect(focused(timeline)).to.equal('signing');
  });

  it('go from lane to lane, to the nearest event there', async () => {
    const timeline = await story();
    await enter(timeline);
    await press(timeline, 'End', 'ArrowUp');
    const lane = timeline.events.find(({ id }) => id === focused(timeline))!.lane;
    expect(lane).to.equal('seoul');
    await press(timeline, 'ArrowUp', 'ArrowUp', 'ArrowUp');
    expect(timeline.events.find(({ id }) => id === focused(timeline))!.lane).to.equal('moscow-pyongyang');
  });

  it('bring the focused event into view, and do not move the view otherwise', async () => {
    const timeline = await story('view-start="2024-06-19" view-end="2024-06-19"');
    label(timeline, 'signing').focus();
    await handsAt(timeline);
    const before = timeline.view!;
    await press(timeline, 'ArrowRight');
    expect(timeline.view).to.deep.equal(before);
    await press(timeline, 'Home');
    expect(focused(timeline)).to.equal('treaty-1961');
    const { left, right } = label(timeline, 'treaty-1961').getBoundingClientRect();
    expect(left).to.be.greaterThan(0);
    expect(right).to.be.lessThan(1200);
    await press(timeline, 'End');
    expect(focused(timeline)).to.equal(timeline.events.at(-1)!.id);
  });

  it('reach crowds of events that have no room for their texts', async () => {
    const timeline = await story();
    timeline.data = crowded;
    await timeline.updateComplete;
    label(timeline, 'first').focus();
    await handsAt(timeline);
    const counted = new Set<string>();
    for (let i = 0; i < 125 && focused(timeline) !== 'last'; i++) {
      const element = timeline.shadowRoot!.activeElement as HTMLElement;
      if (element.matches('.crowd')) counted.add(element.ariaLabel!);
      await press(timeline, 'ArrowRight');
    }
    expect(focused(timeline)).to.equal('last');
    expect(counted.size).to.be.greaterThan(0);
    expect(counted.size).to.equal(part(timeline, 'crowd').length);
    // The drawn mark of a crowd is not focusable.
    expect(timeline.shadowRoot!.querySelectorAll('svg [tabindex]').length).to.equal(0);
  });

  it('reach events that are only marks, say what they are, and open them', async () => {
    const timeline = await onMark();
    const element = timeline.shadowRoot!.activeElement as HTMLElement;
    expect(isOnMark(timeline)).to.equal(true);
    const event = timeline.events.find(({ title }) => element.textContent.includes(title))!;
    const at = part(timeline, 'mark')
      .find(({ dataset }) => dataset['eventId'] === event.id)!
      .getBoundingClientRect();
    const own = element.getBoundingClientRect();
    expect(own.left + own.width / 2).to.be.within(at.left - 1, at.right + 1);
    expect(own.top + own.height / 2).to.be.closeTo((at.top + at.bottom) / 2, 6);
    expect(Math.min(own.width, own.height)).to.be.at.least(24);
    const meant: string[] = [];
    timeline.addEventListener('timeline-activate', ({ detail }) => meant.push(detail.id));
    await press(timeline, 'Enter');
    expect([timeline.selected, ...meant]).to.deep.equal([event.id, event.id]);
    await press(timeline, 'Escape');
    expect(timeline.selected).to.equal(null);
    expect(timeline.shadowRoot!.activeElement).not.to.equal(null);
  });

  it('keep a mark with its event, and its place in the Tab order', async () => {
    const timeline = await onMark();
    const id = focused(timeline);
    await press(timeline, 'Tab', 'Shift+Tab');
    expect([isOnMark(timeline), focused(timeline)]).to.deep.equal([true, id]);
    timeline.collapsed = [];
    await timeline.updateComplete;
    expect(timeline.shadowRoot!.activeElement).to.equal(label(timeline, id!));
    expect(inside(timeline, '.stand-in').hidden).to.equal(true);
  });

  it('keep the event that had the focus before their code was loaded', async () => {
    const timeline = await story();
    label(timeline, 'signing').focus();
    await handsAt(timeline);
    expect(part(timeline, 'label').filter(({ tabIndex }) => tabIndex === 0)).to.deep.equal([
      label(timeline, 'signing'),
    ]);
  });

  it('open a crowd and focus its first event; Escape goes back to the crowd', async () => {
    const timeline = await story();
    timeline.data = crowded;
    await timeline.updateComplete;
    expect(part(timeline, 'crowd').length).to.be.greaterThan(0);
    label(timeline, 'first').focus();
    await handsAt(timeline);
    while (!timeline.shadowRoot!.activeElement!.matches('button.crowd')) await press(timeline, 'ArrowRight');
    const whole = timeline.view!;
    const count = Number(timeline.shadowRoot!.activeElement!.textContent);
    expect(count).to.be.greaterThan(1);
    await press(timeline, 'Enter');
    expect(lengthOf(timeline)).to.be.lessThan(whole.end - whole.start);
    expect(focused(timeline)).to.match(/^m\d+$|crowd|stand-in/);
    await press(timeline, 'Escape');
    expect(timeline.view).to.deep.equal(whole);
    expect(timeline.shadowRoot!.activeElement!.matches('.crowd')).to.equal(true);
  });

  it('zoom where the focus is, and move what is shown with Shift', async () => {
    const timeline = await story();
    await enter(timeline);
    await press(timeline, 'End');
    const id = focused(timeline)!;
    for (let i = 0; i < 6; i++) await press(timeline, '+');
    expect(focused(timeline)).to.equal(id);
    const near = timeline.view!;
    await press(timeline, 'Shift+ArrowLeft');
    expect(timeline.view!.start).to.be.lessThan(near.start);
    await press(timeline, 'Shift+ArrowRight');
    await press(timeline, '0');
    expect(timeline.view).to.deep.equal(timeline.extent);
    expect(focused(timeline)).to.equal(id);
  });

  it('ignore keys of the browser and of screen readers, and what is typed elsewhere', async () => {
    const timeline = await mount(
      `<input /><button>Before</button><event-timeline src="${TREATY}"><timeline-list></timeline-list></event-timeline>`,
      1200,
      640,
    );
    await enter(timeline);
    const prevented: string[] = [];
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) prevented.push(event.key);
    };
    window.addEventListener('keydown', onKey);
    const keys = ['ArrowLeft', 'ArrowUp', 'Home', 'End', 'PageUp', 'PageDown', 'Escape', '+', '-', '0', '/', '?'];
    // Not those with which the browser would leave the page, or zoom it.
    for (const own of ['Control+ArrowRight', 'Alt+ArrowUp', 'Meta+ArrowDown', 'Control+Home', 'Alt+?', 'Alt+/'])
      await press(timeline, own);
    for (const key of keys)
      for (const modifier of ['altKey', 'ctrlKey', 'metaKey'])
        timeline.shadowRoot!.activeElement!.dispatchEvent(
          new KeyboardEvent('keydown', { key, [modifier]: true, bubbles: true, composed: true, cancelable: true }),
        );
    expect(focused(timeline)).to.equal('treaty-1961');
    document.querySelector('input')!.focus();
    await press(timeline, 'ArrowRight', '?', '+');
    window.removeEventListener('keydown', onKey);
    expect(prevented).to.deep.equal([]);
    expect(inside(timeline, '.keys').matches(':popover-open')).to.equal(false);
    expect(timeline.view).to.deep.equal(timeline.extent);
  });

  it('may need AltGr', async () => {
    const timeline = await story();
    await enter(timeline);
    const key = new KeyboardEvent('keydown', {
      key: '?',
      altKey: true,
      modifierAltGraph: true,
      bubbles: true,
      composed: true,
    });
    timeline.shadowRoot!.activeElement!.dispatchEvent(key);
    expect(inside(timeline, '.keys').matches(':popover-open')).to.equal(true);
  });

  it('send timeline-activate, as a double click does', async () => {
    const timeline = await story();
    const meant: (string | undefined)[] = [];
    timeline.addEventListener('timeline-activate', ({ detail }) => meant.push(detail.event.id));
    await enter(timeline);
    await press(timeline, 'Enter', 'Escape', 'Escape');
    const [x, y] = middle(label(timeline, 'signing'));
    await executeServerCommand('double-click', { x, y });
    expect(meant).to.deep.equal(['treaty-1961', 'signing']);
  });

  it('keep their details as the first half of a double click left them', async () => {
    const timeline = await story();
    const chosen: (string | null)[] = [];
    timeline.addEventListener('timeline-select', ({ detail }) => chosen.push(detail.id));
    for (const element of [label(timeline, 'signing'), part(timeline, 'mark')[0]!]) {
      const [x, y] = middle(element);
      await executeServerCommand('double-click', { x, y });
      await settled(timeline);
      expect(timeline.selected).to.equal(element.dataset['eventId']);
      expect(inside(timeline, '.details').matches(':popover-open')).to.equal(true);
    }
    expect(chosen).to.deep.equal(['signing', 'treaty-1961']);
    const [x, y] = middle(part(timeline, 'mark')[0]!);
    await executeServerCommand('double-click', { x, y });
    await settled(timeline);
    expect(inside(timeline, '.details').matches(':popover-open')).to.equal(false);
    expect(chosen).to.deep.equal(['signing', 'treaty-1961', null]);
  });

  it('go to the search of a list, within or outside, where there is one', async () => {
    for (const list of ['<timeline-list></timeline-list>', '']) {
      const timeline = await mount(
        `<event-timeline id="own" src="${TREATY}" lang="en">${list}</event-timeline>${list ? '' : '<timeline-list for="own"></timeline-list>'}`,
      );
      label(timeline, 'signing').focus();
      await handsAt(timeline);
      while (!document.querySelector('timeline-list')!.shadowRoot!.querySelector('[data-event-id]'))
        await settled(timeline);
      await press(timeline, '/');
      await sendKeys({ type: 'treaty/1' });
      const field = document.querySelector('timeline-list')!.shadowRoot!.activeElement as HTMLInputElement;
      expect(field.value).to.equal('treaty/1');
      label(timeline, 'signing').focus();
      await press(timeline, '?');
      expect(inside(timeline, '.keys').textContent).to.contain('Search');
    }
    const alone = await story();
    await enter(alone);
    await press(alone, '/', '?');
    expect(inside(alone, '.keys').textContent).not.to.contain('Search');
  });

  it('are listed by the question mark and by a button that Tab reaches; Escape closes the list', async () => {
    const timeline = await story();
    await enter(timeline);
    await press(timeline, '?');
    const panel = inside(timeline, '.keys');
    expect(panel.matches(':popover-open')).to.equal(true);
    // Also for a screen reader that reads the panel as one text.
    expect(panel.textContent).to.contain(' Left arrow,  Right arrow: Previous and next event');
    expect(panel.textContent).to.contain('Home, End: First and last event');
    expect(await violationsIn(document.body, PAGE_RULES)).to.deep.equal([]);
    await press(timeline, 'Escape');
    expect(panel.matches(':popover-open')).to.equal(false);
    expect(focused(timeline)).to.equal('treaty-1961');
    const button = inside(timeline, '.help');
    expect(getComputedStyle(button).clipPath).to.equal('none');
    await sendMouse({ type: 'click', position: middle(button) });
    expect(panel.matches(':popover-open')).to.equal(true);
  });
});

describe('the list of the keys', () => {
  it('has the focus while it is open, and Escape closes only it', async () => {
    const timeline = await story('selected="treaty-1961"');
    label(timeline, 'treaty-1961').focus();
    await handsAt(timeline);
    await press(timeline, '?');
    expect(timeline.shadowRoot!.activeElement).to.equal(inside(timeline, '.keys'));
    await press(timeline, 'Escape');
    expect(inside(timeline, '.keys').matches(':popover-open')).to.equal(false);
    expect(timeline.selected).to.equal('treaty-1961');
  });
});

describe('the button for the keys', () => {
  /** A heading that would extend below the button with any font. */
  const HEADING = 'Moscow and Pyongyang, from one pact to the next, and to the one after that';

  for (const own of [false, true])
    for (const width of [320, 390, 700, 1200])
      it(`lies over no ${own ? 'slotted ' : ''}heading at ${String(width)} px`, async () => {
        const heading = own ? `<h2 slot="heading">${HEADING}</h2>` : '';
        const timeline = await mount(`<event-timeline lang="en">${heading}</event-timeline>`, width, 700);
        for (let length = HEADING.length; length > 10; length -= 6) {
          const title = HEADING.slice(0, length);
          timeline.data = { ...(!own && { title }), events: [{ id: 'a', date: '1961', title: 'Treaty' }] };
          if (own) timeline.querySelector('h2')!.textContent = title;
          await timeline.updateComplete;
          label(timeline, 'a').focus();
          await handsAt(timeline);
          const button = inside(timeline, '.help').getBoundingClientRect();
          const shown = own ? timeline.querySelector('h2')! : inside(timeline, '.heading');
          expect(textRects(shown).filter((rect) => areOver(rect, button))).to.deep.equal([]);
        }
      });
});

describe('the ring of the focus', () => {
  it('is visible once a key has moved the focus, also if the mouse set it before', async () => {
    const timeline = await story();
    await sendMouse({ type: 'click', position: middle(label(timeline, 'treaty-1961')) });
    await until(() => timeline.selected !== null);
    await sendKeys({ press: 'Escape' });
    for (const key of ['ArrowRight', 'ArrowRight', 'Home']) {
      await sendKeys({ press: key });
      await settled(timeline);
      const own = timeline.shadowRoot!.activeElement!;
      expect(own.matches('.label:focus-visible'), key).to.equal(true);
    }
    await resetMouse();
  });

  it('is at least 2 px wide, and stands out from what is beside it, in light and dark pages', async () => {
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      const timeline = await story();
      await enter(timeline);
      const own = timeline.shadowRoot!.activeElement!;
      const { outlineColor, outlineWidth, outlineStyle, boxShadow } = getComputedStyle(own, '::before');
      expect([outlineStyle, parseFloat(outlineWidth) >= 2]).to.deep.equal(['solid', true]);
      // Within it is a line of the background, so that it stands out from marks and bars, too.
      expect(boxShadow).to.match(/ 0px 0px 0px 1px$/);
      const ground = document.createElement('p');
      ground.style.backgroundColor = 'Canvas';
      document.body.append(ground);
      const colors = [outlineColor, getComputedStyle(ground).backgroundColor].map(
        (color) =>
          color
            .match(/[\d.]+/g)!
            .slice(0, 3)
            .map(Number) as unknown as Rgb,
      );
      expect(contrast(colors[0]!, colors[1]!), scheme).to.be.at.least(3);
    }
    document.documentElement.style.colorScheme = '';
  });

  it('is whole at the edges of the picture', async () => {
    const timeline = await mount('<event-timeline lang="en"></event-timeline>', 900, 500);
    timeline.data = [
      { id: 'a', date: '1961-07-06', title: 'The first of them' },
      { id: 'z', date: '2024-06-19', title: 'A comprehensive partnership' },
    ];
    await timeline.updateComplete;
    label(timeline, 'a').focus();
    await handsAt(timeline);
    const frame = inside(timeline, '.frame').getBoundingClientRect();
    for (const [id, key] of [
      ['z', 'End'],
      ['a', 'Home'],
    ] as const) {
      await press(timeline, key);
      const own = label(timeline, id);
      const { outlineWidth, outlineOffset, left, right } = getComputedStyle(own, '::before');
      const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
      expect(reach).to.be.greaterThan(0);
      const box = own.getBoundingClientRect();
      expect(box.left + parseFloat(left) - reach).to.be.at.least(frame.left - 0.5);
      expect(box.right - parseFloat(right) + reach).to.be.at.most(frame.right + 0.5);
    }
  });
});

describe('the focus', () => {
  it('stays with its event when data, size and scale change', async () => {
    const timeline = await story();
    await enter(timeline);
    await press(timeline, 'End');
    const id = focused(timeline)!;
    const document = (await (await fetch(TREATY)).json()) as { events: { id: string }[] };
    timeline.data = { ...document, events: document.events.filter((event) => event.id !== 'signing') };
    await timeline.updateComplete;
    expect(focused(timeline)).to.equal(id);
    timeline.style.width = '390px';
    timeline.style.display = 'block';
    await settled(timeline);
    expect(part(timeline, 'plot')[0]!.classList.contains('vertical')).to.equal(true);
    expect(focused(timeline)).to.equal(id);
    timeline.scale = 'sequence';
    await timeline.updateComplete;
    expect(focused(timeline)).to.equal(id);
  });

  for (const by of ['a script', 'children'])
    it(`stays with an event without an id when others are put before it (${by})`, async () => {
      const events = ['A', 'B', 'B', 'C'].map((title, i) => ({ date: String(2000 + 4 * i), title }));
      const childOf = ({ date, title }: { date: string; title: string }): string =>
        `<timeline-event date="${date}">${title}</timeline-event>`;
      const children = by === 'children' ? events.map(childOf).join('') : '';
      const timeline = await mount(`<button>Before</button><event-timeline lang="en">${children}</event-timeline>`);
      if (by === 'a script') timeline.data = { events };
      await timeline.updateComplete;
      await enter(timeline);
      await press(timeline, 'ArrowRight', 'ArrowRight');
      const heard = (): string => timeline.shadowRoot!.activeElement!.textContent.replace(/\s+/g, ' ').trim();
      const before = heard();
      expect(before).to.contain('2008');
      for (const more of [
        { date: '1990', title: 'Z' },
        { date: '1995', title: 'B' },
      ]) {
        events.unshift(more);
        if (by === 'children') timeline.insertAdjacentHTML('afterbegin', childOf(more));
        else timeline.data = { events: [...events] };
        await settled(timeline);
        expect(heard()).to.equal(before);
      }
      await press(timeline, 'ArrowLeft');
      expect(heard()).to.contain('2004');
      await press(timeline, 'Tab', 'Shift+Tab');
      expect(heard()).to.contain('2004');
    });

  it('goes to the next event when its own is taken away, and to the one before the last', async () => {
    const timeline = await story();
    await enter(timeline);
    await press(timeline, 'ArrowRight');
    const document = (await (await fetch(TREATY)).json()) as { events: { id: string }[] };
    const without = (...gone: string[]): object => ({
      ...document,
      events: document.events.filter(({ id }) => !gone.includes(id)),
    });
    timeline.data = without('visit-2000');
    await timeline.updateComplete;
    expect(focused(timeline)).to.equal('signing');
    await press(timeline, 'End');
    const last = focused(timeline)!;
    timeline.data = without('visit-2000', last);
    await timeline.updateComplete;
    expect(focused(timeline)).to.equal(timeline.events.at(-1)!.id);
  });

  it('is never lost: not in a scale of steps, nor where nothing is left in view', async () => {
    const timeline = await story('scale="sequence"');
    await enter(timeline);
    await press(timeline, '+', '+', '+', '+', '+', '+', 'ArrowRight', 'ArrowRight');
    expect(focused(timeline)).to.equal('signing');
    await press(timeline, 'End');
    expect(focused(timeline)).to.equal(timeline.events.at(-1)!.id);
    const other = await story('scale="proportional"');
    await enter(other);
    await press(other, '+', '+', '+', '+', '+', '+', '+', '+');
    for (let i = 0; i < 14; i++) await press(other, 'Shift+ArrowRight');
    expect(part(other, 'label').length).to.equal(0);
    expect(focused(other)).to.equal('treaty-1961');
    await press(other, 'ArrowRight');
    expect(focused(other)).to.equal('visit-2000');
  });

  it('goes from a button that goes to the event where it was', async () => {
    const timeline = await story();
    await enter(timeline);
    await press(timeline, 'ArrowRight', '+');
    const all = [...part(timeline, 'toolbar')[0]!.querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === 'Show all',
    )!;
    all.focus();
    await press(timeline, 'Enter');
    expect(timeline.view).to.deep.equal(timeline.extent);
    expect(focused(timeline)).to.equal('visit-2000');
    await press(timeline, '?', '?', 'Escape');
    expect(focused(timeline)).to.equal('visit-2000');
  });

  it('finds events that are all only marks', async () => {
    const timeline = await story();
    timeline.data = {
      events: ['2001', '2005', '2009'].map((date, i) => ({ id: date, date, title: date, lane: i < 2 ? 'A' : 'B' })),
    };
    timeline.collapsed = ['A', 'B'];
    await timeline.updateComplete;
    document.querySelector('button')!.focus();
    await press(timeline, 'Tab');
    await press(timeline, 'Shift+Tab', 'Tab');
    for (let i = 0; i < 4 && focused(timeline) !== '2001'; i++) await press(timeline, 'Tab');
    expect(focused(timeline)).to.equal('2001');
    await press(timeline, 'ArrowRight');
    expect(focused(timeline)).to.equal('2005');
  });

  it('is not taken from a field of the page by an earlier key', async () => {
    const timeline = await story();
    timeline.data = crowded;
    await timeline.updateComplete;
    document.querySelector('button')!.insertAdjacentHTML('beforebegin', '<input />');
    label(timeline, 'first').focus();
    await handsAt(timeline);
    while (!timeline.shadowRoot!.activeElement!.matches('button.crowd')) await press(timeline, 'ArrowRight');
    await press(timeline, 'Enter', '0', 'Home', 'Escape');
    const input = document.querySelector('input')!;
    input.focus();
    timeline.data = { ...crowded };
    await timeline.updateComplete;
    await sendKeys({ type: 'ab' });
    expect(input.value).to.equal('ab');
  });

  it('leaves keys to slotted fields', async () => {
    const timeline = await mount(
      `<event-timeline src="${TREATY}"><div slot="heading"><textarea></textarea><p contenteditable></p></div></event-timeline>`,
    );
    const field = document.querySelector('textarea')!;
    field.focus();
    await handsAt(timeline);
    await sendKeys({ type: '1+1=2-0?' });
    const editable = document.querySelector('p')!;
    editable.focus();
    await sendKeys({ type: '1+0?' });
    expect([field.value, editable.textContent]).to.deep.equal(['1+1=2-0?', '1+0?']);
    expect(inside(timeline, '.keys').matches(':popover-open')).to.equal(false);
  });

  it('stays on its crowd when another is removed', async () => {
    const month = (name: string, date: string): object[] =>
      Array.from({ length: 60 }, (_, i) => ({
        ...{ id: `${name}${String(i)}`, title: `One of many events of a month, number ${String(i)}` },
        date: `${date}-${String(1 + (i % 28)).padStart(2, '0')}`,
      }));
    const [early, late] = [month('a', '2005-05'), month('b', '2015-05')];
    const timeline = await story();
    timeline.data = { events: [...early, ...late] };
    await timeline.updateComplete;
    const crowds = part(timeline, 'crowd');
    crowds.at(-1)!.focus();
    await handsAt(timeline);
    // “6 events, 24–26 May 2015: zoom in”
    const day = Number(/, (\d+)/.exec(crowds.at(-1)!.ariaLabel!)![1]);
    timeline.data = { events: [...early.slice(0, 1), ...late] };
    await timeline.updateComplete;
    const element = timeline.shadowRoot!.activeElement!;
    const [first, last = first] = [...element.textContent.matchAll(/\b(\d+)(?= May 2015|–\d+ May 2015)/g)].map(Number);
    const [from, to = from] = [...(element.ariaLabel ?? '').matchAll(/(\d+)(?=–| May)/g)].map(([number]) =>
      Number(number),
    );
    expect(day, element.outerHTML).to.be.within(from ?? first!, to ?? last!);
  });

  it('is not taken from the rest of the page', async () => {
    const timeline = await story();
    await enter(timeline);
    document.querySelector('button')!.focus();
    timeline.data = { events: [{ date: '2000', title: 'Another' }] };
    await timeline.updateComplete;
    expect(document.activeElement).to.equal(document.querySelector('button'));
  });
});

describe('the hand', () => {
  afterEach(async () => {
    await resetMouse();
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  const near = 'view-start="2024-06-19" view-end="2024-06-19"';

  /** A timeline whose axis was dragged and released while moving, and the time at which its view then began. */
  async function thrown(): Promise<[EventTimeline, number]> {
    for (;;) {
      const timeline = await story(near);
      const [x, y] = ground(timeline, 0.8);
      await sendMouse({ type: 'move', position: [x, y] });
      await handsAt(timeline);
      const moves: number[] = [];
      const onMove = ({ timeStamp }: Event): void => void moves.push(timeStamp);
      let [start, isQuick] = [Infinity, false];
      const onUp = ({ timeStamp }: Event): void => {
        start = timeline.view!.start;
        isQuick = timeStamp - (moves.at(-2) ?? -Infinity) < 80;
      };
      addEventListener('pointermove', onMove, { capture: true });
      addEventListener('pointerup', onUp, { capture: true, once: true });
      await executeServerCommand('throw', { points: [0, 40, 80, 120].map((by) => [x - by, y]) });
      removeEventListener('pointermove', onMove, { capture: true });
      // On a busy machine the driver may be slower than any hand that throws.
      if (isQuick) return [timeline, start];
    }
  }

  /** The time at which the view begins when it has come to rest: when ten frames in a row are the same. */
  async function rested(timeline: EventTimeline): Promise<number> {
    const seen = [timeline.view!.start];
    while (seen.length < 11 || seen.at(-1) !== seen.at(-11)) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      seen.push(timeline.view!.start);
    }
    return seen.at(-1)!;
  }

  it('flings the axis, which comes to rest', async () => {
    const [timeline, start] = await thrown();
    expect(await rested(timeline)).to.be.greaterThan(start);
  });

  for (const [how, stop] of [
    ['a press', () => sendMouse({ type: 'down' })],
    ['a key', () => sendKeysNow({ press: 'Shift' })],
  ] as const)
    it(`holds an axis that coasts, at once, with ${how}`, async () => {
      const [timeline] = await thrown();
      label(timeline, timeline.visibleEvents[0]!.id!).focus({ preventScroll: true });
      await stop();
      const { start } = timeline.view!;
      await new Promise((resolve) => setTimeout(resolve, 150));
      const { start: held } = timeline.view!;
      // The driver of Firefox makes a double click of this press and the one before, and that zooms.
      await sendMouse({ type: 'up' });
      expect(held).to.equal(start);
    });

  it('flings nothing against the page, which shows something else meanwhile', async () => {
    const [timeline] = await thrown();
    timeline.view = { start: '1990', end: '2010' };
    await timeline.updateComplete;
    const { view } = timeline;
    await rested(timeline);
    expect(timeline.view).to.deep.equal(view);
  });

  it('flings the axis of a busy page, too, where one event stands for several movements', async () => {
    const timeline = await story(near);
    const [x, y] = ground(timeline, 0.8);
    let pointerId = 0;
    addEventListener('pointermove', (event) => ({ pointerId } = event), { once: true });
    await sendMouse({ type: 'move', position: [x, y] });
    await handsAt(timeline);
    const event = (type: string, by: number, time: number, coalescedEvents: PointerEvent[] = []): PointerEvent => {
      const own = { clientX: x - by, clientY: y, pointerId, pointerType: 'mouse', button: 0, coalescedEvents };
      const buttons = type === 'pointerup' ? 0 : 1;
      const made = new PointerEvent(type, { ...own, buttons, bubbles: true, composed: true });
      return Object.defineProperty(made, 'timeStamp', { value: time });
    };
    const send = (...of: Parameters<typeof event>): void => void plot(timeline).dispatchEvent(event(...of));
    send('pointerdown', 0, 0);
    send('pointermove', 80, 32, [event('pointermove', 40, 16), event('pointermove', 80, 32)]);
    send('pointerup', 80, 32);
    const { start } = timeline.view!;
    expect(await rested(timeline)).to.be.greaterThan(start);
  });

  itWithMedia('flings nothing with prefers-reduced-motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const [timeline, start] = await thrown();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(timeline.view!.start).to.equal(start);
    expect(getComputedStyle(inside(timeline, '.hint')).transitionDuration).to.equal('0s');
  });

  it('zooms with a double click, around the pointer', async () => {
    const timeline = await story('scale="proportional" lane-by="none"');
    const [x, y] = ground(timeline, 0.8);
    const timeThere = ({ view }: EventTimeline): number => view!.start + 0.8 * lengthOf(timeline);
    await sendMouse({ type: 'move', position: [x, y] });
    await handsAt(timeline);
    const [before, time] = [lengthOf(timeline), timeThere(timeline)];
    await executeServerCommand('double-click', { x, y });
    await settled(timeline);
    expect(lengthOf(timeline)).to.be.closeTo(before / 2, before / 100);
    expect(Math.abs(timeThere(timeline) - time)).to.be.lessThan(0.02 * before);
  });

  it('selects no text with a double click that zooms', async () => {
    const timeline = await story('scale="proportional" lane-by="none"');
    const [x, y] = ground(timeline, 0.8);
    await sendMouse({ type: 'move', position: [x, y] });
    await handsAt(timeline);
    // Browsers differ in what they select near a press, and tell nobody what they select in a shadow root.
    const taken: boolean[] = [];
    const onPress = (event: MouseEvent): void => void taken.push(event.defaultPrevented);
    window.addEventListener('mousedown', onPress);
    await executeServerCommand('double-click', { x, y });
    window.removeEventListener('mousedown', onPress);
    expect(taken).to.deep.equal([false, true]);
  });

  itWithFingers('zooms with a double tap, around the finger', async () => {
    const timeline = await story('scale="proportional" lane-by="none"');
    const [x, y] = ground(timeline, 0.3);
    await executeServerCommand('touch', { frames: [[[x, y]]] });
    await handsAt(timeline);
    await new Promise((resolve) => setTimeout(resolve, 600));
    const before = lengthOf(timeline);
    const time = timeline.view!.start + 0.3 * before;
    for (let tap = 0; tap < 2; tap++) await executeServerCommand('touch', { frames: [[[x, y]]] });
    await settled(timeline);
    expect(lengthOf(timeline)).to.be.closeTo(before / 2, before / 100);
    expect(Math.abs(timeline.view!.start + 0.3 * lengthOf(timeline) - time)).to.be.lessThan(0.02 * before);
  });

  for (const dir of ['ltr', 'rtl'])
    it(`drags a range with Shift, which then fills the view (${dir})`, async () => {
      const timeline = await story(`dir="${dir}" scale="proportional" lane-by="none"`);
      const { left, width } = plot(timeline).getBoundingClientRect();
      const { extent } = timeline;
      const [, y] = ground(timeline);
      const [from, to] = [Math.round(left + 0.7 * width), Math.round(left + 0.4 * width)];
      await sendMouse({ type: 'move', position: [from, y] });
      await handsAt(timeline);
      await sendKeys({ down: 'Shift' });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [from - 50, y] });
      await sendMouse({ type: 'move', position: [to, y] });
      const range = inside(timeline, '.range');
      expect(range.getBoundingClientRect().width).to.be.closeTo(from - to, 1.5);
      await sendMouse({ type: 'up' });
      await sendKeys({ up: 'Shift' });
      await settled(timeline);
      expect(range.hidden).to.equal(true);
      expect(lengthOf(timeline) / (extent!.end - extent!.start)).to.be.closeTo(0.3, 0.05);
      const middleAt =
        ((timeline.view!.start + timeline.view!.end) / 2 - extent!.start) / (extent!.end - extent!.start);
      expect(middleAt).to.be.closeTo(dir === 'ltr' ? 0.55 : 0.45, 0.06);
      expect(timeline.selected).to.equal(null);
    });

  it('gives up a range with Escape', async () => {
    const timeline = await story();
    const [x, y] = await pressWithShift(timeline);
    await sendMouse({ type: 'move', position: [x + 100, y] });
    // Over a mark, which a click would select.
    const mark = part(timeline, 'mark').find(({ dataset }) => dataset['eventId'] === 'signing')!;
    await sendMouse({ type: 'move', position: middle(mark) });
    expect(inside(timeline, '.range').hidden).to.equal(false);
    await sendKeys({ press: 'Escape' });
    expect(inside(timeline, '.range').hidden).to.equal(true);
    await sendMouse({ type: 'up' });
    await sendKeys({ up: 'Shift' });
    await settled(timeline);
    expect(timeline.view).to.deep.equal(timeline.extent);
    expect(inside(timeline, '.range').hidden).to.equal(true);
    expect(timeline.selected).to.equal(null);
  });

  it('leaves a dialog around the timeline open when Escape gives up a range', async () => {
    const timeline = await mount(
      `<dialog style="width: 1000px"><event-timeline src="${TREATY}"></event-timeline></dialog>`,
      1200,
      800,
    );
    const dialog = document.querySelector('dialog')!;
    dialog.showModal();
    await settled(timeline);
    const [x, y] = await pressWithShift(timeline);
    await sendMouse({ type: 'move', position: [x + 60, y] });
    await sendMouse({ type: 'move', position: [x + 100, y] });
    expect(inside(timeline, '.range').hidden).to.equal(false);
    await sendKeys({ press: 'Escape' });
    await sendMouse({ type: 'up' });
    await sendKeys({ up: 'Shift' });
    expect([dialog.open, inside(timeline, '.range').hidden]).to.deep.equal([true, true]);
    dialog.close();
  });

  it('marks nothing with Shift and a press that trembles, and leaves no mark when the timeline goes meanwhile', async () => {
    const timeline = await story();
    const [x, y] = await pressWithShift(timeline);
    await sendMouse({ type: 'move', position: [x + 3, y] });
    await sendMouse({ type: 'up' });
    await settled(timeline);
    expect(timeline.view).to.deep.equal(timeline.extent);
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 100, y] });
    expect(inside(timeline, '.range').hidden).to.equal(false);
    const place = timeline.parentElement!;
    timeline.remove();
    await sendMouse({ type: 'move', position: [x + 120, y] });
    await sendMouse({ type: 'up' });
    await sendKeys({ up: 'Shift' });
    place.append(timeline);
    await settled(timeline);
    expect(inside(timeline, '.range').hidden).to.equal(true);
  });

  it('does nothing with a press that ends elsewhere: not on the ground, and not on another event', async () => {
    const timeline = await story();
    await sendMouse({ type: 'move', position: ground(timeline) });
    await handsAt(timeline);
    const mark = part(timeline, 'mark').find(({ dataset }) => dataset['eventId'] === 'signing')!;
    for (const end of [ground(timeline), middle(mark), middle(label(timeline, 'signing'))]) {
      await sendMouse({ type: 'move', position: middle(label(timeline, 'treaty-1961')) });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: end });
      await sendMouse({ type: 'up' });
      await settled(timeline);
      expect([timeline.selected, timeline.view]).to.deep.equal([null, timeline.extent]);
    }
  });

  itWithFingers('leaves one finger along the page to the page', async () => {
    const timeline = await story(near);
    document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p style="height: 300vh"></p>');
    const [x, y] = ground(timeline, 0.8);
    await executeServerCommand('touch', { frames: [[[x, y]]] });
    await handsAt(timeline);
    const before = timeline.view;
    await executeServerCommand('touch', { frames: [0, 30, 80, 140, 200, 260].map((by) => [[x, y - by]]) });
    await until(() => window.scrollY > 50);
    expect(timeline.view).to.deep.equal(before);
    window.scrollTo(0, 0);
  });

  it('leaves nothing translucent for readers who want more contrast', async function () {
    const timeline = await story();
    await sendMouse({ type: 'move', position: ground(timeline) });
    await handsAt(timeline);
    const hint = inside(timeline, '.hint');
    hint.style.transition = 'none';
    hint.classList.add('shown');
    const look = (): string[] => [
      getComputedStyle(hint).opacity,
      getComputedStyle(inside(timeline, '.range')).backgroundColor,
    ];
    expect(look()[0]).to.equal('0.92');
    if (!(await executeServerCommand('contrast', { contrast: 'more' }))) this.skip();
    const strong = look();
    await executeServerCommand('contrast', { contrast: 'no-preference' });
    expect(strong).to.deep.equal(['1', 'rgba(0, 0, 0, 0)']);
  });

  it('gets a hint once how to zoom when the wheel scrolls the page over the timeline', async () => {
    const timeline = await story();
    document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p style="height: 200vh"></p>');
    const [x, y] = ground(timeline);
    await sendMouse({ type: 'move', position: [x, y] });
    await handsAt(timeline);
    const hint = inside(timeline, '.hint');
    await executeServerCommand('wheel', { x, y, deltaY: 40 });
    await settled(timeline);
    expect(hint.classList.contains('shown')).to.equal(true);
    expect(hint.textContent).to.match(/^(⌘|Ctrl) \+ scroll to zoom$/);
    // It covers nothing that could be pressed, and is not read out, since who hears it has no wheel.
    expect(timeline.shadowRoot!.elementFromPoint(...middle(hint))).not.to.equal(hint);
    expect(hint.ariaHidden).to.equal('true');
    await until(() => !hint.classList.contains('shown'));
    await executeServerCommand('wheel', { x, y: y - 60, deltaY: 40 });
    await settled(timeline);
    expect(hint.classList.contains('shown')).to.equal(false);
    window.scrollTo(0, 0);
  });

  it('gets a hint that is whole at the edges of the picture', async () => {
    for (const share of [0.001, 0.999]) {
      const timeline = await story();
      const [x, y] = ground(timeline, share);
      await sendMouse({ type: 'move', position: [x, y] });
      await handsAt(timeline);
      await executeServerCommand('wheel', { x, y, deltaY: 40 });
      await settled(timeline);
      const [hint, picture] = [inside(timeline, '.hint'), plot(timeline)].map((own) => own.getBoundingClientRect());
      expect(hint!.width).to.be.greaterThan(50);
      expect(hint!.left).to.be.at.least(picture!.left - 0.5);
      expect(hint!.right).to.be.at.most(picture!.right + 0.5);
      window.scrollTo(0, 0);
    }
  });

  itWithFingers('gets a hint to use two fingers when one moves along a zoomed axis', async () => {
    const timeline = await story(near);
    const [x, y] = ground(timeline, 0.8);
    await executeServerCommand('touch', { frames: [[[x, y]]] });
    await handsAt(timeline);
    await executeServerCommand('touch', { frames: [0, 20, 60, 90].map((by) => [[x - by, y]]) });
    expect(inside(timeline, '.hint').textContent).to.equal('Use two fingers to move');
  });
});

describe('what a pointer can do, a key can do, too:', () => {
  afterEach(() => resetMouse());

  const NEAR = 'view-start="2024-06-19" view-end="2024-06-19"';
  const RANGE = 'scale="proportional" lane-by="none" overview';
  const drag = async (from: [number, number], by: number): Promise<void> => {
    await sendMouse({ type: 'move', position: from });
    await sendMouse({ type: 'down' });
    for (const part of [0.3, 0.7, 1])
      await sendMouse({ type: 'move', position: [Math.round(from[0] + part * by), from[1]] });
    await new Promise((resolve) => setTimeout(resolve, 150));
    await sendMouse({ type: 'up' });
  };
  const click = async (element: Element): Promise<void> => sendMouse({ type: 'click', position: middle(element) });
  const button = (timeline: EventTimeline, name: string): HTMLElement =>
    [...part(timeline, 'toolbar')[0]!.querySelectorAll('button')].find(
      ({ ariaLabel, textContent }) => (ariaLabel ?? textContent.trim()) === name,
    )!;
  const onOverview = async (timeline: EventTimeline, grip: string, ...keys: string[]): Promise<void> => {
    const overview = timeline.shadowRoot!.querySelector('timeline-overview')!;
    await until(() => overview.shadowRoot?.querySelector(grip) != null);
    overview.shadowRoot!.querySelector<HTMLElement>(grip)!.focus();
    await press(timeline, ...keys);
  };

  type Act = (timeline: EventTimeline) => Promise<void>;
  /** In which direction and how far the view has changed, whether something is selected, and what is folded. */
  type Effect = 'nearer' | 'farther' | 'later' | 'all' | 'a part' | 'opened' | 'closed' | 'folded';
  const effects: Record<Effect, (timeline: EventTimeline, before: EventTimeline['view']) => boolean> = {
    nearer: ({ view }, before) => view!.end - view!.start < before!.end - before!.start,
    farther: ({ view }, before) => view!.end - view!.start > before!.end - before!.start,
    later: ({ view }, before) => view!.start > before!.start,
    all: ({ view, extent }) => view!.start === extent!.start && view!.end === extent!.end,
    'a part': ({ view, extent }) => view!.start > extent!.start && view!.end < extent!.end,
    opened: ({ selected }) => selected === 'treaty-1961',
    closed: ({ selected }) => selected === null,
    folded: ({ collapsed }) => collapsed.length === 1,
  };

  const functions: readonly (readonly [name: string, attributes: string, Effect, pointer: Act, keys: Act])[] = [
    [
      ...(['zoom in with the wheel', '', 'nearer'] as const),
      async (timeline) => {
        const [x, y] = ground(timeline, 0.5);
        await sendKeys({ down: 'Control' });
        await executeServerCommand('wheel', { x, y, deltaY: -100 });
        await sendKeys({ up: 'Control' });
      },
      (timeline) => press(timeline, '+'),
    ],
    [
      ...(['zoom in with a double click', RANGE, 'nearer'] as const),
      async (timeline) => {
        const [x, y] = ground(timeline, 0.8);
        await executeServerCommand('double-click', { x, y });
      },
      (timeline) => press(timeline, '+'),
    ],
    [
      ...(['zoom out', NEAR, 'farther'] as const),
      (timeline) => click(button(timeline, 'Zoom out')),
      (timeline) => press(timeline, '-'),
    ],
    [
      ...(['move along', NEAR, 'later'] as const),
      (timeline) => drag(ground(timeline, 0.8), -150),
      (timeline) => press(timeline, 'Shift+ArrowRight'),
    ],
    [
      ...(['show all', NEAR, 'all'] as const),
      (timeline) => click(button(timeline, 'Show all')),
      (timeline) => press(timeline, '0'),
    ],
    [
      ...(['zoom to a range', RANGE, 'a part'] as const),
      async (timeline) => {
        await sendKeys({ down: 'Shift' });
        await drag(ground(timeline, 0.3), 300);
        await sendKeys({ up: 'Shift' });
      },
      async (timeline) => {
        await onOverview(timeline, '.handle.start', 'Shift+ArrowRight', 'ArrowRight');
        await onOverview(timeline, '.handle.end', 'Shift+ArrowLeft', 'ArrowLeft');
      },
    ],
    [
      ...(['open an event', '', 'opened'] as const),
      (timeline) => click(label(timeline, 'treaty-1961')),
      (timeline) => press(timeline, 'Enter'),
    ],
    [
      ...(['close it', 'selected="treaty-1961"', 'closed'] as const),
      (timeline) => click(timeline.shadowRoot!.querySelector('.details .close')!),
      (timeline) => press(timeline, 'Escape'),
    ],
    [
      ...(['fold a lane', '', 'folded'] as const),
      (timeline) => click(inside(timeline, '.lane-name')),
      async (timeline) => {
        inside(timeline, '.lane-name').focus();
        await press(timeline, 'ArrowLeft');
      },
    ],
  ];
  for (const [name, attributes, effect, pointer, keys] of functions)
    it(name, async () => {
      for (const [by, act] of Object.entries({ pointer, keys })) {
        const timeline = await story(attributes);
        label(timeline, timeline.visibleEvents[0]!.id!).focus();
        await handsAt(timeline);
        const before = timeline.view;
        await act(timeline);
        await until(() => effects[effect](timeline, before), `${name} by ${by}`);
      }
    });
});

describe('a list down the page', () => {
  it('does not scroll the page when an event is opened, and shows all of a zoomed list', async () => {
    const timeline = await story('', 390);
    document.querySelector('main')!.insertAdjacentHTML('afterbegin', '<p style="height: 900px">Before</p>');
    document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p style="height: 200px">After</p>');
    window.scrollTo(0, 900);
    const last = timeline.events.at(-1)!.id!;
    label(timeline, last).scrollIntoView({ block: 'center' });
    const before = window.scrollY;
    await sendMouse({ type: 'click', position: middle(label(timeline, last)) });
    await handsAt(timeline);
    await settled(timeline);
    expect(window.scrollY).to.be.closeTo(before, 1);
    await press(timeline, 'Escape', 'End', '+');
    const { bottom } = plot(timeline).getBoundingClientRect();
    for (const own of part(timeline, 'label')) expect(own.getBoundingClientRect().bottom).to.be.at.most(bottom + 1);
    const { top, bottom: end } = timeline.shadowRoot!.activeElement!.getBoundingClientRect();
    expect(top >= 0 && end <= window.innerHeight, `${String(top)}–${String(end)}`).to.equal(true);
    window.scrollTo(0, 0);
  });
});

describe('the voice', () => {
  it('announces the visible time once, after the gesture', async () => {
    const timeline = await story();
    await enter(timeline);
    const said: string[] = [];
    timeline.ariaNotify = (words) => void said.push(words);
    await sendKeys({ type: '++++' });
    expect(said).to.deep.equal([]);
    await until(() => said.length > 0, 'said');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.match(/^\d of 7 events, /);
    await press(timeline, 'ArrowRight', 'ArrowLeft');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(said).to.have.lengthOf(1);
  });

  it('uses one live region in the page without ariaNotify, and leaves nothing in it', async () => {
    const timeline = await story();
    Object.defineProperty(timeline, 'ariaNotify', { value: undefined });
    await enter(timeline);
    const regions = (): readonly HTMLElement[] => [
      ...document.body.querySelectorAll<HTMLElement>('[data-timeline-announcements]'),
    ];
    await press(timeline, '+');
    // It is there before it has a text, otherwise that would not be heard; it is not seen, but not hidden from screen readers either.
    const [region] = regions();
    expect(region!.textContent).to.equal('');
    const { width, height } = region!.getBoundingClientRect();
    expect(Math.max(width, height)).to.equal(1);
    expect([region!.checkVisibility({ visibilityProperty: true }), getComputedStyle(region!).clipPath]).to.deep.equal([
      true,
      'inset(50%)',
    ]);
    await until(() => /^\d of 7 events, /.test(regions()[0]?.textContent ?? ''), 'announced');
    expect(regions().map(({ ariaLive }) => ariaLive)).to.deep.equal(['polite']);
    await until(() => regions()[0]!.textContent === '', 'empty');
  });
});
