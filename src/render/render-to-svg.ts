import type { SceneText } from '../layout/scene.js';
import { fontsFor, type Font } from '../layout/typography.js';
import { wrap } from '../layout/wrap.js';
import type { Pen } from '../mark/pen.js';
import { round } from '../mark/round.js';
import { defaults, type TimelineOptions } from '../timeline/options.js';
import { Timeline } from '../timeline/timeline.js';
import { draw, rectangle, type Shape } from './shape.js';
import { escapeXml, svgWriter } from './svg-writer.js';
import { TOKENS, type TokenName } from './tokens.js';
import { writeScene } from './write-scene.js';

/** Options of {@link renderToSVG}: those of a timeline without its data, and colours and styles. */
export type RenderOptions = Partial<Omit<TimelineOptions, 'data'>> & {
  /** Colours for a light page (the default) or a dark one. */
  readonly theme?: 'light' | 'dark';
  /** Colours in place of those of the theme, by the names of the custom properties: `{ 'color-0': '#0c54a0' }`. */
  readonly colors?: Readonly<Partial<Record<TokenName, string>>>;
  /** CSS for the file, such as the `@font-face` rule of its `fontFamily` with a font in a `data:` URL. */
  readonly styles?: string;
};

/** The distance between header and picture, in px. */
const HEADER_GAP = 16;
/** The margin around the picture, in px. */
const marginFor = (width: number): number => (width < 600 ? 12 : 20);
const HEADING_NARROW = { size: 20, lineHeight: 24 };

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
export function renderToSVG(
  document: unknown,
  { theme = 'light', colors = {}, styles = '', ...options }: RenderOptions = {},
): string {
  const { width, height, fontFamily, rightToLeft, stroke } = { ...defaults, ...options };
  const margin = marginFor(width);
  const timeline = new Timeline({ ...options, data: document, width: width - 2 * margin, height: 0 });
  const header = setHeader(timeline);
  const room = Math.max(0, height - 2 * margin - header.height);
  timeline.set({ height: room, maxHeight: height > 0 ? room : Infinity });
  const { scene, summary } = timeline;
  const total = scene.height + header.height + 2 * margin;
  const color = (name: TokenName): string => escapeXml(colors[name] ?? TOKENS[name][theme]);
  const writer = svgWriter(color, { rightToLeft, fontFamily, stroke });
  const picture = writeScene(timeline, writer);
  const description = [summary, timeline.document.description].filter(Boolean).join(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(total)}"`,
    // An image has no links for screen readers.
    `  viewBox="0 0 ${round(width)} ${round(total)}" role="${picture.includes('<a ') ? 'group' : 'img'}"`,
    `  xml:lang="${escapeXml(timeline.locale)}" font-family="${escapeXml(fontFamily)}"${rightToLeft ? ' direction="rtl"' : ''}>`,
    // They name and describe the picture without ids, which could be those of the page or of another picture in it.
    `<title>${escapeXml(timeline.document.title ?? timeline.messages.timeline)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    ...(styles ? [`<style>${escapeXml(styles)}</style>`] : []),
    `<rect width="100%" height="100%" fill="${color('background')}"/>`,
    `<g transform="translate(${round(margin)},${round(margin)})">`,
    ...header.texts.map(({ text, font, fill }) => writer.text(text, font, fill)),
    ...header.swatches.map((shape) => writer.shape(shape)),
    `</g>`,
    `<g transform="translate(${round(margin)},${round(margin + header.height)})">`,
    picture,
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
  const items = legend.map(({ title = messages.others, color, mark }) => {
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
    const paint = (pen: Pen): void =>
      mark
        ? mark(pen, from + half, middle, SWATCH.mark)
        : rectangle(pen, from, middle - half, from + SWATCH.size, middle + half);
    const swatch = draw('bar', paint, color);
    return { swatch, text: { text, font: small, fill: 'text' as const } };
  });
  return {
    texts: [...texts, ...items.map(({ text }) => text)],
    swatches: items.map(({ swatch }) => swatch),
    height: y + small.lineHeight + HEADER_GAP,
  };
}

/** A square of colour, half a mark, the room for these before their words, and the distance between two items; px. */
const SWATCH = { size: 10, mark: 6.5, room: 16, gap: 16 };
