import { tokenVar } from '../render/tokens.js';
import { shapeCss, tickCss } from './axis-css.js';
import { css } from './sheet.js';

/** The picture: axis, lanes, marks. */
export const plotStyles = css`
  .plot {
    position: relative;
    direction: ltr;
    /* The room that the picture needs: an element without a height of its own is as high as this. */
    min-block-size: var(--natural-height);
    block-size: 100%;
    /* Two fingers are ours. */
    touch-action: pan-x pan-y;
    /* Titles are shown as they are written, and as they were measured. */
    text-transform: none;
  }

  .magnified {
    overflow: clip;
  }

  .plot :is(.tick, .lane-name, .label) {
    direction: var(--direction);
  }

  .shapes {
    overflow: visible;
  }

  .shapes,
  .tick,
  .break,
  .era,
  .lane,
  .label,
  .crowd,
  .date,
  .lane-text,
  .title {
    position: absolute;
    inset: 0 auto auto 0;
  }

  .label,
  .crowd,
  .lane-name {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: start;
    cursor: pointer;
  }

  /* The target is larger than the text, and so is the ring. */
  .label,
  .lane-name {
    outline: none;
  }

  .lane {
    pointer-events: none;
  }

  /* The axis stays in view while the lanes are scrolled. */
  .horizontal .head {
    position: sticky;
    inset-block-start: 0;
    block-size: var(--head);
    /* It takes no room of its own: without the rest of the picture there is none. */
    margin-block-end: calc(-1 * var(--head));
    z-index: 1;
    pointer-events: none;
  }

  .head :is(.break, .era) {
    pointer-events: auto;
  }

  .scrolled .horizontal .head {
    background: ${tokenVar('background')};
    box-shadow: 0 6px 6px -4px ${tokenVar('background')};
  }

  ${tickCss}

  .vertical .tick {
    text-align: end;
  }

  .crowd {
    border-radius: 8px;
    color: var(--ink-text, var(--ink));
    text-align: center;
    font-size: var(--tick-size);
    font-weight: 600;
    line-height: 16px;
  }

  .lane-name {
    position: sticky;
    inset-block-start: calc(var(--head) + 6px);
    display: block;
    pointer-events: auto;
  }

  /* Points down while the lane is open, at what is hidden when it is folded. */
  .lane-name:is(.folds, :hover, :focus-visible) > bdi:last-of-type::after {
    content: '';
    display: inline-block;
    box-sizing: border-box;
    inline-size: 0.42em;
    block-size: 0.42em;
    margin-inline: 0.5em -1em;
    border-block-end: 1.5px solid;
    border-inline-end: 1.5px solid;
    transform: translateY(-0.22em) rotate(45deg);
  }

  .lane-name[aria-expanded='false'] > bdi:last-of-type::after {
    transform: rotate(-45deg);
  }

  .lane-name:dir(rtl)[aria-expanded='false'] > bdi:last-of-type::after {
    transform: rotate(45deg);
  }

  ${shapeCss}

  [part~='mark'].selected {
    stroke: ${tokenVar('text')};
    stroke-width: calc(2px * var(--timeline-stroke, 1));
    stroke-dasharray: none;
  }
`;
