import { noChange, type ElementPart } from 'lit';
import { directive, Directive, type DirectiveResult } from 'lit/directive.js';
import { ask } from '../model/ask.js';
import type { TimelineEvent } from '../model/document.js';

/** Makes safe nodes from HTML. With DOMPurify: `(html) => DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true })`. */
export type Sanitizer = (html: string) => Node;

/** Shows HTML safely: with the page’s sanitiser, else with that of the browser, else as plain text. */
class RichTextDirective extends Directive {
  #shown: string | undefined;

  render(
    _html: string,
    _sanitizer: Sanitizer | null,
    _event: Pick<TimelineEvent, 'title' | 'description'>,
  ): typeof noChange {
    return noChange;
  }

  override update(
    { element }: ElementPart,
    [html, sanitizer, { title, description }]: Parameters<this['render']>,
  ): typeof noChange {
    if (html === this.#shown) return noChange;
    this.#shown = html;
    // TypeScript does not know `setHTML` yet.
    const target = element as Element & { setHTML?(html: string): void };
    const safe = sanitizer && ask('sanitizer', sanitizer, html, title);
    if (safe) target.replaceChildren(safe);
    else if (!sanitizer && target.setHTML) target.setHTML(html);
    else target.textContent = description ?? html.replace(/<[^<>]*>/g, '');
    return noChange;
  }
}

export const richText: (...given: Parameters<RichTextDirective['render']>) => DirectiveResult =
  directive(RichTextDirective);
