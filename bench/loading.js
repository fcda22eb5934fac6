// The time from `src` to the first picture for a large text file, in headless Chromium, as ratios to the floor:
// fetching and decoding the same file. Also the longest time for which the page was blocked. `node loading.js 100000`
// sets the number of events. Needs `npm run build` first.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserOptions } from '../tools/browser.js';

process.chdir(new URL('..', import.meta.url).pathname);
const [given] = process.argv.slice(2);
const NUMBERS = given ? [Number(given)] : [100_000, 300_000];
const RUNS = 5;
const FORMATS = {
  csv: (rows) =>
    `start,title,lane,description\n${rows.map((row) => Object.values(row).map(quoted).join(',')).join('\n')}\n`,
  'document.json': (rows) => JSON.stringify({ title: 'Events', events: rows }),
  'events.ndjson': (rows) => rows.map((row) => JSON.stringify(row)).join('\n'),
  'trace.json': (rows) =>
    JSON.stringify({
      traceEvents: rows.map(({ start, title, lane, description }, i) => ({
        ...{ name: title, ph: 'X', ts: Date.parse(start) * 1000, dur: i % 9000, pid: lane, tid: i % 4 },
        args: { description },
      })),
    }),
  'records.json': (rows) =>
    JSON.stringify(
      rows.map(({ start, title, lane, description }) => ({
        time: start,
        message: title,
        host: lane,
        note: description,
      })),
    ),
};
const WORDS =
  'server request answered slowly disk full restart of the queue user signed in payment failed timeout build passed deploy finished'.split(
    ' ',
  );

const files = new Map();
const server = await serve();
const browser = await chromium.launch(await browserOptions());
console.log('| events | file | MB | floor, ms | first picture | longest wait, ms |\n|' + ' --- |'.repeat(6));
for (const count of NUMBERS) {
  const rows = rowsOf(count);
  for (const [ending, write] of Object.entries(FORMATS)) {
    const name = `/${String(count)}.${ending}`;
    files.set(name, Buffer.from(write(rows)));
    const runs = [];
    for (let run = 0; run < RUNS; run++) runs.push(await measure(name));
    // The least of several runs is the time without interference.
    const [floor, picture, wait] = ['floor', 'picture', 'wait'].map((key) => Math.min(...runs.map((run) => run[key])));
    const megabytes = files.get(name).length / 1e6;
    const cells = [megabytes.toFixed(0), floor.toFixed(0), (picture / floor).toFixed(1), wait.toFixed(0)];
    console.log(`| ${[count, ending, ...cells].join(' | ')} |`);
    files.delete(name);
  }
}
await browser.close();
server.close();

async function measure(name) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${String(server.address().port)}/`);
  const result = await page.evaluate(async (src) => {
    await customElements.whenDefined('event-timeline');
    let begin = performance.now();
    await (await fetch(src)).text();
    const floor = performance.now() - begin;
    const timeline = document.createElement('event-timeline');
    document.body.append(timeline);
    await timeline.updateComplete;
    let isOver = false;
    let wait = 0;
    let last = performance.now();
    const turn = () => {
      wait = Math.max(wait, performance.now() - last);
      last = performance.now();
      if (!isOver) setTimeout(turn);
    };
    turn();
    begin = performance.now();
    timeline.src = src;
    await timeline.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const picture = performance.now() - begin;
    isOver = true;
    return { floor, picture, wait };
  }, name);
  await page.close();
  return result;
}

/** Lines of a log, the same each time. */
function rowsOf(count) {
  let seed = 7;
  const random = () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const words = (number) => Array.from({ length: number }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
  let time = Date.UTC(2024, 0, 1);
  return Array.from({ length: count }, () => {
    time += Math.floor(random() * 60_000);
    const lane = `host-${String(Math.floor(random() * 12))}`;
    return { start: new Date(time).toISOString(), title: words(6), lane, description: words(16) };
  });
}

function quoted(text, place) {
  return place === 1 && text.length % 20 === 0 ? `"${text}, ""so""\nit was"` : text;
}

function serve() {
  const page = '<!doctype html><title>Loading</title><script type="module" src="/event-timeline.min.js"></script>';
  const types = { '.js': 'text/javascript', '.json': 'application/json', '.csv': 'text/csv' };
  const created = createServer(({ url }, response) => {
    const path = join('dist', url);
    const contents = url === '/' ? page : (files.get(url) ?? (existsSync(path) ? readFileSync(path) : undefined));
    const type = url === '/' ? 'text/html' : (types[extname(url)] ?? 'application/octet-stream');
    response.writeHead(contents === undefined ? 404 : 200, {
      'content-type': type,
      'content-length': contents?.length ?? 0,
    });
    response.end(contents);
  });
  return new Promise((resolve) => created.listen(0, '127.0.0.1', () => resolve(created)));
}
