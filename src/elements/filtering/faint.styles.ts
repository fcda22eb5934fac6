import { css, sheetOf } from '../sheet.js';

/** With forced colours or more contrast, where colours are few, opacity marks faint events. */
export const faintStyles = sheetOf(css`
  @media (forced-colors: active), (prefers-contrast: more) {
    .label[style*='--ink-text: var(--timeline-muted'],
    path[style*='--ink-text: var(--timeline-muted'] {
      opacity: 0.55;
    }
  }
`);
