import { FAINT, type Label, type Scene, type SceneText } from '../layout/scene.js';
import { fontsFor, type Font } from '../layout/typography.js';
import { wrap } from '../layout/wrap.js';
import { round } from '../mark/round.js';
import { safeUrl } from '../model/safe-url.js';
import { defaults, type TimelineOptions } from '../timeline/options.js';
import { Timeline } from '../timeline/timeline.js';
import { draw, rectangle, type Shape } from './shape.js';
import { shapesOf } from './shapes.js';
import { escapeXml, svgWriter, type Theme } from './svg-writer.js';
import type { TokenName } from './tokens.js';

/** Options of {@link renderToSVG}: those of a timeline but its data, and the theme. */
export type RenderOptions = Partial<Omit<TimelineOptions, 'data'>> & {
  /** Colours for a light page (the default), for a dark one, or colours of one’s own. */
  readonly theme?: Theme;
};

/** Between header and picture, in px. */
const HEADER_GAP = 16;
/** Round the picture, in px. */
const marginFor = (width: number): number => (width < 600 ? 12 : 20);
const HEADING_NARROW = { size: 20, lineHeight: 24 };

type Writer = ReturnType<typeof svgWriter>;

/**
 * The picture of a document as a standalone SVG file, with title, description and links: for static sites, mail and
 * social cards. Needs no page.
 *
 * @param document a timeline document, or an array of events
 * @param options `width` and `height` in px; the picture is higher than `height` only if its text needs it
 *
 * @example
 * await writeFile('treaty.svg', renderToSVG(document, { width: 1200, height: 600 }));
 */
