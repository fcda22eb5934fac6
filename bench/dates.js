// How fast dates are read, against `Date.parse` (the floor) and the npm package `edtf` (the peer), in the same run.
import edtf from 'edtf';
import { readFileSync } from 'node:fs';
import { formatDate, parseDate } from '../dist/time.js';

const DAY = 86_400_000;
const days = Array.from({ length: 1_000_000 }, (_, i) =>
  new Date((i % 40_000) * DAY - 5e11).toISOString().slice(0, 10),
);
const shared = JSON.parse(readFileSync(new URL('../test/data/edtf-shared.json', import.meta.url), 'utf8'));
const strings = Object.values(shared.valid).flat().filter(isReadByBoth);
const mixed = Array.from({ length: 100_000 }, (_, i) => strings[i % strings.length]);
const spans = mixed.slice(0, 20_000).map((text) => parseDate(text));

const floor = best('Date.parse, 1,000,000 ISO days', days, Date.parse);
const fast = best('parseDate, the same', days, (day) => parseDate(day));
const zoned = best('parseDate, the same in Asia/Seoul', days, (day) => parseDate(day, { timeZone: 'Asia/Seoul' }));
const ours = best('parseDate, 100,000 mixed EDTF strings', mixed, (text) => parseDate(text));
const peer = best('edtf, the same', mixed, (text) => edtf(text), 1);
best('formatDate, 20,000 of them', spans, (span) => formatDate(span));

console.log();
console.log(`ISO days in UTC: ${ratio(fast, floor)} times Date.parse`);
console.log(`ISO days in a zone: ${ratio(zoned, floor)} times Date.parse`);
console.log(`mixed strings: ${ratio(peer, ours)} times as fast as edtf`);

/** The best of some runs, in ns for each input. */
function best(name, inputs, read, runs = 5) {
  let least = Infinity;
  let sum = 0;
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    // Uses each result, so that the engine cannot remove the call.
    for (const input of inputs) sum += typeof read(input) === 'number' ? 1 : 2;
    least = Math.min(least, performance.now() - began);
  }
  const ns = (least * 1e6) / inputs.length;
  console.log(`${name}: ${ns.toFixed(0)} ns each${sum > 0 ? '' : '!'}`);
  return ns;
}

function ratio(a, b) {
  return (a / b).toFixed(1);
}

function isReadByBoth(text) {
  try {
    edtf(text);
    parseDate(text);
    return true;
  } catch {
    return false;
  }
}
