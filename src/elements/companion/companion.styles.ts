import { css, sheetOf } from '../sheet.js';

/** What all companions do for their readers, and on paper, where the page round them may be dark and printed so; after the looks of each. */
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
