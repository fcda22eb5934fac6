import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages.js';

/** How a reader moves along the axis and magnifies it: the timeline tells of it as it does of all that a reader does. */
export interface ViewCommands {
  /** One step nearer (1) or farther (−1), the middle of what is visible staying where it is. */
  zoom(direction: 1 | -1): void;
  /** Moves what is visible by a share of its length, later where that is positive, as far as there are events. */
  pan(share: number): void;
  /** Shows some events, by their ids. */
  zoomTo(ids: readonly string[]): void;
  /** Shows everything. */
  fit(): void;
}

/** What the row below the picture offers: all that a toolbar of one’s own needs. */
export interface Toolbar {
  /** What is visible, in words; undefined where everything is. While that moves, it is said anew at most ten times a second. */
  readonly shown: string | undefined;
  readonly view: ViewCommands;
  /** The switch between fitted and true scale; undefined where there is no choice. */
  readonly scale:
    | {
        readonly isTrue: boolean;
        /** Names of the stretches of time that are enlarged, where these are few. */
        readonly enlarged: readonly string[];
        readonly toggle: () => void;
      }
    | undefined;
  /** What all of it says. */
  readonly messages: Messages;
}

/**
 * The row below the picture: what is shown of it and back to all of it; the other scale. A toolbar of one’s own takes its place.
 *
 * @param extras other buttons, which stay in any case
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
