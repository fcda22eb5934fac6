import type { HandsMessages } from '../../messages.js';
import type { HandsContext } from './hands-context.js';

/** What is said, in the author’s words where there are any. */
export const wordsOf = ({ timeline }: HandsContext): HandsMessages => ({
  ...english,
  ...timeline.options.messages.hands,
});

const english: HandsMessages = {
  wheelHint: (key) => `${key} + scroll to zoom`,
  touchHint: 'Use two fingers to move',
  keys: 'Keys',
  close: 'Close',
  previousEvent: 'Previous and next event',
  previousLane: 'Previous and next lane',
  firstEvent: 'First and last event',
  previousBurst: 'Previous and next group of events',
  open: 'Show details',
  leave: 'Close, or go back',
  zoom: 'Zoom in, zoom out',
  showAll: 'Show all',
  move: 'Move what is shown',
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
