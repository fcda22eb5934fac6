import { distance, type View } from '../../scale/view.js';
import { headAcross, scaleAcross, type ScaleAcross } from '../frame-across.js';
import { barHeight, barPlaces, barText } from '../label-bar.js';
import { partitionPoint } from '../../partition-point.js';
import { extentOf, extentWithin, MARK_RADIUS } from '../glyph.js';
import { mirror } from '../mirror.js';
import type { DensityBand, Glyph, Label, LaneBand, Scene } from '../scene.js';
import type { LayoutInput, Setting } from '../setting.js';
import { magnification, type Picture, type Shown } from '../shown.js';
import { fontsFor } from '../typography.js';
import { asTime } from '../../time/time.js';
import { barsOfRow } from './bars-of-row.js';
import { columnsAlong, STEP, type ColumnsAlong } from './columns-along.js';
import { heightFor, outlinesOf } from './density-outlines.js';
import { rulesOf } from './density-rules.js';
import { laneHeights, PADDING } from './lane-heights.js';
import type { LaneGroup, Many, ManyPicture, Pick, RowForm } from './many.js';
import { levelFor, NOTABLE, picksIn } from './pick-texts.js';
import { inRow, LEAST_BELOW, placeText, rowForm, type PlacedText } from './text-of-pick.js';

const CROWD = { text: 0.88, gap: 6, columns: false, narrow: false, dates: false };
/** A bar shorter than this has no text in it, in px. */
const LEAST_TEXT = 40;
/** So many slots beyond the edges are looked at: a text there may be in the way of one that is seen. */
const BEYOND = 2;

/** The picture of very many events: how many there are along the axis, and the texts of those that have room for them. */
export function layoutMany(input: LayoutInput, many: Many): ManyPicture {
  return drawMany(settingOf(input), many, undefined);
}

/** What a view shows of it. Its cost is that of its pixels. */
export function sceneOfMany(
  input: LayoutInput,
  whole: Picture,
  view: View | null,
  chosen: string | null,
  many: Many,
): Scene {
  const { scene } =
    view || chosen !== null ? drawMany(settingOf(input, { view, whole, chosen }), many, whole as ManyPicture) : whole;
  return input.rightToLeft ? mirrorMany(scene) : scene;
}

/** Heights are to be compared along the axis: that is true to time unless another is asked for. Steps have no room for so many. */
const settingOf = (input: LayoutInput, shown?: Shown): Setting => ({
  ...{
    ...input,
    shown,
    scale: input.scale === 'auto' || input.scale === 'sequence' ? 'proportional' : input.scale,
    density: CROWD,
    isCrowded: true,
    tickLines: 2,
    limit: Infinity,
  },
  fonts: fontsFor(CROWD.text * input.fontSize, input.fontFamily),
});

function drawMany(setting: Setting, many: Many, whole: ManyPicture | undefined): ManyPicture {
  const { width, height, fonts, shown } = setting;
  const across = scaleAcross(setting);
  const { fitted, scale, axis, edges } = across;
  const head = headAcross(across, setting);
  const top = whole?.scene.headHeight ?? head.headHeight;
  const { bands, naturalHeight } = whole
    ? { bands: whole.scene.lanes, naturalHeight: whole.scene.naturalHeight }
    : laneHeights(many.groups, top, edges[1], setting);
  const length = (axis[1] - axis[0]) * magnification(fitted, shown);
  const segments = fitted.scale.segments();
  const offset = shown?.view ? distance(segments, fitted.scale.domain()[0], shown.view.start) * length : 0;
  const columns = columnsAlong(scale, axis, offset);
  const counted = many.groups.map((group) => countIn(group, columns));
  const peak = whole?.peak ?? counted.reduce((most, { heights }) => Math.max(most, largest(heights)), 0);
  const picture: Kept = whole ?? { labels: new Map(), picks: new Map(), forms: new Map() };
  const drawn = many.groups.map((group, i) => {
    const frame: LaneFrame = { group, band: bands[i]!, across, columns, length, offset, peak, setting, many, picture };
    return group.rows ? drawRows(frame, counted[i]!) : drawDensity(frame, counted[i]!);
  });
  const labels = drawn.flatMap((lane) => lane.labels);
  const glyphs = drawn.flatMap((lane) => lane.glyphs);
  const scene: Scene = {
    ...head,
    ...{ orientation: 'horizontal', width, naturalHeight, height: Math.max(height, naturalHeight), headHeight: top },
    ...{ scale: fitted.kind, fonts, leaders: [], lanes: bands, crowds: [], glyphs },
    labels: labels.sort((a, b) => a.x - b.x),
    densities: drawn.map(({ density }) => density),
  };
  return { ...picture, scene, fitted, density: CROWD, plan: [], peak };
}

