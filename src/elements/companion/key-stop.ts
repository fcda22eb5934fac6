type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The index in a row to which a key goes from another, wrapping around at the ends; undefined for other keys, and for those of the browser. */
export function keyStop(
  { key, shiftKey, ctrlKey, metaKey, altKey }: Key,
  from: number,
  count: number,
  isRightToLeft: boolean,
): number | undefined {
  if (count === 0 || shiftKey || ctrlKey || metaKey || altKey) return undefined;
  const onward = isRightToLeft ? -1 : 1;
  const to = { ArrowRight: from + onward, ArrowLeft: from - onward, Home: 0, End: -1 }[key];
  return to === undefined ? undefined : (to + count) % count;
}
