import { tokenVar } from '../../render/tokens.js';
import { css, sheetOf } from '../sheet.js';

/** One unobtrusive row, with the look of the timeline’s own. The buttons of a group form one shape. */
export const toolbarStyles = sheetOf(css`
  :host {
    --hit: 24px;
    --corner: var(--timeline-button-radius, calc(var(--hit) / 2));
    display: block;
    flex: none;
    box-sizing: border-box;
    min-inline-size: 0;
    color: ${tokenVar('text')};
    font-family: var(--timeline-small-font, var(--timeline-font, inherit));
    font-size: max(12px, 0.8125em);
    line-height: 1.25;
    text-align: start;
  }

  /* In the row below the picture, where other buttons of the timeline stand at its end. */
  :host([slot='toolbar']) {
    flex: 1 1 24rem;
    margin-block-start: 0.35rem;
  }

  .row,
  .run {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0.35rem;
  }

  .row {
    column-gap: 0.75rem;
  }

  /* Its room does not go by its words: what follows stays where it is when they change. */
  .shown {
    flex: 1 1 15rem;
    min-inline-size: 0;
    font-variant-numeric: tabular-nums;
    color: ${tokenVar('muted')};
  }

  .group {
    display: flex;
    flex: none;
  }

  button,
  ::slotted(button) {
    box-sizing: border-box;
    min-block-size: var(--hit);
    min-inline-size: max(28px, var(--hit));
    margin: 0;
    border: 1px solid ${tokenVar('axis')};
    background: none;
    font: inherit;
    color: inherit;
    white-space: nowrap;
    cursor: pointer;
  }

  button {
    padding: 0;
  }

  .words,
  ::slotted(button) {
    padding: 0 0.7em;
  }

  ::slotted(button) {
    border-radius: var(--corner);
  }

  button:not(:first-child) {
    border-inline-start: 0;
  }

  button:not(:last-child) {
    border-inline-end-color: ${tokenVar('rule')};
  }

  button:first-child {
    border-start-start-radius: var(--corner);
    border-end-start-radius: var(--corner);
  }

  button:last-child {
    border-start-end-radius: var(--corner);
    border-end-end-radius: var(--corner);
  }

  button:hover,
  ::slotted(button:hover) {
    background: ${tokenVar('tint')};
  }

  button[aria-pressed='true'] {
    background: ${tokenVar('tint')};
  }

  button:active,
  ::slotted(button:active) {
    background: ${tokenVar('rule')};
  }

  button:focus-visible,
  ::slotted(button:focus-visible) {
    /* Over its neighbours. */
    position: relative;
    outline: 2px solid ${tokenVar('accent')};
    outline-offset: 1px;
  }

  [aria-disabled='true'] {
    background: none !important;
    cursor: default;
  }

  [aria-disabled='true'] > *,
  .words[aria-disabled='true'] {
    color: color-mix(in srgb, currentColor 38%, transparent);
  }

  /* Both its names have room, so that nothing moves when it says the other. */
  .switch {
    display: grid;
    align-items: center;
  }

  .switch > * {
    grid-area: 1 / 1;
  }

  .other {
    visibility: hidden;
  }

  svg {
    display: block;
    inline-size: 16px;
    block-size: 16px;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  circle {
    fill: currentColor;
    stroke: none;
  }

  .directed button:dir(rtl) svg {
    transform: scaleX(-1);
  }

  @media (prefers-contrast: more) {
    :host {
      --timeline-rule: CanvasText;
    }
  }

  @media (forced-colors: active) {
    :host {
      --timeline-rule: ButtonBorder;
    }

    [aria-disabled='true'] > *,
    .words[aria-disabled='true'] {
      color: GrayText;
    }
  }

  /* Paper has nothing to press. */
  @media print {
    :host {
      display: none;
    }
  }
`);
