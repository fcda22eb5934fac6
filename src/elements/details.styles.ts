import { css } from 'lit';
import { token } from './token-css.js';

/**
 * The panel of details, beside its event: on the side towards which one reads, or on the other, or where there is more room of below and above. It
 * goes where the event goes, also out of sight. How its text is set comes with what opens it, `details-text.styles.ts`; until then it can be read. */
export const detailsStyles = css`
  .details {
    position: fixed;
    /* Else Chromium does not look for another place while the page is scrolled. */
    inset: auto;
    margin: 10px;
    position-anchor: --event;
    position-area: inline-end span-all;
    position-try:
      most-block-size inline-start span-all,
      block-end span-all,
      block-start span-all;
    position-visibility: anchors-visible;
    box-sizing: border-box;
    inline-size: min(23rem, 100vw - 40px);
    /* Below and above it may be lower than it would be, but not less than this. */
    max-block-size: min(100vh - 20px, clamp(16rem, 100% - 20px, 32rem));
    overflow: auto;
    padding: 1rem 1.125rem 1.125rem;
    border: 1px solid ${token('rule')};
    border-block-start: 3px solid var(--ink);
    border-radius: var(--timeline-radius, 4px);
    background: ${token('background')};
    color: ${token('text')};
    box-shadow:
      0 1px 2px rgb(0 0 0 / 12%),
      0 8px 28px rgb(0 0 0 / 18%);
    font-size: 0.9375em;
    line-height: 1.45;
  }

  .details-head {
    display: flex;
    justify-content: space-between;
  }

  .kicker,
  .details-title {
    font-weight: 700;
  }
`;
