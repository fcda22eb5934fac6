import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { EventTimeline } from '../../src/index.js';
import { label, middle, mount, part, settled, TREATY, uncaughtDuring, until } from './page.js';
import '../../src/axis.js';
import '../../src/filter.js';
import '../../src/list.js';
import '../../src/overview.js';
import '../../src/toolbar.js';

const EVENTS = [
  { id: 'treaty', date: '1961', title: 'Treaty' },
  { id: 'visit', date: '2000', title: 'Visit' },
];

/** What a framework does to an element whose class is still loading. */
function early<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, properties: object): HTMLElementTagNameMap[Tag] {
  // The class of a tag cannot be removed, so another tag stands for one that is defined late.
  const later = class extends (customElements.get(tag) as typeof HTMLElement) {};
  const name = `late-${tag}-${String(++lateTags)}`;
  const late = document.createElement(name);
  Object.assign(late, properties);
  customElements.define(name, later);
  return late as unknown as HTMLElementTagNameMap[Tag];
}
let lateTags = 0;

const PROPERTIES = [
  ['timeline-axis', 'side', 'side'],
  ['timeline-filter', 'controls', 'controls'],
  ['timeline-list', 'sort', 'sort'],
  ['timeline-list', 'groupBy', 'group-by'],
  ['timeline-toolbar', 'controls', 'controls'],
  ['timeline-toolbar', 'htmlFor', 'for'],
] as const;

for (const [tag, property, attribute] of PROPERTIES)
  it(`${property} of ${tag} is as if it were not set where a framework gives null or undefined`, () => {
    const companion = document.createElement(tag as string) as HTMLElement & Record<string, unknown>;
    const before = companion[property];
    for (const nothing of [null, undefined]) {
      companion.setAttribute(attribute, 'start');
      companion[property] = nothing;
      expect(companion.hasAttribute(attribute)).to.equal(false);
      expect(companion[property]).to.equal(before);
    }
  });

it('companions have the texts, the language and the zone of their timeline where a framework gives null', async () => {
  const tags = ['filter', 'list', 'overview', 'toolbar'].map((name) => `timeline-${name}`);
  const timeline = await mount(
    `<event-timeline src="${TREATY}" lang="en-GB">${tags.map((tag) => `<${tag}></${tag}>`).join('')}</event-timeline>`,
  );
  const said = (): readonly string[] => tags.map((tag) => timeline.querySelector(tag)!.shadowRoot!.innerHTML);
  await until(() => said()[1]!.includes('Pyongyang'), 'the list');
  const inEnglish = said();
  timeline.lang = 'de';
  await until(() => said().every((words, i) => words !== inEnglish[i]), 'words in German');
  await settled(timeline);
  const before = said();
  const errors = await uncaughtDuring(async () => {
    for (const tag of tags)
      Object.assign(timeline.querySelector(tag)!, { messages: null, locale: null, timeZone: null });
    await settled(timeline);
  });
  expect(errors).to.deep.equal([]);
  expect(said()).to.deep.equal(before);
});

it('properties that are set before the element is defined are applied when it is', async () => {
  const timeline = early('event-timeline', {
    data: { events: EVENTS },
    scale: 'sequence',
    selected: 'visit',
    overview: true,
  });
  document.body.replaceChildren(timeline);
  await timeline.updateComplete;
  expect(timeline.events.length).to.equal(2);
  expect(Object.hasOwn(timeline, 'data')).to.equal(false);
  expect(part(timeline, 'details')[0]!.matches(':popover-open')).to.equal(true);
  timeline.data = { events: [EVENTS[0]] };
  await timeline.updateComplete;
  expect(timeline.events.length).to.equal(1);
});

for (const [tag, properties] of [
  ['timeline-list', { sort: '-title', groupBy: 'year' }],
  ['timeline-overview', { locale: 'de' }],
  ['timeline-toolbar', { controls: 'zoom' }],
] as const)
  it(`so do those of <${tag}>`, () => {
    const late = early(tag, { htmlFor: 't', ...properties });
    document.body.replaceChildren(late);
    for (const [name, value] of Object.entries({ htmlFor: 't', ...properties })) {
      expect(Object.hasOwn(late, name), name).to.equal(false);
      expect(Reflect.get(late, name), name).to.equal(value);
    }
  });

it('comments of frameworks are not part of the text of an event', async () => {
  const timeline = await mount(
    '<event-timeline><timeline-event date="1961"><!--v-if-->Treaty <!--?lit$1$-->of <b>1961<!--[--></b></timeline-event></event-timeline>',
  );
  expect(timeline.events.map(({ title }) => title)).to.deep.equal(['Treaty of 1961']);
});

