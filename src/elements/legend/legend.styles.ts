import { tokenVar } from '../../render/tokens.js';
import { css, sheetOf } from '../sheet.js';
import { LEGEND } from './legend-css.js';

/** The same look as the legend of a timeline. In a narrow column, the items are below each other. */
export const legendStyles = sheetOf(css`
  :host {
    display: block;
    flex: none;
    min-inline-size: 0;
    color: ${tokenVar('text')};
    font-family: var(--timeline-small-font, var(--timeline-font, inherit));
    font-size: max(12px, 0.8125em);
    line-height: 1.35;
    text-align: start;
  }

  :host([slot='legend']) {
    margin-block-start: 0.4rem;
  }

  ${LEGEND}
`);
