/** What is packed with gzip, but broken. */
export class BrokenGzip extends Error {}

/**
 * Unpacks gzip as it comes. Where the packed bytes break off, so do these, with the same error.
 *
 * @throws BrokenGzip for what is none
 */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const { readable, writable } = new DecompressionStream('gzip');
  const reader = readable.getReader();
  const breaking = fill(writable.getWriter(), chunks);
  try {
    for (;;) {
      // To end what breaks off would be an error, which takes with it what is unpacked but not yet read.
      const read = await Promise.race([reader.read().catch(fail), breaking]);
      if (read.done) return;
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
  throw new BrokenGzip('broken gzip', { cause });
};
