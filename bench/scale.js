// The cost of building and evaluating an elastic scale, for a thousand to a million events, compared with sorting their
// times (the floor) and with d3’s time scale, in the same run.
import { scaleTime } from 'd3-scale';
import { scaleElastic } from '../dist/scale.js';

const YEAR = 365.25 * 86_400_000;
let seed = 1;
const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;

console.log('| events | build ÷ sort | knots | evaluate ÷ d3 scaleTime |');
console.log('| --- | --- | --- | --- |');
for (const n of [1e3, 1e4, 1e5, 1e6]) {
  // Bursts of all lengths, over sixty years.
  const times = Array.from({ length: n }, () => Math.floor(random() * 20) * 3 * YEAR + random() ** 8 * YEAR);
  const floor = best(() => Float64Array.from(times).sort());
  const scale = scaleElastic();
  const build = best(() => scale.anchors(times));
  const plain = scaleTime().domain(scale.domain());
  const evaluate = (map) => () => times.reduce((sum, t) => sum + map(t), 0);
  const ratio = (best(evaluate(scale)) / best(evaluate(plain))).toFixed(1);
  console.log(`| ${n} | ${(build / floor).toFixed(1)} | ${scale.segments().length} | ${ratio} |`);
}

/** The best of some runs, in ms. */
function best(work, runs = 5) {
  let least = Infinity;
  for (let i = 0; i < runs; i++) {
    const began = performance.now();
    work();
    least = Math.min(least, performance.now() - began);
  }
  return least;
}