interface Counted {
  readonly begins: Uint32Array;
  /** What is shown as height: how many begin in a column, or, of intervals, how many go on in it. */
  readonly heights: Uint32Array;
  readonly total: number;
}

function countIn({ strands }: LaneGroup, { edges }: ColumnsAlong): Counted {
  const begins = new Uint32Array(edges.length - 1);
  const lasts = strands.some(({ column }) => column.hasIntervals);
  const heights = lasts ? new Uint32Array(begins.length) : begins;
  for (const { column } of strands) column.count(edges, begins, lasts ? heights : undefined);
  return { begins, heights, total: begins.reduce((sum, own) => sum + own, 0) };
}

interface LaneFrame {
  readonly group: LaneGroup;
  readonly band: LaneBand;
  readonly across: ScaleAcross;
  readonly columns: ColumnsAlong;
  /** Of the whole, magnified picture, and how far into it what is shown begins; px. */
  readonly length: number;
  readonly offset: number;
  readonly peak: number;
  readonly setting: Setting;
  readonly many: Many;
  readonly picture: Kept;
}

type Kept = { readonly [Name in 'labels' | 'picks' | 'forms']: ManyPicture[Name] };

interface DrawnLane {
  readonly density: DensityBand;
  readonly glyphs: readonly Glyph[];
  readonly labels: readonly Label[];
}

/** Columns from the bottom of a lane, and above them the texts that have room there. */
function drawDensity(frame: LaneFrame, { begins, heights, total }: Counted): DrawnLane {
  const { group, band, across, columns, peak, setting, picture } = frame;
  const room = band.height - 2 * PADDING;
  const form = picture.forms.get(group.lane.index) ?? rowForm(room, group.lane, setting);
  picture.forms.set(group.lane.index, form);
  const rows = group.lane.isCollapsed ? 0 : Math.floor((room - LEAST_BELOW) / form.height);
  // What is notable has its text above the highest column.
  const isNotable = rows > 0 && group.strands.some(({ ranking }) => ranking.most > NOTABLE);
  const heightOf = heightFor(peak, isNotable ? room - form.height : room);
  const base = band.y + band.height - PADDING;
  const topOf = (row: number): number => band.y + PADDING + row * form.height;
  const lowest = (from: number, to: number): number => {
    let most = 0;
    const last = Math.min(heights.length - 1, Math.floor((to - columns.from) / STEP));
    for (let i = Math.max(0, Math.floor((from - columns.from) / STEP)); i <= last; i++)
      if (heights[i]! > most) most = heights[i]!;
    return base - heightOf(most);
  };
  const isFree = (row: number, from: number, to: number, below: number): boolean =>
    topOf(row) + form.height <= Math.min(lowest(from, to), base - heightOf(below));
  const placed = rows > 0 ? placeTexts(frame, rows, form, isFree) : [];
  const left = heights === begins ? begins : heights.slice();
  for (const { at } of placed) {
    const i = Math.min(begins.length - 1, Math.max(0, partition(columns.edges, at)));
    begins[i]!--;
    if (left !== begins) left[i]!--;
  }
  const drawn = placed.map(({ text, id, row }) => inRow(text, id, topOf(row), setting));
  const glyphs = drawn.map(({ glyph }) => glyph);
  const chosen = rows > 0 ? undefined : chosenGlyph(frame, () => band.y + band.height / 2);
  return {
    density: {
      ...bandBox(frame, total, begins),
      ...{ present: left, rows: undefined },
      outlines: outlinesOf(left, heightOf, columns.from, base, across.axis),
      ...rulesOf(heightOf, Math.min(peak, largest(left)), { base, top: band.y, left: across.axis[0] }, setting),
    },
    glyphs: chosen ? [...glyphs, chosen] : glyphs,
    labels: drawn.map(({ label }) => label),
  };
}

