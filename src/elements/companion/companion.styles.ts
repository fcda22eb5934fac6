import { css, sheetOf } from '../sheet.js';

/** What all companions do for preferences of readers, and on paper, even if the page is dark. Comes after the styles of each. */
export const companionStyles = sheetOf(css`
  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  @media (pointer: coarse) {
    :host {
      --hit: 44px;
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --timeline-muted: CanvasText;
      --timeline-axis: CanvasText;
    }
  }

  @media (forced-colors: active) {
    :host {
      --timeline-accent: Highlight;
    }
  }

  @media print {
    :host {
      color-scheme: light;
      background: Canvas;
    }
  }
`);
