import { resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { TimelineFilter } from '../../src/elements/timeline-filter.js';
import { TimelineList } from '../../src/elements/timeline-list.js';
import type { EventColumns, EventTimeline, Filter } from '../../src/index.js';
import { violationsIn } from './axe.js';
import { handsAt, longestWaitDuring, middle, mount, part, sendKeys, settled, until } from './page.js';

TimelineFilter.define();
TimelineList.define();

const EVENTS = [
  { id: 'pact', date: '1961-07-06', title: 'Pact of mutual defence', lane: 'Korea', tags: ['treaty'] },
  { id: 'visit', date: '2000-07-19', title: 'Visit', lane: 'Russia', tags: ['visit'] },
  { id: 'signing', date: '2024-06-19', title: 'Treaty signed', lane: 'Korea', tags: ['treaty'] },
  { id: 'regret', date: '2024-06-20', title: 'Regret', lane: 'Seoul' },
];

interface Pair {
  readonly timeline: EventTimeline;
  readonly filter: TimelineFilter;
  /** The filters that the timeline reported. */
  readonly told: (string | null)[];
}

const INSIDE = '<event-timeline id="t" lang="en"><timeline-filter></timeline-filter></event-timeline>';

async function pair(markup = INSIDE, data: unknown = EVENTS): Promise<Pair> {
  const timeline = await mount(markup, 1000, 700);
  timeline.data = data;
  const told: Pair['told'] = [];
  timeline.addEventListener('timeline-filter', ({ detail }) => told.push(detail.filter));
  await timeline.updateComplete;
  await settled(timeline);
  return { timeline, filter: document.querySelector('timeline-filter')!, told };
}

const inside = ({ filter }: Pair, selector: string): HTMLElement =>
  filter.shadowRoot!.querySelector<HTMLElement>(selector)!;
const field = (own: Pair, id: string): HTMLInputElement => inside(own, `#${id}`) as HTMLInputElement;
const chip = ({ filter }: Pair, words: string): HTMLElement =>
  [...filter.shadowRoot!.querySelectorAll<HTMLElement>('.chip')].find((own) => own.children[1]!.textContent === words)!;
const count = (own: Pair): string => inside(own, '[part=count]').textContent;
const named = (timeline: EventTimeline): (string | undefined)[] =>
  part(timeline, 'label').map(({ dataset }) => dataset['eventId']);
/** The events whose titles have the full colour of text. */
const full = (timeline: EventTimeline): (string | undefined)[] =>
  part(timeline, 'label')
    .filter((own) => getComputedStyle(own.querySelector('.title')!).color === 'rgb(0, 0, 0)')
    .map(({ dataset }) => dataset['eventId']);
const click = async ({ timeline }: Pair, element: Element): Promise<void> => {
  await sendMouse({ type: 'click', position: middle(element) });
  await settled(timeline);
};

afterEach(async () => {
  await resetMouse();
  document.body.replaceChildren();
  history.replaceState(null, '', '#');
});

async function filtered(filter: Filter, mode: 'faint' | 'hidden', data: unknown = EVENTS): Promise<EventTimeline> {
  const timeline = await mount('<event-timeline lang="en"></event-timeline>', 1000, 700);
  Object.assign(timeline, { data, filter, filterMode: mode });
  await timeline.updateComplete;
  await settled(timeline);
  return timeline;
}

describe('filter', () => {
  it('makes all events that do not match faint, and tells screen readers so', async () => {
    const timeline = await filtered('treaty', 'faint');
    expect(named(timeline)).to.deep.equal(['pact', 'visit', 'signing', 'regret']);
    expect(full(timeline)).to.deep.equal(['pact', 'signing']);
    const words = part(timeline, 'label').map(({ textContent }) => textContent.includes('does not match'));
    expect(words).to.deep.equal([false, true, false, true]);
    expect(timeline.shadowRoot!.querySelector('.summary')!.textContent).to.match(/^2 of 4 events match\. 4 events/);
  });

  it('moves no text and no mark', async () => {
    const timeline = await filtered('treaty', 'faint');
    const places = (): string =>
      JSON.stringify(part(timeline, 'label').map((own) => own.getBoundingClientRect().toJSON() as object));
    const before = places();
    timeline.filter = null;
    await settled(timeline);
    expect(places()).to.equal(before);
    expect(full(timeline)).to.have.length(4);
  });

  it('is applied in the first picture, also from an attribute', async () => {
    const seen: (string | undefined)[][] = [];
    const timeline = await mount(
      `<event-timeline filter="tag:treaty" filter-mode="hidden">
        ${EVENTS.map(({ date, title, id }) => `<timeline-event event-id="${id}" date="${date}">${title}</timeline-event>`).join('')}
      </event-timeline>`,
    );
    seen.push(named(timeline));
    expect(seen).to.deep.equal([[]]);
    timeline.filter = 'treaty';
    await timeline.updateComplete;
    expect(named(timeline)).to.deep.equal(['signing']);
  });

  it('removes events that do not match from the picture, but not from what the page can ask for', async () => {
    const timeline = await filtered('tag:treaty', 'hidden');
    expect(named(timeline)).to.deep.equal(['pact', 'signing']);
    expect(timeline.visibleEvents).to.have.length(2);
    expect(timeline.events).to.have.length(4);
    expect(timeline.toSVG()).to.include('Treaty signed').and.not.include('Regret');
  });

  it('follows data, and functions too', async () => {
    const timeline = await filtered(({ title }) => title.length < 7, 'hidden');
    expect(named(timeline)).to.deep.equal(['visit', 'regret']);
    timeline.data = [
      { id: 'a', date: '1961', title: 'Short' },
      { id: 'b', date: '1962', title: 'Long enough' },
    ];
    await timeline.updateComplete;
    expect(named(timeline)).to.deep.equal(['a']);
  });

  it('of a function that throws warns once, and shows everything', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (message: unknown) => void warnings.push(message);
    const timeline = await filtered(() => {
      throw new Error('boom');
    }, 'hidden');
    await settled(timeline);
    console.warn = warn;
    expect(named(timeline)).to.have.length(4);
    expect(warnings.filter((message) => String(message).includes('boom'))).to.have.length(1);
  });

  it('steps from event to event among those that are shown', async () => {
    const timeline = await filtered('tag:treaty', 'hidden');
    expect(timeline.beside('pact', 1)!.id).to.equal('signing');
    expect([...timeline.density([-Infinity, Infinity])]).to.deep.equal([2]);
    timeline.filterMode = 'faint';
    await timeline.updateComplete;
    expect(timeline.beside('pact', 1)!.id).to.equal('visit');
    expect([...timeline.density([-Infinity, Infinity])]).to.deep.equal([4]);
    timeline.filter = 'nothing has this';
    timeline.filterMode = 'hidden';
    await timeline.updateComplete;
    expect(timeline.shadowRoot!.querySelector('.summary')!.textContent).to.equal('0 of 4 events match.');
  });

  it('of a date that cannot be read warns once, and shows everything', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (message: unknown) => void warnings.push(message);
    const timeline = await filtered('date:sometime', 'hidden');
    await settled(timeline);
    console.warn = warn;
    expect(named(timeline)).to.have.length(4);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/filter: start: .*"sometime"/);
  });

  it('of dates in the wrong order warns with the text of the filter', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (message: unknown) => void warnings.push(message);
    await filtered('date:2000/1961', 'hidden');
    console.warn = warn;
    expect(warnings).to.deep.equal(['<event-timeline> filter: end (1961): expected a date after start (2000)']);
  });

  it('says below the picture how many match, with the way back to all', async () => {
    const timeline = await filtered('treaty', 'hidden');
    const row = timeline.shadowRoot!.querySelector('.filtered')!;
    expect(row.textContent).to.equal('2 of 4 events match Show all');
    await sendMouse({ type: 'click', position: middle(row.querySelector('button')!) });
    await settled(timeline);
    expect(timeline.filter).to.equal(null);
    expect(named(timeline)).to.have.length(4);
    expect(timeline.shadowRoot!.querySelector('.filtered')).to.equal(null);
  });

  it('is the same in the picture that is exported', async () => {
    const timeline = await filtered('treaty', 'faint');
    const title = (id: string): string => new RegExp(`data-event-id="${id}".*?</g>`, 's').exec(timeline.toSVG())![0];
    expect(title('pact')).to.include('fill="rgb(0,0,0)"');
    expect(title('visit')).to.include('fill="rgb(82,82,82)"').and.not.include('fill="rgb(0,0,0)"');
  });
});

