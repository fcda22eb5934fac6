/**
 * Keeps a value in a map and gives it back. A map that has `most` values is emptied first: what is then asked for again is made
 * again, which is seldom, and nothing has to be known of when each was last used.
 */
export function keep<Key, Value>(kept: Map<Key, Value>, key: Key, value: Value, most: number): Value {
  if (kept.size >= most) kept.clear();
  kept.set(key, value);
  return value;
}
