import { tokenVar } from '../../render/tokens.js';
import { css, sheetOf } from '../sheet.js';

/** Fields in one row if there is room, then chips, then the count; unobtrusive beside the picture. */
export const filterStyles = sheetOf(css`
  :host {
    --hit: 28px;
    display: block;
    flex: none;
    box-sizing: border-box;
    min-inline-size: 0;
    color: ${tokenVar('text')};
    font-family: var(--timeline-small-font, var(--timeline-font, inherit));
    font-size: var(--timeline-font-size, 1rem);
    line-height: 1.25;
    text-align: start;
  }

  :host([slot='filter']) {
    margin-block-end: 12px;
    font-size: inherit;
  }

  .frame {
    display: flex;
    flex-direction: column;
    gap: 8px;
    container: filter / inline-size;
    font-size: max(12px, 0.875em);
  }

  .tool {
    font-size: inherit;
  }

  /* What follows stands beside it, not at the other end of a wide page. */
  .find {
    max-inline-size: 28rem;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
  }

  .dates input {
    inline-size: 8.5em;
  }

  input[aria-invalid='true'] {
    border-width: 2px;
    border-style: dashed;
  }

  input[type='checkbox'] {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: ${tokenVar('accent')};
  }

  .others {
    min-block-size: var(--hit);
    cursor: pointer;
  }

  .chip,
  .more,
  .reset {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: var(--hit);
    padding: 0 0.75em;
    border: 1px solid ${tokenVar('rule')};
    border-radius: var(--timeline-button-radius, 1em);
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .more {
    border-color: transparent;
    padding: 0 0.5em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .reset {
    border-color: ${tokenVar('axis')};
  }

  .chip:hover,
  .more:hover,
  .reset:hover {
    background: ${tokenVar('tint')};
  }

  /* By weight and edge, not by colour alone. */
  .chip[aria-pressed='true'] {
    border-color: ${tokenVar('text')};
    box-shadow: inset 0 0 0 1px ${tokenVar('text')};
  }

  .swatch {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    border-radius: min(2px, var(--timeline-radius, 4px));
    background: var(--ink);
    forced-color-adjust: none;
  }

  .number,
  .count {
    font-variant-numeric: tabular-nums;
    color: ${tokenVar('muted')};
  }

  /* There all the time: what says something as soon as it is there is not heard. */
  .count:empty + .reset {
    display: none;
  }

  .problem {
    margin: 0;
  }

  /* Each on a line of its own, dates side by side; all fields begin at one edge. */
  @container filter (inline-size < 30em) {
    .tools:first-child {
      display: grid;
      grid-template-columns: max-content 1fr max-content 1fr;
      gap: 8px;
    }

    .find,
    .dates {
      display: contents;
    }

    .field {
      max-inline-size: none;
    }

    .field,
    .others {
      grid-column: 2 / -1;
    }

    .dates input {
      inline-size: auto;
    }
  }

  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`);
