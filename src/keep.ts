/**
 * Keeps a value in a map and gives it back. A map that has `most` values is emptied first. Values that are needed again are made
 * again, which is rare; so the map need not record when each was last used.
 */
export function keep<Key, Value>(kept: Map<Key, Value>, key: Key, value: Value, most: number): Value {
  if (kept.size >= most) kept.clear();
  kept.set(key, value);
  return value;
}
