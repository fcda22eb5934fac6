import type { Ink } from '../../layout/scene.js';
import type { Timeline } from '../../timeline/timeline.js';

/** A lane or a tag, by which events can be filtered. */
export interface Facet {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  /** Undefined if it has no colour of its own. */
  readonly ink: Ink | undefined;
}

/** The greatest number of facets that are shown. The others can be found with `lane:` and `tag:`. */
const MOST = 24;

/** The lanes of a timeline, in the order of the picture; none if there is only one. */
export function laneFacets({ all, options }: Timeline): readonly Facet[] {
  const { lanes } = all.lanes(options.laneBy, []);
  const hasInk = options.colorBy === 'lane' || options.colorBy === options.laneBy;
  const named = lanes.filter(({ title }) => title !== '');
  return lanes.length < 2
    ? []
    : named
        .slice(0, MOST)
        .map(({ id, title, count, color }) => ({ id, title, count, ink: hasInk ? color : undefined }));
}

/** The tags of events, the most frequent first; none for very many events, since all would have to be read. */
export function tagFacets({ all }: Timeline): readonly Facet[] {
  if (all.ordered) return [];
  const counts = new Map<string, number>();
  for (const { event } of all.table.rows)
    for (const tag of new Set(event.tags)) if (tag.trim() !== '') counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([tag, count]) => ({ id: tag, title: tag, count, ink: undefined }));
}
