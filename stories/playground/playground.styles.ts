import { css } from 'lit';

/** It has the colours and fonts of the page, as the timeline does. */
export const playgroundStyles = css`
  :host {
    --muted: color-mix(in srgb, CanvasText 68%, Canvas);
    --rule: color-mix(in srgb, CanvasText 16%, Canvas);
    --tint: color-mix(in srgb, CanvasText 4%, Canvas);
    --accent: light-dark(#0b57d0, #8ab4f8);
    --wrong: light-dark(#a73a01, #f9a46a);
    display: block;
    box-sizing: border-box;
    max-inline-size: 1680px;
    margin-inline: auto;
    padding: 20px clamp(12px, 2vw, 28px) 40px;
    color: CanvasText;
    background: Canvas;
    line-height: 1.4;
  }

  * {
    box-sizing: border-box;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 20px;
    margin-block-end: 16px;
  }

  h1 {
    margin: 0;
    font:
      600 1.6rem/1.3 'Source Serif 4 Variable',
      Georgia,
      serif;
  }

  h2 {
    margin: 0;
    font:
      600 1.1rem/1.3 'Source Serif 4 Variable',
      Georgia,
      serif;
  }

  header p,
  .hint,
  .found,
  .nothing {
    margin: 0;
    color: var(--muted);
  }

  a {
    color: var(--accent);
  }

  .columns {
    display: grid;
    gap: 20px 28px;
  }

  .source,
  .result {
    min-inline-size: 0;
  }

  .result {
    display: grid;
    gap: 20px;
    align-content: start;
  }

  @media (min-width: 60rem) {
    .columns {
      grid-template-columns: minmax(19rem, 2fr) 5fr;
    }

    .source {
      position: sticky;
      inset-block-start: 16px;
      align-self: start;
    }
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 12px;
  }

  .source .row {
    justify-content: space-between;
    margin-block-end: 10px;
  }

  .field {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
  }

  .field span,
  legend {
    color: var(--muted);
    font-size: 0.8125rem;
  }

  .source .field {
    flex: 1 1 10rem;
  }

  select,
  input[type='number'],
  button,
  .button {
    inline-size: 100%;
    min-block-size: 36px;
    padding: 0 10px;
    border: 1px solid color-mix(in srgb, CanvasText 55%, Canvas);
    border-radius: 6px;
    background: Canvas;
    color: CanvasText;
    font: inherit;
    font-size: 0.9375rem;
  }

  button,
  .button {
    inline-size: auto;
    display: inline-flex;
    align-items: center;
    cursor: pointer;
  }

  button:hover,
  .button:hover {
    background: var(--tint);
  }

  button.main {
    border-color: var(--accent);
    background: var(--accent);
    color: Canvas;
    font-weight: 600;
  }

  button.main:hover {
    background: color-mix(in srgb, var(--accent) 88%, CanvasText);
  }

  :is(a, select, input, textarea, button, pre):focus-visible,
  .button:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  textarea,
  pre {
    display: block;
    inline-size: 100%;
    margin: 0;
    padding: 10px 12px;
    border: 1px solid color-mix(in srgb, CanvasText 55%, Canvas);
    border-radius: 6px;
    background: var(--tint);
    color: CanvasText;
    font:
      0.8125rem/1.55 ui-monospace,
      'Cascadia Code',
      Menlo,
      Consolas,
      monospace;
    tab-size: 16;
  }

  textarea {
    block-size: 14rem;
    resize: vertical;
  }

  @media (min-width: 60rem) {
    textarea {
      block-size: clamp(16rem, calc(100vh - 17rem), 44rem);
    }
  }

  .over textarea {
    outline: 2px dashed var(--accent);
    outline-offset: 2px;
  }

  pre {
    max-block-size: 20rem;
    overflow: auto;
    border-color: var(--rule);
  }

  .found {
    min-block-size: 1.4em;
    margin-block-start: 8px;
    color: CanvasText;
    font-weight: 600;
  }

  .issues {
    max-block-size: 12rem;
    margin: 8px 0 0;
    padding: 0;
    overflow: auto;
    list-style: none;
    font-size: 0.875rem;
  }

  .issues li {
    display: flex;
    gap: 8px;
    align-items: baseline;
    padding-block: 5px;
    border-block-start: 1px solid var(--rule);
    overflow-wrap: anywhere;
  }

  .issues button {
    flex: none;
    min-block-size: 24px;
    margin: 2px;
    padding: 0 6px;
    border-color: transparent;
    background: none;
    color: var(--wrong);
    font-size: inherit;
    font-weight: 600;
    text-decoration: underline;
  }

  .issues .warning button {
    color: var(--muted);
  }

  .picture {
    min-inline-size: 0;
    padding: 14px 16px 12px;
    border: 1px solid var(--rule);
    border-radius: 8px;
  }

  /* What is wrong is said beside the data. */
  event-timeline::part(status) {
    display: none;
  }

  .nothing {
    padding: 20vh 16px;
    border: 1px dashed var(--rule);
    border-radius: 8px;
    text-align: center;
  }

  [hidden] {
    display: none;
  }

  .settings {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9.5rem, 45%), 1fr));
    gap: 10px 12px;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    align-items: center;
    margin: 0;
    padding: 0;
    border: 0;
    font-size: 0.9375rem;
  }

  .settings fieldset {
    grid-column: 1 / -1;
  }

  legend {
    float: inline-start;
    padding: 0;
  }

  fieldset label {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-block-size: 28px;
  }

  input:is([type='checkbox'], [type='radio']) {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--accent);
  }

  .take {
    display: grid;
    gap: 10px;
    min-inline-size: 0;
  }

  .take .row {
    align-items: center;
  }

  .take h2 {
    flex: 1 1 12rem;
  }

  .hint {
    font-size: 0.875rem;
  }

  .done {
    color: CanvasText;
    font-weight: 600;
  }

  @media (forced-colors: active) {
    button.main {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
