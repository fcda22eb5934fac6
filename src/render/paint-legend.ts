import { html, nothing, type TemplateResult } from 'lit';
import type { LegendItem } from '../layout/legend-item.js';
import type { Messages } from '../messages.js';
import { inked } from './inked.js';

/** The legend of colours; nothing if they stand for lanes. */
export const paintLegend = (legend: readonly LegendItem[], words: Messages): TemplateResult | typeof nothing =>
  legend.length === 0
    ? nothing
    : html`<ul class="legend" part="legend" role="list" aria-label=${words.legend}>
        ${legend.map(
          ({ title, color }) =>
            html`<li><i class="swatch" ${inked(color)}></i><bdi>${title ?? words.others}</bdi></li>`,
        )}
      </ul>`;
