import { tokenVar } from '../../render/tokens.js';
import { css, sheetOf } from '../sheet.js';

/** The styles of what the hands add to the picture. */
export const handsStyles = sheetOf(css`
  .stand-in {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: 2;
    padding: 0;
    border: 0;
    border-radius: 50%;
    outline: 2px solid ${tokenVar('accent')};
    outline-offset: 1px;
    background: none;
    font: inherit;
  }

  .stand-in.away {
    clip-path: inset(50%);
    pointer-events: none;
  }

  .stand-in-words {
    position: absolute;
    inset: calc(100% + 5px) auto auto 0;
    inline-size: max-content;
    max-inline-size: min(24em, 50cqi);
    padding: 3px 8px;
    border: 1px solid ${tokenVar('axis')};
    background: ${tokenVar('background')};
    color: ${tokenVar('text')};
    font-size: var(--title-size);
    line-height: var(--title-line);
    text-align: start;
  }

  .stand-in.back .stand-in-words {
    inset: calc(100% + 5px) 0 auto auto;
  }

  .range {
    position: absolute;
    inset: 0 auto auto 0;
    outline: 1.5px solid ${tokenVar('accent')};
    background: color-mix(in srgb, ${tokenVar('accent')} 14%, transparent);
    pointer-events: none;
  }

  .hint {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: 2;
    padding: 8px 16px;
    border-radius: var(--timeline-button-radius, 1em);
    font-family: var(--timeline-small-font, inherit);
    background: ${tokenVar('text')};
    color: ${tokenVar('background')};
    font-size: var(--title-size);
    white-space: nowrap;
    pointer-events: none;
    opacity: 0;
    transition: opacity 200ms;
  }

  .hint.shown {
    opacity: 0.92;
  }

  @media (prefers-contrast: more) {
    .hint.shown {
      opacity: 1;
    }

    .range {
      background: none;
    }
  }

  .figure {
    position: relative;
  }

  [part~='mark'] {
    cursor: pointer;
  }

  .crowd {
    cursor: zoom-in;
  }

  .magnified {
    cursor: grab;
  }

  /* Who pulls a mouse over the picture marks titles at most. */
  .head {
    -webkit-user-select: none;
    user-select: none;
  }

  .label {
    -webkit-tap-highlight-color: transparent;
  }

  .label:hover .title,
  .label[part~='selected'] .title {
    text-decoration: underline;
    text-decoration-color: var(--ink);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.18em;
  }

  /* A list that a reader opens. */
  .status summary {
    cursor: pointer;
  }

  .status ul {
    margin: 0.25rem 0 0;
    padding-inline-start: 1.25rem;
    max-block-size: 8rem;
    overflow: auto;
  }

  .magnified:active {
    cursor: grabbing;
  }

  :is(.toolbar, .status, .message) button:hover {
    background: ${tokenVar('tint')};
  }

  .label:focus-visible::before {
    /* Within the edge of the picture, which clips what is beyond it. */
    outline-offset: -1px;
    box-shadow: 0 0 0 1px ${tokenVar('background')};
  }

  .lane-name .whole {
    inset-inline: 0 auto;
    font: inherit;
    max-inline-size: 20em;
  }

  .help {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    z-index: 2;
    inline-size: 26px;
    block-size: 26px;
    padding: 0;
    border: 1px solid ${tokenVar('axis')};
    border-radius: var(--timeline-button-radius, 1em);
    background: ${tokenVar('background')};
    color: ${tokenVar('text')};
    font: inherit;
    font-size: 14px;
    line-height: 1;
    cursor: pointer;
  }

  .figure:not(:focus-within) > .help {
    clip-path: inset(50%);
  }

  .stand-in.up .stand-in-words {
    inset-block: auto calc(100% + 5px);
  }

  .keys {
    box-sizing: border-box;
    max-inline-size: min(30em, 100vi - 2em);
    max-block-size: calc(100vb - 2em);
    overflow: auto;
    padding: 16px 20px;
    border: 1px solid ${tokenVar('axis')};
    border-radius: var(--timeline-radius, 4px);
    background: ${tokenVar('background')};
    color: ${tokenVar('text')};
    box-shadow: var(--timeline-shadow, 0 4px 16px rgb(0 0 0 / 18%));
    font-size: 15px;
    line-height: 1.4;
  }

  .keys:focus {
    outline: none;
  }

  .keys dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 6px 20px;
    margin: 0;
  }

  /* Keys lie where they lie, whatever the direction of reading. */
  .keys dt {
    display: flex;
    align-items: start;
    gap: 4px;
    direction: ltr;
  }

  .keys dd {
    margin: 0;
  }

  .keys kbd {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 4px;
    box-sizing: border-box;
    min-inline-size: 24px;
    min-block-size: 22px;
    padding: 0 6px;
    border: 1px solid ${tokenVar('axis')};
    border-radius: min(4px, var(--timeline-radius, 4px));
    font: inherit;
    font-size: 13px;
    white-space: nowrap;
  }

  .keys svg {
    inline-size: 13px;
    block-size: 13px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }

  .close-keys {
    min-block-size: 28px;
    margin-block-start: 14px;
    padding: 2px 14px;
    border: 1px solid ${tokenVar('axis')};
    border-radius: var(--timeline-radius, 4px);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  @media (prefers-reduced-motion: reduce) {
    .hint {
      transition: none;
    }
  }

  @media print {
    .help,
    .hint {
      display: none;
    }
  }
`);
