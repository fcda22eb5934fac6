import { css } from '../sheet.js';

/** The items of a legend, each after its colour: for that of a timeline, and for `<timeline-legend>`. */
export const LEGEND = css`
  .legend {
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
    border-radius: min(2px, var(--timeline-radius, 4px));
    background: var(--ink);
    vertical-align: -0.06em;
    forced-color-adjust: none;
  }
`;
