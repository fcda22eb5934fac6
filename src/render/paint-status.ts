import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages.js';
import type { Issue } from '../warnings.js';

/** More problems than the first number are folded away; of more than the second, only the first ones are listed. */
const SHOWN_AT_ONCE = 1;
const MOST_LISTED = 100;

/** The problems with the data; nothing if there are none. */
export function paintStatus(
  issues: readonly Issue[],
  rejected: number,
  total: number,
  words: Messages,
): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  const heading = rejected > 0 ? words.leftOut(rejected, total) : words.warnings(issues.length);
  const failed = total === 0;
  if (issues.length <= SHOWN_AT_ONCE) return html`${failed ? nothing : html`${heading}: `}${issues.map(paintIssue)}`;
  return html`
    <details>
      <summary>${heading}</summary>
      <ul>
        ${issues.slice(0, MOST_LISTED).map((issue) => html`<li>${paintIssue(issue)}</li>`)}
      </ul>
    </details>
  `;
}

const paintIssue = ({ path, message }: Issue): TemplateResult =>
  html`<bdi lang="en">${message.includes(path) ? nothing : html`<code>${path}</code> `}${message}</bdi>`;
