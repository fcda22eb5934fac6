import { tokenVar } from '../../render/tokens.js';
import { css, sheetOf } from '../sheet.js';

/** Fields in one row as long as there is room, then chips, then how many match: quiet, since the picture is what is looked at. */
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

  .tools,
  .tool,
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-inline-size: 0;
  }

  .tools {
    gap: 8px 20px;
  }

  .tool {
    gap: 4px 8px;
  }

  .chips {
    gap: 6px;
  }

  .tool label {
    flex: none;
    color: ${tokenVar('muted')};
  }

  .find {
    flex: 1 1 16rem;
    flex-wrap: nowrap;
  }

  .field {
    flex: 1 1 8rem;
    display: grid;
    min-inline-size: 0;
    max-inline-size: 24rem;
  }

  input:not([type='checkbox']) {
    box-sizing: border-box;
    min-inline-size: 0;
    block-size: max(32px, var(--hit));
    padding-inline: 10px;
    border: 1px solid ${tokenVar('axis')};
    border-radius: var(--timeline-radius, 4px);
    background: ${tokenVar('background')};
    color: inherit;
    font: inherit;
  }

  .dates input {
    inline-size: 8.5em;
  }

  input[aria-invalid='true'] {
    border-width: 2px;
    border-style: dashed;
  }

  .field input {
    grid-area: 1 / 1;
    inline-size: 100%;
    padding-inline-end: 32px;
    -webkit-appearance: none;
    appearance: none;
  }

  input::-webkit-search-cancel-button {
    display: none;
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

  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }

  .clear {
    grid-area: 1 / 1;
    place-self: center end;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    margin-inline-end: 4px;
    padding: 0;
    border: 0;
    border-radius: var(--timeline-radius, 4px);
    background: none;
    color: ${tokenVar('muted')};
  }

  svg {
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  .chip,
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

  .reset {
    border-color: ${tokenVar('axis')};
  }

  .chip:hover,
  .reset:hover,
  .clear:hover {
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
    border-radius: 2px;
    background: var(--ink);
    forced-color-adjust: none;
  }

  .number,
  .count {
    font-variant-numeric: tabular-nums;
    color: ${tokenVar('muted')};
  }

  /* There all the time: what says something as soon as it is there is not heard. */
  .sum:has(.count:empty) > .reset {
    display: none;
  }

  .problem {
    margin: 0;
  }

  button:focus-visible,
  input:focus-visible {
    outline: 2px solid ${tokenVar('accent')};
    outline-offset: 1px;
  }

  /* Each on a line of its own; dates side by side. */
  @container filter (inline-size < 30em) {
    .find,
    .dates {
      flex-basis: 100%;
    }

    .field {
      max-inline-size: none;
    }

    .dates input {
      flex: 1 1 5em;
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
