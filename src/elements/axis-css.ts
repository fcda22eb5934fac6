import { SHAPE_STYLES, type ShapeStyle } from '../render/shape.js';
import { tokenVar } from '../render/tokens.js';
import { css } from './sheet.js';

const paint = (of: ShapeStyle['fill']): string =>
  of === undefined ? 'none' : of === 'ink' ? 'var(--ink)' : tokenVar(of);

/** The CSS of marks and lines, made from the same table as the exported SVG. */
export const shapeCss = Object.entries(SHAPE_STYLES as Record<string, ShapeStyle>)
  .map(
    ([kind, { fill, stroke, width = 1, dash = 'none', opacity = 1 }]) =>
      `.${kind}{fill:${paint(fill)};stroke:${paint(stroke)};stroke-width:calc(${String(width)}px*var(--timeline-stroke,1));stroke-dasharray:${dash};fill-opacity:${String(opacity)}}`,
  )
  .join('\n');

/** The CSS of the names along an axis. As text, for `<timeline-axis>`, which does without Lit. */
export const tickCss = css`
  .line {
    display: block;
    white-space: nowrap;
  }

  .tick {
    font-size: var(--tick-size);
    font-weight: 400;
    line-height: var(--tick-line);
    font-variant-numeric: lining-nums;
    color: ${tokenVar('muted')};
    white-space: nowrap;
  }
`;
