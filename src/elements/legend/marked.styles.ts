import { css, sheetOf } from '../sheet.js';

/** For items that have a mark instead of a square of colour. */
export const MARKED_STYLES = css`
  .swatch.marked {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-inline-end: 0.3em;
    border-radius: 0;
    background: none;
    fill: var(--ink);
    vertical-align: -0.24em;
  }

  /* Its shape says what it is. */
  @media (forced-colors: active) {
    .swatch.marked {
      fill: CanvasText;
    }
  }
`;

export const markedStyles = sheetOf(MARKED_STYLES);
