import { LANES, titleOf } from '../events.js';
import { load, show } from './ours.js';

export default {
  name: 'ours, objects',
  most: Infinity,
  load,
  shape: ({ time, lane }) => Array.from(time, (start, i) => ({ start, title: titleOf(i), lane: LANES[lane[i]] })),
  show,
};
