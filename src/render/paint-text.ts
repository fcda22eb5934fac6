import { html, type TemplateResult } from 'lit';
import type { SceneText } from '../layout/scene.js';

/**
 * A text in the lines into which the layout has broken it. It is one flow of text that can break only at the ends of these lines. So
 * it takes no more lines than it has room for, even if the browser sets it wider, and is still one paragraph for screen readers, for
 * a search in the page, and for the direction of text.
 */
export const paintText = ({ lines }: SceneText): TemplateResult => html`<bdi>${lines.map(paintLine)}</bdi>`;

/** The space after a line is outside of the span, where the line may break. Within a word, Firefox needs a `<wbr>` there, which Chromium would read as a blank. */
function paintLine(line: string): TemplateResult {
  const text = line.trimEnd();
  return html`<span class="set">${text}</span>${text === line ? html`<wbr aria-hidden="true" />` : ' '}`;
}
