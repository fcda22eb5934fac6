import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages.js';

/** Moves and zooms the view. It counts as done by the reader, so the timeline sends `timeline-view`. */
export interface ViewCommands {
  /** Zooms in (1) or out (−1) by one step, around the middle of the view. */
  zoom(direction: 1 | -1): void;
  /** Moves the view by a share of its length, as far as there are events; positive is later. */
  pan(share: number): void;
  /** Shows some events, by their ids. */
  zoomTo(ids: readonly string[]): void;
  /** Shows everything. */
  fit(): void;
}

/** What the row below the picture offers: everything that a toolbar of your own needs. */
export interface Toolbar {
  /** What is visible, in words; undefined if everything is. While the view moves, it changes at most ten times a second. */
  readonly shown: string | undefined;
  readonly view: ViewCommands;
  /** The switch between the fitted and the true scale; undefined if they are the same. */
  readonly scale:
    | {
        readonly isTrue: boolean;
        /** The names of the enlarged stretches of time, if they are few. */
        readonly enlarged: readonly string[];
        readonly toggle: () => void;
      }
    | undefined;
  /** All texts. */
  readonly messages: Messages;
}

/**
 * The row below the picture: what is visible, zoom, and the switch of the scale. A toolbar in the slot replaces these.
 *
 * @param extras further buttons, which are never replaced
 */
export function paintToolbar({ shown, view, scale, messages }: Toolbar, extras: readonly Node[]): TemplateResult {
  return html`
    <div class="toolbar" part="toolbar">
      <slot name="toolbar">
        ${
          shown === undefined
            ? nothing
            : html`
                <span class="shown"><bdi>${shown}</bdi></span>
                <button
                  type="button"
                  class="zoom"
                  title=${messages.zoomOut}
                  aria-label=${messages.zoomOut}
                  @click=${() => view.zoom(-1)}
                >
                  <span aria-hidden="true">−</span>
                </button>
                <button
                  type="button"
                  class="zoom"
                  title=${messages.zoomIn}
                  aria-label=${messages.zoomIn}
                  @click=${() => view.zoom(1)}
                >
                  <span aria-hidden="true">+</span>
                </button>
                <button type="button" class="fit" @click=${() => view.fit()}>${messages.showAll}</button>
              `
        }
        ${
          scale
            ? html`<button
                type="button"
                class="scale-switch"
                title=${scale.isTrue ? messages.whyTrue : messages.whyFitted(scale.enlarged)}
                @click=${scale.toggle}
              >
                ${scale.isTrue ? messages.fittedScale : messages.trueScale}
              </button>`
            : nothing
        }
      </slot>
      ${extras}
    </div>
  `;
}
