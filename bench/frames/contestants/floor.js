// The least work of a timeline: a bare canvas over the sorted times of each lane. For each occupied column of pixels it
// searches for the first event at or after its end, and continues at that event. Nothing can be picked or read.
import { COLORS, LANES } from '../events.js';

const WIDTH = 1200;
const HEIGHT = 600;
const AXIS = 24;
const TICKS = 8;

export default {
  name: 'floor',
  most: Infinity,
  load: async () => {},
  shape: ({ time, lane }) => ({ time, lane }),
  async show(place, { time, lane }, view) {
    const canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT });
    place.append(canvas);
    const context = canvas.getContext('2d');
    const lanes = sortedByLane(time, lane);
    const draw = (view) => {
      context.clearRect(0, 0, WIDTH, HEIGHT);
      lanes.forEach((times, i) => drawLane(context, times, i, view));
      drawAxis(context, view);
    };
    draw(view);
    return { view: draw, destroy: () => canvas.remove() };
  },
};

function sortedByLane(time, lane) {
  const sizes = new Uint32Array(LANES.length);
  for (const l of lane) sizes[l]++;
  const lanes = Array.from(sizes, (size) => new Float64Array(size));
  const filled = new Uint32Array(LANES.length);
  for (let i = 0; i < time.length; i++) lanes[lane[i]][filled[lane[i]]++] = time[i];
  for (const times of lanes) times.sort();
  return lanes;
}

function drawLane(context, times, lane, { start, end }) {
  const height = (HEIGHT - AXIS) / LANES.length;
  const perMs = WIDTH / (end - start);
  context.fillStyle = COLORS[lane];
  let i = firstFrom(times, start, 0);
  while (i < times.length && times[i] < end) {
    const x = Math.floor((times[i] - start) * perMs);
    context.fillRect(x, lane * height + 4, 1, height - 8);
    // Advances by at least one event, since rounding could otherwise draw the same column for ever.
    i = firstFrom(times, start + (x + 1) / perMs, i + 1);
  }
}

/** The first event at or after a time: in doubling steps, then by bisection. */
function firstFrom(times, time, from) {
  let step = 1;
  let low = from;
  let high = from;
  while (high < times.length && times[high] < time) {
    low = high + 1;
    high += step;
    step *= 2;
  }
  high = Math.min(high, times.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle] < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

function drawAxis(context, { start, end }) {
  const step = (end - start) / TICKS;
  context.fillStyle = '#333';
  context.font = '12px sans-serif';
  for (let time = Math.ceil(start / step) * step; time < end; time += step) {
    const x = ((time - start) / (end - start)) * WIDTH;
    context.fillRect(x, HEIGHT - AXIS, 1, 6);
    context.fillText(new Date(time).toISOString().slice(0, 16), x + 3, HEIGHT - 8);
  }
}
