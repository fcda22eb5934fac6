import { MARK_RADIUS } from './glyph.js';
import type { Glyph, Label, Leader } from './scene.js';

/**
 * The distance from a label back to the vertical part of its line; from there to the next parallel line, and to the
 * last; px.
 */
const RUN = { back: 13, step: 2, most: 4 };
/** How far a corner of a line is cut off, px. */
const CORNER = 3;
/**
 * How far the middle of a first line may be above or below its mark and still count as beside it, px: a straight line
 * then ends within the height of its capitals. A bend of a few pixels would look like a mistake.
 */
const BESIDE = 6;

/** The two ends of a line, as positions down the page. */
interface Ends {
  readonly from: number;
  readonly to: number;
}

/**
 * Lines from marks to labels: straight if a label is beside its mark, bent if it had to give way. Their vertical parts
 * lie beyond the last column of marks. Lines of the same time share one; lines that pass others are beside them, in an
 * order in which no two cross.
 *
 * @param anchor from the top of a label to the end of its line, px
 */
export function leadersTo(labels: readonly Label[], glyphs: readonly Glyph[], anchor: number): readonly Leader[] {
  const inOrder = labels
    .map(({ id, x, y, ink }, i) => {
      const mark = glyphs[i]!;
      const to = y + anchor;
      return { id, ink, x, mark, from: mark.y, to: Math.abs(to - mark.y) > BESIDE ? to : mark.y };
    })
    .sort((a, b) => a.to - b.to);
  const up = passed(inOrder);
  // Reversed, so that downward lines count as upward ones.
  const down = passed(inOrder.map(({ from, to }) => ({ from: -from, to: -to })).reverse()).reverse();
  return inOrder.map(({ id, ink, x, mark, from, to }, i) => {
    const run = x - RUN.back + Math.min(RUN.most, RUN.step * (up[i]! + down[i]!));
    const corner = Math.max(-CORNER, Math.min((to - from) / 2, CORNER));
    const cut = Math.abs(corner);
    return {
      ...{ id, ink },
      points: [
        [mark.x + MARK_RADIUS + 3, from],
        ...(cut
          ? ([
              [run - cut, from],
              [run, from + corner],
              [run, to - corner],
              [run + cut, to],
            ] as const)
          : []),
        [x - 5, to],
      ],
    };
  });
}

/** For each line, how many lines of other times it passes on its way up, which have to lie side by side. */
function passed(ends: readonly Ends[]): number[] {
  let count = 0;
  return ends.map(({ from, to }, i) => {
    const before = ends[i - 1];
    return (count = before && to < before.from ? count + Number(before.from < from) : 0);
  });
}
