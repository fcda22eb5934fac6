import { BAR_RADIUS, MARK_RADIUS } from '../layout/glyph.js';
import type { Glyph, GlyphEnd } from '../layout/scene.js';
import { arrowHead, bar, capsule, circle, hairlines, hollow, query } from '../mark/mark.js';
import type { Pen } from '../mark/pen.js';
import { least, most } from '../time/span.js';
import { draw, line, type Shape } from './shape.js';

/** The hairlines of an approximate end and of an unknown one: their heights as shares of that of a bar. */
const HAIRLINES: Partial<Record<GlyphEnd, readonly number[]>> = {
  soft: [0.9, 0.6, 0.3],
  unknown: [1, 0.85, 0.7, 0.5, 0.35, 0.2],
};
/** The circle round a question mark, in px. */
const BADGE = 7;
/** Parts narrower than this are not visible, in px. */
const LEAST = 4;
const SHORT = 12;
/** The thickness of an outline, in px. */
const EDGE = 1.25;
/** Half the width of the head of an arrow at a thin bar, in px. */
const HEAD = 6.6;

/** The bars of horizontal pictures are as high as a line of text, and pale, since titles may be in them. */
const isTall = ({ shape, along }: Glyph): boolean => shape === 'bar' && along === 'x';

/** The mark of an event, by its shape. */
export function marks(glyph: Glyph): readonly Shape[] {
  const mark = glyph.shape === 'bar' ? barShapes(glyph) : pointShapes(glyph);
  const doubts = glyph.doubts.flatMap((place) => doubtShapes(glyph, place));
  return [...mark, ...doubts].filter(({ d }) => d !== '');
}

/** What is drawn behind marks: the span within which an instant happened, and the ends of intervals that are not exact. */
export function extents(glyph: Glyph): readonly Shape[] {
  return [...(glyph.shape === 'bar' ? [] : spanShapes(glyph)), ...endShapes(glyph)].filter(({ d }) => d !== '');
}

/** The span of an instant: a line with end caps if it is known to the day, dashed if it is known less well; none if it would be too short to see. */
function spanShapes(glyph: Glyph): readonly Shape[] {
  const { shape, bodyFrom: from, bodyTo: to, ink, isEither, places } = glyph;
  const across = lineAcross(glyph);
  const at = (along: number, offset: number): readonly [number, number] =>
    glyph.along === 'x' ? [along, across + offset] : [across + offset, along];
  const stretch = (kind: 'extent' | 'extent-vague', first: number, last: number): Shape =>
    draw(kind, (pen) => line(pen, ...at(first, 0), ...at(last, 0)), ink);

  if (to - from < 3 * MARK_RADIUS) return [];
  // In a vertical picture, the lines of events of the same day would only be strokes side by side.
  if (glyph.along === 'y' && shape === 'dot' && places.length === 1) return [];
  // An event that happened on all of several dates did not happen between them.
  if (places.length > 1) return isEither ? [stretch('extent-vague', least(places), most(places))] : [];
  if (isCapsule(glyph)) return [];
  if (shape === 'ring') return [stretch('extent-vague', from + 2, to - 2)];
  const caps = (pen: Pen): void => {
    for (const end of [from + 2, to - 2]) line(pen, ...at(end, -4), ...at(end, 4));
  };
  return [stretch('extent', from + 2, to - 2), draw('extent', caps, ink)];
}

/** In a vertical picture marks stand on the axis, and the span of an instant beside it. */
const lineAcross = ({ along, x, y }: Glyph): number => (along === 'x' ? y : x - BESIDE_AXIS);

const BESIDE_AXIS = 9;

