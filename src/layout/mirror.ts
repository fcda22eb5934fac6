import type { Box, Scene, TrueStrip } from './scene.js';

/** The same picture for a reader from right to left. */
export function mirror(scene: Scene): Scene {
  const flip = (x: number): number => scene.width - x;
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
    strip: scene.strip && (horizontal ? mirroredAlong(scene.strip, flip) : mirroredAcross(scene.strip, flip)),
    breaks: scene.breaks.map((gap) => ({
      ...{ ...box(gap), label: gap.label && box(gap.label) },
      ...(horizontal && { from: flip(gap.to), to: flip(gap.from) }),
    })),
    eras: scene.eras.map((era) => ({
      ...{ ...box(era), text: era.text && box(era.text) },
      ...(horizontal && { from: flip(era.to), to: flip(era.from) }),
    })),
    crowds: scene.crowds.map((crowd) => ({ ...box(crowd), text: box(crowd.text) })),
    lanes: scene.lanes.map((lane) => ({ ...box(lane), header: lane.header && box(lane.header) })),
    glyphs: scene.glyphs.map((glyph) => {
      if (!horizontal) return { ...glyph, x: flip(glyph.x) };
      const { from, to, coreFrom, coreTo } = glyph;
      return {
        ...glyph,
        x: flip(glyph.x),
        from: flip(to),
        to: flip(from),
        coreFrom: flip(coreTo),
        coreTo: flip(coreFrom),
        bodyFrom: flip(glyph.bodyTo),
        bodyTo: flip(glyph.bodyFrom),
        ends: [glyph.ends[1], glyph.ends[0]] as const,
        places: glyph.places.map(flip),
        doubts: glyph.doubts.map(flip),
      };
    }),
    leaders: scene.leaders.map((leader) => ({
      ...leader,
      points: leader.points.map(([x, y]) => [flip(x), y] as const),
    })),
    labels: scene.labels.map((label) => {
      // The texts inside a label are placed from its left edge, so they turn within it.
      const inside = <T extends Box>(b: T): T => ({ ...b, x: label.width - b.x - b.width });
      return {
        ...box(label),
        titleText: inside(label.titleText),
        dateText: label.dateText && inside(label.dateText),
        laneText: label.laneText && inside(label.laneText),
      };
    }),
  };
}

const mirroredAlong = (strip: TrueStrip, flip: (x: number) => number): TrueStrip => ({
  ...{ ...strip, from: flip(strip.to), to: flip(strip.from) },
  parts: strip.parts.map(({ trueFrom, trueTo, from, to }) => ({
    ...{ trueFrom: flip(trueTo), trueTo: flip(trueFrom), from: flip(to), to: flip(from) },
  })),
});

const mirroredAcross = (strip: TrueStrip, flip: (x: number) => number): TrueStrip => ({
  ...{ ...strip, far: flip(strip.far), near: flip(strip.near), joinAt: flip(strip.joinAt) },
});
