/** What a toolbar can have, in the order in which it has it. */
export const CONTROLS = ['shown', 'pan', 'zoom', 'step', 'scale', 'list'] as const;
export type Control = (typeof CONTROLS)[number];

/** What an author names of it, in that order, and what is none of it; all of it where nothing is named. */
export function chosenControls(names: string | null): {
  readonly controls: readonly Control[];
  readonly unknown: readonly string[];
} {
  const given = [...new Set(names?.match(/\S+/g))];
  if (given.length === 0) return { controls: CONTROLS, unknown: [] };
  return { controls: given.filter(isControl), unknown: given.filter((name) => !isControl(name)) };
}

const isControl = (name: string): name is Control => (CONTROLS as readonly string[]).includes(name);
