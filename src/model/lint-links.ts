import type { Issues } from '../warnings.js';
import { schema } from './schema.js';
import { validate } from './validate.js';

type Fields = Readonly<Record<string, unknown>>;

/** Hints on what is ignored in a document or leads nowhere: unknown fields, eras without an end, lanes and relations that do not exist. */
export function lintLinks(root: Fields, events: readonly unknown[], issues: Issues): void {
  const known = Object.keys(schema.properties);
  for (const name of Object.keys(root)) {
    if (!known.includes(name))
      issues.warn('unknown-field', `/${name}`, `"${name}" is ignored: expected ${known.join(', ')}`, root);
  }
  listOf(root['eras']).forEach((era, index) => {
    if (era['date'] === undefined && era['end'] === undefined)
      issues.warn('era-without-end', `/eras/${String(index)}/end`, 'an era without "end" is as long as its start', era);
  });
  const lanes = listOf(root['lanes']);
  const laneIds = new Set([...lanes.map(({ id }) => id), ...listOf(events).map(({ lane }) => lane)]);
  lanes.forEach((lane, index) => {
    const { parent } = lane;
    if (typeof parent === 'string' && !laneIds.has(parent))
      issues.warn('unknown-lane', `/lanes/${String(index)}/parent`, `no lane has the id "${parent}"`, lane);
  });
  // Events without an id in the document have one, too.
  const ids = new Set<unknown>(validate(root).events.map(({ id }) => id));
  events.forEach((event, index) => {
    listOf((Object(event) as Fields)['relations']).forEach(({ target }, i) => {
      const path = `/events/${String(index)}/relations/${String(i)}/target`;
      if (!ids.has(target)) issues.warn('unknown-target', path, `no event has the id ${JSON.stringify(target)}`, event);
    });
  });
}

const listOf = (list: unknown): readonly Fields[] =>
  Array.isArray(list) ? list.map((item: unknown) => Object(item) as Fields) : [];
