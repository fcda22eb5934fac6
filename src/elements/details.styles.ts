import { css } from 'lit';
import { token } from './token-css.js';

/** The panel of details. How its text is set comes with what opens it, `details-text.styles.ts`; until then it can be read. */
export const detailsStyles = css`
  .details {
    position: fixed;
    inset: auto;
    margin: 0;
    box-sizing: border-box;
    inline-size: min(23rem, 100vw - 24px);
    max-block-size: min(32rem, 100vh - 24px);
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
