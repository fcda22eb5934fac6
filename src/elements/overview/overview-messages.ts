/** What an overview says of itself to those who hear it. */
export interface OverviewMessages {
  readonly overview: string;
  readonly window: string;
  readonly start: string;
  readonly end: string;
}

/** The English texts. */
export const overviewMessages: OverviewMessages = {
  overview: 'Overview',
  window: 'Visible time',
  start: 'Start of visible time',
  end: 'End of visible time',
};
