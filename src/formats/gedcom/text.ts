import { decodeAnsel } from './ansel.js';
import type { FormatInput } from '../parsed.js';
import { textOf } from '../reading/text-of.js';

/** A GEDCOM file as text, with problems of its encoding. */
export interface GedcomText {
  readonly text: string;
  readonly problem?: string;
}

/**
 * Encodings that a file may declare and that every engine knows. UTF-8, UTF-16 and Windows-1252 are recognised by their
 * bytes.
 */
const DECODERS: Readonly<Record<string, string>> = { MACINTOSH: 'macintosh', 'IBM WINDOWS': 'windows-1252' };

/** Decodes a file by its declared encoding; valid UTF-8 is UTF-8, whatever is declared. */
export function gedcomText(input: FormatInput): GedcomText {
  if (typeof input === 'string') return checked(textOf(input), input);
  const bytes = new Uint8Array(input as ArrayBuffer);
  if (bytes[0] !== 0 && bytes[1] === 0) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0 && bytes[1] !== 0) return { text: new TextDecoder('utf-16be').decode(bytes) };
  const declared = declaredIn(String.fromCharCode(...bytes.subarray(0, 4000)));
  const isAscii = bytes.every((byte) => byte < 0x80);
  if (isAscii || isUtf8(bytes) || bytes[0] === 0xff || bytes[0] === 0xfe) return { text: textOf(bytes) };
  if (declared === 'ANSEL') {
    const { text, unknown } = decodeAnsel(bytes);
    if (unknown === 0) return { text };
    return {
      text,
      problem: `it declares ANSEL, where ${String(unknown)} of its characters are none; they are shown as \uFFFD`,
    };
  }
  const decoder = DECODERS[declared];
  if (decoder !== undefined) return { text: new TextDecoder(decoder).decode(bytes) };
  return checked(textOf(bytes), input, declared);
}

/** For a text that was already decoded without knowing the declared encoding. */
function checked(text: string, input: FormatInput, declared = declaredIn(text.slice(0, 4000))): GedcomText {
  const isPlain = typeof input === 'string' && !/[\u0080-\uFFFF]/.test(text);
  const isOwn = ['', 'UTF-8', 'UTF8', 'UNICODE', 'UTF-16', 'ANSI', 'ASCII', 'WINDOWS-1252'].includes(declared);
  if (isPlain || isOwn || (typeof input === 'string' && DECODERS[declared] !== undefined)) return { text };
  return { text, problem: `it declares the encoding ${declared}; letters with accents may be wrong` };
}

const declaredIn = (head: string): string =>
  (/^[ \t]*1[ \t]+CHAR[ \t]+([^\r\n]{1,40})/m.exec(head)?.[1] ?? '').trim().toUpperCase();

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
