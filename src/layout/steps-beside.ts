import type { Anchor } from '../scale/find-bursts.js';
import type { Time } from '../time/time.js';

/** What needs room beside an axis, from the mark of an event on down the page. */
interface Beside {
  readonly at: Time;
  /** px. */
  readonly room: number;
}

/**
 * The steps of a sequence down the page: each is as long as what stands beside it, so that every text is at its mark.
 *
 * @returns also how far below its mark each text begins, since those of the same time share one; and the room for what
 * stands below the last mark; px
 */
export function stepsBeside(
  texts: readonly Beside[],
  isNewestFirst: boolean,
): { readonly steps: readonly Anchor[]; readonly offsets: readonly number[]; readonly below: number } {
  const rooms = new Map<Time, number>();
  const offsets = texts.map(({ at, room }) => {
    const offset = rooms.get(at) ?? 0;
    rooms.set(at, offset + room);
    return offset;
  });
  const times = [...rooms.keys()].sort((a, b) => a - b);
  // With the newest first, the step from one mark up to the next is beside the texts of the next.
  const steps = times.map((at, i) => ({
    ...{ start: at, end: at, at },
    room: rooms.get(times[i + Number(isNewestFirst)] ?? at)!,
  }));
  return { steps, offsets, below: rooms.get(times.at(isNewestFirst ? 0 : -1)!)! };
}
