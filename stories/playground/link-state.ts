import { changedSettings, readSettings, type Settings } from './settings.js';

/** The state that is kept in a link. */
export interface LinkState {
  readonly text: string;
  readonly settings: Settings;
}

/** Mail and chat programs cut longer links. */
const LONGEST = 6000;

/** The state as the hash of a URL, compressed; undefined if it is too large for a link. */
export async function toHash({ text, settings }: LinkState): Promise<string | undefined> {
  if (text.length > 20 * LONGEST) return undefined;
  const bytes = new TextEncoder().encode(JSON.stringify({ text, ...changedSettings(settings) }));
  const packed = await piped(bytes, new CompressionStream('deflate-raw'));
  const letters = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
  const hash = `#try=${letters.replace(/[+/=]/g, (letter) => URL_LETTERS[letter] ?? '')}`;
  return hash.length <= LONGEST ? hash : undefined;
}

/** The state of a hash; undefined if it is not ours, or broken. */
export async function fromHash(hash: string): Promise<LinkState | undefined> {
  const letters = /^#try=([\w-]+)$/.exec(hash)?.[1];
  if (letters === undefined) return undefined;
  try {
    const packed = Uint8Array.from(atob(letters.replace(/[-_]/g, (letter) => (letter === '-' ? '+' : '/'))), (letter) =>
      letter.charCodeAt(0),
    );
    const bytes = await piped(packed, new DecompressionStream('deflate-raw'));
    const { text, ...settings } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    return typeof text === 'string' ? { text, settings: readSettings(settings) } : undefined;
  } catch {
    return undefined;
  }
}

const URL_LETTERS: Readonly<Record<string, string>> = { '+': '-', '/': '_' };

const piped = async (
  bytes: Uint8Array<ArrayBuffer>,
  stream: ReadableWritablePair<Uint8Array<ArrayBuffer>, BufferSource>,
): Promise<Uint8Array> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
