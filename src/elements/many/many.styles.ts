import { tokenVar } from '../../render/tokens.js';
import { css, sheetOf } from '../sheet.js';

/** The styles for very many events: the highlighted column, the brush, and the readout. */
export const manyStyles = sheetOf(css`
  /* Upright and level lines: edges need no softening, which takes time, and neither does what is behind need to be mixed in. */
  .density {
    shape-rendering: crispEdges;
    fill: color-mix(in srgb, var(--ink) 74%, ${tokenVar('background')});
    fill-opacity: 1;
  }

  /* Where no event has a text, screen readers would hear of an empty list. */
  .labels:not(:has(li)) {
    display: none;
  }

  /* How exactly its time is known is a line behind a title beside its mark, not through it. */
  .plot:has(> .densities) .label:not(.inside) > .heard:first-child ~ .title {
    background: ${tokenVar('background')};
  }

  .densities {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }

  .density-lane {
    position: absolute;
    inset: 0 auto auto 0;
    border-radius: min(2px, var(--timeline-radius, 4px));
    pointer-events: none;
  }

  .density-lane:focus-visible {
    outline: 2px solid ${tokenVar('accent')};
    outline-offset: -2px;
  }

  /* On a ground of its own: what it stands on may have any colour. */
  .densities .note {
    margin: 1px 0 0 1px;
    padding: 0 4px;
    border-radius: min(3px, var(--timeline-radius, 4px));
    background: ${tokenVar('background')};
  }

  .pointed {
    position: absolute;
    inset: 0 auto auto 0;
    min-inline-size: 2px;
    outline: 1.5px solid ${tokenVar('text')};
    outline-offset: 1px;
    border-radius: min(1px, var(--timeline-radius, 4px));
  }

  .brush {
    position: absolute;
    inset: 0 auto auto 0;
    padding: 0;
    border: 0;
    outline: 1.5px solid ${tokenVar('accent')};
    background: color-mix(in srgb, ${tokenVar('accent')} 14%, transparent);
    font: inherit;
    cursor: zoom-in;
    pointer-events: auto;
  }

  @media (prefers-contrast: more) {
    .brush {
      background: none;
    }

    .density {
      fill: var(--ink);
    }
  }

  .brush:focus-visible {
    outline-width: 3px;
  }

  .brush-words {
    position: absolute;
    inset: 0 auto auto 0;
    padding: 3px 9px;
    border: 1px solid ${tokenVar('rule')};
    border-radius: var(--timeline-button-radius, 1em);
    font-family: var(--timeline-small-font, inherit);
    background: ${tokenVar('background')};
    color: ${tokenVar('text')};
    font-size: max(0.8125em, 12px);
    line-height: 1.4;
    white-space: nowrap;
  }

  .readout {
    inset: 0 auto auto 0;
    max-inline-size: min(22rem, calc(100vw - 24px));
    margin: 0;
    padding: 7px 11px 8px;
    border: 1px solid ${tokenVar('rule')};
    border-radius: var(--timeline-radius, 4px);
    background: ${tokenVar('background')};
    color: ${tokenVar('text')};
    box-shadow: var(--timeline-shadow, 0 4px 16px rgb(0 0 0 / 18%));
    font-size: max(0.8125em, 12px);
    line-height: 1.4;
    pointer-events: none;
  }

  .readout .when {
    font-family: var(--timeline-small-font, inherit);
    color: ${tokenVar('muted')};
  }

  .readout .what {
    font-weight: 700;
  }

  .readout ul {
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
    display: grid;
    gap: 2px;
  }

  .readout li,
  .readout .what {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow-wrap: anywhere;
  }
`);
