/** The controls of a toolbar, in their default order. */
export const CONTROLS = ['shown', 'pan', 'zoom', 'step', 'scale', 'list'] as const;
export type Control = (typeof CONTROLS)[number];
