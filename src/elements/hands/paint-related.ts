import type { TimelineEvent } from '../../model/document.js';
import { LONGEST_TITLE, shorten } from '../../model/shorten.js';
import { element } from './element.js';
import type { HandsWords } from './hands-messages.js';

/** The greatest number of related events that are shown. */
const MOST = 50;

/** The related events, as buttons that open them. Events that are not in the timeline are left out. */
export function paintRelated(
  relations: readonly unknown[],
  find: (id: string) => TimelineEvent | undefined,
  open: (id: string) => void,
  words: HandsWords,
): HTMLElement | undefined {
  const items = relations.slice(0, MOST).flatMap((relation) => {
    const { type, target } = Object(relation) as { type?: unknown; target?: unknown };
    const event = typeof target === 'string' ? find(target) : undefined;
    if (!event) return [];
    const name = isRelation(type, words) ? type : 'see';
    const [what, title] = [`${words.relations[name]} `, shorten(event.title, LONGEST_TITLE)];
    // With Tab only the button is heard, so its name says the relation, too.
    const button = element('button', { type: 'button', dir: 'auto', ariaLabel: what + title }, title);
    button.addEventListener('click', () => open(target as string));
    const seen = element('span', { className: 'relation', ariaHidden: 'true' }, what);
    return [element('li', {}, seen, button)];
  });
  return items.length > 0 ? element('ul', { className: 'related' }, ...items) : undefined;
}

const isRelation = (type: unknown, { relations }: HandsWords): type is keyof HandsWords['relations'] =>
  typeof type === 'string' && Object.hasOwn(relations, type);
