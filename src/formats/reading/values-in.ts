import type { Resting } from '../../rest.js';
import { breakIn } from './json-error.js';

/**
 * The objects in a text that has several one after another, as `jq` writes them and as files are joined; of lists, what
 * is in them. Undefined if it is anything else.
 */
export function* valuesIn(text: string): Resting<readonly string[] | undefined> {
  const values: string[] = [];
  for (let rest = text; ;) {
    const end = yield* breakIn(rest);
    if (end && !(end.open.length === 0 && end.isAfterValue && /[[{]/.test(rest.charAt(end.at)))) return undefined;
    const value = rest.slice(0, end?.at).trim();
    const inside = value.startsWith('[') ? value.slice(1, -1).trim() : value;
    if (inside !== '') values.push(inside);
    if (!end) return values.length > 1 ? values : undefined;
    rest = rest.slice(end.at);
  }
}
