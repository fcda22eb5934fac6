import type { Label, Scene } from '../layout/scene.js';
import type { LayoutInput } from '../layout/setting.js';
import type { Colors } from '../model/colors.js';
import type { TimelineEvent } from '../model/document.js';
import { LONGEST_TITLE, shorten } from '../model/shorten.js';
import type { EventSet } from './event-set.js';
import type { TimelineOptions } from './options.js';
import { ownLabel } from './own-label.js';
import { ownMarks, type MarkOptions } from './own-marks.js';

/**
 * How events look whose author has marks or texts of their own; undefined where there are neither.
 *
 * @param all the events, also those that are not shown
 */
export function ownLooks(
  options: MarkOptions & Pick<TimelineOptions, 'renderLabel'>,
  all: EventSet,
  colors: Colors,
): Pick<LayoutInput, 'colors' | 'textOf' | 'dress'> | undefined {
  const { marks, renderLabel } = options;
  if (!marks && !renderLabel) return undefined;
  const own = marks && ownMarks(marks, options, all);
  const textOf = (event: TimelineEvent): string | null => (renderLabel ? ownLabel(event, renderLabel) : null);
  const withTitle = (label: Label): Label => {
    const event = all.get(label.id)?.event;
    const text = event && textOf(event);
    return text && !text.includes(event.title) ? hearing(label, event.title) : label;
  };
  const texts = (scene: Scene): Scene => ({ ...scene, labels: scene.labels.map(withTitle) });
  return {
    colors: own ? own.explain(colors) : colors,
    textOf,
    dress: (scene) => texts(own ? own.dress(scene) : scene),
  };
}

/** Those who hear another text of an event hear its title after it. */
const hearing = (label: Label, title: string): Label => ({
  ...label,
  kind: [shorten(title, LONGEST_TITLE), label.kind].filter((words) => words !== '').join(', '),
});
