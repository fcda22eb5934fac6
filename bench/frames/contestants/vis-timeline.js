// The fastest settings: points, not stacked. The view, a week, is set only after its first drawing. Set before that,
// 10,000 events take 46 s; without a view, it shows them only after a second, when it next checks its size.
import { LANES, titleOf } from '../events.js';
import { script, stylesheet } from './assets.js';

export default {
  name: 'vis-timeline',
  most: 1e4,
  mostAtAll: 1e5,
  why: 'an element for each event',
  async load() {
    await script('vis-timeline/standalone/umd/vis-timeline-graph2d.min.js');
    await stylesheet('vis-timeline/styles/vis-timeline-graph2d.min.css');
  },
  shape: ({ time, lane }) => Array.from(time, (start, id) => ({ id, start, content: titleOf(id), group: lane[id] })),
  async show(place, items, { start, end }) {
    const groups = LANES.map((content, id) => ({ id, content }));
    let timeline;
    await new Promise((onInitialDrawComplete) => {
      const options = { height: 600, stack: false, type: 'point', showCurrentTime: false };
      timeline = new window.vis.Timeline(place, items, groups, { ...options, onInitialDrawComplete });
    });
    const drawn = new Promise((resolve) => timeline.on('changed', resolve));
    timeline.setWindow(start, end, { animation: false });
    await drawn;
    return {
      view: ({ start, end }) => timeline.setWindow(start, end, { animation: false }),
      destroy: () => timeline.destroy(),
    };
  },
};
