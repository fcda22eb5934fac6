import { tokenVar } from '../render/tokens.js';
import { LEGEND } from './legend/legend-css.js';
import { css } from './sheet.js';

/** The element itself: its header, its states, print and preferences. A server sends only these. */
export const hostStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    container-type: inline-size;
    /* A container has no width of its own: without this it would vanish in a flex row or a dialog. */
    contain-intrinsic-inline-size: min(60rem, 100vw);
    min-inline-size: 0;
    position: relative;
    color: ${tokenVar('text')};
    background: var(--timeline-background, transparent);
    font-family: var(--timeline-font, inherit);
    font-size: var(--timeline-font-size, 1rem);
    line-height: 1.4;
    text-align: start;
  }

  /* Takes no room, not even that in which a page scrolls. */
  .sample {
    position: absolute;
    transform: scale(0);
    visibility: hidden;
    white-space: nowrap;
    text-transform: none;
  }

  /* As high as what else is measured by: of another height all is measured again. */
  .sample::after {
    content: '';
    display: block;
    block-size: calc(
      9ch * var(--timeline-gap, 1) + 7ch * var(--timeline-mark-size, 1) + 1px * var(--timeline-title-weight, 400)
    );
  }

  :focus-visible,
  :focus-visible::before,
  :focus-visible > .whole {
    outline: 2px solid ${tokenVar('accent')};
    outline-offset: 1px;
  }

  .figure,
  .frame {
    flex: auto;
    min-block-size: 0;
  }

  .figure {
    display: flex;
    flex-direction: column;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  .header {
    flex: none;
    padding-block-end: 0.75rem;
  }

  .heading,
  ::slotted([slot='heading']) {
    margin: 0 !important;
    /* Beside it is the button for the keys, while the focus is near. */
    padding-inline-end: 34px;
    font-family: var(--timeline-heading-font, inherit);
    font-size: var(--timeline-heading-size, 1.5em) !important;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  .summary {
    margin: 0.2rem 0 0;
    font-size: max(12px, 0.875em);
  }

  ${LEGEND}

  .sample::after,
  .summary,
  .legend,
  .toolbar,
  .status {
    font-family: var(--timeline-small-font, inherit);
  }
  .summary,
  .legend {
    line-height: 1.35;
  }

  .legend,
  .shown,
  .toolbar button,
  .status button,
  .message button,
  .status {
    font-size: max(12px, 0.8125em);
  }

  .summary,
  .shown,
  .message,
  .status {
    color: ${tokenVar('muted')};
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.35rem;
    align-items: center;
    justify-content: end;
  }

  .toolbar button,
  .shown,
  .legend {
    margin-block-start: 0.35rem;
  }

  .shown {
    margin-inline-end: auto;
    font-variant-numeric: tabular-nums;
  }

  .toolbar .zoom {
    min-inline-size: 24px;
    padding: 0;
  }

  .toolbar button,
  .status button,
  .message button {
    min-block-size: 24px;
    padding: 0 0.7em;
    border: 1px solid ${tokenVar('axis')};
    border-radius: var(--timeline-button-radius, 1em);
    background: none;
    color: ${tokenVar('text')};
    font-family: inherit;
    line-height: 1.25;
    white-space: nowrap;
    cursor: pointer;
  }

  @media (pointer: coarse) {
    .toolbar button {
      min-block-size: 44px;
    }
  }

  @container (width < 37.5em) {
    .shown {
      flex-basis: 100%;
    }

    .heading,
    ::slotted([slot='heading']) {
      font-size: var(--timeline-heading-size, 1.25em) !important;
    }
  }

  .frame {
    position: relative;
    overflow: hidden auto;
  }

  .message {
    padding: 2rem 1rem;
    text-align: center;
  }

  .message p {
    margin: 0 0 0.75em;
  }

  .status {
    flex: none;
    margin-block-start: 0.5rem;
    padding-block-start: 0.5rem;
    border-block-start: 1px solid ${tokenVar('rule')};
  }

  .status code {
    font-size: 1em;
  }

  /* As high as it will be: else all would be fitted twice. */
  timeline-overview:not(:defined) {
    display: block;
    block-size: 77px;
  }

  @media (forced-colors: active) {
    :host {
      --timeline-rule: color-mix(in srgb, CanvasText 45%, Canvas);
      --timeline-tint: Canvas;
      --timeline-accent: Highlight;
    }

    .label,
    .lane-name,
    .shapes path,
    .details {
      --ink: CanvasText !important;
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --timeline-muted: CanvasText;
      --timeline-axis: CanvasText;
      --timeline-rule: CanvasText;
    }
  }

  /* On paper nothing is scrolled or pressed: what is drawn for it takes the place of all that could be. */
  .entry .close,
  .printed ~ * {
    display: none !important;
  }

  .picture {
    inline-size: 100%;
  }

  .entry {
    break-inside: avoid;
    margin-block-start: 1rem;
    padding-block-start: 0.5rem;
    border-block-start: 1px solid ${tokenVar('rule')};
    font-size: 0.875em;
  }

  .entry a::after {
    content: ' ' attr(href);
  }

  @media print {
    :host {
      display: block;
      block-size: auto !important;
      max-block-size: none !important;
      color-scheme: light;
      /* The page round it may be dark, and printed so. */
      background: ${tokenVar('background')};
    }

    .figure {
      display: block;
    }

    .frame {
      overflow: visible;
    }
  }
`;
