import type { HandsMessages } from '../../messages.js';

export type { HandsMessages };

/** The English texts. */
export const handsMessages: HandsMessages = {
  wheelHint: (key) => `${key} + scroll to zoom`,
  touchHint: 'Use two fingers to move',
  keys: 'Keys',
  close: 'Close',
  nextEvent: 'Next and previous event',
  nextLane: 'Next and previous lane',
  firstEvent: 'First and last event',
  nextBurst: 'Next and previous group of events',
  open: 'Show details',
  leave: 'Close, or go back',
  zoom: 'Zoom in, zoom out',
  showAll: 'Show all',
  move: 'Move what is shown',
  help: 'These keys',
  previous: 'Previous',
  next: 'Next',
  openAt: (host) => `Open at ${host}`,
  showFrom: (host) => `Show from ${host}`,
  notLoaded: (what) => `Could not be loaded: ${what}`,
  relations: { causes: 'Causes', follows: 'Follows', 'part-of': 'Part of', see: 'See also' },
  left: 'Left arrow',
  right: 'Right arrow',
  up: 'Up arrow',
  down: 'Down arrow',
};
