import { markedEncoding } from '../reading/text-of.js';

/** The bytes turn out not to be UTF-8. */
export class NoUtf8 extends Error {}

/**
 * Decodes bytes as they arrive, in the encoding that `textOf` would find for all of them.
 *
 * @param chunks of which the first has at least two bytes, if there are as many
 * @param old decodes bytes that have no mark and are not UTF-8
 * @throws NoUtf8 if `old` is needed but missing
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
    // Only the last character is incomplete, as in a truncated file.
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
