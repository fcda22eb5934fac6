// What the automatic scale does with real stories, at 1200 × 600: prints the table of docs/design/elastic.md. An event
// counts as crowded if it begins less than 12 px after the one before along the axis, but not at the same time.
import { readFileSync } from 'node:fs';
import { Timeline } from '../dist/core.js';
import { stories } from './legibility/stories.js';

const vega = (name) => readFileSync(new URL(`node_modules/vega-datasets/data/${name}`, import.meta.url), 'utf8');
const riots = vega('la-riots.csv').trim().split(/\r?\n/).slice(1);
const disasters = vega('disasters.csv').trim().split(/\r?\n/).slice(1);
const more = [
  { name: 'vega/la-riots', events: riots.map((row) => /\d{4}-\d\d-\d\d/.exec(row)?.[0]) },
  { name: 'vega/disasters', events: disasters.map((row) => /,(\d{4}),/.exec(row)?.[1]) },
].map(({ name, events }) => ({ name, events: events.filter(Boolean).map((date, i) => ({ date, title: `${i}` })) }));

console.log('| story | events | crowded if true | crowded | chosen | breaks |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const { name, events } of [...stories(), ...more]) {
  const scene = (scale) =>
    new Timeline({ data: { events }, scale, width: 1200, height: 600, orientation: 'horizontal' }).scene;
  const [plain, auto] = [scene('proportional'), scene('auto')];
  console.log(
    `| ${name} | ${events.length} | ${crowded(plain)} | ${crowded(auto)} | ${auto.scale} | ${auto.breaks.length} |`,
  );
}

function crowded({ glyphs }) {
  const at = glyphs.map(({ shape, from, x }) => (shape === 'bar' ? from : x)).sort((a, b) => a - b);
  return at.filter((x, i) => i > 0 && x > at[i - 1] && x - at[i - 1] < 12).length;
}
