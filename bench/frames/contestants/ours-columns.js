import { LANES, titleOf } from '../events.js';
import { load, show } from './ours.js';

export default {
  name: 'ours, columns',
  most: Infinity,
  load,
  shape: ({ time, lane }) => ({ start: time, lane, lanes: LANES, title: titleOf }),
  show,
};
