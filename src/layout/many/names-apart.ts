import type { Lane } from '../../model/lanes.js';
import { namesOf } from '../lane-bands.js';
import type { Setting } from '../setting.js';
import type { Wrapped } from '../wrap.js';

/** The boundaries of the parts of a name, such as “web” of “production/web”. */
const PART = /(?<=[\s\-_./:])(?=[^\s\-_./:])/;

/**
 * The names of lanes, set in lines. Names that would be cut to the same words show their ends instead, by which they
 * differ: “…/web-1”.
 */
export function namesApart(lanes: readonly Lane[], setting: Setting): readonly Wrapped[] {
  const names = lanes.map((lane) => namesOf(lane, setting));
  const alike = new Map<string, number>();
  for (const { lines } of names) alike.set(lines.join(''), (alike.get(lines.join('')) ?? 0) + 1);
  return names.map((name, i) =>
    name.cut && alike.get(name.lines.join(''))! > 1 ? (endOf(lanes[i]!, setting) ?? name) : name,
  );
}

/** As many of the last parts of a name as fit, after an ellipsis; undefined if none does. */
function endOf(lane: Lane, setting: Setting): Wrapped | undefined {
  const parts = lane.title.split(PART);
  for (let from = 1; from < parts.length; from++) {
    const set = namesOf({ ...lane, title: `…${parts.slice(from).join('')}` }, setting);
    if (!set.cut && !set.broken) return set;
  }
  return undefined;
}
