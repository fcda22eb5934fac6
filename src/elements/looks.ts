import type { LitElement } from 'lit';
import type { PaintMark } from '../mark/own-mark.js';
import { ownLooks } from '../timeline/own-looks.js';
import type { TimelineOptions } from '../timeline/options.js';
import type { Timeline } from '../timeline/timeline.js';
import { markedStyles } from './legend/marked.styles.js';
import { showMark } from './legend/show-mark.js';

export type LooksHost = LitElement & Pick<TimelineOptions, 'marks' | 'markBy' | 'renderLabel'>;

/** Draws the marks and the texts of the author. Only pages that ask for it download this. */
export function addLooks(host: LooksHost, timeline: Timeline, looks: Pick<typeof Timeline, 'own'>): void {
  looks.own = ownLooks;
  /** The marks that are shown in place of squares of colour, by their swatches. */
  const shown = new WeakMap<Element, PaintMark>();
  host.shadowRoot?.adoptedStyleSheets.push(markedStyles());
  host.addController({
    // After the timeline has received its data, and before it is rendered.
    hostUpdate() {
      const { marks, markBy, renderLabel } = host;
      timeline.set({ marks, markBy, renderLabel });
    },
    hostUpdated() {
      const swatches = [...host.renderRoot.querySelectorAll('.legend .swatch')];
      timeline.legend.forEach(({ mark }, i) => {
        const swatch = swatches[i];
        if (!swatch || shown.get(swatch) === mark) return;
        showMark(swatch, mark);
        if (mark) shown.set(swatch, mark);
        else shown.delete(swatch);
      });
    },
  });
}
