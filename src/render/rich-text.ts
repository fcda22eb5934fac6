import { noChange, type ElementPart } from 'lit';
import { directive, Directive, type DirectiveResult } from 'lit/directive.js';

/** Makes safe nodes of HTML: of DOMPurify it is `(html) => DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true })`. */
export type Sanitizer = (html: string) => Node;

/** Shows HTML without all that could run or load: by the page’s own sanitiser, else the browser’s, else as bare text. */
class RichTextDirective extends Directive {
  #shown: string | undefined;

  render(_html: string, _text: string | undefined, _sanitizer: Sanitizer | null): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [html, text, sanitizer]: Parameters<this['render']>): typeof noChange {
    if (html === this.#shown) return noChange;
    this.#shown = html;
    // TypeScript does not know it yet.
    const target = element as Element & { setHTML?(html: string): void };
    if (sanitizer) target.replaceChildren(sanitizer(html));
    else if (target.setHTML) target.setHTML(html);
    else target.textContent = text ?? html.replace(/<[^<>]*>/g, '');
    return noChange;
  }
}

export const richText: (html: string, text: string | undefined, sanitizer: Sanitizer | null) => DirectiveResult =
  directive(RichTextDirective);
