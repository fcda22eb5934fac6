/** Whether a key belongs to the browser or to a screen reader: it is pressed with Ctrl, Alt or ⌘. AltGr does not count, since some keyboards need it to write a sign. */
export const isShortcut = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
