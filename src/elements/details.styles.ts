import { css } from './sheet.js';

/** The panel of details: how large it is, and that it is placed by hand. Its looks come with what opens it, `hands/panel.styles.ts`. */
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
  }
`;
