import { tokenVar } from '../../render/tokens.js';
import { css, sheetOf } from '../sheet.js';

/** The styles of `<timeline-details>`: text of a readable width, with pictures beside it if there is room. */
export const detailsPlaceStyles = sheetOf(css`
  :host {
    display: block;
    container-type: inline-size;
    min-inline-size: 0;
    color: ${tokenVar('text')};
    font-family: var(--timeline-font, inherit);
    font-size: var(--timeline-font-size, 1rem);
    line-height: 1.45;
    text-align: start;
  }

  /* Within a timeline that is told how high to be it has its share of that, also while it is empty: the picture stays as it is. */
  :host([slot='details']) {
    flex: none;
    box-sizing: border-box;
    overflow: auto;
    block-size: var(--timeline-details-size, 40%);
    margin-block-start: 0.75rem;
    font-size: inherit;
  }

  .said:focus-visible {
    outline: 2px solid ${tokenVar('accent')};
    outline-offset: -2px;
  }

  :is(a, .close, .kicker, figure):focus-visible {
    outline: 2px solid ${tokenVar('accent')};
    outline-offset: 1px;
  }

  .chosen {
    padding-block: 0.8rem 0.25rem;
    border-block-start: 3px solid var(--ink, ${tokenVar('rule')});
  }

  .chosen > * {
    max-inline-size: 42rem;
  }

  .invitation {
    margin: 0;
    padding-block: 0.8rem 0.25rem;
    border-block-start: 1px solid ${tokenVar('rule')};
    color: ${tokenVar('muted')};
    font-size: max(12px, 0.9375em);
  }

  .close {
    margin: -0.4rem 0;
  }

  .close,
  .step,
  .load {
    min-inline-size: max(2rem, var(--hit, 0px));
    min-block-size: max(2rem, var(--hit, 0px));
  }

  .related button {
    min-block-size: max(24px, var(--hit, 0px));
  }

  .media :is(img, video) {
    max-block-size: 24rem;
  }

  /* Pictures beside all of the text, which is in boxes of two makers. */
  @container (width >= 48rem) {
    .chosen:has(.media) {
      display: grid;
      grid-template-columns: minmax(0, 42rem) minmax(12rem, 22rem);
      column-gap: 2rem;
    }

    .chosen:has(.media) > .words {
      display: contents;
    }

    .chosen:has(.media) > *,
    .chosen:has(.media) > .words > * {
      grid-column: 1;
    }

    .chosen > .words > .media {
      grid-area: 1 / 2 / span 99;
      align-self: start;
      margin-block-start: 0;
    }
  }

  @media (forced-colors: active) {
    .chosen {
      --ink: CanvasText !important;
    }
  }

  /* On paper a timeline has all events with their details. */
  @media print {
    :host {
      display: none;
    }
  }
`);
