/** The place of a vertical picture beside an axis, and the visible part of it; px from the top of the axis. */
export interface Alongside {
  readonly top: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Undefined if a timeline has no vertical picture, or if that is above or below the axis rather than beside it.
 *
 * @param last the previous result, which is returned again if nothing has changed
 */
export function alongside(
  timeline: ShadowRoot | null,
  axis: Element,
  last: Alongside | undefined,
): Alongside | undefined {
  const picture = timeline?.querySelector('.plot.vertical');
  const frame = picture?.parentElement;
  if (!frame) return undefined;
  const own = axis.getBoundingClientRect();
  const seen = frame.getBoundingClientRect();
  if (seen.bottom <= own.top || seen.top >= own.bottom) return undefined;
  const { top } = picture.getBoundingClientRect();
  const now = { top: top - own.top, from: seen.top - own.top, to: seen.bottom - own.top };
  return last && isSame(last, now) ? last : now;
}

/** Page and axis scroll together, up to rounding. */
const isSame = (a: Alongside, b: Alongside): boolean =>
  (['top', 'from', 'to'] as const).every((name) => Math.abs(a[name] - b[name]) < 1 / 16);