describe('filter of very many events', () => {
  const START = Date.UTC(2024, 0, 1);
  const titleOf = (i: number): string => (i % 1000 === 7 ? `Needle ${String(i)}` : `Straw ${String(i)}`);
  const columns = (length: number): EventColumns => ({
    start: Float64Array.from({ length }, (_, i) => START + i * 1000),
    lane: Uint8Array.from({ length }, (_, i) => i % 2),
    lanes: ['even', 'odd'],
    title: titleOf,
  });

  it('counts what matches exactly, and lets the page go on while it searches 100,000', async () => {
    const timeline = await mount('<event-timeline lang="en" style="height: 500px"></event-timeline>', 1000, 700);
    const title = (i: number): string => {
      // Some titles take a while, whatever the machine, so that the search is long.
      if (i % 1000 === 0) for (const end = performance.now() + 3; performance.now() < end;);
      return titleOf(i);
    };
    timeline.data = { ...columns(100_000), title };
    await timeline.updateComplete;
    const longest = await longestWaitDuring(async () => {
      timeline.filter = 'needle';
      await timeline.updateComplete;
    });
    // In one go it would be nearly all of the time.
    expect(longest).to.be.lessThan(0.35);
    const { scene, options } = timeline.timeline;
    expect(options.filtered!.matching.length).to.equal(100);
    const counted = scene.densities!.flatMap(({ counts }) => [...counts]).reduce((a, b) => a + b, 0);
    expect(counted + scene.labels.length).to.equal(100);
    expect(timeline.shadowRoot!.querySelector('.filtered')!.textContent).to.include('100 of 100,000 events match');
  });

  it('says that a long search goes on, where the count will be', async () => {
    const searching = async (own: Pair, said: () => string | undefined): Promise<string[]> => {
      const seen = new Set<string>();
      // Each event takes a while, whatever the machine, so that the search cannot end before it is reported.
      const until = performance.now() + 800;
      own.timeline.filter = ({ title }) => {
        if (title.endsWith('9') && performance.now() < until)
          for (const end = performance.now() + 5; performance.now() < end;);
        return title.startsWith('Needle');
      };
      const look = setInterval(() => seen.add(said() ?? ''), 5);
      await own.timeline.updateComplete;
      clearInterval(look);
      await settled(own.timeline);
      return [...seen, said() ?? ''];
    };
    const inside = await pair(INSIDE, columns(2000));
    const words = await searching(inside, () => count(inside));
    expect(words).to.include('Searching…');
    expect(words.at(-1)).to.equal('2 of 2,000 events match');
    expect(inside.filter.ariaBusy).to.equal('false');
    const alone = await pair('<event-timeline lang="de"></event-timeline>', columns(2000));
    const row = await searching(alone, () => alone.timeline.shadowRoot!.querySelector('.filtered bdi')?.textContent);
    expect(row).to.include('Wird gesucht …');
    expect(row.at(-1)).to.include('2 von 2.000');
  });

  it('is looked for once, also where nothing is said in English', async () => {
    const timeline = await mount('<event-timeline lang="de"></event-timeline>', 1000, 700);
    timeline.data = columns(2000);
    await timeline.updateComplete;
    let looks = 0;
    timeline.filter = ({ title }) => {
      looks++;
      return title.startsWith('Needle');
    };
    await timeline.updateComplete;
    for (let update = 0; update < 3; update++) {
      timeline.requestUpdate();
      await settled(timeline);
    }
    expect(looks).to.equal(2000);
  });

  it('is waited for together with the data', async () => {
    const timeline = await mount('<event-timeline lang="en" filter="needle"></event-timeline>', 1000, 700);
    timeline.data = columns(5000);
    await timeline.updateComplete;
    expect(timeline.shadowRoot!.querySelector('.filtered')!.textContent).to.include('5 of 5,000');
  });

  it('finishes its search although the function is replaced again and again', async () => {
    const timeline = await filtered('', 'faint', columns(20_000));
    const again = setInterval(() => (timeline.filter = ({ title }) => title.startsWith('Needle')), 10);
    await until(() => timeline.timeline.options.filtered?.matching.length === 20);
    clearInterval(again);
  });

  it('leaves the field alone in which someone types while events arrive', async () => {
    const own = await pair(INSIDE, columns(5000));
    let i = 0;
    const stream = setInterval(() => {
      own.timeline.append([{ start: START + 9e6 + i++, title: 'More', lane: 'odd' }]);
    }, 30);
    await click(own, inside(own, '#search'));
    for (const letter of 'needle 7') {
      await sendKeys({ press: letter === ' ' ? 'Space' : letter });
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    expect(field(own, 'search').value).to.equal('needle 7');
    await new Promise((resolve) => setTimeout(resolve, 600));
    clearInterval(stream);
    await settled(own.timeline);
    expect(own.timeline.filter).to.equal('needle 7');
  });

  it('shows each of a few matching events by itself if the others are hidden', async () => {
    const timeline = await filtered('needle', 'hidden', columns(20_000));
    expect(timeline.timeline.scene.densities).to.equal(undefined);
    expect(part(timeline, 'label').length + part(timeline, 'crowd').length).to.be.greaterThan(0);
    expect(timeline.shadowRoot!.querySelector('.filtered')!.textContent).to.include('20 of 20,000');
  });

  it('follows a stream', async () => {
    const timeline = await filtered('needle', 'faint', columns(2000));
    timeline.append([{ start: START + 3e6, title: 'Needle, appended', lane: 'odd' }]);
    await timeline.updateComplete;
    expect(timeline.shadowRoot!.querySelector('.filtered')!.textContent).to.include('3 of 2,001');
    // While events are appended without a pause, another filter still gets its result.
    timeline.filter = 'appended';
    for (let i = 0; i < 20; i++) {
      timeline.append([{ start: START + 4e6 + i, title: 'Appended', lane: 'even' }]);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await timeline.updateComplete;
    expect(timeline.shadowRoot!.querySelector('.filtered')!.textContent).to.include('21 of 2,021');
  });
});

describe('timeline-filter', () => {
  it('searches while typing, shows how many match, and sends an event', async () => {
    const own = await pair();
    await click(own, inside(own, '#search'));
    await sendKeys({ type: 'treaty' });
    await settled(own.timeline);
    expect(full(own.timeline)).to.deep.equal(['pact', 'signing']);
    expect(count(own)).to.equal('2 of 4 events match');
    expect(own.told.at(-1)).to.equal('treaty');
    await sendKeys({ press: 'Escape' });
    await settled(own.timeline);
    expect([own.timeline.filter, count(own)]).to.deep.equal([null, '']);
    expect(field(own, 'search').value).to.equal('');
  });

  it('follows the timeline again when what was typed has been deleted', async () => {
    const { timeline, filter } = await pair();
    const search = filter.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    search.focus();
    await sendKeys({ type: 'a' });
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Tab' });
    timeline.filter = 'Seoul';
    await settled(timeline);
    expect(search.value).to.equal('Seoul');
  });

  it('has a button for each lane and tag: of one kind they are alternatives, of two both count', async () => {
    const own = await pair();
    await click(own, chip(own, 'Russia'));
    await click(own, chip(own, 'Korea'));
    expect(full(own.timeline)).to.deep.equal(['pact', 'visit', 'signing']);
    await click(own, chip(own, 'treaty'));
    expect(full(own.timeline)).to.deep.equal(['pact', 'signing']);
    expect(own.timeline.filter).to.equal('lane:Russia lane:Korea tag:treaty');
    expect(chip(own, 'Korea').ariaPressed).to.equal('true');
    await click(own, chip(own, 'Korea'));
    expect(count(own)).to.equal('0 of 4 events match');
    await click(own, inside(own, '.reset'));
    expect(own.timeline.filter).to.equal(null);
    expect(chip(own, 'treaty').ariaPressed).to.equal('false');
  });

  it('takes dates as people write them, and reports one that is not a date', async () => {
    const own = await pair();
    await click(own, inside(own, '#from'));
    await sendKeys({ type: '2000' });
    await sendKeys({ press: 'Tab' });
    await settled(own.timeline);
    expect(full(own.timeline)).to.deep.equal(['visit', 'signing', 'regret']);
    await sendKeys({ type: 'the end' });
    await sendKeys({ press: 'Tab' });
    await settled(own.timeline);
    const problem = inside(own, '.problem');
    expect([problem.hidden, problem.textContent.includes('the end')]).to.deep.equal([false, true]);
    expect(inside(own, '#until').ariaInvalid).to.equal('true');
    expect(full(own.timeline)).to.have.length(4);
    own.timeline.filter = null;
    await settled(own.timeline);
    expect([problem.hidden, inside(own, '#until').ariaInvalid]).to.deep.equal([true, null]);
  });

  it('reports dates in the wrong order, wherever they come from', async () => {
    const own = await pair();
    const problem = inside(own, '.problem');
    const invalid = (): (string | undefined)[] =>
      [...own.filter.shadowRoot!.querySelectorAll('[aria-invalid=true]')].map(({ id }) => id);
    await click(own, inside(own, '#from'));
    await sendKeys({ type: '2000' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '1961' });
    await sendKeys({ press: 'Tab' });
    await settled(own.timeline);
    expect([problem.hidden, problem.textContent]).to.deep.equal([false, 'The end, 1961, is before the start, 2000']);
    expect(invalid()).to.deep.equal(['from', 'until']);
    own.timeline.filter = 'date:2000/2024';
    await settled(own.timeline);
    expect([problem.hidden, invalid()]).to.deep.equal([true, []]);
    await click(own, inside(own, '#search'));
    await sendKeys({ type: 'date:2024/2000' });
    await settled(own.timeline);
    expect(problem.hidden, 'half of it might be typed').to.equal(true);
    await sendKeys({ press: 'Enter' });
    await settled(own.timeline);
    expect([problem.hidden, problem.textContent]).to.deep.equal([false, 'The end, 2000, is before the start, 2024']);
  });

  it('says so as well of a filter that comes later, and only for as long as it is that of this timeline', async () => {
    const timeline = await filtered('date:2000/1961', 'hidden');
    timeline.id = 'events';
    const filter = document.createElement('timeline-filter');
    timeline.after(filter);
    const own: Pair = { timeline, filter, told: [] };
    filter.htmlFor = 'events';
    await settled(timeline);
    const problem = inside(own, '.problem');
    expect([problem.hidden, problem.textContent]).to.deep.equal([false, 'The end, 1961, is before the start, 2000']);
    filter.htmlFor = 'others';
    await settled(timeline);
    expect(filter.hasAttribute('wrong-dates')).to.equal(false);
    filter.remove();
  });

  it('leaves the count to a filter that comes later, and takes it back when that has gone', async () => {
    const timeline = await filtered('treaty', 'hidden');
    const row = (): Element | null => timeline.shadowRoot!.querySelector('.filtered');
    const filter = document.createElement('timeline-filter');
    timeline.append(filter);
    await settled(timeline);
    expect([row(), count({ timeline, filter, told: [] })]).to.deep.equal([null, '2 of 4 events match']);
    filter.remove();
    await settled(timeline);
    expect(row()?.textContent).to.equal('2 of 4 events match Show all');
  });

  it('marks only the date that is not one', async () => {
    const own = await pair();
    own.timeline.filter = 'date:soon/2000';
    await settled(own.timeline);
    expect(inside(own, '#from').ariaInvalid).to.equal('true');
    expect(inside(own, '#until').ariaInvalid).to.equal(null);
    expect(inside(own, '.problem').textContent).to.match(/^“soon” is no date/);
    own.timeline.filter = 'date:soon/later';
    await settled(own.timeline);
    expect(inside(own, '#until').ariaInvalid).to.equal('true');
    expect(inside(own, '.problem').textContent).to.match(/^“soon\/later” is no date/);
  });

  it('hides the others', async () => {
    const own = await pair();
    await click(own, chip(own, 'Seoul'));
    await click(own, inside(own, '.others'));
    expect(own.timeline.filterMode).to.equal('hidden');
    expect(named(own.timeline)).to.deep.equal(['regret']);
  });

  it('moves lanes and dates that were typed to their controls', async () => {
    const own = await pair();
    await click(own, inside(own, '#search'));
    await sendKeys({ type: 'pact lane:Korea date:1961' });
    await sendKeys({ press: 'Enter' });
    await settled(own.timeline);
    expect(field(own, 'search').value).to.equal('pact');
    expect(chip(own, 'Korea').ariaPressed).to.equal('true');
    expect(field(own, 'from').value).to.equal('1961');
    expect(full(own.timeline)).to.deep.equal(['pact']);
  });

  it('keeps nothing that was typed and deleted', async () => {
    const own = await pair();
    await click(own, chip(own, 'treaty'));
    await click(own, inside(own, '#search'));
    await sendKeys({ type: 'tag:visit' });
    await settled(own.timeline);
    expect(own.timeline.filter).to.equal('tag:visit');
    for (let i = 0; i < 'tag:visit'.length; i++) await sendKeys({ press: 'Backspace' });
    await settled(own.timeline);
    expect(own.timeline.filter).to.equal('tag:treaty');
  });

  it('shows the author’s filter, and stands anywhere with `for`', async () => {
    const own = await pair(
      '<timeline-filter for="t" controls="lanes search"></timeline-filter><event-timeline id="t" lang="en" filter="visit lane:Russia"></event-timeline>',
    );
    expect(field(own, 'search').value).to.equal('visit');
    expect(chip(own, 'Russia').ariaPressed).to.equal('true');
    expect(inside(own, '.dates').checkVisibility()).to.equal(false);
    expect(own.timeline.shadowRoot!.querySelector('.filtered')).to.equal(null);
  });

  it('finds its timeline when that is written after it, both at once', async () => {
    const place = document.createElement('main');
    document.body.replaceChildren(place);
    place.innerHTML = '<timeline-filter for="later"></timeline-filter><event-timeline id="later"></event-timeline>';
    const timeline = place.querySelector('event-timeline')!;
    timeline.data = EVENTS;
    await settled(timeline);
    expect(place.querySelector('timeline-filter')!.offsetHeight).to.be.greaterThan(20);
  });

  it('filters the list too', async () => {
    const own = await pair(
      '<event-timeline lang="en"><timeline-filter></timeline-filter><timeline-list></timeline-list></event-timeline>',
    );
    await click(own, chip(own, 'treaty'));
    const rows = (): number =>
      document.querySelector('timeline-list')!.shadowRoot!.querySelectorAll('[data-event-id]').length;
    while (rows() === 4) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(rows()).to.equal(2);
    // The list has no search field besides that of the filter.
    expect(document.querySelector('timeline-list')!.shadowRoot!.querySelector('#search')!.checkVisibility()).to.equal(
      false,
    );
  });

  it('has one Tab stop for each kind of button, with arrow keys within', async () => {
    const own = await pair();
    inside(own, '#search').focus();
    const stops: (string | undefined)[] = [];
    for (let i = 0; i < 5; i++) {
      await sendKeys({ press: 'Tab' });
      const { activeElement } = own.filter.shadowRoot!;
      stops.push(activeElement?.id || activeElement?.className || undefined);
    }
    expect(stops).to.deep.equal(['from', 'until', '', 'chip', 'chip'].map((name) => name || undefined));
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Space' });
    await settled(own.timeline);
    expect(own.timeline.filter).to.equal('tag:visit');
    expect(own.filter.shadowRoot!.activeElement!.children[1]!.textContent).to.equal('visit');
  });

  describe('with more tags than there is room for', () => {
    const MANY = Array.from({ length: 24 }, (_, i) => ({
      date: `${String(1961 + i)}-07-06`,
      title: `Event ${String(i)}`,
      lane: `Lane ${String(i)}`,
      tags: Array.from({ length: 24 - i }, (_, tag) => `subject ${String(tag)}`),
    }));
    const shown = ({ filter }: Pair, row: number): HTMLElement[] =>
      [...filter.shadowRoot!.querySelectorAll('.chips')[row]!.querySelectorAll<HTMLElement>('.chip')].filter((own) =>
        own.checkVisibility(),
      );
    const more = ({ filter }: Pair, row: number): HTMLElement =>
      filter.shadowRoot!.querySelectorAll<HTMLElement>('.more')[row]!;
    const rows = (own: Pair, row: number): number =>
      new Set([...shown(own, row), more(own, row)].map((own) => own.getBoundingClientRect().top)).size;

    const narrow = async (): Promise<Pair> => {
      const own = await pair(INSIDE, MANY);
      await setViewport({ width: 320, height: 640 });
      await settled(own.timeline);
      return own;
    };

    it('shows three rows of each kind in a narrow page, and how many more there are', async () => {
      const own = await narrow();
      for (const row of [0, 1]) {
        expect(rows(own, row)).to.equal(3);
        expect(more(own, row).textContent).to.equal(`${String(24 - shown(own, row).length)} more`);
        expect(more(own, row).ariaExpanded).to.equal('false');
      }
      expect(own.filter.offsetHeight).to.be.lessThan(500);
      expect(await violationsIn(own.filter)).to.deep.equal([]);
    });

    it('shows all at once where they take no more than three rows', async () => {
      const own = await pair(INSIDE, MANY);
      await setViewport({ width: 1600, height: 700 });
      await settled(own.timeline);
      expect(shown(own, 1)).to.have.length(24);
      expect(more(own, 1).checkVisibility()).to.equal(false);
    });

    it('shows the rest by a click, and fewer again', async () => {
      const own = await narrow();
      const few = shown(own, 1).length;
      await click(own, more(own, 1));
      expect(shown(own, 1)).to.have.length(24);
      expect([more(own, 1).textContent, more(own, 1).ariaExpanded]).to.deep.equal(['Fewer', 'true']);
      more(own, 1).scrollIntoView({ block: 'center' });
      await click(own, more(own, 1));
      expect(shown(own, 1)).to.have.length(few);
      expect(own.filter.shadowRoot!.activeElement).to.equal(more(own, 1));
    });

    it('shows the rest by keys, which go on with the first of it', async () => {
      const own = await narrow();
      const few = shown(own, 1).length;
      shown(own, 1)[0]!.focus();
      await sendKeys({ press: 'End' });
      expect(own.filter.shadowRoot!.activeElement).to.equal(more(own, 1));
      await sendKeys({ press: 'Enter' });
      const first = shown(own, 1)[few]!;
      expect(own.filter.shadowRoot!.activeElement).to.equal(first);
      await sendKeys({ press: 'Space' });
      await settled(own.timeline);
      expect(own.timeline.filter).to.equal(`tag:"${first.children[1]!.textContent}"`);
    });

    it('always shows the chosen ones', async () => {
      const own = await narrow();
      const few = shown(own, 1).length;
      own.timeline.filter = 'tag:"subject 20"';
      await settled(own.timeline);
      expect(shown(own, 1)).to.have.length(few + 1);
      expect(chip(own, 'subject 20').checkVisibility()).to.equal(true);
      expect(more(own, 1).textContent).to.equal(`${String(23 - few)} more`);
    });
  });

  it('is focused by the slash key', async () => {
    const own = await pair();
    part(own.timeline, 'label')[0]!.focus();
    await handsAt(own.timeline);
    await sendKeys({ press: '/' });
    expect(own.filter.shadowRoot!.activeElement!.id).to.equal('search');
  });

  it('is kept in the hash, and undone by going back', async () => {
    const own = await pair(
      '<event-timeline id="t" hash lang="en"><timeline-filter></timeline-filter></event-timeline>',
    );
    await click(own, chip(own, 'Korea'));
    expect(location.hash).to.equal('#t.filter=lane:Korea');
    const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await back;
    await settled(own.timeline);
    expect(own.timeline.filter).to.equal(null);
  });

  it('hides the others in the hash, too', async () => {
    const own = await pair(
      '<event-timeline id="t" hash lang="en"><timeline-filter></timeline-filter></event-timeline>',
    );
    const modes: string[] = [];
    own.timeline.addEventListener('timeline-filter', ({ detail }) => modes.push(detail.filterMode));
    await click(own, chip(own, 'Korea'));
    await click(own, own.filter.shadowRoot!.querySelector('[part=others]')!);
    expect(modes).to.deep.equal(['faint', 'hidden']);
    expect(location.hash).to.equal('#t.filter=lane:Korea&t.filter-mode=hidden');
    history.back();
    await until(() => own.timeline.filterMode === 'faint');
    expect([own.timeline.filter, location.hash]).to.deep.equal(['lane:Korea', '#t.filter=lane:Korea']);
    history.forward();
    await until(() => own.timeline.filterMode === 'hidden');
    // A link to this page shows the same.
    own.timeline.remove();
    const other = (await pair('<event-timeline id="t" hash lang="en"></event-timeline>')).timeline;
    await until(() => other.filterMode === 'hidden');
    await settled(other);
    expect(other.visibleEvents.every(({ lane }) => lane === 'Korea')).to.equal(true);
    location.hash = '#t.filter=lane:Korea&t.filter-mode=gone';
    await until(() => other.filterMode === 'faint');
    history.replaceState(null, '', location.pathname);
  });

  it('passes axe, empty, filled and with an error', async () => {
    const own = await pair();
    for (const filter of [null, 'treaty lane:Korea', 'date:never']) {
      own.timeline.filter = filter;
      await settled(own.timeline);
      expect(await violationsIn(own.filter)).to.deep.equal([]);
    }
  });
});
