import type { HandsMessages, ListTexts, Messages } from '../../messages.js';
import type { HandsContext } from './hands-context.js';

/** The texts of the hands, and those of other parts that they use. */
export type HandsWords = HandsMessages & Pick<Messages, 'close' | 'showAll'> & Pick<ListTexts, 'search'>;

/** All of these, with those of the author in place of the default ones. */
export const wordsOf = ({ timeline: { messages } }: HandsContext): HandsWords => ({
  ...english,
  ...messages.hands,
  ...{ close: messages.close, showAll: messages.showAll, search: messages.list?.search ?? 'Search' },
});

const english: HandsMessages = {
  wheelHint: (key) => `${key} + scroll to zoom`,
  touchHint: 'Use two fingers to move',
  keys: 'Keys',
  previousEvent: 'Previous and next event',
  previousLane: 'Previous and next lane',
  firstEvent: 'First and last event',
  previousBurst: 'Previous and next group of events',
  open: 'Show details',
  leave: 'Close, or go back',
  zoom: 'Zoom in, zoom out',
  move: 'Move what is shown',
  leap: 'A larger step back and on',
  mark: 'Mark a stretch of time',
  help: 'These keys',
  keyNames: {
    ...{ left: 'Left arrow', right: 'Right arrow', up: 'Up arrow', down: 'Down arrow' },
    ...{ home: 'Home', end: 'End', pageUp: 'Page up', pageDown: 'Page down' },
    ...{ enter: 'Enter', escape: 'Esc', shift: 'Shift' },
  },
  previous: 'Previous',
  next: 'Next',
  openAt: (host) => `Open at ${host}`,
  showFrom: (host) => `Show from ${host}`,
  notLoaded: (what) => `Could not be loaded: ${what}`,
  relations: { causes: 'Causes', follows: 'Follows', 'part-of': 'Part of', see: 'See also' },
};
