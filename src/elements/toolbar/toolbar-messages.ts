import type { Messages, ToolbarTexts } from '../../messages.js';

/** The texts that it shares with the timeline. */
type SharedMessages = Pick<
  Messages,
  'zoomIn' | 'zoomOut' | 'showAll' | 'trueScale' | 'fittedScale' | 'whyTrue' | 'whyFitted'
>;

/** All texts of a toolbar, except for the visible time when that is a part: the timeline words this. */
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
