/** Every text of a list that is not its timeline’s. */
export interface ListMessages {
  /** What the table is called whose timeline has no title. */
  readonly untitled: string;
  /** How many events there are, and how many of them were found. */
  events(total: number): string;
  found(count: number, total: number): string;
  /** Where nothing was found. */
  readonly nothing: string;
  readonly search: string;
  readonly clear: string;
  readonly groupBy: string;
  /** The choice of groups. */
  readonly none: string;
  readonly year: string;
  /** The columns; the second is a choice of groups, too. */
  readonly date: string;
  readonly title: string;
  readonly lane: string;
  /** The lane of events that have none. */
  readonly noLane: string;
  /** The buttons for the rows before and after those that are shown, and which these are. */
  previous(count: number): string;
  next(count: number): string;
  shown(first: number, last: number, total: number): string;
  readonly readMore: string;
}

/** The English texts. */
export const listMessages: ListMessages = {
  untitled: 'Events',
  events: (total) => `${number(total)} event${total === 1 ? '' : 's'}`,
  found: (count, total) => `${number(count)} of ${listMessages.events(total)}`,
  nothing: 'No event has all of these words.',
  search: 'Search',
  clear: 'Clear the search',
  groupBy: 'Group by',
  none: 'None',
  year: 'Year',
  date: 'Date',
  title: 'Title',
  lane: 'Lane',
  noLane: 'Other',
  previous: (count) => `Previous ${number(count)}`,
  next: (count) => `Next ${number(count)}`,
  shown: (first, last, total) => `${number(first)}–${number(last)} of ${number(total)}`,
  readMore: 'Read more',
};

const number = (count: number): string => count.toLocaleString('en');
