import { tokenVar } from '../render/tokens.js';
import { css, sheetOf } from './sheet.js';

/** The first line of details, which has the button that closes them. */
export const detailsHeadStyles = sheetOf(css`
  .details-head {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 0.75rem;
  }

  .close {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    margin: -0.4rem -0.5rem -0.4rem 0;
    padding: 0;
    border: 0;
    border-radius: var(--timeline-radius, 4px);
    background: none;
    color: ${tokenVar('muted')};
    cursor: pointer;
  }

  .close:hover {
    color: ${tokenVar('text')};
    background: ${tokenVar('tint')};
  }

  .close path {
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }
`);
