import { anchorOf } from '../../layout/anchor-of.js';
import { putAt } from '../../render/put-at.js';
import type { Motion } from '../motion.js';
import { element } from './element.js';
import type { HandsContext } from './hands-context.js';

/** Keeps an empty box at the selected event in the picture, to which the panel of details is anchored. */
export function anchorChosen({ host, timeline }: HandsContext, plot: HTMLElement, motion: Motion): void {
  const anchor = element('div', { className: 'anchor' });
  plot.append(anchor);
  const sync = (): void => {
    const { view } = timeline;
    // A filter may leave no picture.
    const chosen = view && timeline.get(host.selected);
    if (anchor.hidden === !!chosen) anchor.hidden = !chosen;
    if (!chosen) return;
    const end = chosen.span.start < view.start ? 0 : 1;
    putAt(anchor, anchorOf(motion.apply(timeline.scene), chosen.id, end), 'margin');
  };
  sync();
  host.addController({ hostUpdated: sync });
}
