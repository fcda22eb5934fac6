import { FAINT, type Scene } from '../../layout/scene.js';
import { EventTable } from '../../model/event-table.js';
import type { EventSet } from '../../timeline/event-set.js';
import type { FilterWords } from './filter-words.js';

/** A set of all events in which those that do not match are faint, and get titles only after the others. */
export function faintEvents(all: EventSet, matching: EventSet, words: FilterWords): EventSet {
  const { rows } = all.table;
  const isFaint = (id: string): boolean => matching.get(id) === undefined;
  const table = new EventTable(rows.map((row) => (isFaint(row.id) ? { ...row, isFaint: true } : row)));
  return {
    ...{ document: all.document, eras: all.eras, issues: all.issues, rejected: all.rejected, timeZone: all.timeZone },
    ...{ length: all.length, extent: all.extent, table },
    get: (id) => all.get(id),
    beside: (from, direction) => all.beside(from, direction),
    between: (start, end) => all.between(start, end),
    countBetween: (start, end) => all.countBetween(start, end),
    density: (...stretches) => all.density(...stretches),
    lanes: (by, collapsed) => all.lanes(by, collapsed),
    colors: (by, laneBy) => all.colors(by, laneBy),
    layout: (input) => all.layout(input),
    sceneOf: (...args) => faintScene(all.sceneOf(...args), isFaint, words),
  };
}

/** Faint marks lie behind the others. */
function faintScene(scene: Scene, isFaint: (id: string) => boolean, words: FilterWords): Scene {
  const inked = <Part extends { readonly id: string }>(part: Part): Part =>
    isFaint(part.id) ? { ...part, ink: FAINT } : part;
  const behind = <Part extends { readonly id: string }>(parts: readonly Part[]): readonly Part[] => [
    ...parts.filter(({ id }) => isFaint(id)),
    ...parts.filter(({ id }) => !isFaint(id)),
  ];
  return {
    ...scene,
    glyphs: behind(scene.glyphs.map(inked)),
    leaders: behind(scene.leaders.map(inked)),
    labels: scene.labels.map((label) =>
      isFaint(label.id)
        ? { ...label, ink: FAINT, kind: [label.kind, words.noMatch].filter(Boolean).join(', ') }
        : label,
    ),
    crowds: scene.crowds.map((crowd) => {
      const count = crowd.ids.filter((id) => !isFaint(id)).length;
      const title = `${crowd.title}; ${words.matching(count, crowd.ids.length)}`;
      return { ...crowd, title, ink: count > 0 ? crowd.ink : FAINT };
    }),
  };
}
