import type { Looks } from '../layout/legend-item.js';
import type { Label, Scene } from '../layout/scene.js';
import type { LayoutInput } from '../layout/setting.js';
import type { Marks } from '../mark/mark-pen.js';
import type { Colors } from '../model/colors.js';
import type { TimelineEvent } from '../model/document.js';
import { laneReader } from '../model/lanes.js';
import { LONGEST_TITLE, shorten } from '../model/shorten.js';
import { dressGlyphs } from './dress-glyphs.js';
import type { EventSet } from './event-set.js';
import { explainBeside, explainTogether } from './explain-marks.js';
import { knownMarks, type KnownMark } from './known-marks.js';
import type { TimelineOptions } from './options.js';
import { ownLabel } from './own-label.js';

/** The options that the looks depend on. */
type Options = Pick<TimelineOptions, 'marks' | 'markBy' | 'renderLabel' | 'laneBy' | 'colorBy' | 'markSize'>;

/**
 * How events look with the marks and texts of the author; undefined if there are neither.
 *
 * @param all all events, also those that are not shown
 */
export function ownLooks(
  options: Options,
  all: EventSet,
  colors: Colors,
): Pick<LayoutInput, 'colors' | 'textOf' | 'dress'> | undefined {
  const { marks, renderLabel } = options;
  if (!marks && !renderLabel) return undefined;
  const own = marks ? ownMarks(marks, options, all, colors) : { colors, dress: (scene: Scene) => scene };
  const textOf = (event: TimelineEvent): string | null => (renderLabel ? ownLabel(event, renderLabel) : null);
  const withTitle = (label: Label): Label => {
    const event = all.get(label.id)?.event;
    const text = event && textOf(event);
    return text && !text.includes(event.title) ? hearing(label, event.title) : label;
  };
  return {
    colors: own.colors,
    textOf,
    dress(scene) {
      const dressed = own.dress(scene);
      return renderLabel ? { ...dressed, labels: dressed.labels.map(withTitle) } : dressed;
    },
  };
}

/** A label after whose text screen readers say the title of the event. */
const hearing = (label: Label, title: string): Label => ({
  ...label,
  kind: [shorten(title, LONGEST_TITLE), label.kind].filter(Boolean).join(', '),
});

function ownMarks(
  marks: Marks,
  { markBy = 'lane', laneBy, colorBy, markSize }: Options,
  all: EventSet,
  colors: Colors,
): { readonly colors: Looks; readonly dress: (scene: Scene) => Scene } {
  const known = knownMarks(marks);
  const nameOf = laneReader(markBy, 'markBy');
  const marked = { rows: all.table.rows, known, nameOf };
  const markOf = (id: string): KnownMark | undefined => {
    const row = all.get(id);
    return row && known.get(nameOf(row.event));
  };
  const dress = (scene: Scene): Scene => dressGlyphs(scene, known, markSize, markOf);
  // Marks that stand for lanes need no legend: the names of lanes are in the picture.
  if (markBy === 'lane' || markBy === laneBy) return { colors, dress };
  return { colors: markBy === colorBy ? explainTogether(colors, marked) : explainBeside(colors, marked), dress };
}
