import type { Glyph, Stretch, TrueStrip } from './scene.js';

/**
 * Reverses the direction of an axis: maps a position along it, in px, to the one at the same distance from the other
 * end.
 */
export type Flip = (at: number) => number;

/** The fields of a glyph that are positions along the axis. */
type Along = Omit<Glyph, 'id' | 'ink' | 'x' | 'y' | 'radius' | 'along'>;

export const flipExtent = <Extent extends Along>(extent: Extent, flip: Flip): Extent => ({
  ...extent,
  ...flipEnds(extent, flip),
  ...{ coreFrom: flip(extent.coreTo), coreTo: flip(extent.coreFrom) },
  ...{ bodyFrom: flip(extent.bodyTo), bodyTo: flip(extent.bodyFrom) },
  ends: [extent.ends[1], extent.ends[0]] as const,
  ...{ places: extent.places.map(flip), doubts: extent.doubts.map(flip) },
});

/** The result still goes from the lesser to the greater position. */
export const flipEnds = ({ from, to }: Pick<Stretch, 'from' | 'to'>, flip: Flip): Pick<Stretch, 'from' | 'to'> => ({
  from: flip(to),
  to: flip(from),
});

export const flipStrip = (strip: TrueStrip, flip: Flip): TrueStrip => ({
  ...{ ...strip, ...flipEnds(strip, flip) },
  parts: strip.parts.map((part) => ({
    ...{ trueFrom: flip(part.trueTo), trueTo: flip(part.trueFrom), ...flipEnds(part, flip) },
  })),
});
