import { css } from 'lit';
import { token } from './token-css.js';

/** What is set small, and what is less important than the events: after all that says where it stands. */
export const typeStyles = css`
  .sample::after,
  .summary,
  .legend,
  .toolbar,
  .status,
  .tick,
  .crowd,
  .date,
  .lane-text,
  .lane-name {
    font-family: var(--timeline-small-font, inherit);
  }

  .legend,
  .shown,
  .toolbar button,
  .message button,
  .status {
    font-size: max(12px, 0.8125em);
  }

  .summary,
  .shown,
  .message,
  .status {
    color: ${token('muted')};
  }
`;
