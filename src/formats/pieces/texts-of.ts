import { markedEncoding, windows1252 } from '../reading/text-of.js';

/** Bytes that are no UTF-8, as shows only when they come. */
export class NoUtf8 extends Error {}

/**
 * The text of bytes as they come, in the encoding that `textOf` finds in all of them.
 *
 * @param chunks the first of which has two bytes, if there are so many
 * @param isOld whether what has no mark is Windows-1252
 * @throws NoUtf8 where that has to be asked for
 */
export async function* textsOf(chunks: AsyncIterable<Uint8Array>, isOld: boolean): AsyncGenerator<string, void> {
  let decoder: TextDecoder | undefined;
  for await (const bytes of chunks) {
    if (!decoder) {
      const marked = markedEncoding(bytes);
      decoder = new TextDecoder(marked ?? 'utf-8', { fatal: marked === undefined });
    }
    if (isOld && decoder.encoding === 'utf-8') yield windows1252(bytes);
    else yield decoded(decoder, bytes);
  }
  if (!decoder || (isOld && decoder.encoding === 'utf-8')) return;
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
