import { tokenVar } from '../../render/tokens.js';
import { css, sheetOf } from '../sheet.js';

/**
 * The panel of details beside its event: at its end, or at its start, or above or below, where there is more room. It
 * moves with its event, even out of view.
 */
export const panelStyles = sheetOf(css`
  /* Where the chosen event is. Not its text, which is put at its place by a transform, nor its mark, which has no box. */
  .anchor {
    position: absolute;
    inset: 0 auto auto 0;
    anchor-name: --event;
    scroll-margin-block-start: calc(var(--head) + 12px);
    pointer-events: none;
  }

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
    border: 1px solid ${tokenVar('rule')};
    border-block-start: 3px solid var(--ink);
    border-radius: var(--timeline-radius, 4px);
    background: ${tokenVar('background')};
    color: ${tokenVar('text')};
    box-shadow: var(--timeline-shadow, 0 4px 16px rgb(0 0 0 / 18%));
    font-size: 0.9375em;
    line-height: 1.45;
  }
`);
