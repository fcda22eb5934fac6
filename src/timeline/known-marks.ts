import type { Mark, Marks } from '../mark/mark-pen.js';
import { paintMark, sizeOf, type PaintMark } from '../mark/own-mark.js';
import { memoizeEach } from '../memoize.js';

/** A mark that can be painted. */
export interface KnownMark {
  readonly paint: PaintMark;
  /** Its size, as a multiple of that of a plain mark. */
  readonly size: number;
  /** What it stands for, in words. */
  readonly title: string;
}

/** The author’s marks by their names. Those that cannot be painted are left out; the console says why, once for each. */
export function knownMarks(marks: Marks): ReadonlyMap<string, KnownMark> {
  const known = new Map<string, KnownMark>();
  for (const [name, mark] of Object.entries(marks)) {
    const paint = painted(Object(mark) as Mark, name);
    if (paint) known.set(name, { paint, size: sizeOf(mark), title: mark.title ?? name });
  }
  return known;
}

const painted = memoizeEach((mark: Mark, name: string): PaintMark | undefined => {
  try {
    return paintMark(mark);
  } catch (error) {
    console.warn(`event-timeline: marks.${name}: ${String(error)}; the plain mark is shown`);
    return undefined;
  }
});
