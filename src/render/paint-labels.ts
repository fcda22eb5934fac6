import { html, nothing, type TemplateResult } from 'lit';
import type { Crowd, Label, Scene } from '../layout/scene.js';
import { heardGaps, type Stops } from './heard-gaps.js';
import { inked } from './inked.js';
import { keyed } from './keyed.js';
import { paintText } from './paint-text.js';
import { place } from './place.js';

/**
 * The events as a list of buttons in the order of reading: readers see, hear and press the same text. What the
 * picture says only by place (a repeated date, the lane) is added for screen readers, and so are events that are only
 * marks.
 *
 * @param timeline says an event of which only the mark is painted
 */
export function paintEvents(scene: Scene, selected: string | null, timeline: Names): TemplateResult {
  const { labels, crowds } = scene;
  const stops: Stops = scene.stops ?? labels.map(({ id }) => [id]);
  const texts = new Map(labels.map((label) => [label.id, label]));
  const gaps = heardGaps(scene, stops);
  return html`
    <ol class="labels" role="list">
      ${keyed(
        stops,
        ([id]) => id!,
        (ids) => {
          const id = ids[0]!;
          const gap = gaps.get(id);
          const label = texts.get(id);
          const crowd = crowds.findIndex((own) => own.ids === ids);
          return html`<li>
            ${
              label
                ? paintLabel(label, id === selected, scene, gap)
                : crowds[crowd]
                  ? paintCrowd(crowds[crowd], crowd, gap)
                  : html`<button type="button" class="heard" tabindex="-1" data-event-id=${id}>
                      ${listed([timeline.nameOf(id), gap])}
                    </button>`
            }
          </li>`;
        },
      )}
    </ol>
  `;
}

/** Says events in a few words, by their ids. */
interface Names {
  nameOf(id: string): string;
}

/** Texts that are read out one after another. */
const listed = (texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join(', ');

/** A crowd: the number of its events, and a name that says more. */
const paintCrowd = (crowd: Crowd, index: number, gap?: string): TemplateResult => html`
  <button
    type="button"
    class="crowd"
    part="crowd"
    title=${crowd.title}
    aria-label=${listed([crowd.title, gap])}
    data-crowd=${index}
    ${place(crowd)}
    ${inked(crowd.ink)}
  >
    ${crowd.ids.length}
  </button>
`;

const paintLabel = (label: Label, isSelected: boolean, scene: Scene, gap?: string): TemplateResult => {
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
