/** Shares of all time that one press of a key moves a window by. */
const [STEP, LEAP] = [1 / 50, 1 / 10];

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * How far a key moves what has the focus, as a share of all time, later where it is positive; infinitely far with Home and End.
 * Undefined for all other keys, and for those of the browser.
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
