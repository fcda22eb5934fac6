type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** To which of some things in a row a key goes from one of them, round its ends; undefined for all other keys, and for those of the browser. */
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
