import { tokenVar } from '../../render/tokens.js';
import { shapeCss, tickCss } from '../axis-css.js';
import { css, sheetOf } from '../sheet.js';

/**
 * The same look as the axis of the picture. Within a timeline it covers that axis, takes no room of its own, and stays
 * in view.
 */
export const axisStyles = sheetOf(css`
  :host {
    display: block;
    flex: none;
    min-inline-size: 0;
    color: ${tokenVar('text')};
    text-align: start;
  }

  :host([slot='axis']) {
    block-size: 0;
    position: relative;
    z-index: 1;
    pointer-events: none;
  }

  /* As high as the picture: that far the axis goes along when the page is scrolled. */
  :host([slot='axis']) .room {
    position: absolute;
    inset: 0 0 auto;
  }

  .plot {
    position: relative;
    direction: ltr;
    font-style: normal;
    text-transform: none;
  }

  :host([slot='axis']) .plot {
    position: sticky;
    inset-block-start: var(--timeline-axis-top, 0px);
  }

  /* Down the page: as high as what is beside it. */
  :host(:is([side='start'], [side='end']):not([slot='axis'])) {
    display: flex;
    inline-size: fit-content;
    min-block-size: 6rem;
  }

  .room.upright {
    flex: none;
    position: relative;
  }

  .upright .plot {
    position: absolute;
    inset: 0 auto auto 0;
  }

  .upright .tick {
    text-align: end;
  }

  .upright .turned .tick {
    text-align: start;
  }

  .over {
    background: ${tokenVar('background')};
    box-shadow: 0 6px 6px -4px ${tokenVar('background')};
  }

  .shapes,
  .tick,
  .break,
  .era {
    position: absolute;
    inset: 0 auto auto 0;
  }

  .shapes {
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
  }

  .bottom .shapes {
    transform: scaleY(-1);
  }

  .tick {
    direction: var(--direction);
  }

  ${tickCss}
  ${shapeCss}

  .tick.now-name {
    color: ${tokenVar('accent')};
    font-size: var(--date-size);
    font-weight: 700;
    line-height: var(--date-line);
  }

  @media (forced-colors: active) {
    :host {
      --timeline-rule: color-mix(in srgb, CanvasText 45%, Canvas);
      --timeline-tint: Canvas;
    }

    .shapes path {
      --ink: CanvasText !important;
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --timeline-rule: CanvasText;
    }
  }
`);

/**
 * For the timeline: its own axis is invisible, but is still read out and answers to the pointer. A vertical one, with
 * dates beside it, stays.
 */
export const replacedStyles = sheetOf(css`
  .horizontal .head {
    opacity: 0;
  }
`);
