import { tokenVar } from '../../render/tokens.js';
import { css, sheetOf } from '../sheet.js';

/** Where there is no room for columns, rows are blocks, with the date above the title. Explicit roles keep them a table for screen readers. */
export const narrowListStyles = sheetOf(css`
  @container list (width < 34em) {
    /* Each on a line of its own; both fields begin at one edge. */
    .tools {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 8px;
    }

    .tool {
      display: contents;
    }

    .field {
      max-inline-size: none;
    }

    select {
      justify-self: start;
      max-inline-size: 100%;
    }

    table,
    caption,
    thead,
    tbody,
    tr,
    th,
    td {
      display: block;
      inline-size: auto !important;
    }

    thead {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      background: ${tokenVar('background')};
    }

    thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      padding-inline-start: 8px;
      border-block-end: 1px solid ${tokenVar('axis')};
    }

    thead th,
    tbody :is(th, td) {
      position: static;
      padding: 0 !important;
      border: 0 !important;
    }

    /* Date and lane above what they are said of. */
    tbody tr {
      display: flex;
      flex-wrap: wrap;
      padding: 10px 5px;
      border-block-end: 1px solid ${tokenVar('rule')};
      border-inline-start: 3px solid var(--mark, transparent);
    }

    tbody tr.group {
      padding-block: 18px 6px;
    }

    td.title {
      flex: 1 0 100%;
      order: 1;
    }

    td.lane:not(:empty)::before {
      content: '·';
      margin-inline: 0.4em;
    }

    /* What the heading says of all of them. */
    .by-lane td.lane {
      display: none;
    }
  }
`);
