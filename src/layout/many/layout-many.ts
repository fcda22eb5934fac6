import { memoizeEach } from '../../memoize.js';
import { distance } from '../../scale/view.js';
import { isOfOneDay } from '../event-words.js';
import { headAcross, scaleAcross } from '../frame-across.js';
import type { Picture, Shown } from '../picture.js';
import type { Scene } from '../scene.js';
import type { LayoutInput, Setting } from '../setting.js';
import { magnification } from '../shown.js';
import { fontsFor } from '../typography.js';
import { findChosen } from './chosen-event.js';
import { columnsAlong } from './columns-along.js';
import { countColumns, countOnce, largest } from './count-columns.js';
import { drawColumns } from './draw-columns.js';
import { drawRows } from './draw-rows.js';
import { fitMany } from './fit-many.js';
import { fullCount } from './headroom.js';
import { bandBox, type DrawnLane, type LaneFrame } from './lane-frame.js';
import { laneHeights } from './lane-heights.js';
import type { Counted, FrameOfMany, LaneGroup, Many, ManyPicture } from './many.js';
import { mirrorMany } from './mirror-many.js';
import { isNear, type ShownOfMany } from './near.js';

const CROWD = { text: 0.88, gap: 6, columns: false, narrow: false, dates: false };

/** The picture of very many events: their number along the axis, and the texts that have room. */
export function layoutMany(input: LayoutInput, many: Many): ManyPicture {
  const framed = frameOfMany(settingOf(input), many.groups);
  const { scene, columns, across } = framed;
  const counted = many.groups.map((group) => countOnce(group, columns));
  const peak = counted.reduce((most, { heights }) => Math.max(most, largest(heights)), 0);
  const total = counted.reduce((sum, own) => sum + own.total, 0);
  const full = fullCount({ peak, total, length: framed.length }, scene.lanes, many.groups, settingOf(input));
  return {
    ...{ scene, fitted: across.fitted, density: CROWD, plan: [], full, counted, framed },
    ...{ labels: new Map(), longer: new Map(), bars: new Map(), picks: new Map(), forms: new Map() },
  };
}

/** The picture of all events when only matching ones are highlighted in it, with texts and picks of their own. */
export const faintPicture = (whole: Picture): Picture => ({
  ...(whole as ManyPicture),
  ...{ labels: new Map(), longer: new Map(), bars: new Map(), picks: new Map() },
});

const settingOf = (input: LayoutInput, shown?: Shown): Setting => ({ ...wholeSetting(input), shown });

/** Cached between frames with its fonts, so that texts need not be measured again. */
const wholeSetting = memoizeEach((input: LayoutInput): Setting => ({
  ...{
    ...input,
    shown: undefined,
    density: CROWD,
    isCrowded: true,
    isOfOneDay: isOfOneDay(input),
    tickLines: 2,
    limit: Infinity,
  },
  fonts: fontsFor(CROWD.text * input.fontSize, input),
}));

/** The axis and the lanes of a picture, without their events. */
function frameOfMany(setting: Setting, groups: readonly LaneGroup[], whole?: ManyPicture): FrameOfMany {
  const { width, height, fonts, shown } = setting;
  const across = scaleAcross(setting, fitMany);
  const { fitted, scale, axis, edges } = across;
  const head = headAcross(across, setting);
  const top = whole?.scene.headHeight ?? head.headHeight;
  const { bands, naturalHeight } = whole
    ? { bands: whole.scene.lanes, naturalHeight: whole.scene.naturalHeight }
    : laneHeights(groups, top, edges[1], setting);
  const length = (axis[1] - axis[0]) * magnification(fitted, shown);
  const segments = fitted.scale.segments();
  const offset = shown?.view ? distance(segments, fitted.scale.domain()[0], shown.view.start) * length : 0;
  const scene: Scene = {
    ...head,
    ...{ orientation: 'horizontal', width, naturalHeight, height: Math.max(height, naturalHeight), headHeight: top },
    ...{ scale: fitted.kind, fonts, leaders: [], lanes: bands, crowds: [], glyphs: [], labels: [], densities: [] },
  };
  return { across, columns: columnsAlong(scale, axis, offset), length, offset, scene };
}

/**
 * The scene of a view of very many events. The cost depends on the number of pixels.
 *
 * @param picture the whole, from {@link layoutMany}
 * @param all the events of which `many` are some. They are drawn behind, faint, as densities only.
 */
export function sceneOfMany(
  input: LayoutInput,
  picture: Picture,
  { view, chosen, near }: ShownOfMany,
  many: Many,
  all?: Many,
): Scene {
  const whole = picture as ManyPicture;
  const setting = settingOf(input, { view, whole, chosen });
  const { scene, ...part } = view ? frameOfMany(setting, many.groups, whole) : whole.framed;
  const drawn = many.groups.map((group, i) => {
    const behind = all?.groups[i];
    const band = scene.lanes[i]!;
    const frame: LaneFrame = {
      ...{ ...part, group, band, full: whole.full, setting, many, kept: whole },
      ...{ all: behind ?? group, isBare: false },
    };
    const counted = view || all ? countColumns(group, part.columns) : whole.counted[i]!;
    const isSeen = isNear(band, near) || (chosen !== null && findChosen(group, chosen, many) !== undefined);
    const draw = isSeen ? (group.rows ? drawRows : drawColumns) : countOnly;
    const lane = draw(frame, counted);
    if (!behind || !isSeen) return lane;
    const { outlines } = draw({ ...frame, group: behind, isBare: true }, countColumns(behind, part.columns)).density;
    return { ...lane, density: { ...lane.density, behind: outlines } };
  });
  const made: Scene = {
    ...scene,
    labels: drawn.flatMap((lane) => lane.labels).sort((a, b) => a.x - b.x),
    glyphs: drawn.flatMap((lane) => lane.glyphs),
    densities: drawn.map(({ density }) => density),
  };
  return input.rightToLeft ? mirrorMany(made) : made;
}

/** A lane that is out of sight, so nothing is drawn. */
const countOnly = (frame: LaneFrame, { begins, heights, total }: Counted): DrawnLane => ({
  density: {
    ...bandBox(frame, total, begins),
    ...{ present: heights, rows: undefined, outlines: [], rules: [], notes: [] },
  },
  ...{ glyphs: [], labels: [] },
});
