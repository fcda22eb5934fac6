import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Scene, Tick } from '../layout/scene.js';
import { inked } from './inked.js';
import { keyed } from './keyed.js';
import { place } from './place.js';
import type { Shape } from './shape.js';
import { groundShapes, headShapes, markShapes } from './shapes.js';

/** The picture without the titles of events: axis, eras and marks. `selected` is the id of an event. */
export const paintPlot = (scene: Scene, selected: string | null): TemplateResult => html`
  ${paintShapes(scene, groundShapes(scene), null)}
  <div class="head">${paintShapes(scene, headShapes(scene), null)} ${paintEras(scene)} ${paintAxis(scene)}</div>
  ${paintShapes(scene, markShapes(scene), selected)}
`;

const paintShapes = (
  { width, height }: Scene,
  shapes: readonly Shape[],
  selected: string | null,
): TemplateResult => html`
  <svg class="shapes" width=${width} height=${height} aria-hidden="true">
    ${keyed(
      shapes,
      keyBy(({ kind, id = '' }: Shape) => `${kind} ${id}`),
      (shape) => paintShape(shape, selected),
    )}
  </svg>
`;

/**
 * Keys for items by their names, numbered where several have the same. So an element stays with what it shows (a mark with its event, a name of the
 * axis with its time), and only its place is written when others come and go.
 */
function keyBy<Item>(nameOf: (item: Item) => string): (item: Item) => string {
  const counts: Record<string, number> = {};
  return (item) => {
    const name = nameOf(item);
    const count = (counts[name] = (counts[name] ?? 0) + 1);
    return name + String(count);
  };
}

const paintEras = ({ eras }: Scene): readonly TemplateResult[] =>
  eras.map(
    (era) => html`
      <div class="era" part="era" role="img" title=${era.name} aria-label=${era.name} ${place(era)}></div>
      ${era.text ? html`<span class="tick" aria-hidden="true" ${place(era.text)}>${paintLines(era.text.lines)}</span>` : nothing}
    `,
  );

const paintAxis = ({ ticks, breaks, now }: Scene): TemplateResult => html`
  <div class="axis" part="axis" aria-hidden="true">
    ${keyed(
      ticks.filter(({ text }) => text),
      keyBy(({ time }: Tick) => String(time)),
      ({ text }) => html`<span class="tick" part="tick" ${place(text!)}>${paintLines(text!.lines)}</span>`,
    )}
    ${breaks.map(
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
    ${now?.text ? html`<span class="tick now-name" title=${now.title} ${place(now.text)}>${paintLines(now.text.lines)}</span>` : nothing}
  </div>
`;

export const paintLines = (lines: readonly string[]): readonly TemplateResult[] =>
  lines.map((line) => html`<bdi class="line">${line}</bdi> `);

function paintShape({ kind, d, id, ink }: Shape, selected: string | null): TemplateResult {
  if (id === undefined)
    return svg`<path class=${kind} part=${kind === 'leader' ? kind : nothing} d=${d} ${inked(ink)}></path>`;
  const state = id === selected ? ' selected' : '';
  return svg`<path class=${kind + state} part=${`mark ${kind}${state}`} data-event-id=${id} d=${d} ${inked(ink)}></path>`;
}
