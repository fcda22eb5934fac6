import { tokenVar } from '../../render/tokens.js';
import { css, sheetOf } from '../sheet.js';

/**
 * Positions are shares of the track, `--from` and `--to`. The three parts that can be dragged never overlap, nor extend
 * beyond the element, however small the window is and wherever it is: its middle keeps room for a finger, and the
 * handles are at the ends of that.
 */
export const overviewStyles = sheetOf(css`
  :host {
    --hit: 24px;
    /* As far from the side as the axis above it. */
    --edge: 6px;
    display: block;
    flex: none;
    box-sizing: border-box;
    min-inline-size: 0;
    color: ${tokenVar('text')};
    font-family: var(--timeline-small-font, var(--timeline-font, inherit));
    line-height: 1.35;
    text-align: start;
  }

  /* Within a timeline, which has it below its picture. */
  :host([part~='overview']),
  :host([slot='overview']) {
    margin-block-start: 12px;
  }

  .map {
    display: flow-root;
    position: relative;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
    cursor: crosshair;
  }

  .track {
    position: relative;
    margin-inline: var(--edge);
    block-size: var(--timeline-overview-size, 2.75rem);
    border-block-end: 1px solid ${tokenVar('axis')};
    --length: calc((var(--to) - var(--from)) * 100%);
    --half: calc(var(--hit) / 2);
    --least: calc(var(--hit) * 1.5 - var(--edge));
    --middle: clamp(var(--least), (var(--from) + var(--to)) * 50%, 100% - var(--least));
    /* Each knob is where the window ends, as far as that leaves room for its middle. */
    --first: min(var(--from) * 100%, var(--middle) - var(--half));
    --last: max(var(--to) * 100%, var(--middle) + var(--half));
    /* Where the handles meet what is between them. */
    --start: min(max(var(--from) * 100% + var(--half), var(--hit) - var(--edge)), var(--middle) - var(--half));
    --end: max(min(var(--to) * 100% - var(--half), 100% - var(--hit) + var(--edge)), var(--middle) + var(--half));
  }

  .track > * {
    position: absolute;
    box-sizing: border-box;
    inset-block: 0;
  }

  /* Where the window is too small to reach its handles, this holds them together; else it lies behind. */
  .track::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--first);
    inline-size: calc(var(--last) - var(--first));
    block-size: 1px;
    margin-block: auto;
    background: ${tokenVar('axis')};
  }

  .all .track::before {
    display: none;
  }

  .window {
    inset-block: -3px -1px;
    inset-inline-start: calc(var(--from) * 100% - 1px);
    inline-size: calc(var(--length) + 2px);
    border: 1px solid ${tokenVar('axis')};
    border-radius: min(3px, var(--timeline-radius, 4px));
    background: ${tokenVar('tint')};
  }

  .all .window {
    border-color: ${tokenVar('rule')};
    background: none;
  }

  .density {
    inset-inline: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: hidden;
    pointer-events: none;
    /* Of no lane: it counts them all. */
    fill: ${tokenVar('muted')};
  }

  .beyond {
    opacity: 0.3;
  }

  /* Thin marks would not be seen as well as areas are. */
  .sparse.beyond {
    opacity: 0.65;
  }

  .within {
    clip-path: inset(0 calc(100% - var(--to) * 100% - 1px) 0 calc(var(--from) * 100% - 1px));
  }

  /* Where nothing is beyond the window, nothing has to stand out. */
  .all .within:not(.sparse) {
    opacity: 0.6;
  }

  .right-to-left .density {
    transform: scaleX(-1);
  }

  .grip {
    inset-inline-start: var(--start);
    inline-size: calc(var(--end) - var(--start));
    cursor: grab;
  }

  .all .grip {
    cursor: crosshair;
  }

  .held .grip {
    cursor: grabbing;
  }

  .handle {
    inline-size: var(--hit);
    cursor: ew-resize;
  }

  .handle.start {
    inset-inline-start: calc(var(--start) - var(--hit));
  }

  .handle.end {
    inset-inline-start: var(--end);
  }

  .grip,
  .handle {
    inset-block: -3px -1px;
    outline: none;
  }

  .knob {
    --place: var(--first);
    inset-block: 0;
    inset-inline-start: calc(var(--place) - 4px);
    inline-size: 8px;
    block-size: min(22px, 60%);
    margin-block: auto;
    border: 1px solid ${tokenVar('axis')};
    border-radius: var(--timeline-radius, 4px);
    background: ${tokenVar('background')};
    pointer-events: none;
  }

  .end + .knob {
    --place: var(--last);
  }

  .handle:hover + .knob,
  .held .handle:active + .knob {
    border-color: ${tokenVar('text')};
    background: ${tokenVar('axis')};
  }

  /* Safari 26 does not see changes of what is farther inside than a child. */
  .handle:focus-visible + .knob,
  .track:has(> .grip:focus-visible) > .window {
    outline: 2px solid ${tokenVar('accent')};
    outline-offset: 1px;
  }

  .dates {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 1rem;
    padding-block-start: 4px;
    font-size: max(12px, 0.8125em);
    font-variant-numeric: tabular-nums;
    color: ${tokenVar('muted')};
  }

  .dates > * {
    unicode-bidi: plaintext;
  }

  .dates > :last-child {
    margin-inline-start: auto;
  }

  @media (prefers-contrast: more) {
    .beyond {
      opacity: 0.6;
    }

    .sparse.beyond {
      opacity: 0.8;
    }
  }

  @media (forced-colors: active) {
    .density {
      fill: CanvasText;
    }

    .window,
    .all .window {
      border-color: CanvasText;
    }

    .knob {
      border-color: ButtonText;
      background: ButtonFace;
    }

    .handle:hover + .knob {
      border-color: Highlight;
      background: Highlight;
    }
  }
`);
