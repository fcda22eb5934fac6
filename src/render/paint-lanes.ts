import { html, nothing, type TemplateResult } from 'lit';
import type { LaneBand, Scene } from '../layout/scene.js';
import type { Messages } from '../messages.js';
import { inked } from './inked.js';
import { keyed } from './keyed.js';
import { paintLines } from './paint-plot.js';
import { place } from './place.js';

/** The lanes, each with a name that folds it, and that stays in view as long as the lane is. */
export const paintLanes = ({ lanes }: Scene, words: Messages): unknown =>
  keyed(
    lanes,
    ({ id }) => id,
    (band) => paintLane(band, words),
  );

const paintLane = (
  { header, ink, title, count, hasLanes, isCollapsed, id, ...band }: LaneBand,
  words: Messages,
): TemplateResult => html`
  <div class="lane" part="lane" ${place(band, 'margin')}>
    ${
      header
        ? html`<button
            type="button"
            class="lane-name${hasLanes || isCollapsed ? ' folds' : ''}"
            data-lane=${id}
            aria-expanded=${!isCollapsed}
            ${place({ ...header, x: header.x - band.x, y: header.y - band.y }, 'margin')}
            ${inked(ink)}
          >
            ${paintLines(header.lines)}${header.lines.at(-1)!.endsWith('…') ? html`<span class="whole"><bdi>${title}</bdi></span>` : nothing}<span
              class="heard"
              >${words.laneCount(count)}</span
            >
          </button>`
        : nothing
    }
  </div>
`;
