import { partitionPoint } from '../../partition-point.js';
import { asTime } from '../../time/time.js';
import { extentOf, extentWithin } from '../glyph.js';
import { barHeight, barPlaces, barText } from '../label-bar.js';
import type { Glyph, Label } from '../scene.js';
import { barsOfRow } from './bars-of-row.js';
import { chosenGlyph } from './chosen-event.js';
import { columnAt } from './columns-along.js';
import { bandBox, type DrawnLane, type LaneFrame } from './lane-frame.js';
import { PADDING } from './lane-heights.js';
import type { Counted } from './many.js';

/** A bar shorter than this has no text in it, in px. */
const LEAST_TEXT = 40;
/** A bar larger than this is followed by a gap of 1 px; px. */
const ROOMY = 3;

/** Intervals in rows, with titles in those that are long enough. */
export function drawRows(frame: LaneFrame, { begins, heights, total }: Counted): DrawnLane {
  const { group, isBare, band, across, columns, setting } = frame;
  const { position, scale, axis } = across;
  const { rows = [], strands } = group;
  const { column } = strands[0]!;
  const [start, end] = scale.domain();
  const invert = (px: number): number => scale.invert((px - axis[0]) / (axis[1] - axis[0]));
  const pitch = Math.min(barHeight(setting.fonts) + 1, (band.height - 2 * PADDING) / rows.length);
  const hasTexts = !isBare && pitch >= setting.fonts.title.lineHeight;
  // As high as bars without text.
  const radius = Math.min(barHeight(setting.fonts), pitch - 1) / 2;
  const outlines: number[][] = [];
  const counts = begins.slice();
  const glyphs: Glyph[] = [];
  const labels: Label[] = [];
  const topOf = (row: number): number => band.y + PADDING + row * pitch;
  rows.forEach((row, i) => {
    const y = topOf(i);
    const bottom = y + Math.max(1, pitch - (pitch > ROOMY ? 1 : 0.5));
    for (const { from, to, index } of barsOfRow(row, position, invert, [start, end])) {
      const [x1, x2] = [Math.max(axis[0] - 1, from), Math.min(axis[1] + 1, to)];
      if (x2 <= x1) continue;
      const isLong = hasTexts && x2 - x1 >= LEAST_TEXT;
      const named = isLong && index !== undefined ? namedBar(frame, index, y + radius, radius) : undefined;
      if (named) {
        glyphs.push(named.glyph);
        labels.push(named.label);
        const at = column.at(index!);
        if (at >= start && at < end) counts[columnAt(columns.edges, at)]!--;
        continue;
      }
      const gap = x2 - x1 > ROOMY ? 1 : 0;
      outlines.push([x1, bottom, x1, y, x2 - gap, y, x2 - gap, bottom, x1, bottom]);
    }
  });
  const chosen = chosenGlyph(frame, (index) => {
    const row = rows.findIndex(
      (own) => own.index[partitionPoint(own.index.length, (k) => own.index[k]! < index)] === index,
    );
    return topOf(row) + pitch / 2;
  });
  if (chosen && !glyphs.some(({ id }) => id === chosen.id)) glyphs.push(chosen);
  const place = { y: topOf(0), pitch, count: rows.length };
  return {
    density: { ...bandBox(frame, total, counts), present: heights, rows: place, outlines, rules: [], notes: [] },
    ...{ glyphs, labels },
  };
}

/** An interval with its title in it, centred on `middle`; undefined if the title does not fit. */
function namedBar(
  { group: { lane, strands }, across: { position, edges, reach }, setting, many }: LaneFrame,
  index: number,
  middle: number,
  radius: number,
): { readonly glyph: Glyph; readonly label: Label } | undefined {
  const { column } = strands[0]!;
  const event = many.event(column.place(index));
  const extent = extentWithin(extentOf(event, asTime(column.at(index)), position, edges), reach);
  if (extent?.shape !== 'bar') return undefined;
  const places = barPlaces(barText(event, lane, setting, LEAST_TEXT), extent, edges, false);
  const label = places.find(({ form }) => form === 'inside');
  if (!label) return undefined;
  return {
    glyph: { id: event.id, ...extent, x: extent.at, y: middle, radius, along: 'x', ink: label.ink },
    label: { ...label, y: middle - setting.fonts.title.lineHeight / 2 },
  };
}
