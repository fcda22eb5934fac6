import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages.js';

/** What the row below the picture offers. */
interface Toolbar {
  /** What is shown, in words; undefined where all of it is. */
  readonly shown: string | undefined;
  readonly zoom: (direction: 1 | -1) => void;
  readonly fit: () => void;
  /** Other buttons. */
  readonly extras: readonly Node[];
  /** The switch between fitted and true scale; undefined where there is no choice. */
  readonly scale: { readonly words: string; readonly why: string; readonly toggle: () => void } | undefined;
}

/** The row below the picture: what is shown of it and back to all of it; the other scale. */
export function paintToolbar(
  { shown, zoom, fit, extras, scale }: Toolbar,
  words: Messages,
): TemplateResult | typeof nothing {
  if (shown === undefined && !scale && extras.length === 0) return nothing;
  return html`
    <div class="toolbar" part="toolbar">
      ${
        shown === undefined
          ? nothing
          : html`
              <span class="shown"><bdi>${shown}</bdi></span>
              <button
                type="button"
                class="zoom"
                title=${words.zoomOut}
                aria-label=${words.zoomOut}
                @click=${() => zoom(-1)}
              >
                <span aria-hidden="true">−</span>
              </button>
              <button
                type="button"
                class="zoom"
                title=${words.zoomIn}
                aria-label=${words.zoomIn}
                @click=${() => zoom(1)}
              >
                <span aria-hidden="true">+</span>
              </button>
              <button type="button" class="fit" @click=${fit}>${words.showAll}</button>
            `
      }
      ${
        scale
          ? html`<button type="button" class="scale-switch" title=${scale.why} @click=${scale.toggle}>
              ${scale.words}
            </button>`
          : nothing
      }
      ${extras}
    </div>
  `;
}
