// What both kinds of series share. Everything is drawn in the frame in which it is requested.
import { LANES } from '../events.js';
import { script } from './assets.js';

export const load = () => script('echarts/dist/echarts.min.js');

/** Times and lanes, interleaved. */
export function shape({ time, lane }) {
  const rows = new Float64Array(2 * time.length);
  for (let i = 0; i < time.length; i++) {
    rows[2 * i] = time[i];
    rows[2 * i + 1] = lane[i];
  }
  return rows;
}

export async function show(place, series, { start, end }) {
  const chart = window.echarts.init(place);
  const finished = new Promise((resolve) => chart.on('finished', resolve));
  chart.setOption({
    animation: false,
    grid: { left: 60, right: 0, top: 0, bottom: 24 },
    xAxis: { type: 'time' },
    yAxis: { type: 'value', min: -0.5, max: LANES.length - 0.5, axisLabel: { formatter: (i) => LANES[i] ?? '' } },
    dataZoom: [{ type: 'inside', startValue: start, endValue: end, throttle: 0 }],
    series: [{ dimensions: ['time', 'lane'], progressive: 0, ...series }],
  });
  await finished;
  return {
    view: ({ start, end }) =>
      chart.dispatchAction({ type: 'dataZoom', startValue: start, endValue: end }, { flush: true }),
    destroy: () => chart.dispose(),
  };
}
