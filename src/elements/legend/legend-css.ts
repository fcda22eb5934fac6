import { css } from '../sheet.js';

/** How the items of a legend stand, in that of a timeline and in one by itself. */
export const LEGEND_LIST = css`
  display: flex;
  flex-wrap: wrap;
  gap: 0.2rem 1rem;
  padding: 0;
  list-style: none;
`;

/** A colour, before what it stands for. */
export const SWATCH = css`
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
`;
