import { tokenVar } from '../../render/tokens.js';
import { css, sheetOf } from '../sheet.js';

/**
 * A table, and what is above and below it. If the table is higher than the element may be, it scrolls, and the headings of the
 * columns stay in view.
 */
export const listStyles = sheetOf(css`
  :host {
    display: flex;
    flex-direction: column;
    flex: none;
    box-sizing: border-box;
    min-inline-size: 0;
    min-block-size: 0;
    max-block-size: var(--timeline-list-size, none);
    color: ${tokenVar('text')};
    font-family: var(--timeline-font, inherit);
    font-size: var(--timeline-font-size, 1rem);
    line-height: 1.4;
    text-align: start;
  }

  /* Within a timeline that is told how high to be, the picture keeps its half. */
  :host([slot='list']) {
    flex: 0 1 auto;
    max-block-size: var(--timeline-list-size, 50%);
    margin-block-start: 16px;
    font-size: inherit;
  }

  .frame {
    flex: 1 1 auto;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    container: list / inline-size;
  }

  .tools,
  .count,
  .note,
  thead th,
  td.date,
  td.lane,
  .pager {
    font-family: var(--timeline-small-font, inherit);
  }

  .tools {
    flex: none;
    padding-block-end: 10px;
  }

  .sort:hover,
  .page:hover {
    color: ${tokenVar('text')};
    background: ${tokenVar('tint')};
  }

  .scroller {
    position: relative;
    flex: 1 1 auto;
    min-block-size: 0;
    overflow: hidden auto;
  }

  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }

  /* As far from the side as what is below it. */
  caption {
    padding-block-end: 6px;
    padding-inline-start: 8px;
    text-align: start;
  }

  .caption {
    font-weight: 700;
  }

  .count,
  .note {
    font-size: max(12px, 0.8125em);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    color: ${tokenVar('muted')};
  }

  .count {
    padding-inline-start: 0.4em;
  }

  .note::before {
    content: '· ';
  }

  th,
  td {
    padding-block: 8px;
    padding-inline: 0 16px;
    border-block-end: 1px solid ${tokenVar('rule')};
    text-align: start;
    vertical-align: baseline;
  }

  /* The mark of the row that is chosen. */
  :is(th, td):first-child {
    padding-inline-start: 5px;
    border-inline-start: 3px solid var(--mark, transparent);
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 2px;
    border-block-end-color: ${tokenVar('axis')};
    background: ${tokenVar('background')};
    font-size: max(12px, 0.8125em);
    font-weight: 700;
    white-space: nowrap;
  }

  .date {
    inline-size: 12em;
  }

  .lane {
    inline-size: 20%;
  }

  td.date,
  td.lane {
    font-size: max(12px, 0.875em);
    color: ${tokenVar('muted')};
    overflow-wrap: anywhere;
  }

  td.date {
    font-variant-numeric: tabular-nums;
  }

  .sort {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    min-block-size: 28px;
    margin-inline-start: -6px;
    padding-inline: 6px;
    border: 0;
    border-radius: var(--timeline-radius, 4px);
    background: none;
    font-weight: inherit;
  }

  .sort svg {
    inline-size: 14px;
    block-size: 14px;
    opacity: 0.3;
  }

  [aria-sort] .sort svg {
    opacity: 1;
  }

  [aria-sort='descending'] .sort svg {
    transform: rotate(180deg);
  }

  .group th {
    padding-block: 16px 6px;
    font-weight: 700;
  }

  .choose {
    min-block-size: 24px;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: min(2px, var(--timeline-radius, 4px));
    background: none;
    font-weight: 600;
    line-height: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    text-decoration: underline transparent;
    text-underline-offset: 0.15em;
  }

  .choose:hover {
    color: ${tokenVar('accent')};
    text-decoration-color: currentColor;
  }

  td p {
    margin: 2px 0 0;
    max-inline-size: 70ch;
    font-size: max(12px, 0.875em);
    line-height: 1.45;
    overflow-wrap: anywhere;
  }

  .description {
    white-space: pre-line;
    color: ${tokenVar('muted')};
  }

  a {
    display: inline-block;
    min-block-size: 24px;
    color: ${tokenVar('accent')};
  }

  tr[aria-current] {
    --mark: ${tokenVar('accent')};
    background: ${tokenVar('tint')};
  }

  .nothing {
    margin: 0;
    padding: 1.5rem 8px;
    color: ${tokenVar('muted')};
  }

  .pager {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding-block: 8px;
    padding-inline-start: 8px;
    border-block-start: 1px solid ${tokenVar('axis')};
    font-size: max(12px, 0.8125em);
  }

  .page {
    min-block-size: 28px;
    padding: 0 0.9em;
    border: 1px solid ${tokenVar('axis')};
    border-radius: var(--timeline-button-radius, 1em);
    background: none;
    white-space: nowrap;
  }

  .shown {
    font-variant-numeric: tabular-nums;
    color: ${tokenVar('muted')};
  }

  @media (pointer: coarse) {
    input,
    select {
      block-size: 44px;
      /* Smaller text has a phone zoom in. */
      font-size: max(16px, 1em);
    }

    .clear {
      inline-size: 40px;
      block-size: 40px;
      margin-inline-end: 2px;
    }

    input {
      padding-inline-end: 44px;
    }

    .sort,
    .page {
      min-block-size: 44px;
    }
  }
`);
