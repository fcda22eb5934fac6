import { css, sheetOf } from '../sheet.js';

/** Where colours are few, what is faint is told by how much of them there is. */
export const faintStyles = sheetOf(css`
  @media (forced-colors: active), (prefers-contrast: more) {
    .label[style*='--ink-text: var(--timeline-muted'],
    path[style*='--ink-text: var(--timeline-muted'] {
      opacity: 0.55;
    }
  }
`);
