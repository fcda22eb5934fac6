import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Scene } from '../layout/scene.js';
import { inked } from './inked.js';
import { place } from './place.js';
import type { Shape } from './shape.js';
import { shapesOf } from './shapes.js';

/** What of the picture is not read out: axis, lanes, marks. `selected` is the id of an event. */
export const paintPlot = (scene: Scene, selected: string | null): TemplateResult => html`
  <svg class="shapes" width=${scene.width} height=${scene.height} aria-hidden="true">
    ${shapesOf(scene).map((shape) => paintShape(shape, selected))}
  </svg>
  ${scene.eras.map(
    (era) => html`
      <div class="era" part="era" role="img" title=${era.name} aria-label=${era.name} ${place(era)}></div>
      ${era.text ? html`<span class="tick" aria-hidden="true" ${place(era.text)}>${paintLines(era.text.lines)}</span>` : nothing}
    `,
  )}
  <div class="axis" part="axis" aria-hidden="true">
    ${scene.ticks.map(({ text }) =>
      text ? html`<span class="tick" part="tick" ${place(text)}>${paintLines(text.lines)}</span>` : nothing,
    )}
    ${scene.breaks.map(
      (gap) => html`
        <div class="break" part="break" title=${gap.title} ${place(gap)}>
          ${
            gap.label
              ? html`<span class="tick" ${place({ ...gap.label, x: gap.label.x - gap.x, y: gap.label.y - gap.y })}
                  ><bdi>${gap.label.lines[0]}</bdi></span
                >`
              : nothing
          }
        </div>
      `,
    )}
  </div>
  ${repeat(
    scene.lanes,
    ({ id }) => id,
    ({ header, ink, ...band }) => html`
      <div class="lane" part="lane" aria-hidden="true" ${place(band)}></div>
      ${
        header
          ? html`<span class="lane-name" aria-hidden="true" ${place(header)} ${inked(ink)}
              >${paintLines(header.lines)}</span
            >`
          : nothing
      }
    `,
  )}
`;

const paintLines = (lines: readonly string[]): readonly TemplateResult[] =>
  lines.map((line) => html`<bdi class="line">${line}</bdi>`);

function paintShape({ kind, d, id, ink }: Shape, selected: string | null): TemplateResult {
  if (id === undefined) return svg`<path class=${kind} d=${d} ${inked(ink)}></path>`;
  const state = id === selected ? ' selected' : '';
  return svg`<path class=${kind + state} part=${`mark${state}`} data-event-id=${id} d=${d} ${inked(ink)}></path>`;
}
