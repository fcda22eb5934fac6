/** What a toolbar can have, in the order in which it has it. */
export const CONTROLS = ['shown', 'pan', 'zoom', 'step', 'scale', 'list'] as const;
export type Control = (typeof CONTROLS)[number];
