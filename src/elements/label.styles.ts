import { tokenVar } from '../render/tokens.js';
import { css } from './sheet.js';

/** The texts of the picture. Their positions and line breaks come from the layout. */
export const labelStyles = css`
  .labels {
    margin: 0;
    padding: 0;
    list-style: none;
    overflow-wrap: anywhere;
  }

  .label {
    scroll-margin-block: calc(var(--head) + 12px) 12px;
    color: inherit;
  }

  /* Lines of the grid pass behind the text, not through it. */
  .label,
  .tick {
    --halo: 0 0 2px ${tokenVar('background')};
    text-shadow: var(--halo), var(--halo), var(--halo), var(--halo);
  }

  /* The target is larger than the text: no line is lower than 15 px, so it is at least 25 px high. */
  .label::before,
  .lane-name::before {
    content: '';
    position: absolute;
    inset: -5px -6px;
    border-radius: var(--timeline-radius, 4px);
  }

  /* A bar has one ground, and lines of the grid pass behind it. */
  .label.inside {
    text-shadow: none;
    /* In forced colours text has a ground of its own, which would cover a part of the bar. */
    forced-color-adjust: preserve-parent-color;
  }

  /* Names of lanes are set as dates are. */
  .date,
  .lane-text,
  .lane-name,
  .tick.now-name {
    color: var(--ink-text, var(--ink));
    font-size: var(--date-size);
    font-weight: 700;
    line-height: var(--date-line);
  }

  .tick.now-name {
    color: ${tokenVar('accent')};
  }

  .date.end {
    color: var(--ink-text, ${tokenVar('text')});
    text-align: end;
  }

  .title {
    color: var(--ink-text, inherit);
  }

  .title,
  .whole {
    font-size: var(--title-size);
    font-weight: var(--timeline-title-weight, 400);
    line-height: var(--title-line);
  }

  /* The blank between two lines stays. Chromium leaves out one that it does not paint, so that screen readers would hear the words beside it as one. */
  .title,
  .date,
  .lane-text {
    white-space: pre-wrap;
  }

  /* A line breaks where the layout broke it: between these, and nowhere else. */
  .set {
    white-space: nowrap;
  }

  /* A title that is cut is whole on hover and on focus, over its neighbours and in the way of none. */
  .whole {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: max-content !important;
    /* No more than half of the picture, and so within it, on whichever side of its middle. */
    max-inline-size: max(100%, min(32em, 50cqi));
    block-size: auto !important;
    box-sizing: border-box;
    margin: -4px 0;
    padding: 3px;
    border: 1px solid ${tokenVar('axis')};
    background: ${tokenVar('background')};
    text-shadow: none;
    white-space: normal;
  }

  .whole.back {
    inset: 0 0 auto auto;
  }

  .whole.up {
    inset-block: auto 0;
    transform: none !important;
  }

  /* Over its neighbours, and over the axis, which stays in view. */
  :is(:hover, :focus-visible):has(> .whole) {
    z-index: 2;
  }

  :not(:hover, :focus-visible) > .whole,
  .dismissed > .whole,
  .heard {
    position: absolute;
    inline-size: 1px !important;
    block-size: 1px !important;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* After all that takes the font of what it is in. */
  .tick,
  .crowd,
  .date,
  .lane-text,
  .lane-name {
    font-family: var(--timeline-small-font, inherit);
  }
`;
