import { html, type TemplateResult } from 'lit';
import type { Messages } from '../messages.js';

/** What is known while there is no picture. */
interface Waiting {
  /** Whether there is nothing to show. */
  readonly isEmpty: boolean;
  readonly state: 'none' | 'loading' | 'ready' | 'partial' | 'failed';
  /** Which share of the file has arrived, 0–1. */
  readonly progress: number | undefined;
  /** The button that loads it again. */
  readonly retry: TemplateResult;
}

/**
 * Says in place of the picture that data is loading, that there is none, or that loading failed. Screen readers hear it, too; it has no role `status`, since Orca would say
 * “status bar” and nothing else, also if it is empty.
 */
export function paintMessages({ isEmpty, state, progress, retry }: Waiting, words: Messages): TemplateResult {
  const isBusy = state === 'loading';
  const isFailed = state === 'failed';
  return html`
    <div aria-live="polite">
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
