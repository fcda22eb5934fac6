import { MARKED_STYLES } from '../legend/marked.styles.js';
import { MARK_VIEW, markPath } from '../legend/show-mark.js';
import { toolbarMessages } from '../toolbar/toolbar-messages.js';
import { css } from '../sheet.js';
import { escapeXml } from '../../render/svg-writer.js';
import { inkVar } from '../../render/tokens.js';
import { writePicture } from '../../render/write-picture.js';
import { Timeline } from '../../timeline/timeline.js';

/**
 * The widths of the pictures, of which the page shows the one that fits, in px. They are close together, so that each is
 * much like the picture that the element then draws, and compress well, since they say the same. At 600, orientation
 * changes.
 */
export const SERVED_WIDTHS: readonly number[] = [320, 375, 412, 480, 540, 600, 700, 800, 920, 1060, 1200];

/**
 * The shadow root of a timeline from a server, until the element draws its own: the header, a picture for each width,
 * of which one is shown, and the children as a list, which opens without script.
 *
 * @param nonce of the page’s content security policy for styles, if it has one
 */
export function writeServed(
  timeline: Timeline,
  { widths, headingLevel, nonce = '' }: { widths: readonly number[]; headingLevel: number; nonce?: string | undefined },
): string {
  const { document, summary, messages, options, length } = timeline;
  const { title } = document;
  const heading = title
    ? `<div class="heading" role="heading" aria-level="${String(headingLevel)}"><bdi>${escapeXml(title)}</bdi></div>`
    : '';
  const list = messages.controls?.asList ?? toolbarMessages.asList;
  const pictures =
    length === 0
      ? []
      : widths.map((width) => writePicture(new Timeline({ ...options, width, height: 0, maxHeight: Infinity })));
  return [
    '<div class="served">',
    `<style${nonce && ` nonce="${escapeXml(nonce)}"`}>${(SERVED_STYLES + MARKED_STYLES).replaceAll(/\s+/g, ' ')}${widthStyles(widths)}</style>`,
    `<div class="header"><slot name="heading">${heading}</slot>`,
    `<p class="summary"${length === 0 ? ' hidden' : ''}><bdi>${escapeXml(summary)}</bdi></p>${legendOf(timeline)}</div>`,
    ...pictures.map((picture, i) => `<div class="width width-${String(i)}">${picture}</div>`),
    length === 0
      ? '<slot name="loading"></slot><slot></slot>'
      : `<details class="children"><summary>${escapeXml(list)}</summary><slot></slot></details>`,
    '</div>',
  ].join('\n');
}

function legendOf({ legend, messages }: Timeline): string {
  if (legend.length === 0) return '';
  const items = legend.map(({ title = messages.others, color, mark }) => {
    // Strict content security policies forbid style attributes.
    const fill = inkVar(color);
    const swatch = mark
      ? `<svg class="swatch marked" viewBox="${MARK_VIEW}" aria-hidden="true"><path d="${markPath(mark)}" fill="${fill}"/></svg>`
      : `<svg class="swatch" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill="${fill}"/></svg>`;
    return `<li>${swatch}<bdi>${escapeXml(title)}</bdi></li>`;
  });
  return `<ul class="legend" role="list" aria-label="${escapeXml(messages.legend)}">${items.join('')}</ul>`;
}

/**
 * Each picture is shown from its own width up to that of the next, and never enlarged: it would become higher, while
 * what the element draws becomes lower.
 */
const widthStyles = (widths: readonly number[]): string =>
  widths
    .map((width, i) => {
      const next = widths[i + 1];
      const hidden = `{.width-${String(i)}{display:none}}`;
      return [
        `.width-${String(i)}{max-inline-size:${String(width)}px}`,
        i > 0 ? `@container (width<${String(width)}px)${hidden}` : '',
        next === undefined ? '' : `@container (width>=${String(next)}px)${hidden}`,
      ].join('');
    })
    .join('');

const SERVED_STYLES = css`
  .served ~ * {
    display: none !important;
  }

  .width > .picture {
    display: block;
    inline-size: 100%;
  }

  .children > slot::slotted(timeline-event) {
    display: block;
  }

  .children {
    margin-block-start: 0.35rem;
  }

  .children > summary {
    inline-size: fit-content;
    min-block-size: 24px;
    margin-inline-start: auto;
    font-size: max(12px, 0.8125em);
    line-height: 24px;
    cursor: pointer;
  }

  @media print {
    .children::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
