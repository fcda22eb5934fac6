import type { Ink, SceneText } from '../layout/scene.js';
import type { Font } from '../layout/typography.js';
import { round } from '../mark/round.js';
import { SHAPE_STYLES, type Shape, type ShapeStyle } from './shape.js';
import { isToken, laneToken, type TokenName } from './tokens.js';

export type SvgWriter = ReturnType<typeof svgWriter>;

interface Look {
  readonly rightToLeft: boolean;
  /** The default font families of text. */
  readonly fontFamily: string;
  /** The thickness of lines, as a multiple of the default. */
  readonly stroke: number;
}

/** A colour of the theme, by its name, or the colour of an event. */
export type Paint = Ink;

/** Unicode characters around text that keeps its own direction. */
const ISOLATE = '\u2068';
const POP = '\u2069';

/** Writes shapes and texts as SVG elements, in the colours of a theme; `colorOf` gives these as text for an attribute. */
export function svgWriter(colorOf: (name: TokenName) => string, { rightToLeft, fontFamily, stroke }: Look) {
  const color = (paint: Paint): string => {
    const token = typeof paint === 'number' ? laneToken(paint) : paint;
    return isToken(token) ? colorOf(token) : escapeXml(token);
  };
  // A colour from the data may be illegible, so text has only colours of the theme.
  const textColor = (paint: Paint): string => color(typeof paint === 'number' || isToken(paint) ? paint : 'text');
  return {
    color,
    shape({ kind, d, ink = 0 }: Shape): string {
      const { fill, stroke: outline, width = 1, dash, opacity }: ShapeStyle = SHAPE_STYLES[kind];
      const paint = (of: TokenName | 'ink' | undefined): string =>
        of === undefined ? 'none' : color(of === 'ink' ? ink : of);
      const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash}"`;
      const line = outline ? ` stroke="${paint(outline)}" stroke-width="${round(width * stroke)}"${dashes}` : '';
      const pale = opacity === undefined ? '' : ` fill-opacity="${round(opacity)}"`;
      return `<path d="${d}" fill="${paint(fill)}"${pale}${line}/>`;
    },
    /** `isOver`: whether the text gets a halo of the background, so that lines of the grid do not run through it. */
    text(
      { x, y, width, lines }: SceneText,
      font: Font,
      paint: Paint,
      align: 'start' | 'end' = 'start',
      isOver = true,
    ): string {
      // In text from right to left, SVG counts `start` from the right.
      const left = (align === 'end') === rightToLeft ? x : x + width;
      const spans = lines.map((line, i) => {
        // The baseline that centres lower-case letters in their line, near enough for any font.
        const baseline = y + (i + 0.5) * font.lineHeight + font.size * 0.34;
        const text = line.trimEnd();
        const isolated = rightToLeft ? `${ISOLATE}${text}${POP}` : text;
        return `<tspan x="${round(left)}" y="${round(baseline)}">${escapeXml(isolated)}</tspan>`;
      });
      const anchor = align === 'end' ? ' text-anchor="end"' : '';
      const family = font.family === fontFamily ? '' : ` font-family="${escapeXml(font.family)}"`;
      const weight = font.weight === 400 ? '' : ` font-weight="${String(font.weight)}"`;
      const halo = !isOver
        ? ''
        : ` stroke="${color('background')}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
      return `<text font-size="${round(font.size)}"${family}${weight} fill="${textColor(paint)}"${halo}${anchor}>${spans.join('')}</text>`;
    },
  };
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for XML: markup becomes entities, characters that XML forbids are dropped. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);
