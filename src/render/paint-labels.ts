import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Label, Scene } from '../layout/scene.js';
import { inked } from './inked.js';
import { paintText } from './paint-text.js';
import { place } from './place.js';

/**
 * The events as a list of buttons in time order: readers see, hear and press the same text. What the
 * picture says only by place (a repeated date, the lane) is added for screen readers.
 */
export function paintLabels(scene: Scene, selected: string | null): TemplateResult {
  const gaps = gapsOf(scene);
  return html`
    <ol class="labels" role="list">
      ${repeat(
        scene.labels,
        ({ id }) => id,
        (label, i) => html`<li>${paintLabel(label, label.id === selected, scene, gaps[i] ?? '')}</li>`,
      )}
    </ol>
  `;
}

/** The crowds as a list of buttons, each with the number of its events, and with a name that says more. */
export const paintCrowds = ({ crowds }: Scene): TemplateResult => html`
  <ol class="labels" role="list" ?hidden=${crowds.length === 0}>
    ${crowds.map(
      (crowd, i) => html`
        <li>
          <button
            type="button"
            class="crowd"
            part="crowd"
            title=${crowd.title}
            aria-label=${crowd.title}
            data-crowd=${i}
            ${place(crowd)}
            ${inked(crowd.ink)}
          >
            ${crowd.ids.length}
          </button>
        </li>
      `,
    )}
  </ol>
`;

/** For each label, what screen readers say after it if time is skipped before the next. */
function gapsOf({ labels, glyphs, breaks }: Scene): readonly string[] {
  if (breaks.length === 0) return [];
  const places = new Map(glyphs.map((glyph) => [glyph.id, glyph.along === 'x' ? glyph.x : glyph.y]));
  return labels.map(({ id }, i) => {
    const [a, b] = [places.get(id), places.get(labels[i + 1]?.id ?? '')];
    if (a === undefined || b === undefined) return '';
    return breaks
      .filter(({ from, to }) => (from + to - 2 * a) * (from + to - 2 * b) < 0)
      .map(({ heard }) => heard)
      .join(', ');
  });
}

const paintLabel = (label: Label, isSelected: boolean, scene: Scene, gap: string): TemplateResult => {
  const { dateText } = label;
  const isShort = label.seenDate !== label.date;
  return html`
    <button
      type="button"
      class=${label.form === 'inside' ? 'label inside' : 'label'}
      part=${isSelected ? 'label selected' : 'label'}
      data-event-id=${label.id}
      aria-expanded=${isSelected}
      ${place(label)}
      ${inked(label.ink)}
    >
      ${
        dateText &&
        html`<span class="date ${label.dateAlign}" aria-hidden=${isShort || nothing} ${place(dateText)}
          >${paintText(dateText)}</span
        >`
      }${dateText && !isShort ? nothing : html`<span class="heard"><bdi>${label.date}</bdi></span>`}<span class="heard"
        >, </span
      >${
        label.laneText
          ? html`<span class="lane-text" ${place(label.laneText)}>${paintText(label.laneText)}</span
              ><span class="heard">: </span>`
          : nothing
      }<span class="title" lang=${label.lang ?? nothing} aria-hidden=${label.cut || nothing} ${place(label.titleText)}
        >${paintText(label.titleText)}</span
      >${label.cut ? paintWhole(label, scene) : nothing}${[label.laneText ? '' : label.lane, label.kind, gap]
        .filter(Boolean)
        .map((words) => html`<span class="heard">, <bdi>${words}</bdi></span>`)}
    </button>
  `;
};

/** A shortened title in full, which is shown on hover and focus; it extends to the side with more room. */
const paintWhole = ({ x, y, title, titleText, ...label }: Label, { width, height }: Scene): TemplateResult => {
  const sides = `${x + label.width / 2 > width / 2 ? ' back' : ''}${y + label.height / 2 > height / 2 ? ' up' : ''}`;
  return html`<span class=${`whole${sides}`} lang=${label.lang ?? nothing} ${place(titleText)}
    ><bdi>${title}</bdi></span
  >`;
};
