/**
 * Records the first values of properties. The returned function gives these to properties that are null or undefined,
 * as after an attribute was removed, or when a framework no longer sets a property.
 */
export function firstValues(values: Record<PropertyKey, unknown>, names: Iterable<PropertyKey>): () => void {
  const first = Array.from(names, (name) => [name, values[name]] as const);
  return () => {
    for (const [name, value] of first) values[name] ??= value;
  };
}
