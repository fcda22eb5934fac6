import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Issue } from '../../src/warnings.js';
import { EXAMPLES } from './examples.js';
import type { Input } from './reading.js';

/** In a longer text, browsers take many seconds to find its direction. */
const LONG = 100_000;

/** The field for the data, with its problems. */
export interface SourceView {
  readonly input: Input;
  /** The name of the example; the empty string for the author’s own data. */
  readonly example: string;
  /** Whether a file is being dragged over it. */
  readonly isOver: boolean;
  /** The name of the file, if it is one, and the recognised format. */
  readonly name: string | undefined;
  readonly found: string;
  readonly issues: readonly Issue[];
  readonly lineOf: (issue: Issue) => number | undefined;
  readonly change: (input: Input, example?: string) => void;
  readonly open: (file: File) => void;
  readonly over: (isOver: boolean) => void;
  readonly goTo: (line: number) => void;
}

/** More would be longer than the page. */
const MOST_ISSUES = 20;

export function paintSource(view: SourceView): TemplateResult {
  const { input, isOver, name, found, issues } = view;
  return html`
    <section
      class="source ${isOver ? 'over' : ''}"
      aria-label="Your data"
      @dragover=${(event: DragEvent) => {
        event.preventDefault();
        view.over(true);
      }}
      @dragleave=${() => view.over(false)}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file) view.open(file);
        else view.over(false);
      }}
    >
      <div class="row">${paintExamples(view)} ${paintOpener(view)}</div>
      <label class="hidden" for="data">Data: CSV, JSON, a list in Markdown, a calendar …</label>
      <textarea
        id="data"
        dir=${input.text.length > LONG ? 'ltr' : 'auto'}
        spellcheck="false"
        autocapitalize="off"
        autocomplete="off"
        wrap="off"
        placeholder=${input.bytes ? `${input.name ?? 'The file'} is shown, but too large or not text to be edited here.` : 'date,title\n1961,What happened'}
        aria-describedby="found"
        .value=${live(input.text)}
        @input=${({ target }: InputEvent) =>
          view.change({ text: (target as HTMLTextAreaElement).value, ...(input.name && { name: input.name }) })}
      ></textarea>
      <p id="found" class="found" role="status">${name ? html`<bdi>${name}</bdi> · ` : nothing}${found}</p>
      ${issues.length > 0 ? paintIssues(view) : nothing}
    </section>
  `;
}

const paintExamples = ({ example, change }: SourceView): TemplateResult => html`
  <label class="field">
    <span>Begin with</span>
    <select
      .value=${live(example)}
      @change=${({ target }: Event) => {
        const name = (target as HTMLSelectElement).value;
        change({ text: EXAMPLES[name] ?? '' }, name);
      }}
    >
      <option value="" ?selected=${example === ''}>data of my own</option>
      ${Object.keys(EXAMPLES).map((name) => html`<option value=${name} ?selected=${name === example}>${name}</option>`)}
    </select>
  </label>
`;

const paintOpener = ({ open }: SourceView): TemplateResult => html`
  <label class="button">
    <input
      type="file"
      class="hidden"
      @change=${({ target }: Event) => {
        const input = target as HTMLInputElement;
        const file = input.files?.[0];
        if (file) open(file);
        // Lets the same file be chosen again after it has changed.
        input.value = '';
      }}
    />Open a file
  </label>
`;

function paintIssues({ issues, lineOf, goTo }: SourceView): TemplateResult {
  const more = issues.length - MOST_ISSUES;
  return html`
    <ul class="issues" lang="en" dir="ltr">
      ${issues.slice(0, MOST_ISSUES).map((issue) => {
        const line = lineOf(issue);
        const place =
          line === undefined ? nothing : html`<button type="button" @click=${() => goTo(line)}>Line ${line}</button> `;
        return html`<li class=${issue.severity}>${place}<span>${sentence(issue)}</span></li>`;
      })}
      ${more > 0 ? html`<li>and ${more} more</li>` : nothing}
    </ul>
  `;
}

/** The text of a problem. Of the path it only has the column, since the line is shown separately. */
function sentence({ path, message, severity }: Issue): string {
  const column = /\((.+)\)$/.exec(path)?.[1];
  const text = column ? `${column}: ${message}` : message;
  return severity === 'error' ? text : `${text} (shown all the same)`;
}
