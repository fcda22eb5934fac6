import { memoizeEach } from '../memoize.js';
import type { Lane } from '../model/lanes.js';
import { MARK_RADIUS } from './glyph.js';
import { barHeight } from './label-bar.js';
import type { Measure } from './measure.js';
import type { Planned } from './planned.js';
import { words } from './breaks.js';
import type { Setting } from './setting.js';
import type { Label, LaneBand } from './scene.js';
import { setText } from './set-text.js';
import type { Fonts } from './typography.js';
import { wrap, type Wrapped } from './wrap.js';

/** From the top of a row to its text, in px: its mark and a little space. */
export const MARK_BAND = 2 * MARK_RADIUS + 5;
/** The height of a row of marks without text, below the other rows of a lane; px. */
export const REST_BAND = MARK_BAND + 4;
/** Between a lane’s name and the axis, in px. */
export const HEADER_GAP = 12;
const HEADER = { least: 64, most: 132, share: 0.12 };
/** The greatest share of the width that the column takes to keep a word whole. */
const WORD_SHARE = 1 / 3;
/** The indent of a lane’s name within another lane, in px. */
export const INDENT = 12;

/** The width of the column with the lane names, in px; 0 if no lane has a name. */
export const headerWidth = ({ fonts, lanes, width, measure }: Setting): number =>
  widthOfNames(fonts, lanes, width, measure);

const widthOfNames = memoizeEach((fonts: Fonts, lanes: readonly Lane[], width: number, measure: Measure): number => {
  if (lanes.every(({ title }) => title === '')) return 0;
  const widths = lanes.map((lane) => namesOf(lane, { lanes, width, fonts, measure }).width + lane.depth * INDENT);
  return Math.ceil(Math.max(...widths)) + HEADER_GAP;
});

/** The name of a lane, in up to three lines. */
export function namesOf(
  { title, depth, isCollapsed }: Lane,
  { lanes, width, fonts, measure }: Pick<Setting, 'lanes' | 'width' | 'fonts' | 'measure'>,
): Wrapped {
  const column = columnOfNames(fonts, lanes, width, measure);
  const maxWidth = Math.max(HEADER.least / 2, column - depth * INDENT);
  return wrap(title, { font: fonts.lane, measure, maxWidth, maxLines: isCollapsed ? 1 : 3 });
}

/**
 * The width of lane names with their indents; in a narrow picture, that of the longest word within the allowed share.
 */
const columnOfNames = memoizeEach((fonts: Fonts, lanes: readonly Lane[], width: number, measure: Measure): number => {
  const widths = lanes.flatMap(({ title, depth }) =>
    words(title).map((word) => measure(word.trimEnd(), fonts.lane) + depth * INDENT),
  );
  const longest = widths.filter((own) => own <= width * WORD_SHARE);
  return Math.min(HEADER.most, Math.max(HEADER.least, width * HEADER.share, ...longest));
});

/** Lanes from top to bottom. */
export interface LaneStack {
  readonly bands: readonly LaneBand[];
  /** The tops of each lane’s rows, by the index of the lane; last, that of the row of marks without text. */
  readonly rowTops: readonly (readonly number[])[];
  /** The number of rows with text in each lane, and whether it has a row of marks without. */
  readonly rowCounts: readonly { readonly texts: number; readonly hasRest: boolean }[];
  /** The height that the lanes need. */
  readonly naturalHeight: number;
}

/** Stacks lanes from `top`, each as high as its rows need, and shares out the remaining height. `width` in px. */
export function laneBands(planned: readonly Planned[], top: number, width: number, setting: Setting): LaneStack {
  const { lanes, density, height, fonts } = setting;
  const isNamed = headerWidth(setting) > 0;
  const isColored = setting.colors.legend.length === 0;
  const contents = contentsOf(planned, lanes, barHeight(fonts), fonts.lane.lineHeight);
  const names = lanes.map((lane) => namesOf(lane, setting));
  const heights = lanes.map((_, i) => {
    const { rows, nameTop } = contents[i]!;
    const content = rows.reduce((sum, own) => sum + own + density.gap, -density.gap);
    const name = isNamed ? nameTop + names[i]!.lines.length * fonts.lane.lineHeight : 0;
    // In a view, lanes keep their heights.
    return Math.max(
      content + 2 * density.gap,
      name + 2 * density.gap,
      setting.shown?.whole.scene.lanes[i]?.height ?? 0,
    );
  });
  const naturalHeight = heights.reduce((sum, own) => sum + own, 0);
  const open = lanes.filter(({ isCollapsed }) => !isCollapsed).length;
  const spare = Math.max(0, height - top - naturalHeight) / Math.max(1, open);
  let y = top;
  const bands = lanes.map(({ id, title, color, depth, count, hasLanes, isCollapsed }, i): LaneBand => {
    const nameY = y + density.gap + contents[i]!.nameTop;
    const band: LaneBand = {
      ...{ id, title, ink: isColored ? color : undefined, count, hasLanes, isCollapsed },
      ...{ x: 0, y, width, height: heights[i]! + (isCollapsed ? 0 : spare) },
      header: isNamed ? setText(names[i]!, fonts.lane, depth * INDENT, nameY) : undefined,
    };
    y += band.height;
    return band;
  });
  const rowTops = bands.map((band, i) => {
    let at = band.y + density.gap;
    return contents[i]!.rows.map((own) => (at += own + density.gap) - own - density.gap);
  });
  const rowCounts = contents.map(({ rows, hasRest }) => ({ texts: rows.length - (hasRest ? 1 : 0), hasRest }));
  return { bands, rowTops, rowCounts, naturalHeight };
}

/** The content of a lane: the heights of its rows, and the offset of its name from the first of them; px. */
interface Content {
  readonly rows: readonly number[];
  readonly hasRest: boolean;
  readonly nameTop: number;
}

/** Each row is as high as its highest label. The last is a low row for marks without text. */
const contentsOf = memoizeEach(
  (planned: readonly Planned[], lanes: readonly Lane[], bar: number, nameHeight: number): readonly Content[] => {
    const heights = lanes.map((): number[] => []);
    const hasRest = lanes.map(() => false);
    const hasDots = lanes.map(() => false);
    for (const { label, line, lane, from } of planned) {
      const own = heights[lane.index]!;
      if (from > 1) hasRest[lane.index] = true;
      if (line !== undefined) own[line] = Math.max(own[line] ?? 0, heightIn(bar, label));
      if (line === 0 && label.form === 'below') hasDots[lane.index] = true;
    }
    return heights.map((own, i) => {
      const rows = hasRest[i] ? [...own, REST_BAND] : own;
      // The name of a lane is in line with its first text.
      const first = own.length > 0 ? bar : REST_BAND - 4;
      return { rows, hasRest: hasRest[i]!, nameTop: hasDots[i] ? MARK_BAND : Math.max(0, (first - nameHeight) / 2) };
    });
  },
);

/** The height of a mark with its text in a row, in px. */
export const itemHeight = (label: Label, { fonts }: Setting): number => heightIn(barHeight(fonts), label);

const heightIn = (bar: number, { form, height }: Label): number =>
  form === 'below' ? MARK_BAND + height : Math.max(bar, height);
