import { tokenVar } from '../../render/tokens.js';
import { css, sheetOf } from '../sheet.js';

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

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .swatch {
    display: inline-block;
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-inline-end: 0.4em;
    border-radius: 2px;
    background: var(--ink);
    vertical-align: -0.06em;
    forced-color-adjust: none;
  }
`);
