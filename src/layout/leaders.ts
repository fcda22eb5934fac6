import { MARK_RADIUS } from './glyph.js';
import type { Glyph, Label, Leader } from './scene.js';

/** From a label back to where its line goes up or down; from there to the next line that passes it, and to the last; px. */
const RUN = { back: 13, step: 2, most: 4 };
/** How far a line is cut off its corners, and how far off its mark a text seems to stand beside it still; px. */
const CORNER = 3;

/** Where a line begins and where it ends, down the page. */
interface Ends {
  readonly from: number;
  readonly to: number;
}

/**
 * Lines from marks to labels: straight where a label stands beside its mark, bent where it had to give way. They go up and down beyond
 * the last column of marks: those of one time as one, others beside those that they pass, in the order in which no two cross.
 *
 * @param anchor from the top of a label to where its line ends, px
 */
export function leadersTo(labels: readonly Label[], glyphs: readonly Glyph[], anchor: number): readonly Leader[] {
  const inOrder = labels
    .map(({ id, x, y, ink }, i) => {
      const mark = glyphs[i]!;
      const to = y + anchor;
      return { id, ink, x, mark, from: mark.y, to: Math.abs(to - mark.y) > CORNER ? to : mark.y };
    })
    .sort((a, b) => a.to - b.to);
  const up = passed(inOrder);
  // Upside down, down is up.
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

/** How many other times have lines that each line goes up past, one beside another. */
function passed(ends: readonly Ends[]): number[] {
  let count = 0;
  return ends.map(({ from, to }, i) => {
    const before = ends[i - 1];
    return (count = before && to < before.from ? count + Number(before.from < from) : 0);
  });
}
