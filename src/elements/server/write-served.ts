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
 * much like the picture that the element then draws, and compress well, since they say the same. Most phones leave 358 to
 * 380 between their margins. At 600, orientation changes.
 */
export const SERVED_WIDTHS: readonly number[] = [320, 358, 380, 412, 480, 540, 600, 700, 800, 920, 1060, 1200];

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
  const { document, messages, options, length } = timeline;
  const { title } = document;
  const heading = title
    ? `<div class="heading" role="heading" aria-level="${String(headingLevel)}"><bdi>${escapeXml(title)}</bdi></div>`
    : '';
  const list = messages.controls?.asList ?? toolbarMessages.asList;
  const drawn = widths.map((width) => new Timeline({ ...options, width, height: 0, maxHeight: Infinity }));
  const pictures = length === 0 ? [] : drawn.map(writePicture);
  const style = (rules: string, attributes = ''): string =>
    `<style${nonce && ` nonce="${escapeXml(nonce)}"`}${attributes}>${rules.replaceAll(/\s+/g, ' ')}</style>`;
  return [
    ...(length === 0 ? [] : [style(ROOM_STYLES + roomStyles(drawn), ' class="room"')]),
    '<div class="served">',
    style(SERVED_STYLES + MARKED_STYLES + widthStyles(widths)),
    `<div class="header"><slot name="heading">${heading}</slot>`,
    `${summariesOf(timeline, drawn)}${legendOf(timeline)}</div>`,
    ...pictures.map((picture, i) => `<div class="width width-${String(i)}">${picture}</div>`),
    length === 0
      ? '<slot name="loading"></slot><slot></slot>'
      : `<details class="children"><summary>${escapeXml(list)}</summary><slot></slot></details>`,
    '</div>',
  ].join('\n');
}

/** The summary of the picture that is shown: whether time is to scale depends on its width. */
function summariesOf({ summary, length }: Timeline, drawn: readonly Timeline[]): string {
  const tag = (words: string, attributes: string): string =>
    `<p class="summary${attributes}><bdi>${escapeXml(words)}</bdi></p>`;
  const [first = summary, ...others] = drawn.map((timeline) => timeline.summary);
  if (length === 0) return tag(summary, '" hidden');
  if (others.every((words) => words === first)) return tag(first, '"');
  return [first, ...others].map((words, i) => tag(words, ` width-${String(i)}"`)).join('');
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
        `.width.width-${String(i)}{max-inline-size:${String(width)}px}`,
        i > 0 ? `@container (width<${String(width)}px)${hidden}` : '',
        next === undefined ? '' : `@container (width>=${String(next)}px)${hidden}`,
      ].join('');
    })
    .join('');

/**
 * Across, a higher picture keeps no room: where readers have scripts, crowds of marks make it so much lower that they
 * would rather have that; px.
 */
const HIGHEST = 1000;

/** The picture that the element draws has at least the room of that which was shown, in the same widths. */
const roomStyles = (drawn: readonly Timeline[]): string =>
  drawn
    .map(({ scene }, i) => {
      if (scene.orientation === 'horizontal' && scene.height > HIGHEST) return '';
      const next = drawn[i + 1];
      const below = next ? ` and (width<${String(next.options.width)}px)` : '';
      const room = `.frame::before{block-size:${String(Math.ceil(scene.height))}px}`;
      return `@container (width>=${String(scene.width)}px)${below}{${room}}`;
    })
    .join('');

/**
 * Stays when the element has drawn its own picture, so that nothing below it moves. The element takes this room as a height
 * that the page has set, and draws what fits it; what does not fit, such as larger text, makes it higher, and a
 * height that the page does set makes it lower, without anything to scroll to.
 */
const ROOM_STYLES = css`
  .frame::before {
    content: '';
    float: inline-start;
    transform: scale(0);
    transform-origin: 0 0;
  }

  .toolbar {
    min-block-size: calc(24px + 0.35rem);
  }

  @media (pointer: coarse) {
    .toolbar {
      min-block-size: calc(44px + 0.35rem);
    }
  }
`;

const SERVED_STYLES = css`
  /* As the frame of the element: in an element of a height of its own it is scrolled. */
  .served {
    min-block-size: 0;
    overflow: hidden auto;
  }

  .served ~ * {
    display: none !important;
  }

  .width > .picture {
    display: block;
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
    outline-offset: -2px;
    cursor: pointer;
  }

  /* As high as the row of buttons that takes its place. */
  @media (pointer: coarse) {
    .children > summary {
      line-height: 44px;
    }
  }

  @media print {
    .children::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
