import type { DraftEvent } from './draft.js';
import { hasMarkup } from './has-markup.js';
import { plainText } from './plain-text.js';

/** A description that may be HTML: as plain text, and also as HTML if plain text loses anything. */
export function describe(html: unknown): DraftEvent {
  if (typeof html !== 'string' || html.trim() === '') return {};
  if (!hasMarkup(html)) return { description: html.trim() };
  const description = plainText(html);
  return { description: description === '' ? undefined : description, descriptionHtml: html };
}
