import { emulateMedia, executeServerCommand, resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { TimelineDetails } from '../../src/elements/timeline-details.js';
import { TimelineToolbar } from '../../src/elements/timeline-toolbar.js';
import type { EventTimeline, TimelineDocument } from '../../src/index.js';
import { PAGE_RULES, violationsIn } from './axe.js';
import { handsAt, itWithMedia, label, middle, mount, part, sendKeys, settled, stopped, TREATY } from './page.js';

TimelineDetails.define();
TimelineToolbar.define();

const PICTURE = '/stories/data/signing.svg';
const DOCUMENT: TimelineDocument = {
  title: 'A treaty',
  events: [
    { id: 'before', date: '1990', title: 'Before', lane: 'Moscow' },
    {
      id: 'own',
      date: '2000-07-19',
      title: 'Own',
      lane: 'Moscow',
      description: 'What happened.',
      url: 'https://example.org/own',
      sources: [{ title: 'A source', url: 'https://example.org/source' }],
      media: [{ url: PICTURE, alt: 'Two flags' }],
      relations: [{ type: 'causes', target: 'after' }],
    },
    { id: 'after', date: '2010', title: 'After' },
  ],
};

const INSIDE = '<event-timeline lang="en"><timeline-details></timeline-details></event-timeline>';
const BESIDE = `
  <div style="display: grid; grid-template-columns: 1fr 300px">
    <event-timeline id="t" lang="en"></event-timeline>
    <timeline-details for="t"></timeline-details>
  </div>`;

async function show(markup: string, data: TimelineDocument = DOCUMENT, width = 1200): Promise<EventTimeline> {
  const timeline = await mount(markup, width, 700);
  timeline.data = data;
  await timeline.updateComplete;
  await settled(timeline);
  return timeline;
}

const details = (): TimelineDetails => document.querySelector('timeline-details')!;
const inDetails = (selector: string): HTMLElement | null => details().shadowRoot!.querySelector<HTMLElement>(selector);
const image = (): HTMLImageElement | null => details().shadowRoot!.querySelector('img');
const region = (): HTMLElement => inDetails('[role=region]')!;
const title = (): string | undefined => inDetails('.details-title')?.textContent.trim();
const isSeen = (element: Element | null): boolean => element?.checkVisibility() === true;
const textRight = (): number => inDetails('.description')!.getBoundingClientRect().right;
const isPanelOpen = (): boolean =>
  document.querySelector('event-timeline')!.shadowRoot!.querySelector(':popover-open') !== null;
/** Whether an element has the focus. Nodes themselves are not compared, since chai would print all of them. */
const hasFocus = (element: Element | null | undefined): boolean => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === element;
};

async function press(element: Element | null): Promise<void> {
  element!.scrollIntoView({ block: 'nearest' });
  await sendMouse({ type: 'click', position: middle(element!) });
  const timeline = document.querySelector('event-timeline')!;
  await handsAt(timeline);
  await settled(timeline);
}

