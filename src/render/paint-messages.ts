import { html, type TemplateResult } from 'lit';
import type { Messages } from '../messages.js';

/** What stands in the place of the picture while there is none. */
interface Waiting {
  /** Whether there is nothing to show. */
  readonly isEmpty: boolean;
  readonly state: 'none' | 'loading' | 'ready' | 'partial' | 'failed';
  /** 0–1: how much of the file is there. */
  readonly progress: number | undefined;
  /** The button that asks for it again. */
  readonly retry: TemplateResult;
}

/** That it loads, that there is nothing, or that it failed: one of the three, said to those who hear it too. */
export function paintMessages({ isEmpty, state, progress, retry }: Waiting, words: Messages): TemplateResult {
  const isBusy = state === 'loading';
  const isFailed = state === 'failed';
  return html`
    <div role="status">
      <div class="message" ?hidden=${!isEmpty || !isBusy}>
        <slot name="loading">${words.loading(progress)}</slot>
      </div>
      <div class="message" ?hidden=${!isEmpty || isBusy || isFailed}><slot name="empty">${words.empty}</slot></div>
      <div class="message" ?hidden=${!isEmpty || !isFailed}>
        <slot name="error">
          <p>${words.failed}</p>
          ${retry}
        </slot>
      </div>
    </div>
  `;
}
