import type { OverviewMessages } from '../../messages.js';

/** The English texts. */
export const overviewMessages: OverviewMessages = {
  overview: 'Overview',
  window: 'Visible time',
  start: 'Start of visible time',
  end: 'End of visible time',
};
