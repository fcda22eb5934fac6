import { tokenVar } from '../render/tokens.js';
import { css, sheetOf } from './sheet.js';

/** The parts of the panel of details that are more than text. */
export const extrasStyles = sheetOf(css`
  .media {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
    overflow-wrap: anywhere;
    margin-block-start: 0.7rem;
  }

  .media figure {
    margin: 0;
  }

  .media :is(img, video) {
    display: block;
    inline-size: 100%;
    max-block-size: 16rem;
    border-radius: min(2px, var(--timeline-radius, 4px));
    background: ${tokenVar('tint')};
    object-fit: contain;
  }

  .entry img {
    display: block;
    max-inline-size: 100%;
    max-block-size: 16rem;
  }

  .media audio {
    inline-size: 100%;
  }

  .media figcaption,
  .relation,
  .step,
  .load {
    font-family: var(--timeline-small-font, inherit);
  }

  .media figcaption {
    margin-block-start: 0.25rem;
    color: ${tokenVar('muted')};
    font-size: max(12px, 0.8125em);
    /* It may run in another direction than what it is in, and begins where that does. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
    overflow-wrap: anywhere;
  }

  .credit::before {
    content: ' · ';
  }

  .credit:first-child::before {
    content: none;
  }

  .related {
    margin: 0.9rem 0 0;
    padding: 0;
    list-style: none;
    display: grid;
    gap: 0.25rem;
  }

  .relation {
    margin-inline-end: 0.35em;
    color: ${tokenVar('muted')};
    font-size: max(12px, 0.8125em);
    font-weight: 700;
  }

  .related button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: ${tokenVar('accent')};
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .steps {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    margin-block-start: 0.9rem;
    padding-block-start: 0.6rem;
    border-block-start: 1px solid ${tokenVar('rule')};
  }

  .steps[hidden] {
    display: none;
  }

  .step,
  .load {
    min-block-size: 28px;
    padding: 2px 12px;
    border: 1px solid ${tokenVar('rule')};
    border-radius: var(--timeline-button-radius, 1em);
    background: none;
    color: inherit;
    font-size: max(12px, 0.875em);
    cursor: pointer;
  }

  .step[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }

  :is(.step, .load, .related button):focus-visible {
    outline: 2px solid ${tokenVar('accent')};
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    .step[aria-disabled='true'] {
      opacity: 1;
      color: GrayText;
    }
  }
`);
