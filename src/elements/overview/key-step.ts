/** The distances that one press of a key moves a window, as shares of the whole time. */
const [STEP, LEAP] = [1 / 50, 1 / 10];

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * The distance that a key moves the focused part, as a share of the whole time; positive is later, and infinite for
 * Home and End. Undefined for all other keys, and for those of the browser.
 */
export function keyStep({ key, shiftKey, ctrlKey, metaKey, altKey }: Key, isRightToLeft: boolean): number | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const later = isRightToLeft ? -1 : 1;
  const step = shiftKey ? LEAP : STEP;
  return {
    ArrowRight: later * step,
    ArrowLeft: -later * step,
    ArrowUp: step,
    ArrowDown: -step,
    PageUp: LEAP,
    PageDown: -LEAP,
    Home: -Infinity,
    End: Infinity,
  }[key];
}
