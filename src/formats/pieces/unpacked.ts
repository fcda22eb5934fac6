/** Packed with gzip, but cannot be unpacked. */
export class GzipError extends Error {
  readonly code: 'invalid-gzip' | 'too-large';

  /** @param message the reason, as the end of a sentence that begins with the name of the file */
  constructor(code: GzipError['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** The greatest unpacked size, in bytes: a few kilobytes can expand to gigabytes. */
const MOST = 2 ** 29;

/**
 * Unpacks gzip as it arrives. If the packed bytes break off, so does the result, with the same error.
 *
 * @throws GzipError for invalid or too large data
 */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let length = 0;
  const { readable, writable } = new DecompressionStream('gzip');
  const reader = readable.getReader();
  const breaking = fill(writable.getWriter(), chunks);
  try {
    for (;;) {
      // Closing a truncated stream would be an error, which would discard what is unpacked but not yet read.
      const read = await Promise.race([reader.read().catch(fail), breaking]);
      if (read.done) return;
      length += read.value.length;
      if (length > MOST)
        throw new GzipError(
          'too-large',
          `is larger than ${String(MOST / 2 ** 20)} MB when it is unpacked, and is not read`,
        );
      yield read.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Writes all packed bytes. The promise settles only if they break off, with the error. */
function fill(writer: WritableStreamDefaultWriter, chunks: AsyncIterable<Uint8Array>): Promise<never> {
  return new Promise((_, reject) => {
    const copy = async (): Promise<void> => {
      const source = chunks[Symbol.asyncIterator]();
      for (;;) {
        const read = await source.next().catch(reject);
        if (!read) return;
        if (read.done === true) break;
        await writer.write(read.value);
      }
      await writer.close();
    };
    // The reader of the result gets errors of broken data.
    copy().catch(() => undefined);
  });
}

const fail = (cause: unknown): never => {
  throw new GzipError('invalid-gzip', 'is packed with gzip, but broken: it could not be unpacked', cause);
};
