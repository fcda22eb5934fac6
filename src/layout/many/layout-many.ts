import { memoizeEach } from '../../memoize.js';
import { distance, type View } from '../../scale/view.js';
import { fitScale } from '../fit-scale.js';
import { headAcross, scaleAcross } from '../frame-across.js';
import type { Picture, Shown } from '../picture.js';
import type { Scene } from '../scene.js';
import type { LayoutInput, Setting } from '../setting.js';
import { magnification } from '../shown.js';
import { fontsFor } from '../typography.js';
import { columnsAlong } from './columns-along.js';
import { countColumns, largest } from './count-columns.js';
import { drawColumns } from './draw-columns.js';
import { drawRows } from './draw-rows.js';
import type { LaneFrame } from './lane-frame.js';
import { laneHeights } from './lane-heights.js';
import type { Kept, Many, ManyPicture } from './many.js';
import { mirrorMany } from './mirror-many.js';

const CROWD = { text: 0.88, gap: 6, columns: false, narrow: false, dates: false };

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

/** The picture of all events as those that match are shown in it: with texts and picks of their own. */
export const faintPicture = (whole: Picture): Picture => ({
  ...(whole as ManyPicture),
  ...{ labels: new Map(), picks: new Map() },
});

/** The same of all events with nothing but their numbers, faint, and before them those that match. */
export function sceneOfMatching(
  input: LayoutInput,
  whole: Picture,
  view: View | null,
  chosen: string | null,
  { all, matching }: { readonly all: Many; readonly matching: Many },
): Scene {
  const { scene } = drawMany(settingOf(input, { view, whole, chosen }), matching, whole as ManyPicture, all);
  return input.rightToLeft ? mirrorMany(scene) : scene;
}

/** Heights are to be compared along the axis: that is true to time unless another is asked for. Steps have no room for so many. */
const settingOf = (input: LayoutInput, shown?: Shown): Setting => ({ ...wholeSetting(input), shown });

/** Kept from frame to frame, with its fonts: what is set in them needs not be measured again. */
const wholeSetting = memoizeEach((input: LayoutInput): Setting => ({
  ...{
    ...input,
    shown: undefined,
    scale: input.scale === 'auto' || input.scale === 'sequence' ? 'proportional' : input.scale,
    density: CROWD,
    isCrowded: true,
    tickLines: 2,
    limit: Infinity,
  },
  fonts: fontsFor(CROWD.text * input.fontSize, input),
}));

/** @param all those of which `many` are some, and which are drawn behind them */
function drawMany(setting: Setting, many: Many, whole: ManyPicture | undefined, all?: Many): ManyPicture {
  const { width, height, fonts, shown } = setting;
  const across = scaleAcross(setting, fitScale);
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
  const counted = many.groups.map((group) => countColumns(group, columns));
  const peak = whole?.peak ?? counted.reduce((most, { heights }) => Math.max(most, largest(heights)), 0);
  const kept: Kept = whole ?? { labels: new Map(), picks: new Map(), forms: new Map() };
  const drawn = many.groups.map((group, i) => {
    const behind = all?.groups[i];
    const frame: LaneFrame = {
      ...{ group, band: bands[i]!, across, columns, length, offset, peak, setting, many, kept },
      ...{ all: behind ?? group, isBare: false },
    };
    const draw = group.rows ? drawRows : drawColumns;
    const lane = draw(frame, counted[i]!);
    if (!behind) return lane;
    const { outlines } = draw({ ...frame, group: behind, isBare: true }, countColumns(behind, columns)).density;
    return { ...lane, density: { ...lane.density, behind: outlines } };
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
  return { ...kept, scene, fitted, density: CROWD, plan: [], peak };
}
