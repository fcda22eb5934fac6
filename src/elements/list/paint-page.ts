import { bindDays } from '../../layout/bind-days.js';
import type { ListPage } from '../../layout/list/list-page.js';
import type { ListTexts, Messages } from '../../messages.js';
import { button, make } from '../companion/make.js';
import type { RowWords } from './row-words.js';

interface PaintedPage {
  readonly wordsOf: (row: number) => RowWords | undefined;
  readonly hasLanes: boolean;
  readonly messages: ListTexts;
  /** The timeline’s words for the status of events. */
  readonly status: Messages['status'];
}

/** The rows of a page as table bodies, with a heading each if there are groups. */
export const paintPage = ({ sections }: ListPage, painted: PaintedPage): readonly HTMLElement[] =>
  sections.map(({ heading, rows }) =>
    make(
      'tbody',
      { role: 'rowgroup' },
      ...(heading ? [groupRow(heading.title, heading.count, painted)] : []),
      ...rows.flatMap((row) => {
        const words = painted.wordsOf(row);
        return words ? [eventRow(words, painted)] : [];
      }),
    ),
  );

function groupRow(title: string, count: number, { messages, hasLanes }: PaintedPage): HTMLElement {
  const heading = make(
    'th',
    { role: 'rowheader' },
    make('bdi', {}, title),
    ' ',
    make('bdi', { class: 'count' }, messages.events(count)),
  );
  heading.scope = 'rowgroup';
  heading.colSpan = hasLanes ? 3 : 2;
  return make('tr', { role: 'row', class: 'group', part: 'group' }, heading);
}

function eventRow(words: RowWords, { hasLanes, messages, status }: PaintedPage): HTMLElement {
  const { event, date, time, title, description, lane, url } = words;
  const when = time === undefined ? make('span') : make('time');
  if (time !== undefined) when.setAttribute('datetime', time);
  when.append(make('bdi', {}, bindDays(date)));
  // Each text in its own direction, but all aligned on the same side.
  const own = (text: string): HTMLElement => make('bdi', event.dir ? { dir: event.dir } : {}, text);
  const choose = button({ class: 'choose' }, own(title));
  const what = make('td', { role: 'cell', class: 'title' }, choose);
  if (event.lang) what.lang = event.lang;
  if (event.status && event.status !== 'confirmed')
    what.append(' ', make('bdi', { class: 'note' }, status[event.status]));
  if (description) what.append(make('p', { class: 'description' }, own(description)));
  if (url !== undefined) what.append(make('p', { class: 'more' }, link(url, messages.readMore, title)));
  const row = make(
    'tr',
    { role: 'row', part: 'row' },
    make('td', { role: 'cell', class: 'date' }, when),
    what,
    ...(hasLanes ? [make('td', { role: 'cell', class: 'lane' }, ...(lane ? [make('bdi', {}, lane)] : []))] : []),
  );
  row.dataset['eventId'] = words.id;
  return row;
}

function link(url: string, words: string, title: string): HTMLAnchorElement {
  const made = make('a', {}, words);
  made.href = url;
  // Tells it apart from hundreds of links with the same text.
  made.ariaLabel = `${words}: ${title}`;
  // For print: the absolute address.
  made.dataset['address'] = made.href;
  return made;
}
