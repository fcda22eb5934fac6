// Runs in the page: shows events with one contestant and measures the time. Any waiting is done by the contestant; the
// browser does not wait for a screen.
import { makeEvents } from './events.js';
import { journey } from './journeys.js';

/** Compiles the code and finds the fonts before the clock is started. */
const WARM = 2500;
const WARM_FRAMES = 8;
const WARM_MS = 500;
/** A longer journey is cut short. */
const MOST_MS = 1500;

let contestant;
let events;
let shaped;
let shown;

/**
 * If nothing changes, the browser waits as for a screen, and that would be measured. This costs under 0.1 ms per frame.
 */
let beats = 0;
requestAnimationFrame(function beat() {
  document.getElementById('beat').style.background = beats++ % 2 ? '#fff' : '#eee';
  requestAnimationFrame(beat);
});

/** Everything that is not part of the picture: code, the events in the required form, and a first run. */
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

/** From the call that passes the events to the frame after the one in which they are painted, in ms. */
export async function firstPicture() {
  const began = performance.now();
  await show(shaped, events);
  await frame();
  await frame();
  return performance.now() - began;
}

/** Goes part of the way and back to warm up, and waits there. */
export async function begin(name) {
  const views = journey(name, events);
  await travel(views.slice(0, WARM_FRAMES).reverse(), WARM_MS);
  await shown.view(views[0]);
  await rest();
}

/** The time of a frame, from its start to that of the next, in ms. */
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

/** Waits, so that earlier work does not count for what follows. */
async function rest() {
  window.gc?.();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await frame();
}

/** `requestAnimationFrame` passes the time at which the frame should have begun; what counts is when it did. */
const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