function endShapes(glyph: Glyph): readonly Shape[] {
  const { shape, ends, from, to, bodyFrom, bodyTo, places, ink } = glyph;
  // Hairlines begin outside the mark where the mark is wider than its span.
  const clear = shape === 'bar' || isCapsule(glyph) ? 0 : glyph.radius + 1;
  const first = Math.min(bodyFrom, least(places) - clear);
  const last = Math.max(bodyTo, most(places) + clear);
  const arrows = (pen: Pen): void => {
    const head = Math.max(glyph.radius, HEAD);
    if (ends[0] === 'open') arrowHead(pen, glyph, head, from, -1);
    if (ends[1] === 'open') arrowHead(pen, glyph, head, to, 1);
  };
  const fades = (pen: Pen): void => {
    const half = shape === 'bar' ? glyph.radius : BAR_RADIUS;
    hairlines(pen, glyph, half, first, -1, HAIRLINES[ends[0]] ?? []);
    hairlines(pen, glyph, half, last, 1, HAIRLINES[ends[1]] ?? []);
  };
  return [draw('arrow', arrows, ink), draw('fade', fades, ink)];
}

/**
 * A dot or the author’s mark in place of one, a ring, or a capsule. A capsule is the outline of the time within which an event happened, if that is wide enough to
 * be seen: a ring in the middle of it would claim a date that nobody knows.
 */
function pointShapes(glyph: Glyph): readonly Shape[] {
  const { shape, id, ink, places, doubts, mark = circle } = glyph;
  if (isCapsule(glyph)) {
    const { bodyFrom: from, bodyTo: to } = glyph;
    return [{ ...draw('capsule', (pen) => capsule(pen, { ...glyph, from, to }, glyph.radius - 1), ink), id }];
  }
  const doubtful = new Set(doubts);
  const paint = (pen: Pen): void => {
    for (const place of places) {
      if (!doubtful.has(place)) mark(pen, ...pointAt(glyph, place), glyph.radius);
    }
  };
  return [{ ...draw(shape, paint, ink), id }];
}

/** Whether an event has a capsule. Not in vertical pictures, where marks share the axis and capsules would overlap. */
const isCapsule = ({ shape, along, places, bodyFrom, bodyTo }: Glyph): boolean =>
  shape === 'ring' && along === 'x' && places.length < 2 && bodyTo - bodyFrom > 4 * MARK_RADIUS;

/** The certain core of an interval is solid; time that may or may not belong to it is a dashed outline. */
function barShapes(glyph: Glyph): readonly Shape[] {
  const { id, ink, coreFrom, coreTo, bodyFrom, bodyTo } = glyph;
  const hasCore = coreFrom < coreTo;
  // A part too short to be seen beside the core is drawn as one with it.
  const core = {
    ...glyph,
    from: coreFrom - bodyFrom < LEAST ? bodyFrom : coreFrom,
    to: bodyTo - coreTo < LEAST ? bodyTo : coreTo,
  };
  const possible = hasCore
    ? [
        [bodyFrom, core.from],
        [core.to, bodyTo],
      ]
    : [[bodyFrom, Math.max(bodyTo, bodyFrom + 2 * LEAST)]];
  const outlines = possible
    .filter(([from = 0, to = 0]) => to > from)
    .map(([from = 0, to = 0]) =>
      // A short outline is solid, since dashes could not be told apart there.
      draw(
        to - from < SHORT ? 'possible-short' : 'possible',
        // It overlaps the core by the width of its edge, so that they share one edge.
        (pen) =>
          hollow(
            pen,
            { ...glyph, from: from === core.to ? from - EDGE : from, to: to === core.from ? to + EDGE : to },
            glyph.radius,
          ),
        ink,
      ),
    );
  const solid = isTall(glyph)
    ? draw('band', (pen) => hasCore && hollow(pen, core, glyph.radius, LEAST), ink)
    : draw('bar', (pen) => hasCore && bar(pen, core, glyph.radius), ink);
  // The element of the event is its core, or, without one, the outline of when it may have been.
  return hasCore ? [...outlines, { ...solid, id }] : outlines.map((outline) => ({ ...outline, id }));
}

function doubtShapes(glyph: Glyph, place: number): readonly Shape[] {
  const [x, y] = pointAt(glyph, place);
  const badge = draw('badge', (pen) => circle(pen, x, y, BADGE), glyph.ink);
  return [
    glyph.shape === 'bar' || isCapsule(glyph) ? badge : { ...badge, id: glyph.id },
    draw('query', (pen) => query(pen, x, y, BADGE), glyph.ink),
  ];
}

const pointAt = ({ along, x, y }: Glyph, place: number): readonly [number, number] =>
  along === 'x' ? [place, y] : [x, place];
