import { LANES, titleOf } from '../events.js';
import { script } from './assets.js';

export default {
  name: 'timelines-chart',
  most: 1e4,
  mostAtAll: 1e5,
  why: 'an element for each event',
  load: () => script('timelines-chart/dist/timelines-chart.min.js'),
  shape({ time, lane }) {
    const lanes = LANES.map((label) => ({ label, data: [] }));
    time.forEach((t, i) => lanes[lane[i]].data.push({ timeRange: [t, t], val: LANES[lane[i]], label: titleOf(i) }));
    return lanes.map((line) => ({ group: line.label, data: [line] }));
  },
  async show(place, data) {
    const chart = new window.TimelinesChart(place);
    chart.width(1200).maxHeight(600).maxLineHeight(100).enableAnimations(false).zQualitative(true).data(data);
    await painted();
    return {
      async view({ start, end }) {
        chart.zoomX([new Date(start), new Date(end)]);
        await painted();
      },
      destroy: () => place.replaceChildren(),
    };
  },
};

/** It waits briefly for further settings, and then for a transition without duration. */
async function painted() {
  await new Promise((resolve) => setTimeout(resolve, 2));
  await new Promise(requestAnimationFrame);
}
