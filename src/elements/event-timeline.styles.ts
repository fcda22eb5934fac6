import { css, unsafeCSS, type CSSResult } from 'lit';
import { SHAPE_STYLES, type ShapeStyle } from '../render/shapes.js';
import { tokenVar, type TokenName } from '../render/tokens.js';

const token = (name: TokenName): CSSResult => unsafeCSS(tokenVar(name));

const paint = (of: ShapeStyle['fill']): string =>
  of === undefined ? 'none' : of === 'ink' ? 'var(--ink)' : tokenVar(of);

/** The looks of marks and lines, from the same table as the exported SVG. */
const shapes = Object.entries(SHAPE_STYLES as Record<string, ShapeStyle>)
  .map(
    ([kind, { fill, stroke, width = 1, dash = 'none' }]) =>
      `.${kind}{fill:${paint(fill)};stroke:${paint(stroke)};stroke-width:${String(width)};stroke-dasharray:${dash}}`,
  )
  .join('\n');

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    container-type: inline-size;
    /* A container has no width of its own: without this it would vanish in a flex row or a dialog. */
    contain-intrinsic-inline-size: min(60rem, 100vw);
    min-inline-size: 0;
    position: relative;
    color: ${token('text')};
    background: var(--timeline-background, transparent);
    font-family: var(--timeline-font, inherit);
    font-size: var(--timeline-font-size, 1rem);
    line-height: 1.4;
    text-align: start;
  }

  :host([hidden]) {
    display: none;
  }

  .figure {
    flex: 1 1 auto;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }

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
    font-family: var(--timeline-heading-font, inherit);
    font-size: 1.5em !important;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.008em;
    text-wrap: balance;
  }

  .summary {
    margin: 0.2rem 0 0;
    font-size: max(12px, 0.875em);
    line-height: 1.35;
    color: ${token('muted')};
    text-wrap: pretty;
  }

  @container (width < 600px) {
    .heading,
    ::slotted([slot='heading']) {
      font-size: 1.25em !important;
    }
  }

  .frame {
    flex: 1 1 auto;
    position: relative;
    overflow: hidden auto;
    min-block-size: 0;
  }

  .plot {
    position: relative;
    direction: ltr;
    /* The room that the picture needs: an element without a height of its own is as high as this. */
    min-block-size: var(--natural-height);
    block-size: 100%;
  }

  .plot :is(.tick, .lane-name, .label) {
    direction: var(--direction);
  }

  .shapes {
    position: absolute;
    inset: 0 auto auto 0;
    overflow: visible;
  }

  [part~='mark'] {
    cursor: pointer;
  }

  .tick,
  .break,
  .lane,
  .lane-name,
  .label,
  .date,
  .lane-text,
  .title {
    position: absolute;
    inset: 0 auto auto 0;
  }

  .lane {
    pointer-events: none;
  }

  .line {
    display: block;
    white-space: nowrap;
  }

  .tick {
    font-size: var(--tick-size);
    font-weight: 400;
    line-height: var(--tick-line);
    font-variant-numeric: lining-nums;
    color: ${token('muted')};
    white-space: nowrap;
  }

  .vertical .break .tick {
    text-align: end;
  }

  .lane-name {
    font-size: var(--lane-size);
    font-weight: 700;
    line-height: var(--lane-line);
    color: var(--ink);
  }

  .labels {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .label {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: start;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }

  /* The target is larger than the text. */
  .label::before {
    content: '';
    position: absolute;
    inset: -5px -6px;
    border-radius: var(--timeline-radius, 4px);
  }

  .label:focus-visible {
    outline: none;
  }

  .label:focus-visible::before {
    outline: 2px solid ${token('accent')};
    outline-offset: 1px;
    box-shadow: 0 0 0 1px ${token('background')};
  }

  .label:hover .title,
  .label[part~='selected'] .title {
    text-decoration: underline;
    text-decoration-color: var(--ink);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.18em;
  }

  .date,
  .lane-text {
    color: var(--ink);
    font-size: var(--date-size);
    font-weight: 700;
    line-height: var(--date-line);
  }

  .date.end {
    color: ${token('text')};
    text-align: end;
  }

  .lane-text {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  .title {
    font-size: var(--title-size);
    font-weight: 400;
    line-height: var(--title-line);
    overflow-wrap: anywhere;
    text-align: start;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
  }

  .label[title] .title {
    overflow: hidden;
  }

  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  ${unsafeCSS(shapes)}

  .mark.selected,
  [part~='mark'].selected {
    stroke: ${token('text')};
    stroke-width: 2;
    stroke-dasharray: none;
  }

  .message {
    margin: 0;
    padding: 2rem 1rem;
    text-align: center;
    color: ${token('muted')};
  }

  .status {
    flex: none;
    margin: 0;
    padding-block: 0.5rem 0.1rem;
    border-block-start: 1px solid ${token('rule')};
    font-size: max(12px, 0.8125em);
    color: ${token('muted')};
  }

  .status summary {
    cursor: pointer;
  }

  .status ul {
    margin: 0.25rem 0 0;
    padding-inline-start: 1.25rem;
    max-block-size: 8rem;
    overflow: auto;
  }

  .status code {
    font-size: 1em;
  }

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
    color: var(--ink);
  }

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

  .details p {
    margin-block: 0.6rem 0;
    overflow-wrap: anywhere;
  }

  .details .kicker {
    margin: 0;
  }

  .description {
    white-space: pre-line;
  }

  .details .term {
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

  .details a {
    color: ${token('accent')};
    text-underline-offset: 0.15em;
  }

  .data {
    display: none;
  }

  @media (forced-colors: active) {
    :host {
      --timeline-rule: CanvasText;
      --timeline-tint: Canvas;
      --timeline-accent: Highlight;
    }

    .shapes * {
      forced-color-adjust: auto;
    }

    .label,
    .details,
    .lane-name {
      --ink: CanvasText !important;
    }

    .shapes path {
      --ink: CanvasText !important;
    }

    .details a {
      color: LinkText;
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --timeline-muted: CanvasText;
      --timeline-axis: CanvasText;
      --timeline-rule: CanvasText;
    }
  }

  @media print {
    .frame {
      overflow: visible;
    }
  }
`;
