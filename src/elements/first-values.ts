/**
 * Notes what properties of an element are at first. The function that comes back gives that to those that have nothing since, as where an attribute
 * is taken away, or a framework no longer sets what it has set before.
 */
export function firstValues(values: Record<PropertyKey, unknown>, names: Iterable<PropertyKey>): () => void {
  const first = Array.from(names, (name) => [name, values[name]] as const);
  return () => {
    for (const [name, value] of first) values[name] ??= value;
  };
}
