import { tokenVar } from '../../render/tokens.js';
import { css, sheetOf } from '../sheet.js';

/** Fields with their labels in a row, and a search field that can be cleared. Comes before the styles of the companion. */
export const fieldStyles = sheetOf(css`
  .tools,
  .tool {
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
    font-size: max(12px, 0.875em);
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

  input:not([type='checkbox']),
  select {
    box-sizing: border-box;
    min-inline-size: 0;
    block-size: max(32px, var(--hit, 24px));
    padding-inline: 10px;
    border: 1px solid ${tokenVar('axis')};
    border-radius: var(--timeline-radius, 4px);
    background: ${tokenVar('background')};
    color: inherit;
    font: inherit;
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

  .clear:hover {
    color: ${tokenVar('text')};
    background: ${tokenVar('tint')};
  }

  svg {
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  :is(button, input, select, a):focus-visible {
    outline: 2px solid ${tokenVar('accent')};
    outline-offset: 1px;
  }
`);
