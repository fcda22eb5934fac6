// The kind of series that its own timeline example uses.
import { COLORS } from '../events.js';
import { load, shape, show } from './echarts.js';

export default {
  name: 'ECharts, custom',
  most: 1e5,
  why: 'an object for each event',
  load,
  shape,
  show: (place, data, view) => show(place, { type: 'custom', data, renderItem }, view),
};

function renderItem(_params, api) {
  const lane = api.value(1);
  const [x, y] = api.coord([api.value(0), lane]);
  return { type: 'rect', shape: { x, y: y - 50, width: 1, height: 100 }, style: { fill: COLORS[lane] } };
}
