import { emulateMedia, resetMouse, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { TimelineList } from '../../src/elements/timeline-list.js';
import type { EventColumns, EventTimeline, TimelineSelectEvent } from '../../src/index.js';
import { violationsIn } from './axe.js';
import {
  itWithMedia,
  label,
  middle,
  mount,
  part,
  longestWaitDuring,
  sendKeys,
  settled,
  textRects,
  TREATY,
  uncaughtDuring,
  until,
} from './page.js';

TimelineList.define();

const STORY = {
  title: 'Voyages',
  lanes: [{ id: 'sea', title: 'By sea' }, { id: 'air', title: 'By air' }, { id: 'none' }],
  events: [
    { id: 'a', date: '1492-08-03', title: 'Columbus sails', lane: 'sea' },
    {
      id: 'b',
      date: '1519~',
      title: 'Élcano and Magellan',
      lane: 'sea',
      description: 'Round the world.\nOne ship came back.',
    },
    { id: 'c', date: '1783-11-21', title: 'zeppelins are far off: a balloon', lane: 'air', url: '/balloon' },
    { id: 'd', date: '1783-12', title: 'A balloon of gas', lane: 'air', descriptionHtml: '<p>Not <b>hot</b> air</p>' },
    { id: 'e', date: '1927-05-20/1927-05-21', title: 'Lindbergh', lane: 'air', status: 'disputed' },
    { id: 'f', date: '1968', title: 'Around the Moon' },
  ],
};

/** More events than fit on a page of the list. */
const days = (count: number): { start: number; title: string; lane: string }[] =>
  Array.from({ length: count }, (_, i) => ({
    start: Date.UTC(2020, 0, 1) + i * 864e5,
    title: `Day ${String(i)}`,
    lane: i % 3 === 0 ? 'third' : 'other',
  }));

interface Pair {
  readonly timeline: EventTimeline;
  readonly list: TimelineList;
  /** The selections that the timeline reported. */
  readonly told: TimelineSelectEvent['detail'][];
}

async function pair({
  width = 1000,
  list = 'style="margin: 20px"',
  attributes = 'lang="en-GB"',
  data = STORY,
}: { width?: number; list?: string; attributes?: string; data?: unknown } = {}): Promise<Pair> {
  const timeline = await mount(
    `<event-timeline id="story" ${attributes}></event-timeline><timeline-list for="story" ${list}></timeline-list>`,
    width,
    900,
  );
  timeline.data = data;
  const told: Pair['told'] = [];
  timeline.addEventListener('timeline-select', ({ detail }) => told.push(detail));
  const two = { timeline, list: document.querySelector('timeline-list')!, told };
  await timeline.updateComplete;
  await listed(two);
  return two;
}

/** Waits until the list shows the result. */
async function listed({ timeline, list }: Pick<Pair, 'timeline' | 'list'>): Promise<void> {
  await settled(timeline);
  for (let i = 0; i < 200; i++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (find(list, 'table').ariaBusy !== 'true') break;
  }
  await settled(timeline);
}

const find = (list: TimelineList, selector: string): HTMLElement =>
  list.shadowRoot!.querySelector<HTMLElement>(selector)!;
const all = (list: TimelineList, selector: string): HTMLElement[] => [
  ...list.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const text = (element: Element | null): string => element!.textContent.replace(/\s+/g, ' ').trim();
const ids = ({ list }: Pair): string =>
  all(list, 'tr[data-event-id]')
    .map(({ dataset }) => dataset['eventId'])
    .join(' ');
const row = ({ list }: Pair, id: string): HTMLTableRowElement =>
  list.shadowRoot!.querySelector<HTMLTableRowElement>(`tr[data-event-id="${id}"]`)!;
const title = (two: Pair, id: string): HTMLElement => row(two, id).querySelector('button')!;
/** Not the elements themselves, since chai would print the whole page in its message. */
const hasFocus = ({ list }: Pair, element: Element): boolean => list.shadowRoot!.activeElement === element;
const marked = ({ list }: Pair): string | undefined =>
  list.shadowRoot!.querySelector<HTMLElement>('tr[aria-current]')?.dataset['eventId'];
const column = ({ list }: Pair, name: string): HTMLElement =>
  all(list, 'thead th').find((heading) => text(heading) === name)!;
const click = async (two: Pair, element: Element): Promise<void> => {
  element.scrollIntoView({ block: 'center' });
  await settled(two.timeline);
  await sendMouse({ type: 'click', position: middle(element) });
  await listed(two);
};
const press = async (two: Pair, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
  await listed(two);
};
const search = async (two: Pair, words: string): Promise<void> => {
  find(two.list, 'input').focus();
  await sendKeys({ type: words });
  await new Promise((resolve) => setTimeout(resolve, 200));
  await listed(two);
};
const count = ({ list }: Pair): string => text(find(list, 'caption .count'));

describe('timeline-list', () => {
  afterEach(async () => {
    await resetMouse();
    document.documentElement.removeAttribute('dir');
    document.documentElement.style.colorScheme = '';
    await emulateMedia({ media: 'screen', forcedColors: 'none' });
  });

  it('is a table of the same events in the words of the timeline', async () => {
    const two = await pair();
    expect(text(find(two.list, 'caption'))).to.equal('Voyages 6 events');
    expect(all(two.list, 'thead th').map((heading) => [text(heading), heading.getAttribute('scope')])).to.deep.equal([
      ['Date', 'col'],
      ['Title', 'col'],
      ['Lane', 'col'],
    ]);
    expect(ids(two)).to.equal('a b c d e f');
    const words = ['.date', '.title button', '.description', '.lane'].map((part) =>
      text(row(two, 'b').querySelector(part)),
    );
    expect(words).to.deep.equal([
      'about 1519',
      'Élcano and Magellan',
      'Round the world. One ship came back.',
      'By sea',
    ]);
    for (const own of all(two.list, 'tr[data-event-id]'))
      expect(text(own.querySelector('.date'))).to.equal(two.timeline.timeline.describe(own.dataset['eventId']!)!.date);
    expect(text(row(two, 'd').querySelector('.description'))).to.equal('Not hot air');
    expect(text(row(two, 'e'))).to.contain('Disputed');
    expect(row(two, 'c').querySelector('a')!.getAttribute('href')).to.equal('/balloon');
  });

  it('uses `time` only for dates that HTML can express', async () => {
    const two = await pair();
    const times = [...ids(two).split(' ')].map((id) => row(two, id).querySelector('time')?.dateTime);
    expect(times).to.deep.equal(['1492-08-03', undefined, '1783-11-21', '1783-12', undefined, '1968']);
  });

  it('has no column of lanes where there are none', async () => {
    const two = await pair({ data: [{ id: 'x', date: '1961', title: 'Treaty' }] });
    expect(column(two, 'Lane').checkVisibility()).to.equal(false);
    expect(row(two, 'x').cells).to.have.length(2);
    expect(count(two)).to.equal('1 event');
    expect(text(find(two.list, 'caption'))).to.equal('Events 1 event');
    expect([...two.list.shadowRoot!.querySelector('select')!.options].map(({ value }) => value)).to.deep.equal([
      'none',
      'year',
    ]);
  });

  it('is sorted by a press on the heading of a column, and reversed by the next', async () => {
    const two = await pair();
    const order = (name: string): string | null => column(two, name).ariaSort;
    expect([order('Date'), order('Title')]).to.deep.equal(['ascending', null]);
    await click(two, column(two, 'Title').querySelector('button')!);
    expect(ids(two)).to.equal('d f a b e c');
    expect([order('Date'), order('Title')]).to.deep.equal([null, 'ascending']);
    expect(two.list.getAttribute('sort')).to.equal('title');
    await press(two, 'Enter');
    expect(ids(two)).to.equal('c e b a f d');
    expect(order('Title')).to.equal('descending');
    await click(two, column(two, 'Lane').querySelector('button')!);
    expect(ids(two)).to.equal('a b c d e f');
    await press(two, 'Space');
    expect(ids(two)).to.equal('f c d e a b');
    two.list.sort = '-date';
    await listed(two);
    expect(ids(two)).to.equal('f e d c b a');
  });

  it('has the newest first if the timeline does, until it is sorted otherwise', async () => {
    const two = await pair({ attributes: 'lang="en-GB" order="newest"' });
    expect(ids(two)).to.equal('f e d c b a');
    expect(column(two, 'Date').ariaSort).to.equal('descending');
    two.list.sort = 'date';
    await listed(two);
    expect(ids(two)).to.equal('a b c d e f');
  });

  it('finds words in titles, texts, lanes and dates, whatever their case and accents', async () => {
    const two = await pair();
    await search(two, 'elcano');
    expect(ids(two)).to.equal('b');
    expect(count(two)).to.equal('1 of 6 events');
    await press(two, 'Escape');
    expect(ids(two)).to.equal('a b c d e f');
    await search(two, 'AIR balloon');
    expect(ids(two)).to.equal('c d');
    await click(two, find(two.list, '.clear'));
    expect(count(two)).to.equal('6 events');
    expect(hasFocus(two, find(two.list, 'input'))).to.equal(true);
    await search(two, 'december');
    expect(ids(two)).to.equal('d');
    await press(two, 'Escape');
    await search(two, 'not hot');
    expect(ids(two)).to.equal('d');
    await press(two, 'Escape');
    await search(two, 'nowhere');
    expect(ids(two)).to.equal('');
    expect(find(two.list, '.nothing').checkVisibility()).to.equal(true);
    expect(count(two)).to.equal('0 of 6 events');
  });

  it('keeps order and search when it is grouped, by year and by lane', async () => {
    const two = await pair();
    const headings = (): string[] => all(two.list, 'th[scope=rowgroup]').map(text);
    find(two.list, 'select').focus();
    await press(two, 'ArrowDown');
    expect(two.list.groupBy).to.equal('year');
    expect(headings()).to.deep.equal(['1492 1 event', '1519 1 event', '1783 2 events', '1927 1 event', '1968 1 event']);
    two.list.sort = '-date';
    await listed(two);
    expect(headings()[0]).to.equal('1968 1 event');
    two.list.setAttribute('group-by', 'lane');
    await listed(two);
    expect(headings()).to.deep.equal(['By sea 2 events', 'By air 3 events', 'Other 1 event']);
    expect(ids(two)).to.equal('b a e d c f');
    await search(two, 'balloon');
    expect(headings()).to.deep.equal(['By air 2 events']);
  });

  it('selects in the picture what is selected in it, and deselects it when it is pressed again', async () => {
    const two = await pair();
    await click(two, title(two, 'c'));
    expect(two.timeline.selected).to.equal('c');
    expect(two.told.map(({ id, event }) => [id, event?.title])).to.deep.equal([
      ['c', 'zeppelins are far off: a balloon'],
    ]);
    expect(marked(two)).to.equal('c');
    expect(title(two, 'c').ariaPressed).to.equal('true');
    expect(part(two.timeline, 'details')[0]!.matches(':popover-open')).to.equal(true);
    // The focus stays where the reader is.
    expect(hasFocus(two, title(two, 'c'))).to.equal(true);
    await click(two, title(two, 'c'));
    expect(two.timeline.selected).to.equal(null);
    expect(marked(two)).to.equal(undefined);
    await press(two, 'Enter');
    expect(two.timeline.selected).to.equal('c');
    await press(two, 'Escape');
    expect(two.timeline.selected).to.equal(null);
    // From one to another, there is no event for selecting none.
    await click(two, title(two, 'c'));
    await click(two, title(two, 'f'));
    expect(two.told.map(({ id }) => id)).to.deep.equal(['c', null, 'c', null, 'c', 'f']);
  });

  it('selects nothing if a listener cancels', async () => {
    const two = await pair();
    two.timeline.addEventListener('timeline-select', (event) => event.preventDefault());
    await click(two, title(two, 'c'));
    expect(two.told).to.have.length(1);
    expect(two.timeline.selected).to.equal(null);
    expect(marked(two)).to.equal(undefined);
    expect(title(two, 'c').ariaPressed).to.equal('false');
  });

  it('brings a selected event into view in the picture, and sends timeline-view', async () => {
    const two = await pair();
    two.timeline.view = { start: '1450', end: '1550' };
    await settled(two.timeline);
    const views: unknown[] = [];
    two.timeline.addEventListener('timeline-view', ({ detail }) => views.push(detail));
    await click(two, title(two, 'b'));
    expect(views).to.deep.equal([]);
    await click(two, title(two, 'e'));
    const { start, end } = two.timeline.view!;
    expect(start).to.be.lessThan(Date.UTC(1927, 4, 20));
    expect(end).to.be.greaterThan(Date.UTC(1927, 4, 21));
    expect(views).to.deep.equal([{ start, end }]);
    expect(label(two.timeline, 'e').checkVisibility()).to.equal(true);
  });

  it('scrolls a picture that is higher than its frame to the selected event, but not the page', async () => {
    const two = await pair({
      attributes: 'lang="en-GB" orientation="vertical" style="block-size: 300px"',
      data: days(60),
      list: 'style="block-size: 300px"',
    });
    const frame = two.timeline.shadowRoot!.querySelector('.frame')!;
    expect(frame.scrollHeight).to.be.greaterThan(frame.clientHeight);
    two.list.sort = '-date';
    await listed(two);
    const before = window.scrollY;
    await sendMouse({ type: 'click', position: middle(all(two.list, '.choose')[0]!) });
    await listed(two);
    expect(frame.scrollTop).to.be.greaterThan(0);
    const { top, bottom } = label(two.timeline, two.timeline.selected!).getBoundingClientRect();
    const box = frame.getBoundingClientRect();
    expect(top).to.be.at.least(box.top - 1);
    expect(bottom).to.be.at.most(box.bottom + 1);
    expect(window.scrollY).to.equal(before);
  });

  it('marks the event that is selected in the picture, and shows it without scrolling the page', async () => {
    const two = await pair({ list: 'style="block-size: 160px"' });
    const scroller = find(two.list, '.scroller');
    expect(scroller.scrollTop).to.equal(0);
    const before = window.scrollY;
    await sendMouse({ type: 'click', position: middle(label(two.timeline, 'f')) });
    await listed(two);
    expect(marked(two)).to.equal('f');
    const [box, own] = [scroller.getBoundingClientRect(), row(two, 'f').getBoundingClientRect()];
    expect(own.bottom).to.be.at.most(box.bottom + 1);
    expect(scroller.scrollTop).to.be.greaterThan(0);
    two.timeline.select('a');
    await listed(two);
    expect(marked(two)).to.equal('a');
    // Not below the column headings, which stay in view.
    expect(row(two, 'a').getBoundingClientRect().top).to.be.at.least(
      find(two.list, 'thead').getBoundingClientRect().bottom - 1,
    );
    expect(window.scrollY).to.equal(before);
    two.timeline.select('unknown');
    await listed(two);
    expect(marked(two)).to.equal(undefined);
  });

  it('shows other data, and keeps the order, the search and the focus', async () => {
    const two = await pair();
    two.list.sort = 'title';
    await search(two, 'a');
    title(two, 'b').focus();
    two.timeline.data = { ...STORY, events: [...STORY.events, { id: 'g', date: '2000', title: 'Another' }] };
    await listed(two);
    expect(ids(two)).to.equal('d g f a b e c');
    expect(count(two)).to.equal('7 of 7 events');
    expect(hasFocus(two, title(two, 'b'))).to.equal(true);
    two.timeline.data = [];
    await listed(two);
    expect(find(two.list, 'table').checkVisibility()).to.equal(false);
  });

  it('belongs to the timeline that `for` names, also if that changes or comes later', async () => {
    const two = await pair();
    two.list.htmlFor = 'later';
    expect(find(two.list, 'table').checkVisibility()).to.equal(false);
    const later = document.createElement('event-timeline');
    later.id = 'later';
    later.src = TREATY;
    two.timeline.after(later);
    await later.updateComplete;
    await listed(two);
    expect(ids(two)).to.contain('treaty-1961');
    const errors = await uncaughtDuring(async () => {
      two.list.remove();
      later.remove();
      document.body.append(later, two.list);
      await listed(two);
    });
    expect(errors).to.deep.equal([]);
    expect(ids(two)).to.contain('treaty-1961');
  });

  it('takes its slot in the timeline that it is in', async () => {
    const timeline = await mount('<event-timeline lang="en-GB"><timeline-list></timeline-list></event-timeline>');
    timeline.data = STORY;
    await timeline.updateComplete;
    const two = { timeline, list: timeline.querySelector('timeline-list')!, told: [] };
    await listed(two);
    expect(two.list.slot).to.equal('list');
    expect(find(two.list, 'table').checkVisibility()).to.equal(true);
    const plot = part(timeline, 'plot')[0]!.getBoundingClientRect();
    expect(find(two.list, 'table').getBoundingClientRect().top).to.be.greaterThan(plot.bottom);
    // A key that zooms is a character in the field.
    await search(two, '0');
    expect(two.list.shadowRoot!.querySelector('input')!.value).to.equal('0');
    await press(two, 'Escape');
    await click(two, title(two, 'a'));
    await click(two, title(two, 'a'));
    expect(timeline.selected).to.equal(null);
  });

  it('has 200 rows on a page, and all of them on some page', async () => {
    const two = await pair({ data: days(450) });
    const shown = (): string => text(find(two.list, '.pager .shown'));
    const pages = (): string[] =>
      all(two.list, '.pager button')
        .filter((button) => button.checkVisibility())
        .map(text);
    expect([ids(two).split(' ').length, shown(), ...pages()]).to.deep.equal([200, '1–200 of 450', 'Next 200']);
    await click(two, all(two.list, '.page')[1]!);
    expect(shown()).to.equal('201–400 of 450');
    expect(pages()).to.deep.equal(['Previous 200', 'Next 50']);
    // The page is read from its first row.
    expect(text(two.list.shadowRoot!.activeElement)).to.equal('Day 200');
    await click(two, all(two.list, '.page')[1]!);
    expect([ids(two).split(' ').length, shown(), ...pages()]).to.deep.equal([50, '401–450 of 450', 'Previous 200']);
    // An event selected elsewhere is shown on its page.
    two.timeline.select(two.timeline.events[10]!.id!);
    await listed(two);
    expect(shown()).to.equal('1–200 of 450');
    expect(text(row(two, marked(two)!).querySelector('.title'))).to.equal('Day 10');
    two.list.groupBy = 'lane';
    await listed(two);
    expect(all(two.list, 'th[scope=rowgroup]').map(text)).to.deep.equal(['third 150 events', 'other 300 events']);
    await search(two, 'third');
    expect(count(two)).to.equal('150 of 450 events');
    expect(find(two.list, '.pager').checkVisibility()).to.equal(false);
  });

  it('sorts and searches 100,000 events while the page goes on', async function () {
    this.timeout(60_000);
    const size = 100_000;
    const columns: EventColumns = {
      start: Float64Array.from({ length: size }, (_, i) => Date.UTC(2024, 0, 1) + i * 6e4),
      lane: Uint8Array.from({ length: size }, (_, i) => i % 2),
      lanes: ['odd', 'even'],
      title: (i) => `Line ${String((i * 7919) % size)}`,
    };
    const two = await pair({ data: columns, attributes: 'lang="en-GB"' });
    expect([count(two), all(two.list, 'tbody tr').length]).to.deep.equal(['100,000 events', 200]);
    const longest = await longestWaitDuring(async () => {
      await search(two, 'line 77');
      expect(count(two)).to.match(/^[\d,]+ of 100,000 events$/);
      await press(two, 'Escape');
      two.list.sort = 'title';
      await until(() => text(all(two.list, '.choose')[0]!) === 'Line 0');
      expect(ids(two).split(' ')).to.have.length(200);
      two.list.groupBy = 'year';
      await until(() => all(two.list, 'th[scope=rowgroup]').length > 0);
    });
    expect(text(find(two.list, 'th[scope=rowgroup]'))).to.equal('2024 100,000 events');
    // In one piece, either of the two would take most of the time.
    expect(longest).to.be.lessThan(0.35);
    two.timeline.select(two.timeline.timeline.visibleEvents.at(-1)!.id!);
    await listed(two);
    expect(marked(two)).to.equal(two.timeline.selected);
  });

  it('is sorted as the page asks while it still reads its events for the first time', async () => {
    const columns: EventColumns = {
      start: Float64Array.from({ length: 4000 }, (_, i) => Date.UTC(2024, 0, 1) + i * 6e4),
      title: (i) => {
        for (const until = performance.now() + 0.1; performance.now() < until;);
        return `Line ${String(i)}`;
      },
    };
    const two = await pair({ data: columns, list: 'sort="title"' });
    two.list.remove();
    document.body.append(two.list);
    await new Promise((resolve) => setTimeout(resolve));
    expect(find(two.list, '.frame').hidden).to.equal(true);
    two.list.sort = '-date';
    await until(() => !find(two.list, '.frame').hidden);
    expect(text(all(two.list, '.choose')[0]!)).to.equal('Line 3999');
  });

  it('stays busy while it sorts, also when its page is turned meanwhile', async () => {
    const two = await pair({ data: { events: days(450) } });
    const table = find(two.list, 'table');
    expect(table.ariaBusy).to.equal(null);
    // Both in one turn: with a mouse, the order could be ready before the page is turned.
    column(two, 'Title').querySelector('button')!.click();
    expect(table.ariaBusy).to.equal('true');
    all(two.list, '.pager button').at(-1)!.click();
    expect(table.ariaBusy).to.equal('true');
    await until(() => table.ariaBusy === null);
  });

  it('says that it searches if that takes long, and shows no row that may not match', async function () {
    this.timeout(60_000);
    const size = 4000;
    const columns: EventColumns = {
      start: Float64Array.from({ length: size }, (_, i) => Date.UTC(2024, 0, 1) + i * 6e4),
      title: (i) => `Line ${String(i)}`,
      // Each event is read by itself, which takes time.
      event: () => {
        for (const until = performance.now() + 0.5; performance.now() < until;);
        return { description: 'A text' };
      },
    };
    const two = await pair({ data: columns, attributes: 'lang="en-GB"' });
    find(two.list, 'input').focus();
    await sendKeys({ type: 'line 3999' });
    await until(() => count(two) === 'Searching…');
    expect([count(two), ids(two)]).to.deep.equal(['Searching…', '']);
    await until(() => count(two) === '1 of 4,000 events');
    expect(all(two.list, 'tr[data-event-id]')).to.have.length(1);
  });

  it('follows a stream, also one that is faster than the list', async () => {
    const two = await pair({ data: days(3000), attributes: 'lang="en-GB" max-events="3010" orientation="horizontal"' });
    two.list.sort = '-date';
    await listed(two);
    for (let i = 0; i < 20; i++) {
      two.timeline.append([{ start: Date.UTC(2030, 0, i + 1), title: `New ${String(i)}` }]);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await until(() => text(all(two.list, '.choose')[0]!) === 'New 19');
    expect(count(two)).to.equal('3,010 events');
  });

  it('has rows as blocks in a narrow page, and is a table all the same', async () => {
    const two = await pair({ width: 320, list: '' });
    expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
    expect(find(two.list, '.scroller').scrollWidth).to.be.at.most(find(two.list, '.scroller').clientWidth);
    const [date, name] = ['.date', '.title'].map((cell) => row(two, 'b').querySelector(cell)!.getBoundingClientRect());
    expect(date!.bottom).to.be.at.most(name!.top);
    const [words, grouping] = ['#search', '#group'].map((own) => find(two.list, own).getBoundingClientRect());
    expect(grouping!.top).to.be.at.least(words!.bottom);
    expect(grouping!.left, 'both fields begin at one edge').to.equal(words!.left);
    const roles = { table: 'table', 'thead, tbody': 'rowgroup', tr: 'row', 'thead th': 'columnheader', td: 'cell' };
    for (const [selector, role] of Object.entries(roles))
      expect([...new Set(all(two.list, selector).map((own) => own.role))], selector).to.deep.equal([role]);
    two.list.groupBy = 'year';
    await listed(two);
    expect([...new Set(all(two.list, 'tbody th').map((own) => own.role))]).to.deep.equal(['rowheader']);
    two.list.groupBy = 'none';
    await listed(two);
    await click(two, column(two, 'Title').querySelector('button')!);
    expect(ids(two)).to.equal('d f a b e c');
    for (const target of all(two.list, 'button, input, select').filter((own) => own.checkVisibility()))
      expect(target.getBoundingClientRect().height, target.className).to.be.at.least(24);
  });

  itWithMedia('is printed with all of its rows and the addresses of its links', async () => {
    const two = await pair({ data: { events: [...days(450), ...STORY.events] } });
    const many = (): number => all(two.list, 'tr[data-event-id]').length;
    expect(many()).to.equal(200);
    await emulateMedia({ media: 'print' });
    await until(() => many() === 456);
    expect(find(two.list, '.tools').checkVisibility()).to.equal(false);
    expect(all(two.list, '.page').some((button) => button.checkVisibility())).to.equal(false);
    const link = row(two, 'c').querySelector('a')!;
    // Firefox returns the style as it was written.
    const content = getComputedStyle(link, '::after').content.replace('attr(data-address)', link.dataset['address']!);
    expect(content).to.contain(`${location.origin}/balloon`);
    await emulateMedia({ media: 'screen' });
    await until(() => many() === 200);
    window.dispatchEvent(new Event('beforeprint'));
    expect(many()).to.equal(456);
    window.dispatchEvent(new Event('afterprint'));
    expect(many()).to.equal(200);
  });

  it('runs from right to left where the page does, in the language of the timeline', async () => {
    document.documentElement.dir = 'rtl';
    const two = await pair({ attributes: 'lang="de"' });
    expect(text(row(two, 'a').querySelector('.date'))).to.equal('3. August 1492');
    expect(text(row(two, 'b').querySelector('.date'))).to.equal('ca. 1519');
    const [date, name] = ['.date', '.title'].map((cell) => row(two, 'a').querySelector(cell)!.getBoundingClientRect());
    expect(date!.left).to.be.greaterThan(name!.right - 1);
    // Text from left to right is aligned on the right nevertheless.
    const glyphs = textRects(row(two, 'b').querySelector('.description bdi')!);
    expect(glyphs[0]!.right).to.be.closeTo(textRects(title(two, 'b'))[0]!.right, 1);
    two.list.locale = 'en-GB';
    two.list.messages = { search: 'Suche' };
    await listed(two);
    expect(text(row(two, 'a').querySelector('.date'))).to.equal('3 August 1492');
    expect(text(find(two.list, 'label'))).to.equal('Suche');
  });

  it('is reached by Tab in the order of reading, and shows where the focus is', async () => {
    const two = await pair({ data: [{ id: 'x', date: '1961', title: 'Treaty', lane: 'a' }] });
    find(two.list, 'input').focus();
    const seen: string[] = [];
    for (let i = 0; i < 5; i++) {
      await press(two, 'Tab');
      const focused = two.list.shadowRoot!.activeElement!;
      seen.push(text(focused) || focused.id);
      expect(getComputedStyle(focused).outlineStyle).to.equal('solid');
    }
    expect(seen.slice(1)).to.deep.equal(['Date', 'Title', 'Lane', 'Treaty']);
  });

  it('is accessible to axe: light and dark, wide and narrow, grouped', async () => {
    document.documentElement.lang = 'en';
    // axe takes a page without a background for white.
    document.body.style.background = 'Canvas';
    for (const scheme of ['light', 'dark'])
      for (const width of [1200, 320]) {
        document.documentElement.style.colorScheme = scheme;
        const two = await pair({ width, list: `group-by="${width === 320 ? 'lane' : 'year'}"` });
        two.timeline.select('c');
        await search(two, 'a');
        expect(await violationsIn(two.list)).to.deep.equal([]);
      }
  });

  itWithMedia('shows the selection in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const two = await pair();
    two.timeline.select('c');
    await listed(two);
    expect(getComputedStyle(row(two, 'c')).outlineStyle).to.equal('solid');
    expect(getComputedStyle(row(two, 'b')).outlineStyle).to.equal('none');
  });

  it('warns of unknown values, and ignores them', async () => {
    const warned: unknown[] = [];
    const { warn } = console;
    console.warn = (message: unknown) => warned.push(message);
    const two = await pair({ list: 'sort="size" group-by="colour"' });
    console.warn = warn;
    expect(warned).to.deep.equal([
      '<timeline-list> invalid sort: "size"; expected one of date, title, lane, each also with "-" before it',
      '<timeline-list> invalid group-by: "colour"; expected one of none, year, lane',
    ]);
    expect([two.list.sort, two.list.groupBy, ids(two)]).to.deep.equal(['date', 'none', 'a b c d e f']);
  });
});