it('a list that is already shown takes new texts', async () => {
  const timeline = await mount('<event-timeline><timeline-list></timeline-list></event-timeline>');
  timeline.data = { events: EVENTS };
  await settled(timeline);
  const list = timeline.querySelector('timeline-list')!;
  const said = (): string => list.shadowRoot!.querySelector('[for="search"]')!.textContent;
  expect(said()).to.equal('Search');
  list.messages = { search: 'Find' };
  await settled(timeline);
  expect(said()).to.equal('Find');
});

/** Every property with an initial value, and another value for it. */
const OTHERS: Readonly<Record<string, unknown>> = {
  format: 'csv',
  download: true,
  messages: { timeline: 'Story' },
  overview: true,
  maxEvents: 100,
  follow: '',
  scale: 'sequence',
  laneBy: 'title',
  colorBy: 'title',
  collapsed: ['Treaty'],
  orientation: 'vertical',
  order: 'newest',
  openAt: 'end',
  wheel: 'none',
  selected: 'visit',
  headingLevel: 3,
};

for (const nothing of [undefined, null])
  it(`what is set to ${String(nothing)} is as it was at first, without a warning`, async () => {
    const timeline = await mount('<event-timeline></event-timeline>');
    timeline.data = { events: EVENTS };
    const valuesNow = (): unknown => Object.keys(OTHERS).map((name): unknown => Reflect.get(timeline, name));
    const first = valuesNow();
    Object.assign(timeline, OTHERS);
    await settled(timeline);
    const said = warningsDuring();
    for (const name of Object.keys(OTHERS)) Reflect.set(timeline, name, nothing);
    await settled(timeline);
    expect(valuesNow()).to.deep.equal(first);
    expect(said()).to.deep.equal([]);
    expect(part(timeline, 'label').length).to.equal(2);
  });

it('so is what had an attribute that is removed', async () => {
  const timeline = await mount(
    `<event-timeline src="${TREATY}" scale="sequence" orientation="vertical" order="newest" wheel="none" max-events="3" lane-by="place"
      heading-level="4" format="json" overview selected="signing"></event-timeline>`,
  );
  const plain = await elsewhere(timeline, '<event-timeline></event-timeline>');
  const said = warningsDuring();
  for (const name of timeline.getAttributeNames()) timeline.removeAttribute(name);
  await settled(timeline);
  for (const name of Object.keys(OTHERS))
    expect(Reflect.get(timeline, name), name).to.deep.equal(Reflect.get(plain, name));
  expect(timeline.src).to.equal(undefined);
  expect(timeline.events.length).to.equal(0);
  expect(said()).to.deep.equal([]);
});

it('a timeline can be moved in the page, and keeps its view and selection', async () => {
  const timeline = await mount(
    '<event-timeline><timeline-list></timeline-list><timeline-toolbar></timeline-toolbar></event-timeline>',
  );
  timeline.data = { events: EVENTS };
  await settled(timeline);
  await sendMouse({ type: 'click', position: middle(label(timeline, 'visit')) });
  await settled(timeline);
  const errors = await uncaughtDuring(async () => {
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(timeline);
    await settled(timeline);
  });
  expect(errors).to.deep.equal([]);
  expect(timeline.selected).to.equal('visit');
  expect(part(timeline, 'details')[0]!.matches(':popover-open')).to.equal(true);
  await sendMouse({ type: 'click', position: middle(label(timeline, 'treaty')) });
  await settled(timeline);
  expect(timeline.selected).to.equal('treaty');
  const list = timeline.querySelector('timeline-list')!;
  expect(list.shadowRoot!.querySelectorAll('[data-event-id]').length).to.equal(2);
});

it('a thousand can be added and removed, with their companions, without an error or a trace in the page', async () => {
  const place = document.createElement('main');
  document.body.replaceChildren(place);
  const before = document.querySelectorAll('*').length;
  const errors = await uncaughtDuring(async () => {
    for (let round = 0; round < 1000; round++) {
      place.innerHTML =
        '<event-timeline overview><timeline-toolbar></timeline-toolbar><timeline-list></timeline-list></event-timeline>';
      const timeline = place.querySelector('event-timeline')!;
      timeline.data = { events: EVENTS };
      // Some are rendered before they are removed, most are not.
      if (round % 20 === 0) await timeline.updateComplete;
      place.replaceChildren();
    }
  });
  expect(errors).to.deep.equal([]);
  expect(document.querySelectorAll('*').length).to.equal(before);
});

async function elsewhere(near: Element, markup: string): Promise<EventTimeline> {
  near.insertAdjacentHTML('afterend', markup);
  const timeline = near.nextElementSibling as EventTimeline;
  await timeline.updateComplete;
  return timeline;
}

/** Returns a function that returns the console warnings since this call. */
function warningsDuring(): () => unknown[] {
  const { warn } = console;
  const said: unknown[] = [];
  console.warn = (...words: unknown[]) => void said.push(...words);
  return () => {
    console.warn = warn;
    return said;
  };
}
