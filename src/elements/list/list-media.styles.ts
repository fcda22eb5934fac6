import { css, sheetOf } from '../sheet.js';

/** For more contrast, forced colours, and print. */
export const listMediaStyles = sheetOf(css`
  @media (prefers-contrast: more) {
    :host {
      --timeline-rule: CanvasText;
    }

    .sort svg {
      opacity: 0.7;
    }

    [aria-sort] .sort svg {
      opacity: 1;
    }
  }

  @media (forced-colors: active) {
    :host {
      --timeline-rule: CanvasText;
    }

    tr {
      /* A border that cannot be seen would be. */
      --mark: Canvas;
    }

    tr[aria-current] {
      --mark: Highlight;
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    a {
      color: LinkText;
    }
  }

  /* All of it, on white, without what paper cannot do. */
  @media print {
    :host {
      display: block;
      max-block-size: none !important;
    }

    /* Its timeline prints all events, with more than a row has. */
    :host([slot='list']) {
      display: none;
    }

    .frame,
    .scroller {
      display: block;
      overflow: visible;
      container: none;
    }

    .tools,
    .page,
    .sort svg {
      display: none;
    }

    thead th {
      position: static;
      background: none;
    }

    tr {
      break-inside: avoid;
    }

    .group {
      break-after: avoid;
    }

    tr {
      --mark: transparent !important;
      background: none !important;
    }

    a {
      color: inherit;
      text-decoration: none;
    }

    a::after {
      content: ' ' attr(data-address);
      overflow-wrap: anywhere;
    }
  }
`);
