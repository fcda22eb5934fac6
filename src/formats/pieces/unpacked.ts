/** What is packed with gzip, but cannot be had of it. */
export class GzipError extends Error {
  readonly code: 'invalid-gzip' | 'too-large';

  /** @param message why, as the end of a sentence that begins with the name of the file */
  constructor(code: GzipError['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** A few kilobytes can be packed gigabytes, for which no page has room; in bytes. */
const MOST = 2 ** 29;

/**
 * Unpacks gzip as it comes. Where the packed bytes break off, so do these, with the same error.
 *
 * @throws GzipError for what is none, and what is too large
 */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let length = 0;
  const { readable, writable } = new DecompressionStream('gzip');
  const reader = readable.getReader();
  const breaking = fill(writable.getWriter(), chunks);
  try {
    for (;;) {
      // To end what breaks off would be an error, which takes with it what is unpacked but not yet read.
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

/** Hands over all that is packed. The promise settles only where that breaks off, with the error. */
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
    // Of what is broken hears who reads what comes of it.
    copy().catch(() => undefined);
  });
}

const fail = (cause: unknown): never => {
  throw new GzipError('invalid-gzip', 'is packed with gzip, but broken: it could not be unpacked', cause);
};
