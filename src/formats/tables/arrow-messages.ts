import { BATCH, FlatTable, FOOTER, messageShape, OLD_BATCH } from './arrow-check.js';
import { Budget } from './columns.js';

/** The complete part of a file. */
export interface ArrowParts {
  /** The bytes to read: the whole file, or the complete part of a stream. */
  readonly bytes: Uint8Array;
  readonly isCompressed: boolean;
  /** Whether the end was missing. */
  readonly isCut: boolean;
}

const MAGIC = 'ARROW1';
/** The greatest number of tables and list items in the metadata of a file. */
const METADATA_LIMIT = 5_000_000;
const BATCH_LIMIT = 10_000;

/**
 * Checks the metadata of Arrow data, as a file or as a stream, before it is read, since the reader trusts it. A
 * truncated file is read as the stream that it contains.
 *
 * @throws RangeError for anything else
 */
export function checkMessages(bytes: Uint8Array): ArrowParts {
  const budget = new Budget('parts', METADATA_LIMIT);
  if (textAt(bytes, 0) !== MAGIC) return checkStream(bytes, budget);
  if (textAt(bytes, bytes.length - MAGIC.length) !== MAGIC) {
    return { ...checkStream(bytes.subarray(8), budget), isCut: true };
  }
  const tail = bytes.length - MAGIC.length - 4;
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getInt32(tail, true);
  if (length <= 0 || length > tail) throw new RangeError('its footer is longer than the file');
  const footer = new FlatTable(bytes, tail - length);
  footer.check(FOOTER, budget);
  const blocks = [8, 10].flatMap((slot) => footer.list(slot, 24, budget));
  if (blocks.length > BATCH_LIMIT) throw new RangeError(`${String(blocks.length)} batches`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const messages = blocks.map((place) => checkMessage(bytes, Number(view.getBigInt64(place, true)), budget));
  if (messages.some((message) => message?.hasContent !== true)) throw new RangeError('a batch that is none');
  return { bytes, isCompressed: messages.some((message) => message?.isCompressed), isCut: false };
}

function checkStream(bytes: Uint8Array, budget: Budget): ArrowParts {
  let [at, count, isCompressed, isCut] = [0, 0, false, false];
  while (at < bytes.length) {
    let message: Message | undefined;
    try {
      message = checkMessage(bytes, at, budget);
    } catch (error) {
      if (count === 0) throw error;
      isCut = true;
      break;
    }
    if (!message) break;
    if (count++ > BATCH_LIMIT) throw new RangeError('too many batches');
    isCompressed ||= message.isCompressed;
    at = message.end;
  }
  if (count === 0) throw new RangeError('it has no messages');
  return { bytes: bytes.subarray(0, at), isCompressed, isCut };
}

interface Message {
  readonly end: number;
  readonly isCompressed: boolean;
  readonly hasContent: boolean;
}

/** Checks a message; undefined at the end of a stream. */
function checkMessage(bytes: Uint8Array, start: number, budget: Budget): Message | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = start;
  let length = view.getInt32(at, true);
  at += 4;
  if (length === -1) {
    length = view.getInt32(at, true);
    at += 4;
  }
  if (length === 0) return undefined;
  const end = at + length;
  if (length < 8 || end > bytes.length) throw new RangeError('a message that is longer than the file');
  const head = bytes.subarray(at, end);
  const table = new FlatTable(head, 0);
  const kind = table.byte(6);
  if (kind < 1 || kind > 3) throw new RangeError(`a message of kind ${String(kind)}`);
  const isOld = table.short(4) < 3;
  table.check(messageShape(isOld ? OLD_BATCH : BATCH), budget);
  const bodyLength = table.long(10);
  if (bodyLength < 0 || end + bodyLength > bytes.length) throw new RangeError('a message that is longer than the file');
  const content = table.table(8);
  const batch = kind === 2 ? content?.table(6) : content;
  if (kind === 2) checkDictionary(head, batch, bytes.subarray(end, end + bodyLength), isOld, budget);
  const isCompressed = kind !== 1 && batch?.place(10) !== undefined;
  return { end: end + bodyLength, isCompressed, hasContent: content !== undefined };
}

/**
 * A dictionary is read as a whole, so its length must be possible for its bytes. The smallest of the types that it can
 * contain takes a bit.
 */
function checkDictionary(
  head: Uint8Array,
  batch: FlatTable | undefined,
  body: Uint8Array,
  isOld: boolean,
  budget: Budget,
): void {
  if (!batch) throw new RangeError('a dictionary without values');
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const [node] = batch.list(6, 16, budget);
  const length = node === undefined ? 0 : Number(view.getBigInt64(node, true));
  const regions = batch.list(8, isOld ? 24 : 16, budget).map((place) => ({
    offset: Number(view.getBigInt64(place + (isOld ? 8 : 0), true)),
    length: Number(view.getBigInt64(place + (isOld ? 16 : 8), true)),
  }));
  const isCompressed = batch.place(10) !== undefined;
  const data = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const sizes = regions.map((region) => {
    if (region.offset < 0 || region.length < 0 || region.offset + region.length > body.length)
      throw new RangeError('a dictionary that is longer than the file');
    // A compressed part states its original length; −1 if it is not compressed.
    const claimed = isCompressed && region.length >= 8 ? Number(data.getBigInt64(region.offset, true)) : -1;
    return claimed >= 0 ? claimed : region.length;
  });
  const most = sizes.reduce((sum, size) => sum + size, 0);
  if (length < 0 || length > most * 8) throw new RangeError(`a dictionary of ${String(length)} values`);
  budget.take(length);
}

const textAt = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(...bytes.subarray(Math.max(0, at), Math.max(0, at) + MAGIC.length));
