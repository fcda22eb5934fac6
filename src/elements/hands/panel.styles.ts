import { tokenVar } from '../../render/tokens.js';
import { css, sheetOf } from '../sheet.js';

/** The looks of the panel of details; without them it has those that a browser gives it. */
export const panelStyles = sheetOf(css`
  .details {
    border: 1px solid ${tokenVar('rule')};
    border-block-start: 3px solid var(--ink);
    border-radius: var(--timeline-radius, 4px);
    background: ${tokenVar('background')};
    color: ${tokenVar('text')};
    box-shadow:
      0 1px 2px rgb(0 0 0 / 12%),
      0 8px 28px rgb(0 0 0 / 18%);
    font-size: 0.9375em;
    line-height: 1.45;
  }
`);
