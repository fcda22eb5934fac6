import { flipEnds, flipExtent, flipStrip, type Flip } from './flip.js';
import type { Box, Scene, TrueStrip } from './scene.js';
import { turnTexts } from './turn-texts.js';

/** The same picture from right to left. */
export function mirror(scene: Scene): Scene {
  const flip: Flip = (x) => scene.width - x;
  const box = <T extends Box>(b: T): T => ({ ...b, x: flip(b.x + b.width) });
  const horizontal = scene.orientation === 'horizontal';
  const along = (at: number): number => (horizontal ? flip(at) : at);
  return {
    ...scene,
    axisAt: horizontal ? scene.axisAt : flip(scene.axisAt),
    axis: [along(scene.axis[0]), along(scene.axis[1])],
    bursts: scene.bursts.map((burst) => ({ ...burst, from: along(burst.from), to: along(burst.to) })),
    ticks: scene.ticks.map((tick) => ({ ...tick, at: along(tick.at), text: tick.text && box(tick.text) })),
    minorTicks: scene.minorTicks.map(along),
    now: scene.now && { ...scene.now, at: along(scene.now.at), text: scene.now.text && box(scene.now.text) },
    strip: scene.strip && (horizontal ? flipStrip(scene.strip, flip) : mirroredAcross(scene.strip, flip)),
    breaks: scene.breaks.map((gap) => ({
      ...{ ...box(gap), label: gap.label && box(gap.label) },
      ...(horizontal && flipEnds(gap, flip)),
    })),
    eras: scene.eras.map((era) => ({
      ...{ ...box(era), text: era.text && box(era.text) },
      ...(horizontal && flipEnds(era, flip)),
    })),
    crowds: scene.crowds.map((crowd) => ({ ...box(crowd), text: box(crowd.text) })),
    lanes: scene.lanes.map((lane) => ({ ...box(lane), header: lane.header && box(lane.header) })),
    glyphs: scene.glyphs.map((glyph) => ({ ...(horizontal ? flipExtent(glyph, flip) : glyph), x: flip(glyph.x) })),
    leaders: scene.leaders.map((leader) => ({
      ...leader,
      points: leader.points.map(([x, y]) => [flip(x), y] as const),
    })),
    // The texts of a label are placed from its left edge, so they are mirrored within it.
    labels: scene.labels.map((label) => turnTexts(box(label))),
  };
}

const mirroredAcross = (strip: TrueStrip, flip: Flip): TrueStrip => ({
  ...{ ...strip, far: flip(strip.far), near: flip(strip.near), joinAt: flip(strip.joinAt) },
});
