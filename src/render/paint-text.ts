import { html, type TemplateResult } from 'lit';
import type { SceneText } from '../layout/scene.js';

/**
 * A text in the lines that the layout broke it into. It stays one flow, in which nothing but the ends of lines can break: so
 * it takes no more lines than it has room for, however wide a browser sets it, and is still one paragraph to a reader, to
 * a search in the page, and to the rules of direction.
 */
export const paintText = ({ lines }: SceneText): TemplateResult => html`<bdi>${lines.map(paintLine)}</bdi>`;

/** The blank behind a line stays outside, where the line may break; within a word Firefox has to be told that it may. */
function paintLine(line: string): TemplateResult {
  const text = line.trimEnd();
  return html`<span class="set">${text}</span>${text === line ? html`<wbr />` : ' '}`;
}
