import { css } from './sheet.js';

/**
 * The panel of details, beside its event: on the side towards which one reads, or on the other, or where there is more room of below and above. It
 * goes where the event goes, also out of sight. Its looks come with what opens it, `hands/panel.styles.ts`.
 */
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
  }
`;