describe('<timeline-details>', () => {
  afterEach(async () => {
    await resetMouse();
    await emulateMedia({ media: 'screen' });
  });

  for (const [where, markup] of [
    ['within its timeline', INSIDE],
    ['elsewhere, with for', BESIDE],
  ] as const) {
    it(`${where} shows an invitation, then the details of the selected event, and no panel opens`, async () => {
      const timeline = await show(markup);
      expect(inDetails('.empty')!.innerText.trim()).to.equal('Choose an event to read about it.');
      expect(isSeen(inDetails('.chosen'))).to.equal(false);
      await press(label(timeline, 'own'));
      expect(timeline.selected).to.equal('own');
      expect(isPanelOpen()).to.equal(false);
      expect(isSeen(inDetails('.empty'))).to.equal(false);
      expect(region().innerText)
        .to.contain('July 19, 2000')
        .and.to.contain('Moscow')
        .and.to.contain('What happened.')
        .and.to.contain('A source');
      expect(title()).to.equal('Own');
      expect(image()!.alt).to.equal('Two flags');
      expect([...details().shadowRoot!.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
        'https://example.org/own',
        'https://example.org/source',
      ]);
      expect(isSeen(inDetails('.related button')) && isSeen(inDetails('.step'))).to.equal(true);
    });
  }

  it('stands below the picture of its timeline, or beside it', async () => {
    const timeline = await show(INSIDE);
    await press(label(timeline, 'own'));
    const plot = part(timeline, 'plot')[0]!;
    expect(region().getBoundingClientRect().top).to.be.at.least(plot.getBoundingClientRect().bottom);
    expect(isSeen(inDetails('.details-title'))).to.equal(true);
    const other = await show(BESIDE);
    await press(label(other, 'own'));
    expect(region().getBoundingClientRect().left).to.be.at.least(other.getBoundingClientRect().right);
  });

  it('does not change the picture, which would set its rows closer if it had less room', async () => {
    const markup = INSIDE.replace('<event-timeline', `<event-timeline src="${TREATY}"`);
    const timeline = await mount(markup, 1200, 700);
    await settled(timeline);
    const plot = part(timeline, 'plot')[0]!;
    const before = plot.offsetHeight;
    timeline.select('text-published');
    await handsAt(timeline);
    await settled(timeline);
    expect(region().offsetHeight).to.be.greaterThan(150);
    expect(plot.offsetHeight).to.equal(before);
    // The height that it would have there.
    await setViewport({ width: 1200, height: 560 });
    await settled(timeline);
    expect(plot.offsetHeight).to.be.below(before);
  });

  it('has a share of the height of its timeline, empty or full, and can be scrolled', async () => {
    const timeline = await show(INSIDE.replace('<event-timeline', '<event-timeline style="block-size: 500px"'), {
      events: many(9),
    });
    const frame = timeline.shadowRoot!.querySelector('.frame')!;
    const before = [frame.clientHeight, details().offsetHeight];
    expect(before[1]).to.equal(200);
    await press(label(timeline, 'event-3'));
    expect([frame.clientHeight, details().offsetHeight]).to.deep.equal(before);
    expect(timeline.offsetHeight).to.equal(500);
    const [x, y] = middle(details());
    await executeServerCommand('wheel', { x, y, deltaY: 200 });
    while (details().scrollTop === 0) await stopped();
    await press(label(timeline, 'event-4'));
    expect(details().scrollTop).to.equal(0);
  });

  it('follows a script and new data, without an announcement and without taking the focus', async () => {
    const timeline = await show(`<button>before</button>${BESIDE}`);
    document.querySelector('button')!.focus();
    let heard = 0;
    timeline.addEventListener('timeline-select', () => heard++);
    timeline.select('before');
    await timeline.updateComplete;
    expect(title()).to.equal('Before');
    timeline.data = { events: [{ id: 'before', date: '1990', title: 'Renamed' }] };
    await timeline.updateComplete;
    expect(title()).to.equal('Renamed');
    timeline.data = { events: [{ id: 'other', date: '1990', title: 'Other' }] };
    await timeline.updateComplete;
    expect([isSeen(inDetails('.chosen')), isSeen(inDetails('.empty'))]).to.deep.equal([false, true]);
    timeline.data = [];
    await timeline.updateComplete;
    expect(isSeen(region())).to.equal(false);
    expect([heard, hasFocus(document.querySelector('button'))]).to.deep.equal([0, true]);
  });

  it('leaves the focus in the picture, also with Enter; Escape there closes it', async () => {
    const timeline = await show(`<button>before</button>${BESIDE}`);
    document.querySelector('button')!.focus();
    await sendKeys({ press: 'Tab' });
    await handsAt(timeline);
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Enter' });
    await settled(timeline);
    expect(title()).to.equal('Own');
    expect(hasFocus(label(timeline, 'own'))).to.equal(true);
    await sendKeys({ press: 'ArrowRight' });
    expect(hasFocus(label(timeline, 'after'))).to.equal(true);
    expect(title()).to.equal('Own');
    await sendKeys({ press: 'Escape' });
    await settled(timeline);
    expect([timeline.selected, isSeen(inDetails('.chosen'))]).to.deep.equal([null, false]);
  });

  for (const [where, markup] of [
    ['within', INSIDE],
    ['elsewhere', BESIDE],
  ] as const) {
    it(`closes with its button and with Escape, which send an event to the page, and focuses the event (${where})`, async () => {
      const timeline = await show(markup);
      const heard: (string | null)[] = [];
      timeline.addEventListener('timeline-select', ({ detail }) => heard.push(detail.id));
      await press(label(timeline, 'own'));
      await press(inDetails('.close'));
      expect([timeline.selected, hasFocus(label(timeline, 'own'))]).to.deep.equal([null, true]);
      await press(label(timeline, 'own'));
      inDetails('.close')!.focus();
      await sendKeys({ press: 'Escape' });
      await settled(timeline);
      expect([timeline.selected, hasFocus(label(timeline, 'own'))]).to.deep.equal([null, true]);
      expect(heard).to.deep.equal(['own', null, 'own', null]);
    });
  }

  it('stays open when something else is pressed; the page can prevent that it closes', async () => {
    const timeline = await show(`${BESIDE}<button>after</button>`);
    await press(label(timeline, 'own'));
    await press(document.querySelector('main > button'));
    expect(title()).to.equal('Own');
    timeline.addEventListener('timeline-select', (event) => event.preventDefault());
    await press(inDetails('.close'));
    expect([timeline.selected, title()]).to.deep.equal(['own', 'Own']);
  });

  it('leads to related events and to the next one; the focus stays within', async () => {
    const timeline = await show(BESIDE);
    const heard: (string | null)[] = [];
    timeline.addEventListener('timeline-select', ({ detail }) => heard.push(detail.id));
    await press(label(timeline, 'own'));
    await press(inDetails('.related button'));
    expect([title(), hasFocus(inDetails('.kicker'))]).to.deep.equal(['After', true]);
    const [previous] = details().shadowRoot!.querySelectorAll<HTMLElement>('.step');
    await press(previous!);
    expect([title(), hasFocus(previous)]).to.deep.equal(['Own', true]);
    await sendKeys({ press: 'Enter' });
    await settled(timeline);
    expect([title(), hasFocus(previous)]).to.deep.equal(['Before', true]);
    expect(heard).to.deep.equal(['own', 'after', 'own', 'before']);
  });

  it('keeps the focus when the focused part is removed', async () => {
    const timeline = await show(BESIDE);
    await press(label(timeline, 'own'));
    inDetails('.related button')!.focus();
    timeline.data = { events: [{ id: 'own', date: '2000', title: 'Own' }] };
    await settled(timeline);
    expect(hasFocus(inDetails('.kicker'))).to.equal(true);
  });

  it('is a region with a name, and a selected event is announced once', async () => {
    const timeline = await show(BESIDE.replace('<event-timeline', '<event-timeline view-start="1989" view-end="2003"'));
    const said: string[] = [];
    timeline.ariaNotify = (words) => void said.push(words);
    expect([region().ariaLabel, region().lang]).to.deep.equal(['Details. A treaty', 'en']);
    await press(label(timeline, 'own'));
    while (said.length === 0) await stopped();
    // It is out of view, so the timeline moves to it.
    await press(inDetails('.related button'));
    while (said.length === 1) await stopped();
    for (let i = 0; i < 6; i++) await stopped();
    expect(said).to.deep.equal(['July 19, 2000. Own', '2010. After']);
    timeline.select('before');
    for (let i = 0; i < 6; i++) await stopped();
    expect(said).to.have.lengthOf(2);
  });

  it('loads nothing from other sites before the reader asks', async () => {
    const url = new URL(PICTURE, location.href);
    url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    const events = [{ id: 'own', date: '2000', title: 'Own', media: [{ url: url.href, alt: 'Two flags' }] }];
    const timeline = await show(BESIDE.replace('<event-timeline', '<event-timeline selected="own"'), { events });
    await handsAt(timeline);
    expect([image(), performance.getEntriesByName(url.href).length]).to.deep.equal([null, 0]);
    await press(inDetails('.load'));
    expect(image()!.src).to.equal(url.href);
    expect(hasFocus(inDetails('figure'))).to.equal(true);
  });

  it('keeps playing a film when the window is resized', async () => {
    const timeline = await show(BESIDE);
    await press(label(timeline, 'own'));
    const before = image()!;
    await setViewport({ width: 1000, height: 700 });
    await settled(timeline);
    expect(image() === before).to.equal(true);
  });

  it('scrolls into view when the reader selects an event, but not when a script does', async () => {
    const far = INSIDE.replace('<timeline-details>', '<timeline-details style="margin-top: 900px">');
    const timeline = await show(far);
    timeline.select('own');
    await handsAt(timeline);
    await settled(timeline);
    expect(window.scrollY).to.equal(0);
    await press(label(timeline, 'before'));
    while (region().getBoundingClientRect().bottom > 700) await stopped();
    expect(region().getBoundingClientRect().top).to.be.at.least(0);
  });

  itWithMedia('scrolls into view at once for readers who want less motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const timeline = await show(INSIDE.replace('<timeline-details>', '<timeline-details style="margin-top: 900px">'));
    await press(label(timeline, 'before'));
    const { scrollY } = window;
    for (let i = 0; i < 4; i++) await stopped();
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(scrollY).to.be.greaterThan(0);
    expect(window.scrollY).to.equal(scrollY);
  });

  it('shows what renderDetails returns, and stands where the page puts it', async () => {
    const timeline = await show(INSIDE.replace('<timeline-details>', '<timeline-details slot="overview">'));
    timeline.renderDetails = ({ id }) => (id === 'own' ? 'In words of our own' : null);
    await press(label(timeline, 'own'));
    expect(inDetails('.own')!.innerText.trim()).to.equal('In words of our own');
    expect([inDetails('.description'), inDetails('.media')]).to.deep.equal([null, null]);
    expect(details().slot).to.equal('overview');
    const toolbar = part(timeline, 'toolbar')[0]!;
    expect(region().getBoundingClientRect().bottom).to.be.at.most(toolbar.getBoundingClientRect().bottom);
  });

  it('shows slotted content of the page in place of its invitation', async () => {
    await show(
      '<event-timeline lang="en"><timeline-details>\n<p slot="empty">Press one.</p>\n</timeline-details></event-timeline>',
    );
    expect([isSeen(document.querySelector('[slot=empty]')), isSeen(inDetails('.invitation'))]).to.deep.equal([
      true,
      false,
    ]);
  });

  it('can be several, added, moved and removed: if none is left, the panel opens', async () => {
    const timeline = await show(`${BESIDE}<event-timeline id="u" lang="en"></event-timeline>`);
    const other = document.querySelector<EventTimeline>('#u')!;
    other.data = { events: [{ id: 'x', date: '1900', title: 'X' }] };
    const second = document.createElement('timeline-details');
    second.htmlFor = 't';
    document.querySelector('main')!.append(second);
    await press(label(timeline, 'own'));
    expect(second.shadowRoot!.querySelector('.details-title')!.textContent.trim()).to.equal('Own');
    expect(second.shadowRoot!.querySelectorAll('.step')).to.have.lengthOf(2);
    second.htmlFor = 'u';
    other.select('x');
    await other.updateComplete;
    expect(second.shadowRoot!.querySelector('.details-title')!.textContent.trim()).to.equal('X');
    expect(second.shadowRoot!.querySelectorAll('.step')).to.have.lengthOf(2);
    expect(title()).to.equal('Own');
    details().remove();
    await timeline.updateComplete;
    expect(timeline.shadowRoot!.querySelector<HTMLElement>(':popover-open')!.innerText).to.contain('What happened.');
    document.querySelector('main')!.append(Object.assign(document.createElement('timeline-details'), { htmlFor: 't' }));
    await timeline.updateComplete;
    expect(timeline.shadowRoot!.querySelector(':popover-open')).to.equal(null);
    await press(second);
    expect(timeline.selected).to.equal('own');
  });

  it('speaks the language of its timeline', async () => {
    const timeline = await show(BESIDE.replace('lang="en"', 'lang="de"'));
    expect(inDetails('.invitation')!.innerText).to.equal('Ein Ereignis auswählen, um mehr darüber zu lesen.');
    expect([region().ariaLabel, region().lang]).to.deep.equal(['Einzelheiten. A treaty', 'de']);
    await press(label(timeline, 'own'));
    expect(inDetails('.kicker')!.innerText).to.contain('19. Juli 2000');
    expect(inDetails('.step')!.innerText).to.equal('Zurück');
  });

  it('has the direction of the page, and shows texts of the other direction in theirs', async () => {
    const timeline = await show(`<div dir="rtl">${INSIDE}</div>`);
    await press(label(timeline, 'own'));
    const place = region().getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(inDetails('.description')!);
    expect(range.getBoundingClientRect().right).to.be.closeTo(textRight(), 1);
    // Its full stop is its last character, on the right.
    const stop = inDetails('.description')!.lastChild!;
    range.setStart(stop, stop.textContent!.length - 1);
    range.setEnd(stop, stop.textContent!.length);
    expect(range.getBoundingClientRect().right).to.be.closeTo(textRight(), 1);
    expect(inDetails('.close')!.getBoundingClientRect().left).to.be.below(place.left + place.width / 2);
  });

  itWithMedia('is not printed, since the timeline prints all details', async () => {
    const timeline = await show(BESIDE);
    await press(label(timeline, 'own'));
    await emulateMedia({ media: 'print' });
    await settled(timeline);
    expect(isSeen(region())).to.equal(false);
    expect(part(timeline, 'plot').some(isSeen)).to.equal(false);
    expect(timeline.shadowRoot!.querySelector<HTMLElement>('.printed')!.innerText).to.contain('What happened.');
  });

  it('passes axe, empty and full', async () => {
    for (const id of [null, 'own']) {
      const timeline = await show(INSIDE);
      timeline.select(id);
      await settled(timeline);
      expect(await violationsIn(document.body, PAGE_RULES)).to.deep.equal([]);
    }
  });
});

const many = (count: number): TimelineDocument['events'] =>
  Array.from({ length: count }, (_, i) => ({
    id: `event-${String(i)}`,
    date: `20${String(i % 12).padStart(2, '0')}-${String((i % 9) + 1).padStart(2, '0')}`,
    title: `What happened as number ${String(i)}`,
    description: 'A story of it. '.repeat(30),
  }));
