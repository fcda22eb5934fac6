/** What an author names of what a companion can have, in that order, and what is none of it; all of it where nothing is named. */
export function chosenControls<Control extends string>(
  names: string | null,
  all: readonly Control[],
): { readonly controls: readonly Control[]; readonly unknown: readonly string[] } {
  const given = [...new Set(names?.match(/\S+/g))];
  if (given.length === 0) return { controls: all, unknown: [] };
  const isControl = (name: string): name is Control => (all as readonly string[]).includes(name);
  return { controls: given.filter(isControl), unknown: given.filter((name) => !isControl(name)) };
}