/** Intervals in their rows, with their titles in those that are long enough. */
function drawRows(frame: LaneFrame, { begins, heights, total }: Counted): DrawnLane {
  const { group, band, across, columns, setting, many } = frame;
  const { position, scale, axis, edges, reach } = across;
  const { rows = [], strands, lane } = group;
  const { column } = strands[0]!;
  const [start, end] = scale.domain();
  const invert = (px: number): number => scale.invert((px - axis[0]) / (axis[1] - axis[0]));
  const pitch = Math.min(barHeight(setting.fonts) + 1, (band.height - 2 * PADDING) / rows.length);
  const hasTexts = pitch >= barHeight(setting.fonts);
  const outlines: number[][] = [];
  const glyphs: Glyph[] = [];
  const labels: Label[] = [];
  rows.forEach((row, i) => {
    const y = band.y + PADDING + i * pitch;
    const bottom = y + Math.max(1, pitch - (pitch > 3 ? 1 : 0.5));
    for (const { from, to, index } of barsOfRow(row, position, invert, [start, end])) {
      const [x1, x2] = [Math.max(axis[0] - 1, from), Math.min(axis[1] + 1, to)];
      if (x2 <= x1) continue;
      if (hasTexts && index !== undefined && x2 - x1 >= LEAST_TEXT) {
        const event = many.event(column.place(index));
        const extent = extentWithin(extentOf(event, asTime(column.at(index)), position, edges), reach);
        const label =
          extent &&
          barPlaces(barText(event, lane, setting, LEAST_TEXT), extent, edges, false).find(
            ({ form }) => form === 'inside',
          );
        if (extent?.shape === 'bar' && label) {
          const radius = barHeight(setting.fonts) / 2;
          glyphs.push({ id: event.id, ...extent, x: extent.at, y: y + radius, radius, along: 'x', ink: label.ink });
          labels.push({ ...label, y: y + radius - setting.fonts.title.lineHeight / 2 });
          const at = Math.max(0, partition(columns.edges, column.at(index)));
          if (column.at(index) >= start && column.at(index) < end) begins[at]!--;
          continue;
        }
      }
      const gap = x2 - x1 > 3 ? 1 : 0;
      outlines.push([x1, bottom, x1, y, x2 - gap, y, x2 - gap, bottom, x1, bottom]);
    }
  });
  const chosen = chosenGlyph(frame, (index) => {
    const row = rows.findIndex(
      (own) => own.index[partitionPoint(own.index.length, (k) => own.index[k]! < index)] === index,
    );
    return band.y + PADDING + row * pitch + pitch / 2;
  });
  if (chosen && !glyphs.some(({ id }) => id === chosen.id)) glyphs.push(chosen);
  const place = { y: band.y + PADDING, pitch, count: rows.length };
  return {
    density: { ...bandBox(frame, total, begins), present: heights, rows: place, outlines, rules: [], notes: [] },
    ...{ glyphs, labels },
  };
}

const bandBox = (
  { band, group: { lane }, across: { axis }, columns }: LaneFrame,
  total: number,
  counts: Uint32Array,
) => ({
  ...{ lane: lane.id, title: lane.title, ink: lane.color, total, counts },
  ...{ x: axis[0], y: band.y, width: axis[1] - axis[0], height: band.height },
  ...{ edges: columns.edges, from: columns.from, step: STEP },
});

interface PlacedPick {
  readonly text: PlacedText;
  readonly id: string;
  readonly row: number;
  readonly at: number;
}

