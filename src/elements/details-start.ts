/**
 * What of details gets the focus before anything else in them: the line with the date and the lane. Screen readers then say the name of the panel, which is
 * the title, and this line. If the panel itself had the focus, some would read all of it at once, however long. What the page
 * puts there in its place has no such line, so the panel has to do.
 */
export function detailsStart(panel: HTMLElement): HTMLElement {
  const line = panel.querySelector<HTMLElement>('.kicker');
  const start = line?.checkVisibility() ? line : panel;
  start.tabIndex = -1;
  return start;
}
