import { wildly } from './digit-pattern.js';
import type { FoldText } from './fold-text.js';
import type { MomentWords } from './moment-words.js';

/** What is known of an event that is nothing but a title and a moment in a lane. */
interface Plain {
  readonly title: string;
  readonly t: number;
  /** What is said of its lane, folded. */
  readonly lane: string;
}

/**
 * Whether all of some phrases are said of an event, each in its title, of its lane, or in its date; undefined where one may be in a date
 * that cannot be said in this way. Dates are written out only where a phrase may be in them: that takes by far the most time.
 *
 * @param phrases folded, each within one line
 * @param datesAt says dates, folded
 */
export function plainSearch(
  phrases: readonly string[],
  fold: FoldText,
  datesAt: (t: number) => MomentWords | undefined,
): (plain: Plain) => boolean | undefined {
  const wild = phrases.map(wildly);
  let words: MomentWords | undefined;
  let may: readonly boolean[] = [];
  return ({ title, t, lane }) => {
    const folded = fold(title);
    let date: string | undefined;
    for (let k = 0; k < phrases.length; k++) {
      const phrase = phrases[k]!;
      if (folded.includes(phrase) || lane.includes(phrase)) continue;
      const own = datesAt(t);
      if (!own) return undefined;
      if (own !== words) {
        words = own;
        may = wild.map((phrase) => phrase.test(own.like));
      }
      if (!may[k] || !(date ??= own.at(t)).includes(phrase)) return false;
    }
    return true;
  };
}