/** The texts that are in nobody’s way: what was among the first from an earlier level, then what is more important, comes first. */
function placeTexts(
  { group, across, length, offset, setting, many, picture }: LaneFrame,
  rows: number,
  form: RowForm,
  isFree: (row: number, from: number, to: number, below: number) => boolean,
): readonly PlacedPick[] {
  const { fitted, axis, scale } = across;
  const level = levelFor(length);
  const slots = 2 ** level;
  const slotAt = (px: number): number => Math.floor((px / length) * slots);
  const first = Math.max(0, slotAt(offset) - BEYOND);
  const last = Math.min(slots - 1, slotAt(offset + axis[1] - axis[0]) + BEYOND);
  const picks: Pick[] = [];
  const along = {
    timeAt: (share: number) => fitted.scale.invert(share),
    shareAt: (time: number) => fitted.scale(time),
  };
  for (let slot = first; slot <= last; slot++) picks.push(...picksIn(group, rows, level, slot, along, picture.picks));
  picks.sort(
    (a, b) => a.level - b.level || b.weight - a.weight || a.strand.column.at(a.index) - b.strand.column.at(b.index),
  );
  const taken = Array.from({ length: rows }, (): { from: number; to: number }[] => []);
  const [start, end] = scale.domain();
  const placed: PlacedPick[] = [];
  const chosen = setting.shown?.chosen ?? null;
  const place = ({ strand, index, row, weight, below }: Pick, isChosen: boolean): void => {
    const at = strand.column.at(index);
    if (at < start || at >= end) return;
    const where = strand.column.place(index);
    const event = many.event(where);
    if (!isChosen && event.id === chosen) return;
    const text = placeText(event, where, at, group.lane, form, across, picture, setting);
    if (!text) return;
    const { from, to } = text;
    if (taken[row]!.some((other) => from < other.to && other.from < to)) return;
    // One that waits for columns to grow lower keeps its place, lest it take away another’s when they do.
    taken[row]!.push({ from, to });
    if (!isChosen && weight <= NOTABLE && !isFree(row, from, to, below)) return;
    placed.push({ text, id: event.id, row, at });
  };
  const own = chosen === null ? undefined : findChosen(group, chosen, many);
  if (own) {
    const known = picks.find(({ strand, index }) => strand === own.strand && index === own.index);
    place({ ...own, row: known?.row ?? rows - 1, level: -1, weight: 1, below: 0 }, true);
  }
  for (const pick of picks) place(pick, false);
  return placed;
}

/** The mark of the chosen event where no text of it can stand; `middleOf`: of its place in the lane, in px. */
function chosenGlyph(
  { group, across: { position, edges, reach }, setting: { shown }, many }: LaneFrame,
  middleOf: (index: number) => number,
): Glyph | undefined {
  const found = shown?.chosen == null ? undefined : findChosen(group, shown.chosen, many);
  if (!found) return undefined;
  const { column } = found.strand;
  const event = many.event(column.place(found.index));
  const extent = extentWithin(extentOf(event, asTime(column.at(found.index)), position, edges), reach);
  const y = middleOf(found.index);
  return extent && { id: event.id, ...extent, x: extent.at, y, radius: MARK_RADIUS, along: 'x', ink: group.lane.color };
}

/** Where the chosen event is in a lane. */
function findChosen(
  { strands }: LaneGroup,
  id: string,
  many: Many,
): { strand: LaneGroup['strands'][number]; index: number } | undefined {
  const found = many.locate(id);
  if (!found) return undefined;
  for (const strand of strands) {
    for (let i = strand.column.countBefore(found.at); i < strand.column.length && strand.column.at(i) === found.at; i++)
      if (strand.column.place(i) === found.place) return { strand, index: i };
  }
  return undefined;
}

/** The column in which a time lies. */
const partition = (edges: Float64Array, at: number): number => partitionPoint(edges.length, (i) => edges[i]! <= at) - 1;

const largest = (counts: Uint32Array): number => {
  let most = 0;
  for (const own of counts) if (own > most) most = own;
  return most;
};

/** The same picture from right to left. */
function mirrorMany(scene: Scene): Scene {
  const { width } = scene;
  const densities = scene.densities?.map((band) => ({
    ...band,
    ...{ x: width - band.x - band.width, from: width - band.from, step: -band.step },
    outlines: band.outlines.map((outline) => outline.map((value, i) => (i % 2 === 0 ? width - value : value))),
    notes: band.notes.map((note) => ({ ...note, x: width - note.x - note.width })),
  }));
  return { ...mirror(scene), ...(densities && { densities }) };
}
