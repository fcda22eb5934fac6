import { html, nothing, type TemplateResult } from 'lit';
import type { Place, Result } from './result-of.js';

/** What can be copied or saved. */
export interface TakeView extends Pick<Result, 'code' | 'place' | 'lost' | 'file'> {
  /** Whether the file has to be made from the text. */
  readonly hasText: boolean;
  /** Undefined if the state is too large for a link. */
  readonly link: string | undefined;
  /** A note about the last action. */
  readonly done: string;
  readonly put: (place: Place) => void;
  readonly copy: (what: 'code' | 'link') => void;
  readonly save: (what: 'svg' | 'png' | 'json' | 'text') => void;
}

export function paintTake(view: TakeView): TemplateResult {
  const { code, hasText, file, link, done, copy, save } = view;
  const button = (text: string, run: () => void): TemplateResult =>
    html`<button type="button" @click=${run}>${text}</button>`;
  return html`
    <section class="take" aria-labelledby="take">
      <div class="row">
        <h2 id="take">Put it into your page</h2>
        ${paintPlaces(view)}
        <button type="button" class="main" @click=${() => copy('code')}>Copy code</button>
      </div>
      <pre tabindex="0" dir="ltr" role="group" aria-label="The code"><code>${code}</code></pre>
      <p class="hint" dir="auto">${hint(view)}</p>
      <div class="row">
        ${hasText ? button(`Save ${file}`, () => save('text')) : nothing}
        ${button('Document (JSON)', () => save('json'))} ${button('Picture (SVG)', () => save('svg'))}
        ${button('Picture (PNG)', () => save('png'))}
        ${
          link === undefined
            ? html`<span class="hint">Too large for a link</span>`
            : button('Copy a link to this', () => copy('link'))
        }
        <span class="done" role="status">${done}</span>
      </div>
    </section>
  `;
}

const paintPlaces = ({ place, put }: TakeView): TemplateResult => html`
  <fieldset class="places">
    <legend>Events</legend>
    ${(['page', 'file'] as const).map(
      (each) => html`
        <label>
          <input type="radio" name="place" value=${each} .checked=${place === each} @change=${() => put(each)} />
          ${each === 'page' ? 'in the page' : 'in a file'}
        </label>
      `,
    )}
  </fieldset>
`;

function hint({ place, lost, file }: TakeView): TemplateResult {
  const script = html`<code>event-timeline.min.js</code>, and the files that begin like it, stand beside your page.`;
  if (place === 'file') return html`${script} So does <code>${file}</code>.`;
  const styled = html`${script} So does <code>plain.css</code>, for readers without script.`;
  if (lost.length === 0) return html`${styled} Search engines find the text, too.`;
  return html`${styled} Markup does not hold <code>${lost.join(', ')}</code>; a file does.`;
}
