import { wildly } from './digit-pattern.js';
import type { FoldText } from './fold-text.js';
import type { MomentWords } from './moment-words.js';

/** An event that has only a title, a time and a lane. */
interface Plain {
  readonly title: string;
  readonly t: number;
  /** The text about its lane, folded. */
  readonly lane: string;
}

/**
 * Whether all of some phrases are in the text of an event, each in its title, its lane, or its date; undefined if one
 * may be in a date that cannot be worded this way. A date is worded only if a phrase may be in it, since that takes by
 * far the most time.
 *
 * @param phrases folded, each within one line
 * @param datesAt words dates, folded
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
