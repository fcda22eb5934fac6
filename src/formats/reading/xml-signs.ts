import type { Resting } from '../../rest.js';
import type { Issue } from '../../warnings.js';
import type { Parsed } from '../parsed.js';
import { countBreaks } from './count-breaks.js';

/** An `&` that begins no entity, and a `<` that begins no tag. */
const SIGN = /&(?!(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\p{L}_][\p{L}\d_.-]{0,40});)|<(?=[ \d=])/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;' };
/** How comments and plain text begin, which stay as they are, and end. */
const PLAIN = /(?=<!--|<!\[CDATA\[)/;
const ENDS: Readonly<Record<string, string>> = { '<!--': '-->', '<![C': ']]>' };

/**
 * Reads XML in which people wrote `&` and `<` as they are, as in addresses: `?a=1&b=2`. To a strict parser it is none.
 * Says where the first of them is.
 *
 * @param read reads the text with these signs escaped; its lines stay what they are
 */
export function* withSigns(given: string, name: string, read: (xml: string) => Resting<Parsed>): Resting<Parsed> {
  let first: number | undefined;
  let from = 0;
  const xml = given.split(PLAIN).map((part) => {
    const close = ENDS[part.slice(0, 4)];
    const end = close === undefined ? 0 : part.indexOf(close);
    // Without its end, all that follows is a comment.
    const text = end < 0 ? '' : part.slice(end);
    const at = first === undefined ? text.search(SIGN) : -1;
    if (at >= 0) first = from + end + at;
    from += part.length;
    return end < 0 ? part : part.slice(0, end) + text.replace(SIGN, (sign) => ESCAPES[sign]!);
  });
  const parsed = yield* read(xml.join(''));
  if (first === undefined || !parsed.document) return parsed;
  const sign = given.charAt(first);
  const path = `line ${String(countBreaks(given.slice(0, first)) + 1)}`;
  const message = `${name} is not valid XML: “${sign}” has to be written “${ESCAPES[sign]!}”; it is read all the same`;
  const issue: Issue = { severity: 'warning', code: 'invalid-xml', path, message, record: undefined };
  return { ...parsed, issues: [issue, ...parsed.issues] };
}