export function renderToSVG(document: unknown, { theme = 'light', ...options }: RenderOptions = {}): string {
  const { width, height, fontFamily, rightToLeft, stroke } = { ...defaults, ...options };
  const margin = marginFor(width);
  const timeline = new Timeline({ ...options, data: document, width: width - 2 * margin, height: 0 });
  const header = setHeader(timeline);
  const room = Math.max(0, height - 2 * margin - header.height);
  timeline.set({ height: room, maxHeight: height > 0 ? room : Infinity });
  const { scene, summary } = timeline;
  const total = scene.height + header.height + 2 * margin;
  const writer = svgWriter({ theme, rightToLeft, fontFamily, stroke });
  const description = [summary, timeline.document.description].filter(Boolean).join(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(total)}"`,
    `  viewBox="0 0 ${round(width)} ${round(total)}" role="img" aria-labelledby="title desc"`,
    `  font-family="${escapeXml(fontFamily)}"${rightToLeft ? ' direction="rtl"' : ''}>`,
    `<title id="title">${escapeXml(timeline.document.title ?? timeline.messages.timeline)}</title>`,
    `<desc id="desc">${escapeXml(description)}</desc>`,
    `<rect width="100%" height="100%" fill="${writer.color('background')}"/>`,
    `<g transform="translate(${round(margin)},${round(margin)})">`,
    ...header.texts.map(({ text, font, fill }) => writer.text(text, font, fill)),
    ...header.swatches.map((shape) => writer.shape(shape)),
    `</g>`,
    `<g transform="translate(${round(margin)},${round(margin + header.height)})">`,
    ...shapesOf(scene).map((shape) => writer.shape(shape)),
    ...axisTexts(scene, writer),
    ...scene.crowds.map(({ text, ink }) => writer.text(text, scene.fonts.tick, ink)),
    ...scene.labels.map((label) => labelGroup(label, timeline, writer)),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

interface HeaderText {
  readonly text: SceneText;
  readonly font: Font;
  readonly fill: TokenName;
}

/** The title of the timeline and the picture in words, one below the other. */
function setHeader(timeline: Timeline): {
  texts: readonly HeaderText[];
  swatches: readonly Shape[];
  height: number;
} {
  const { scene, summary, document, options, legend, messages } = timeline;
  const { heading, summary: small } = fontsFor(options.fontSize, options);
  const maxWidth = options.width;
  let y = 0;
  const texts = (
    [
      [scene.orientation === 'vertical' ? { ...heading, ...HEADING_NARROW } : heading, document.title, 'text'],
      [small, summary, 'muted'],
    ] as const
  ).flatMap(([font, words, fill]): readonly HeaderText[] => {
    if (!words) return [];
    const { lines, width } = wrap(words, { font, measure: options.measure, maxWidth, maxLines: 3 });
    const height = lines.length * font.lineHeight;
    const text: SceneText = { x: options.rightToLeft ? maxWidth - width : 0, y, width, height, lines };
    y += height + 4;
    return [{ text, font, fill }];
  });
  if (legend.length === 0) return { texts, swatches: [], height: y + HEADER_GAP };
  let x = 0;
  const items = legend.map(({ title = messages.others, color }) => {
    const width = options.measure(title, small);
    if (x > 0 && x + SWATCH.room + width > maxWidth) {
      x = 0;
      y += small.lineHeight;
    }
    const left = options.rightToLeft ? maxWidth - x - SWATCH.room - width : x;
    const [square, middle] = [options.rightToLeft ? left + width : left, y + small.lineHeight / 2];
    const text: SceneText = {
      ...{ x: left + (options.rightToLeft ? 0 : SWATCH.room), y, width, height: small.lineHeight, lines: [title] },
    };
    x += SWATCH.room + width + SWATCH.gap;
    const half = SWATCH.size / 2;
    const from = square + (options.rightToLeft ? SWATCH.room - SWATCH.size : 0);
    const swatch = draw('bar', (pen) => rectangle(pen, from, middle - half, from + SWATCH.size, middle + half), color);
    return { swatch, text: { text, font: small, fill: 'text' as const } };
  });
  return {
    texts: [...texts, ...items.map(({ text }) => text)],
    swatches: items.map(({ swatch }) => swatch),
    height: y + small.lineHeight + HEADER_GAP,
  };
}

/** A square of colour, the room that it takes before its words, and what is between two of them; px. */
const SWATCH = { size: 10, room: 16, gap: 16 };

function axisTexts({ fonts, ...scene }: Scene, writer: Writer): readonly string[] {
  const align = scene.orientation === 'vertical' ? 'end' : 'start';
  return [
    ...scene.ticks.flatMap(({ text }) => (text ? [writer.text(text, fonts.tick, 'muted')] : [])),
    ...scene.breaks.flatMap(({ label }) => (label ? [writer.text(label, fonts.tick, 'muted', align)] : [])),
    ...(scene.now?.text ? [writer.text(scene.now.text, fonts.date, 'accent', align)] : []),
    ...scene.eras.flatMap(({ text }) => (text ? [writer.text(text, fonts.tick, 'muted')] : [])),
    ...(scene.densities ?? []).flatMap(({ notes }) => notes.map((note) => writer.text(note, fonts.tick, 'muted'))),
    ...scene.lanes.flatMap(({ header, ink }) => (header ? [writer.text(header, fonts.lane, ink ?? 'text')] : [])),
  ];
}

function labelGroup(label: Label, timeline: Timeline, writer: Writer): string {
  const { fonts } = timeline.scene;
  const { ink, dateText, laneText, titleText, dateAlign, form } = label;
  const isOver = form !== 'inside';
  const at = (text: SceneText): SceneText => ({ ...text, x: text.x + label.x, y: text.y + label.y });
  const group = [
    `<g data-event-id="${escapeXml(label.id)}">`,
    `<title>${escapeXml(`${label.date}: ${label.title}`)}</title>`,
    dateText ? writer.text(at(dateText), fonts.date, dateAlign === 'end' ? 'text' : ink, dateAlign, isOver) : '',
    laneText ? writer.text(at(laneText), fonts.lane, ink) : '',
    writer.text(at(titleText), fonts.title, ink === FAINT ? ink : 'text', 'start', isOver),
    '</g>',
  ].join('');
  const url = safeUrl(timeline.describe(label.id)?.event.url);
  return url === undefined ? group : `<a href="${escapeXml(url)}">${group}</a>`;
}
