import type { FilterTexts, ListTexts, Messages } from '../../messages.js';
import { listMessages } from '../list/list-messages.js';

/** The texts of a filter, and those of other parts that it uses. */
export type FilterWords = FilterTexts &
  Pick<Messages, 'showAll'> &
  Pick<ListTexts, 'search' | 'clear' | 'lane' | 'noLane'>;

/** All of these, with those of the author in place of the default ones. */
export function filterWords({ filter, list, showAll }: Messages): FilterWords {
  const { search, clear, lane, noLane } = { ...listMessages, ...list };
  return { ...filterMessages, ...filter, ...{ showAll, search, clear, lane, noLane } };
}

/** The English texts. */
export const filterMessages: FilterTexts = {
  filter: 'Filter',
  matching: (count, total) => `${number(count)} of ${number(total)} events match`,
  searching: 'Searching…',
  noMatch: 'does not match',
  tag: 'Tag',
  from: 'From',
  until: 'To',
  hideOthers: 'Hide the others',
  more: (count) => `${number(count)} more`,
  fewer: 'Fewer',
  noDate: (text) => `“${text}” is no date; expected one such as 1961, 1961-07 or 1961-07-06`,
  wrongOrder: (from, until) => `The end, ${until}, is before the start, ${from}`,
};

const number = (count: number): string => count.toLocaleString('en');
