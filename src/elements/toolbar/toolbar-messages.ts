import type { Messages } from '../../messages.js';

/** What a toolbar says of itself. */
interface OwnMessages {
  /** The name of the whole row. */
  readonly toolbar: string;
  readonly earlier: string;
  readonly later: string;
  readonly previous: string;
  readonly next: string;
  /** What is shown where that is everything. */
  all(count: number): string;
}

/** What it says as the timeline does. */
type SharedMessages = Pick<
  Messages,
  'zoomIn' | 'zoomOut' | 'showAll' | 'trueScale' | 'fittedScale' | 'whyTrue' | 'whyFitted'
>;

/** All that a toolbar says, but for what is visible where that is not everything: this the timeline says. */
export interface ToolbarMessages extends OwnMessages, SharedMessages {}

/** The English texts. */
export const toolbarMessages: OwnMessages = {
  toolbar: 'Timeline controls',
  earlier: 'Earlier',
  later: 'Later',
  previous: 'Previous event',
  next: 'Next event',
  all: (count) => (count === 1 ? '1 event' : `All ${count.toLocaleString('en')} events`),
};
