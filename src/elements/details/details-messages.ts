import type { DetailsTexts } from '../../messages.js';

/** The English texts. */
export const detailsMessages: DetailsTexts = {
  details: 'Details',
  choose: 'Choose an event to read about it.',
};
