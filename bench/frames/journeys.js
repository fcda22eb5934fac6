// The ways in which a reader moves through a timeline, as one view per frame.

export const FRAMES = 60;

const ZOOM = 1.02;

/**
 * The start and end of each, as shares of the extent. None leaves the extent, since some libraries would then stand
 * still.
 */
const JOURNEYS = {
  'pan a tenth': (at) => pan(at(0.4), at(0.5)),
  'zoom a tenth': (at) => zoom(at(0.45), at(0.55)),
  'pan a half': (at) => pan(at(0), at(0.5)),
  'zoom a half': (at) => zoom(at(0.25), at(0.75)),
};

export const JOURNEY_NAMES = Object.keys(JOURNEYS);

/** One more view than frames: the first is the start. */
export function journey(name, { first, last }) {
  return JOURNEYS[name]((share) => first + share * (last - first));
}

const steps = (viewAt) => Array.from({ length: FRAMES + 1 }, (_, i) => viewAt(i));

const pan = (start, end) =>
  steps((i) => ({ start: start + (i / FRAMES) * (end - start), end: end + (i / FRAMES) * (end - start) }));

function zoom(start, end) {
  const middle = (start + end) / 2;
  return steps((i) => ({ start: middle + (start - middle) / ZOOM ** i, end: middle + (end - middle) / ZOOM ** i }));
}
