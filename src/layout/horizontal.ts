import { crowdsOf, SIGN_HEIGHT } from './crowds.js';
import { endAtMark } from './end-at-mark.js';
import { fitScale } from './fit-scale.js';
import { headAcross, scaleAcross } from './frame-across.js';
import { BAR_RADIUS, extentOf, extentWithin, markOnly, MARK_RADIUS } from './glyph.js';
import { barHeight } from './label-bar.js';
import { LABEL_GAP } from './label-below.js';
import { laneBands, MARK_BAND } from './lane-bands.js';
import { laneRows } from './lane-rows.js';
import type { makeRoom } from './make-room.js';
import type { Picture } from './picture.js';
import { labelsOf, placeRows } from './place-rows.js';
import { planRows } from './plan-rows.js';
import type { Positioned, Seen } from './planned.js';
import type { Setting } from './setting.js';
import type { Label, Scene } from './scene.js';
import { magnification, shownEvents } from './shown.js';

/**
 * Makes room for the text of the selected event. Its code is downloaded together with the gestures by which readers
 * select events.
 */
export const selecting: { makeRoom?: typeof makeRoom } = {};

/** Lays out time from left to right and lanes from top to bottom. Each event is a mark with its text below it. */
export function layoutHorizontal(setting: Setting): Omit<Picture, 'density'> | undefined {
  const { width, height, fonts, shown } = setting;
  const across = scaleAcross(setting, fitScale);
  const { fitted, position, edges, reach } = across;
  const [left, right] = edges;
  const events = shownEvents(setting).flatMap(({ row, at }): readonly Positioned[] => {
    const own = extentOf(row, at, position, edges);
    const whole = fitted.kind === 'sequence' ? markOnly(own) : own;
    const extent = shown ? extentWithin(whole, reach) : whole;
    return extent ? [{ row, extent }] : [];
  });
  const isFirst = !shown && !setting.isCrowded;
  const rows = isFirst ? laneRows(events, left, right, setting) : undefined;
  if (isFirst && !rows) return undefined;
  const head = headAcross(across, setting);
  const top = head.headHeight;
  const plan = rows ?? shown?.whole.plan ?? planRows(events, setting.maxHeight - top, right, setting);
  const { bands, rowTops, rowCounts, naturalHeight } = laneBands(plan, top, right, setting);
  const placed = placeRows(plan, events, magnification(fitted, shown), edges);
  const seen =
    (shown?.chosen && selecting.makeRoom?.(placed, shown.chosen, rowCounts, edges, { labelsOf, gap: LABEL_GAP })) ||
    placed;
  const topOf = ({ lane, line }: Seen): number => rowTops[lane.index]![line ?? rowTops[lane.index]!.length - 1]!;
  const { alone, ...others } = crowdsOf(seen, topOf, setting);
  const needed = top + naturalHeight;
  const scene: Scene = {
    ...{ orientation: 'horizontal', width, height: Math.max(height, needed), naturalHeight: needed },
    ...{ ...head, scale: fitted.kind, fonts, leaders: [], lanes: bands, ...others },
    glyphs: alone.map((event) => {
      const { row, extent, label, line } = event;
      const isBar = extent.shape === 'bar';
      const radius =
        isBar && line !== undefined ? barHeight(fonts) / 2 : setting.markSize * (isBar ? BAR_RADIUS : MARK_RADIUS);
      // Marks without text are centred on the signs in the same row.
      const y = topOf(event) + (line === undefined ? SIGN_HEIGHT / 2 : Math.max(MARK_RADIUS, radius));
      return { id: row.id, ...extent, x: extent.at, y, radius, along: 'x', ink: label.ink };
    }),
    labels: alone
      .filter(({ hasText }) => hasText)
      .map((event) => ({ ...endAtMark(event.label, event.extent), y: topOf(event) + textTop(event.label, fonts) })),
  };
  return { scene, fitted, plan };
}

/** From the top of a row to its text, in px: below a mark, or in the middle of a bar. */
const textTop = ({ form }: Label, fonts: Setting['fonts']): number =>
  form === 'below' ? MARK_BAND : (barHeight(fonts) - fonts.title.lineHeight) / 2;
