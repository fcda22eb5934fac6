// Runs in the page: shows events by one contestant and takes the time. Waits are those of the contestant's own making; the
// browser does not wait for a screen.
import { makeEvents } from './events.js';
import { journey } from './journeys.js';

/** To have its code compiled, and the fonts found, before the clock is started. */
const WARM = 2500;
const WARM_FRAMES = 8;
const WARM_MS = 500;
/** A journey that takes longer is cut short. */
const MOST_MS = 1500;

let contestant;
let events;
let shaped;
let shown;

/** Where nothing changes, the browser waits as for a screen, whose wait then would be measured. Costs under 0.1 ms a frame. */
let beats = 0;
requestAnimationFrame(function beat() {
  document.getElementById('beat').style.background = beats++ % 2 ? '#fff' : '#eee';
  requestAnimationFrame(beat);
});

/** What is no part of the picture: code, the events in the shape in which they are taken, and a first acquaintance. */
export async function prepare(file, n) {
  ({ default: contestant } = await import(`./contestants/${file}.js`));
  await contestant.load();
  const few = makeEvents(Math.min(n, WARM));
  await show(contestant.shape(few), few);
  await travel(journey('pan a tenth', few).slice(0, WARM_FRAMES), WARM_MS);
  shown.destroy();
  document.getElementById('place').replaceChildren();
  events = makeEvents(n);
  shaped = contestant.shape(events);
  await rest();
}

/** From the call that hands the events over to the frame after that in which they are painted, in ms. */
export async function firstPicture() {
  const began = performance.now();
  await show(shaped, events);
  await frame();
  await frame();
  return performance.now() - began;
}

/** Goes some of the way and back, so that the way is known, and waits there. */
export async function begin(name) {
  const views = journey(name, events);
  await travel(views.slice(0, WARM_FRAMES).reverse(), WARM_MS);
  await shown.view(views[0]);
  await rest();
}

/** How long a frame took, from its start to that of the next, in ms. */
export const go = (name) => travel(journey(name, events).slice(1), MOST_MS);

async function travel(views, mostMs) {
  let done = 0;
  const began = await frame();
  let now = began;
  while (done < views.length && now - began < mostMs) {
    await shown.view(views[done++]);
    now = await frame();
  }
  return (now - began) / done;
}

async function show(data, { first, last }) {
  shown = await contestant.show(document.getElementById('place'), data, { start: first, end: last });
}

/** Nothing of what was before is to be paid for after. */
async function rest() {
  window.gc?.();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await frame();
}

/** `requestAnimationFrame` hands over when the frame should have begun; what counts is when it did. */
const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
