import { isObject, itemsOf } from '../reading/read-json.js';
import { asText } from './as-text.js';
import { listIn } from './list-in.js';
import type { Row } from './row.js';

/** How deep cards may be within others. */
const DEEPEST = 40;
/** How many items of a list decide whether it is one of cards. */
const SAMPLE = 1000;

/**
 * Makes records of the cards of react-chrono, whose `title` is the date in words: their own titles, texts and pictures are in `cardTitle`,
 * `cardSubtitle`, `cardDetailedText` and `media.source`. Cards within cards follow these. Undefined for any other value.
 */
export function cardsIn(
  root: unknown,
): { readonly records: readonly Row[]; readonly paths: readonly string[] } | undefined {
  const [list, path] = isObject(root) ? [root['items'], '/items'] : [root, ''];
  if (!itemsOf(list).slice(0, SAMPLE).some(isCard)) return undefined;
  const records: Row[] = [];
  const paths: string[] = [];
  const add = (cards: unknown, path: string, depth: number): void => {
    if (depth > DEEPEST) return;
    for (const [index, card] of itemsOf(cards).entries()) {
      if (!isObject(card)) continue;
      records.push(recordOf(card));
      paths.push(`${path}/${String(index)}`);
      add(card['items'], `${path}/${String(index)}/items`, depth + 1);
    }
  };
  add(list, path, 0);
  return { records, paths };
}

const isCard = (item: unknown): boolean =>
  isObject(item) && asText(item['cardTitle']) !== undefined && asText(item['date'] ?? item['title']) !== undefined;

function recordOf({
  title: when,
  date,
  cardTitle,
  cardSubtitle,
  cardDetailedText,
  media,
  items: _,
  ...rest
}: Row): Row {
  const texts = [cardSubtitle, ...(listIn(cardDetailedText) ?? [cardDetailedText])].map(asText).filter(Boolean);
  const { source, name, ...picture } = Object(media) as Row;
  const url = asText((Object(source) as Row)['url']);
  return {
    ...rest,
    date: date ?? when,
    ...(date !== undefined && { displayDate: when }),
    title: cardTitle,
    ...(texts.length > 0 && { description: texts.join('\n') }),
    ...(url !== undefined ? { media: [{ ...picture, url, caption: name }] } : media !== undefined && { media }),
  };
}
