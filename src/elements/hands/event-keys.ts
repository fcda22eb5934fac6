import { axisStep } from '../../interact/axis-step.js';
import { eventShare } from '../../interact/event-share.js';
import { isShortcut } from '../../interact/is-shortcut.js';
import { laneNeighbour } from '../../interact/lane-neighbour.js';
import { pageFrom, placeOf } from '../../interact/stops.js';
import { ZOOM_STEP } from '../../interact/zoom-step.js';
import type { CrowdTrail } from './crowd-trail.js';
import type { EventFocus } from './event-focus.js';
import type { HandsContext } from './hands-context.js';

/** By which share of its length Shift and an arrow move the view. */
const PAN = 0.1;

/** Listens to the keys that go through the events, while the focus is at one of them. */
export function listenToEventKeys(
  { host, timeline, commands }: HandsContext,
  focus: EventFocus,
  trail: CrowdTrail,
): void {
  const goTo = (id: string, by: (at: number, last: number) => number): void => {
    const { stops } = focus;
    const last = stops.length - 1;
    const stop = stops[Math.max(0, Math.min(last, by(placeOf(stops, id), last)))];
    if (stop) focus.goTo(stop.ids[0]!);
  };
  const page = (at: number, by: 1 | -1): number => {
    const times = focus.stops.map(({ ids }) => Number(timeline.get(ids[0]!)?.span.start));
    const bursts = timeline.segments.filter(({ role }) => role === 'burst').map(({ start }) => Number(start));
    return pageFrom(times, bursts, at, by);
  };
  const zoom = (id: string, factor: number): void => {
    const place = Math.max(0, Math.min(1, eventShare(timeline, id)));
    commands.move(() => timeline.zoom(factor, place));
    void host.updateComplete.then(() => focus.show());
  };

  const commandOf = ({ key, shiftKey }: KeyboardEvent, id: string): (() => void) | undefined => {
    const { scene } = timeline;
    const step = axisStep(key, scene);
    if (step && shiftKey)
      return timeline.magnified ? () => void commands.move(() => timeline.pan(step * PAN)) : undefined;
    if (step) return () => goTo(id, (at) => at + step);
    const lane = { ArrowUp: -1 as const, ArrowDown: 1 as const }[key];
    if (lane) {
      const next = scene.orientation === 'horizontal' && !shiftKey ? laneNeighbour(scene, id, lane) : undefined;
      return next === undefined ? undefined : () => focus.goTo(next);
    }
    return {
      Home: () => goTo(id, () => 0),
      End: () => goTo(id, (_, last) => last),
      PageDown: () => goTo(id, (at) => page(at, 1)),
      PageUp: () => goTo(id, (at) => page(at, -1)),
      '+': () => zoom(id, ZOOM_STEP),
      '=': () => zoom(id, ZOOM_STEP),
      '-': () => zoom(id, 1 / ZOOM_STEP),
      Escape: trail.isWithin && host.selected === null ? () => trail.leave() : undefined,
    }[key];
  };

  // Before the element’s own keys, which do not depend on an event.
  host.addEventListener(
    'keydown',
    (event) => {
      const [id] = focus.idsOf(event.composedPath()[0] as Element);
      if (id === undefined || isShortcut(event)) return;
      const command = commandOf(event, id);
      if (!command) return;
      event.preventDefault();
      event.stopPropagation();
      command();
    },
    true,
  );
}
