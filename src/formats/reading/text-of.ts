import type { FormatInput } from '../parsed.js';
import { oldEncoding } from './old-encoding.js';

/** The text of a file. Bytes are UTF-8, UTF-16, or otherwise in the old encoding of their language. */
export function textOf(input: FormatInput): string {
  if (typeof input === 'string') return input.replace(/^\uFEFF/, '');
  const bytes = new Uint8Array(input as ArrayBuffer);
  const encoding = markedEncoding(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return isCutUtf8(bytes) ? new TextDecoder().decode(bytes) : oldDecoder(bytes)(bytes);
  }
}

/** UTF-16 by its byte order mark, or by the empty half of its first letter. */
export function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === undefined || second === undefined) return undefined;
  if ((first === 0xff && second === 0xfe) || (first > 0 && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second > 0) ? 'utf-16be' : undefined;
}

/** Where Windows-1252 differs from Latin-1. Some versions of Node decode the one as the other. */
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Decodes Windows-1252. */
export const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (sign) => FROM_80.charAt(sign.charCodeAt(0) - 0x80));

/**
 * Decodes bytes that are not UTF-8, in pieces as they arrive.
 *
 * @param start the first bytes
 */
export function oldDecoder(start: Uint8Array): (bytes: Uint8Array) => string {
  const encoding = oldEncoding(start);
  if (encoding === 'windows-1252') return windows1252;
  const decoder = new TextDecoder(encoding);
  return (bytes) => decoder.decode(bytes, { stream: true });
}

/** Whether only the last character is incomplete, as in a truncated file. */
function isCutUtf8(bytes: Uint8Array): boolean {
  for (let cut = 1; cut <= 3 && cut < bytes.length; cut++) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, -cut));
      return true;
    } catch {
      // Try without one more byte.
    }
  }
  return false;
}
