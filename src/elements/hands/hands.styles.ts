import { tokenVar } from '../../render/tokens.js';
import { css, sheetOf } from '../sheet.js';

/** What hands and keys add to the picture. */
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
    border-radius: 99px;
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

  .figure {
    position: relative;
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
    border-radius: 50%;
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

  .help:focus-visible,
  .close-keys:focus-visible {
    outline: 2px solid ${tokenVar('accent')};
    outline-offset: 2px;
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
    box-shadow: 0 4px 24px rgb(0 0 0 / 18%);
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
    border-radius: 4px;
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
    border-radius: 2px;
    background: ${tokenVar('tint')};
    object-fit: contain;
  }

  .media audio {
    inline-size: 100%;
  }

  .media figcaption {
    margin-block-start: 0.25rem;
    color: ${tokenVar('muted')};
    font-size: max(12px, 0.8125em);
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
  }

  .related li + li {
    margin-block-start: 0.25rem;
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
    border-radius: 99px;
    background: none;
    color: inherit;
    font: inherit;
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
