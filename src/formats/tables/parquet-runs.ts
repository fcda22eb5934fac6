import type { Budget } from './columns.js';

/** Writers may pad the last group of a run. */
const SLACK = 4096;

/**
 * Checks the runs of levels, or of indices into a dictionary: a run that claims more values than its page has would be
 * expanded.
 *
 * @throws RangeError
 */
export function checkRuns(bytes: Uint8Array, start: number, end: number, width: number, count: number): void {
  let at = start;
  for (let seen = 0; seen < count && at < end;) {
    const head = varint(bytes, at, end);
    at = head.at;
    const isPacked = head.value % 2 === 1;
    const run = isPacked ? ((head.value - 1) / 2) * 8 : head.value / 2;
    if (run > count - seen + SLACK) throw new RangeError(`broken page: a run of ${String(run)} values`);
    at += isPacked ? (run * width) / 8 : Math.ceil(width / 8);
    seen += run;
  }
}

/**
 * Checks numbers stored as deltas, in blocks; returns their end.
 *
 * @throws RangeError
 */
export function checkDeltas(bytes: Uint8Array, start: number, end: number, most: number): number {
  const blockSize = varint(bytes, start, end);
  const miniblocks = varint(bytes, blockSize.at, end);
  const total = varint(bytes, miniblocks.at, end);
  const perMiniblock = blockSize.value / miniblocks.value;
  const isSound = Number.isInteger(perMiniblock) && blockSize.value <= 1 << 20 && total.value <= most;
  if (!isSound || perMiniblock < 1) throw new RangeError('broken page: blocks of differences');
  let at = varint(bytes, total.at, end).at;
  for (let seen = 1; seen < total.value;) {
    const widthsAt = varint(bytes, at, end).at;
    at = widthsAt + miniblocks.value;
    if (at > end) throw new RangeError('broken page: it ends too early');
    for (let index = 0; index < miniblocks.value && seen < total.value; index++, seen += perMiniblock) {
      const width = bytes[widthsAt + index]!;
      if (width > 64) throw new RangeError('broken page: a difference of more than 64 bits');
      at += (width * perMiniblock) / 8;
    }
  }
  return at;
}

/**
 * Checks texts stored with the lengths of the prefixes that they share with the text before.
 *
 * @throws RangeError
 */
export function checkPrefixes(prefixes: Int32Array, suffixes: Int32Array, budget: Budget): void {
  let before = 0;
  for (const [index, prefix] of prefixes.entries()) {
    const suffix = suffixes[index]!;
    if (prefix < 0 || suffix < 0 || prefix > before) throw new RangeError('broken page: lengths of texts');
    before = prefix + suffix;
    budget.take(before);
  }
}

/** A number of one to ten bytes, and its end. */
export function varint(bytes: Uint8Array, start: number, end: number): { readonly value: number; readonly at: number } {
  let value = 0;
  for (let at = start; at < end && at < start + 10; at++) {
    const byte = bytes[at]!;
    value += (byte & 127) * 2 ** (7 * (at - start));
    if (byte < 128) return { value, at: at + 1 };
  }
  throw new RangeError('broken page: it ends too early');
}
