import { asTime, type Time } from '../time/time.js';
import type { Anchor } from './find-bursts.js';
import type { ScaleState, TimeScale } from './time-scale.js';

/** Gets or sets when the events were: times, or spans with a best estimate `at`. */
export interface Anchors<Scale> {
  (): readonly Anchor[];
  (anchors: readonly (number | Date | Anchor)[]): Scale;
}

/** The state of a scale that depends on events. */
export interface AnchoredState extends ScaleState {
  anchors: readonly Anchor[];
}

/** The `anchors` method of a scale: setting them also sets the domain to their extent. */
export function anchorsOf<Scale extends TimeScale>(state: AnchoredState, scale: () => Scale): Anchors<Scale> {
  return ((anchors?: readonly (number | Date | Anchor)[]) => {
    if (!anchors) return state.anchors;
    state.anchors = anchors.map((anchor) => {
      if (typeof anchor === 'object' && 'at' in anchor) return anchor;
      const at = asTime(Number(anchor));
      return { start: at, end: at, at };
    });
    return scale().domain(extentOf(state.anchors) ?? state.domain);
  }) as Anchors<Scale>;
}

function extentOf(anchors: readonly Anchor[]): readonly [Time, Time] | undefined {
  if (anchors.length === 0) return undefined;
  const start = anchors.reduce((least, anchor) => Math.min(least, anchor.start), Infinity);
  const end = anchors.reduce((most, anchor) => Math.max(most, anchor.end), -Infinity);
  return [asTime(start), asTime(end)];
}
