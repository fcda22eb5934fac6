/** Where a vertical picture lies beside an axis, and from where to where it is seen; px from the top of the axis. */
export interface Alongside {
  readonly top: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Undefined where a timeline has no vertical picture, and where that is not beside the axis but above or below it.
 *
 * @param last what it was; the same object where it still is
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

/** Page and axis are scrolled together, but for the last bits of their places. */
const isSame = (a: Alongside, b: Alongside): boolean =>
  (['top', 'from', 'to'] as const).every((name) => Math.abs(a[name] - b[name]) < 1 / 16);
