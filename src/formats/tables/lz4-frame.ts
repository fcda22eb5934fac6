const MAGIC = 0x184d2204;

/**
 * Unpacks an LZ4 frame of a known unpacked size.
 *
 * @throws RangeError for a frame that is broken, or larger
 */
export function unpackLz4Frame(packed: Uint8Array, length: number): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new RangeError('no frame of LZ4');
  const flags = view.getUint8(4);
  const hasSize = (flags & 8) !== 0;
  const hasDictionary = (flags & 1) !== 0;
  const hasChecksums = (flags & 16) !== 0;
  const output = new Uint8Array(length);
  let at = 7 + (hasSize ? 8 : 0) + (hasDictionary ? 4 : 0);
  let written = 0;
  for (;;) {
    const size = view.getUint32(at, true);
    at += 4;
    if (size === 0) break;
    // The highest bit marks a block that is not packed.
    const isPlain = size >= 0x80000000;
    const end = at + (size & 0x7fffffff);
    if (end > packed.length) throw new RangeError('a frame of LZ4 that ends too early');
    const block = packed.subarray(at, end);
    written = isPlain ? copy(block, output, written) : unpackBlock(block, output, written);
    at = end + (hasChecksums ? 4 : 0);
  }
  return written === length ? output : output.subarray(0, written);
}

function copy(block: Uint8Array, output: Uint8Array, start: number): number {
  output.set(block, start);
  return start + block.length;
}

/** A block: literal bytes, and repetitions of previous output, also of earlier blocks. */
function unpackBlock(block: Uint8Array, output: Uint8Array, start: number): number {
  let [at, written] = [0, start];
  const more = (length: number): number => {
    if (length < 15) return length;
    let sum = length;
    let byte = 255;
    while (byte === 255 && at < block.length) sum += byte = block[at++]!;
    return sum;
  };
  while (at < block.length) {
    const token = block[at++]!;
    const literals = more(token >> 4);
    written = copy(block.subarray(at, at + literals), output, written);
    at += literals;
    if (at >= block.length) break;
    const offset = block[at]! | ((block[at + 1] ?? 0) << 8);
    at += 2;
    const end = written + more(token & 15) + 4;
    if (offset === 0 || offset > written || end > output.length) throw new RangeError('a broken block of LZ4');
    for (; written < end; written++) output[written] = output[written - offset]!;
  }
  return written;
}
