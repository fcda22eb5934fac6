import { chosenGlyph } from './chosen-event.js';
import { columnAt, STEP } from './columns-along.js';
import { largest } from './count-columns.js';
import { heightFor, outlinesOf } from './density-outlines.js';
import { rulesOf } from './density-rules.js';
import { bandBox, type DrawnLane, type LaneFrame } from './lane-frame.js';
import { PADDING } from './lane-heights.js';
import type { Counted } from './many.js';
import { NOTABLE } from './pick-texts.js';
import type { Box, Glyph } from '../scene.js';
import { placeTexts } from './place-texts.js';
import { inRow, rowForm, rowsIn, type PlacedText } from './text-of-pick.js';

/** Columns from the bottom of a lane, and above them the texts that have room. */
export function drawColumns(frame: LaneFrame, { begins, heights, total }: Counted): DrawnLane {
  const { group, all, isBare, band, across, columns, full, setting, kept } = frame;
  const room = band.height - 2 * PADDING;
  const form = kept.forms.get(group.lane.index) ?? rowForm(room, group, setting);
  kept.forms.set(group.lane.index, form);
  const rows = group.lane.isCollapsed ? 0 : rowsIn(room, form);
  // Events of high importance have their texts in rows reserved above the highest column.
  const isNotable = all.strands.some(({ ranking }) => ranking.most > NOTABLE);
  const above = isNotable ? Math.ceil(rows / 3) : 0;
  const heightOf = heightFor(full, room - above * form.height);
  const base = band.y + band.height - PADDING;
  const topOf = (row: number): number => band.y + PADDING + row * form.height;
  /** The top of the highest column within a stretch, in px. */
  const highestOf = (from: number, to: number): number => {
    let most = 0;
    const last = Math.min(heights.length - 1, Math.floor((to - columns.from) / STEP));
    for (let i = Math.max(0, Math.floor((from - columns.from) / STEP)); i <= last; i++)
      if (heights[i]! > most) most = heights[i]!;
    return base - heightOf(most);
  };
  const isFree = (row: number, { from, to, height }: PlacedText, below: number): boolean =>
    row < above || topOf(row) + height <= Math.min(highestOf(from, to), base - heightOf(below));
  const placed = rows > 0 && !isBare ? placeTexts(frame, rows, form, isFree) : [];
  // Events with texts are not counted.
  const counts = begins.slice();
  const present = heights === begins ? counts : heights.slice();
  const [start] = across.scale.domain();
  for (const { at, end } of placed) {
    const first = columnAt(columns.edges, at);
    if (at >= start) counts[first]!--;
    if (present === counts) continue;
    for (let i = first; i === first || (i < present.length && columns.edges[i]! < end); i++) present[i]!--;
  }
  const drawn = placed.map(({ text, id, row }) => inRow(text, id, topOf(row), setting));
  const glyphs = drawn.map(({ glyph }) => glyph);
  const labels = drawn.map(({ label }) => label);
  const foot = { base, top: band.y, left: across.axis[0] };
  const chosen = rows > 0 || isBare ? undefined : chosenGlyph(frame, () => band.y + band.height / 2);
  return {
    density: {
      ...bandBox(frame, total, counts),
      ...{ present, rows: undefined },
      outlines: outlinesOf(present, heightOf, columns.from, base, across.axis),
      ...rulesOf(heightOf, Math.min(full, largest(present)), foot, [...labels, ...glyphs.map(boxOf)], setting),
    },
    glyphs: chosen ? [...glyphs, chosen] : glyphs,
    labels,
  };
}

const boxOf = ({ from, to, y, radius }: Glyph): Box => ({
  x: from,
  y: y - radius,
  width: to - from,
  height: 2 * radius,
});
