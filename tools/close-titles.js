/**
 * Targets that may be smaller than 24 px and close to others: titles in lanes of very many events, and in rows of the theme `dense`. WCAG 2.5.8 allows
 * it where another control does the same: the lane itself, which zooms to its events, and “Previous” and “Next” in the details, which lead to every event. axe
 * also measures a title without the area around it that takes presses, and so reports one that stands alone in its lane.
 *
 * @param {Element} element
 */
export const isCloseTitle = (element) => {
  const { host } = /** @type {ShadowRoot} */ (element.getRootNode());
  return (
    element.matches('.plot:has(.density-lane) .label') ||
    (element.matches('.label') && host.matches('.timeline-dense *, .timeline-dense'))
  );
};
