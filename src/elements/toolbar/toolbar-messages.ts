import type { Messages, ToolbarTexts } from '../../messages.js';

/** What it says as the timeline does. */
type SharedMessages = Pick<
  Messages,
  'zoomIn' | 'zoomOut' | 'showAll' | 'trueScale' | 'fittedScale' | 'whyTrue' | 'whyFitted'
>;

/** All that a toolbar says, but for what is visible where that is not everything: this the timeline says. */
export interface ToolbarMessages extends ToolbarTexts, SharedMessages {}

/** The English texts. */
export const toolbarMessages: ToolbarTexts = {
  toolbar: 'Timeline controls',
  earlier: 'Earlier',
  later: 'Later',
  previous: 'Previous event',
  next: 'Next event',
  asList: 'List',
  all: (count) => (count === 1 ? '1 event' : `All ${count.toLocaleString('en')} events`),
};
