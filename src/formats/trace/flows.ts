import { eachOf } from '../reading/each-of.js';
import type { Resting } from '../../rest.js';
import { textFrom, type JsonObject } from '../reading/read-json.js';
import type { Slice } from './slices.js';

/** A point of a flow from one slice to another. */
export interface FlowPoint {
  readonly record: JsonObject;
  readonly time: number;
  readonly lane: string | undefined;
}

/**
 * Binds flows to slices: the target of a flow follows its source. A flow starts, and passes, in the slice around its
 * point. It ends in the next slice that begins, or in the one around it if it says so (`bp: "e"`).
 */
export function* bindFlows(points: readonly FlowPoint[], slices: readonly Slice[]): Resting<void> {
  if (points.length === 0) return;
  const bound = yield* slicesAt(points, slices);
  const last = new Map<string, Slice>();
  yield* eachOf(points, ({ record }, index) => {
    const slice = bound[index];
    if (!slice) return;
    const key = JSON.stringify([record['cat'], record['name'], record['id'] ?? record['bind_id']]);
    const from = record['ph'] === 's' ? undefined : last.get(key);
    if (from && from !== slice) {
      from.isTarget = true;
      slice.follows.push(sliceId(from));
    }
    if (record['ph'] === 'f') last.delete(key);
    else last.set(key, slice);
  });
}

/** The id of a slice, for references. */
export const sliceId = ({ index, record }: Slice): string => `${textFrom(record['name']) ?? 'event'}#${String(index)}`;

/** The slice at each point, found in one pass through each lane with a stack of open slices. */
function* slicesAt(points: readonly FlowPoint[], slices: readonly Slice[]): Resting<readonly (Slice | undefined)[]> {
  const found: (Slice | undefined)[] = new Array<undefined>(points.length);
  const waiting = new Map<string | undefined, number[]>();
  yield* eachOf(points, ({ lane }, index) => {
    const list = waiting.get(lane);
    if (list) list.push(index);
    else waiting.set(lane, [index]);
  });
  const byLane = new Map<string | undefined, Slice[]>();
  yield* eachOf(slices, (slice) => {
    if (slice.end === undefined || !waiting.has(slice.lane)) return;
    const list = byLane.get(slice.lane);
    if (list) list.push(slice);
    else byLane.set(slice.lane, [slice]);
  });
  for (const [lane, indexes] of waiting) yield* walk(byLane.get(lane) ?? [], indexes, points, found);
  return found;
}

function* walk(
  slices: readonly Slice[],
  indexes: readonly number[],
  points: readonly FlowPoint[],
  found: (Slice | undefined)[],
): Resting<void> {
  const inOrder = slices.toSorted((a, b) => a.start - b.start || endOf(b) - endOf(a));
  const open: Slice[] = [];
  let next = 0;
  yield* eachOf(
    indexes.toSorted((a, b) => points[a]!.time - points[b]!.time),
    (index) => {
      const { time, record } = points[index]!;
      for (; next < inOrder.length && inOrder[next]!.start <= time; next++) {
        while (open.length > 0 && endOf(open.at(-1)!) < inOrder[next]!.start) open.pop();
        open.push(inOrder[next]!);
      }
      while (open.length > 0 && endOf(open.at(-1)!) < time) open.pop();
      const around = open.at(-1);
      const isBoundToNext = record['ph'] === 'f' && record['bp'] !== 'e';
      found[index] = isBoundToNext && around?.start !== time ? inOrder[next] : around;
    },
  );
}

const endOf = ({ end, start }: Slice): number => (end === '..' ? Infinity : (end ?? start));
