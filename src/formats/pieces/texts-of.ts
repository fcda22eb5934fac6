import { markedEncoding } from '../reading/text-of.js';

/** Bytes that are no UTF-8, as shows only when they come. */
export class NoUtf8 extends Error {}

/**
 * The text of bytes as they come, in the encoding that `textOf` finds in all of them.
 *
 * @param chunks the first of which has two bytes, if there are so many
 * @param old decodes what has no mark and is no UTF-8
 * @throws NoUtf8 where that has to be asked for
 */
export async function* textsOf(
  chunks: AsyncIterable<Uint8Array>,
  old: ((bytes: Uint8Array) => string) | undefined,
): AsyncGenerator<string, void> {
  let decoder: TextDecoder | undefined;
  for await (const bytes of chunks) {
    if (!decoder) {
      const marked = markedEncoding(bytes);
      decoder = new TextDecoder(marked ?? 'utf-8', { fatal: marked === undefined });
    }
    if (old && decoder.encoding === 'utf-8') yield old(bytes);
    else yield decoded(decoder, bytes);
  }
  if (!decoder || (old && decoder.encoding === 'utf-8')) return;
  try {
    yield decoder.decode();
  } catch {
    // Only the last character is broken, as in a file that was cut off.
    yield '\uFFFD';
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch (error) {
    throw new NoUtf8('no UTF-8', { cause: error });
  }
}
