import type { ListTexts } from '../../messages.js';

/** The English texts. */
export const listMessages: ListTexts = {
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
