import { css } from 'lit';
import { token } from './token-css.js';

/** The panel of details. */
export const detailsStyles = css`
  .details {
    position: fixed;
    inset: auto;
    margin: 0;
    box-sizing: border-box;
    inline-size: min(23rem, 100vw - 24px);
    max-block-size: min(32rem, 100vh - 24px);
    overflow: auto;
    padding: 1rem 1.125rem 1.125rem;
    border: 1px solid ${token('rule')};
    border-block-start: 3px solid var(--ink);
    border-radius: var(--timeline-radius, 4px);
    background: ${token('background')};
    color: ${token('text')};
    box-shadow:
      0 1px 2px rgb(0 0 0 / 12%),
      0 8px 28px rgb(0 0 0 / 18%);
    font-size: 0.9375em;
    line-height: 1.45;
  }

  .details:focus-visible {
    outline: 2px solid ${token('accent')};
    outline-offset: 2px;
  }

  .details-head {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 0.75rem;
  }

  .kicker {
    margin: 0;
    font-size: max(12px, 0.875em);
    font-weight: 700;
    color: var(--ink-text, var(--ink));
  }

  .worked-out {
    font-weight: 400;
    color: ${token('muted')};
  }

  .worked-out::before,
  .kicker-lane::before,
  .status-word::before {
    content: ' · ';
    color: ${token('muted')};
    white-space: pre;
  }

  .close {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    margin: -0.4rem -0.5rem -0.4rem 0;
    padding: 0;
    border: 0;
    border-radius: var(--timeline-radius, 4px);
    background: none;
    color: ${token('muted')};
    cursor: pointer;
  }

  .close:hover {
    color: ${token('text')};
    background: ${token('tint')};
  }

  .close:focus-visible {
    outline: 2px solid ${token('accent')};
  }

  .close path {
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }

  .details-title {
    margin: 0.3rem 0 0;
    font-family: var(--timeline-heading-font, inherit);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  .said p {
    margin-block: 0.6rem 0;
    overflow-wrap: anywhere;
  }

  .said .kicker {
    margin: 0;
  }

  .description {
    white-space: pre-line;
  }

  .said .term {
    margin: 0.9rem 0 0;
    font-size: max(12px, 0.8125em);
    font-weight: 700;
    color: ${token('muted')};
  }

  .sources {
    margin: 0.15rem 0 0;
    padding: 0;
    list-style: none;
    font-size: max(12px, 0.9em);
  }

  .sources li + li {
    margin-block-start: 0.25rem;
  }

  .publisher::before {
    content: ', ';
  }

  .publisher {
    color: ${token('muted')};
  }

  .said a {
    color: ${token('accent')};
    text-underline-offset: 0.15em;
  }

  @media (forced-colors: active) {
    .said a {
      color: LinkText;
    }
  }
`;
