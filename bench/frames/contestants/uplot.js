// Events are drawn by a plugin, as in its own timeline demo, once for each column of pixels; with its circles it does
// not finish from 100,000 events on. It has no lanes, and requires sorted times, so that sorting is part of its first
// picture, as for all others.
import { COLORS } from '../events.js';
import { script, stylesheet } from './assets.js';

export default {
  name: 'uPlot, no lanes',
  most: 1e6,
  async load() {
    await script('uplot/dist/uPlot.iife.min.js');
    await stylesheet('uplot/dist/uPlot.min.css');
  },
  shape: ({ time }) => time,
  async show(place, time, { start, end }) {
    const ordered = Float64Array.from(time).sort();
    const { chart } = await new Promise((resolve) => {
      const options = {
        ...{ width: 1200, height: 600, ms: 1, legend: { show: false } },
        scales: { x: { min: start, max: end }, y: { range: [0, 2] } },
        series: [{}, { paths: () => null, points: { show: false } }],
        hooks: { draw: [drawEvents], ready: [(chart) => resolve({ chart })] },
      };
      new window.uPlot(options, [ordered, new Float64Array(time.length).fill(1)], place);
    });
    return {
      view: ({ start, end }) => chart.setScale('x', { min: start, max: end }),
      destroy: () => chart.destroy(),
    };
  },
};

function drawEvents(chart) {
  const { ctx, bbox, data, series } = chart;
  const [first, last] = series[0].idxs;
  ctx.fillStyle = COLORS[0];
  let drawn = -1;
  for (let i = first; i <= last; i++) {
    const x = Math.floor(chart.valToPos(data[0][i], 'x', true));
    if (x === drawn || x < bbox.left || x >= bbox.left + bbox.width) continue;
    ctx.fillRect(x, bbox.top, 1, bbox.height);
    drawn = x;
  }
}
