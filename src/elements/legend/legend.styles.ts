import { tokenVar } from '../../render/tokens.js';
import { css, sheetOf } from '../sheet.js';
import { LEGEND } from './legend-css.js';

/** As the one that a timeline has without it; in a narrow column its lines stand one below the other. */
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
