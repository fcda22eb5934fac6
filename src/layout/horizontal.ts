import { burstStretches, isEvened } from './axis.js';
import { AXIS_GAP, axisAcross, SWING } from './axis-across.js';
import { fitScale, hasSoftEnds, overhang } from './fit-scale.js';
import { BAR_RADIUS, extentOf, extentWithin, markOnly, MARK_RADIUS, SOFT } from './glyph.js';
import { barHeight } from './label-bar.js';
import { headerWidth, HEADER_GAP, laneBands, MARK_BAND } from './lane-bands.js';
import { crowdsOf, SIGN_HEIGHT } from './crowds.js';
import { eraBands } from './era-bands.js';
import { laneRows, type Positioned } from './lane-rows.js';
import { makeRoom } from './make-room.js';
import { nowAcross, nowLine } from './now-line.js';
import { placeRows, type Seen } from './place-rows.js';
import { planRows } from './plan-rows.js';
import type { Setting } from './setting.js';
import type { Label, Scene } from './scene.js';
import { magnification, shownEvents, shownScale, type Picture } from './shown.js';
import { trueStrip } from './true-strip.js';

/** Round the axis, so that marks at its ends are not cut; px. */
const EDGE = MARK_RADIUS + 1;
/**
 * What an event of a burst asks for, in px and as a share of the axis: room for text beside text, and on a wide screen
 * its part of the width; but not at the cost of gaps, which show how long they are.
 */
const SPACING = { least: 112, share: 0.1 };
const GAPS = { gap: 72, share: 0.6 };

/** The strip of true time at the top, and how much of the picture it takes with its joins; px. */
const STRIP = { far: 0, near: 5, joinAt: 19 };
const STRIP_ROOM = 22;

/** How far a bar runs on over the edge of a view, so that it does not seem to end there; px. */
const BEYOND = 8;

/** Time from left to right, a lane below another, each event a mark with its text below it. */
export function layoutHorizontal(setting: Setting): Omit<Picture, 'density'> | undefined {
  const { table, width, height, fonts, shown } = setting;
  const names = headerWidth(setting);
  // Ends that are only about right have stripes beyond them.
  const edge = hasSoftEnds(table) ? EDGE + SOFT : EDGE;
  const [left, right] = [names > 0 ? names + HEADER_GAP + edge - EDGE : edge, width - edge];
  const [before, after] = overhang(table);
  const length = Math.max(1, right - left - before - after);
  const spacing = Math.max(SPACING.least, SPACING.share * length);
  const fitted =
    shown?.whole.fitted ??
    fitScale(table, setting.scale, {
      ...{ length, spacing, ...GAPS },
      laneOf: setting.laneOf,
    });
  const { kind } = fitted;
  const scale = shownScale(fitted, shown);
  const position = (t: number): number => left + before + scale(t) * length;

  const events = shownEvents(setting).flatMap(({ row, at }): readonly Positioned[] => {
    const own = extentOf(row, at, position, [left, right]);
    const whole = kind === 'sequence' ? markOnly(own) : own;
    const extent = shown ? extentWithin(whole, [left - edge - BEYOND, width + BEYOND]) : whole;
    return extent ? [{ row, extent }] : [];
  });
  const isFirst = !shown && !setting.isCrowded;
  const placed = isFirst ? laneRows(events, left, right, setting) : undefined;
  if (isFirst && !placed) return undefined;
  const bursts = burstStretches(scale, position, setting);
  const strip = trueStrip(scale, bursts, position, [left + before, right - after], STRIP);
  const axis = axisAcross(
    { kind, scale },
    position,
    { top: strip ? STRIP_ROOM : 0, right: right - after, bursts },
    setting,
  );
  const { minorTicks, breaks, axisAt } = axis;
  const line = nowLine(scale, position, setting);
  const nameY = axisAt - AXIS_GAP - fonts.tick.lineHeight;
  const { now, ticks } = line ? nowAcross(line, axis, nameY, width) : { now: undefined, ticks: axis.ticks };
  const times = scale.domain();
  const eras = eraBands(axisAt, position, { times, edges: [left + before, right - after] }, setting);
  // What springs below the axis is no row’s.
  const top = axisAt + (eras.height > 0 ? eras.height : Math.max(0, SWING + 1 - setting.density.gap));
  const plan = placed ?? shown?.whole.plan ?? planRows(events, setting.maxHeight - top, right, setting);
  const { bands, rowTops, rowCounts, naturalHeight } = laneBands(plan, top, right, setting);
  const rows = placed ?? placeRows(plan, events, magnification(fitted, shown), [left, right]);
  const seen = shown?.chosen ? makeRoom(rows, shown.chosen, rowCounts, [left, right]) : rows;
  const topOf = ({ lane, line }: Seen): number => rowTops[lane.index]![line ?? rowTops[lane.index]!.length - 1]!;
  const { alone, crowds } = crowdsOf(seen, topOf, setting);
  const needed = top + naturalHeight;
  const scene: Scene = {
    ...{ orientation: 'horizontal', width, height: Math.max(height, needed), naturalHeight: needed },
    ...{ scale: kind, fonts, axisAt, headHeight: top, ticks, minorTicks, breaks, leaders: [], lanes: bands },
    ...{ isEvened: isEvened(scale), bursts, strip, now, axis: [left + before, right - after] },
    crowds,
    eras: eras.bands,
    glyphs: alone.map((event) => {
      const { row, extent, label, line } = event;
      const isBar = extent.shape === 'bar';
      const radius = !isBar ? MARK_RADIUS : line === undefined ? BAR_RADIUS : barHeight(fonts) / 2;
      // Marks without texts stand in the middle of the signs among them.
      const y = topOf(event) + (line === undefined ? SIGN_HEIGHT / 2 : Math.max(MARK_RADIUS, radius));
      return { id: row.id, ...extent, x: extent.at, y, radius, along: 'x', ink: label.ink };
    }),
    labels: alone
      .filter(({ hasText }) => hasText)
      .map((event): Label => ({ ...event.label, y: topOf(event) + textTop(event.label, fonts) })),
  };
  return { scene, fitted, plan };
}

/** From the top of a row to a text in it: below a mark, or in the middle of a bar. */
const textTop = ({ form }: Label, fonts: Setting['fonts']): number =>
  form === 'below' ? MARK_BAND : (barHeight(fonts) - fonts.title.lineHeight) / 2;
