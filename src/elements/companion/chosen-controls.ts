/** The controls that an author names, in that order, and names that are not known; all controls if none are named. */
export function chosenControls<Control extends string>(
  names: string | null,
  all: readonly Control[],
): { readonly controls: readonly Control[]; readonly unknown: readonly string[] } {
  const given = [...new Set(names?.match(/\S+/g))];
  if (given.length === 0) return { controls: all, unknown: [] };
  const isControl = (name: string): name is Control => (all as readonly string[]).includes(name);
  return { controls: given.filter(isControl), unknown: given.filter((name) => !isControl(name)) };
}
