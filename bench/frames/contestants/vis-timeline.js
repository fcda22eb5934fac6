// Set to what is quickest: points, not stacked. What is to be seen is said only after its first drawing, of this week: said before,
// 10,000 events take 46 s, and if nothing is said, it shows them at its next look for a new size, after a second.
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
