import { Draft, unreadable, type DraftEvent } from './reading/draft.js';
import type { FormatInput, Parsed, ParseOptions } from './parsed.js';
import { readSpokenDate, type SpokenDate } from './dates/spoken-date.js';
import { orderIn } from './dates/day-order.js';
import { atOnce } from '../at-once.js';
import { eachOf } from './reading/each-of.js';
import { linesIn } from './reading/lines-in.js';
import { textOf } from './reading/text-of.js';
import type { Resting } from '../rest.js';
import type { Media } from '../model/document.js';

const ITEM = /^(\s*)(?:[-*+]|\d{1,4}[.)])\s+(.*)$/;
const HEADING = /^#{1,6}\s+(.*)$/;
/** What may stand between a date and what happened. */
const SEPARATOR = /:\s+|:$|\s+[–—-]\s+|\t+/g;
/** A date is hardly ever followed by more separators than it has itself. */
const MOST_SEPARATORS = 4;
/** None looks further than the next bracket, so that no text takes longer than its length. */
const PICTURE = /!\[([^[\]]*)\]\(([^)[\s]+)(?:\s[^)[]*)?\)/g;
const LINK = /(?<!!)\[[^[\]]*\]\(([^)[\s]+)(?:\s[^)[]*)?\)/;
/** No date is longer. */
const LONGEST_DATE = 300;

interface Entry {
  readonly line: number;
  readonly raw: string;
  readonly lane: string | undefined;
  readonly indent: number;
  readonly when: SpokenDate | undefined;
  readonly text: string;
  readonly more: string[];
}

/**
 * Reads a list such as `- 2024-06-19: Treaty signed`, with dates as people write them; indented lines under an item are its
 * description, the first heading is the title, later ones are lanes. Links and pictures in an item are its own.
 */
export const parse = (input: FormatInput, options: ParseOptions = {}): Parsed => atOnce(wholeInSlices(input, options));

/** The same with rests. */
export function* wholeInSlices(input: FormatInput, options: ParseOptions): Resting<Parsed> {
  const { name = 'the text', locale, timeZone } = options;
  const { head, body, first } = yield* frontMatter(textOf(input));
  const speech = { order: orderIn(locale ?? head['lang']), locale: locale ?? head['lang'] };
  const entries: Entry[] = [];
  const intro: string[] = [];
  let title = head['title'];
  let lane: string | undefined;
  yield* eachOf(body, (raw, index) => {
    const line = first + index;
    const heading = withoutHashes(HEADING.exec(raw)?.[1]);
    const [, blanks = '', item] = ITEM.exec(raw) ?? [];
    const indent = blanks.length;
    const last = entries.at(-1);
    if (heading !== undefined) {
      if (title === undefined && entries.length === 0) title = plain(heading);
      else lane = plain(heading);
    } else if (item !== undefined && (!last || indent <= last.indent)) {
      entries.push({ line, raw, lane, indent, ...split(item, speech), more: [] });
    } else if (last && (indent > 0 || /^\s/.test(raw) || (raw.trim() !== '' && body[index - 1]?.trim() !== ''))) {
      last.more.push(raw.trim().replace(/^[-*+]\s+/, '• '));
    } else if (raw.trim() !== '' && entries.length === 0) intro.push(raw.trim());
  });
  if (entries.length === 0)
    return unreadable('no-events', name, 'has no list: expected lines such as "- 2024-06-19: what happened"', input);
  const draft = new Draft();
  yield* eachOf(entries, ({ line, raw, lane: own, when, text, more }) => {
    const origin = { path: `line ${String(line)}`, record: raw };
    if (!when)
      draft.reject(
        'missing-date',
        origin,
        undefined,
        `no date before "${text.slice(0, 40)}": expected "- 2024-06-19: what happened"`,
      );
    else draft.add({ date: when.date, displayDate: when.words, lane: own, ...contents(text, more) }, origin);
  });
  return draft.finish({
    title,
    description: intro.join('\n') || head['description'],
    lang: head['lang'],
    timeZone: timeZone ?? head['timeZone'] ?? head['timezone'],
  });
}

/** The date that an item begins with, as long as it can be, and the rest. */
function split(
  item: string,
  speech: Parameters<typeof readSpokenDate>[1],
): { when: SpokenDate | undefined; text: string } {
  const bare = item.replace(/^\[[ x]\]\s+/i, '').replace(/^(\*\*|__|\*|_|`)(.+?)\1/, '$2');
  const marks = [...bare.slice(0, LONGEST_DATE).matchAll(SEPARATOR)].slice(0, MOST_SEPARATORS).reverse();
  for (const mark of marks) {
    const when = readSpokenDate(bare.slice(0, mark.index).replace(/[*_`]+$/, ''), speech);
    if (when) return { when, text: bare.slice(mark.index + mark[0].length).trim() };
  }
  return { when: undefined, text: bare };
}

/** A heading without the marks that may stand behind it. */
function withoutHashes(heading: string | undefined): string | undefined {
  if (heading === undefined) return undefined;
  let end = heading.length;
  while (heading.charAt(end - 1) === '#') end--;
  return heading.slice(0, end).trim();
}

function contents(text: string, more: readonly string[]): DraftEvent {
  const all = [text, ...more].join('\n');
  const media: readonly Media[] = [...all.matchAll(PICTURE)].map(([, alt = '', url = '']) => ({ url, alt }));
  const url = LINK.exec(all)?.[1];
  const description = more.map(plain).join('\n').trim();
  return { title: plain(text), description, url, media: media.length > 0 ? media : undefined };
}

/** Without emphasis; links as their words. */
const plain = (text: string): string =>
  text
    .replace(/!\[[^[\]]*\]\([^)[]*\)/g, '')
    .replace(/\[([^[\]]*)\]\([^)[]*\)/g, '$1')
    .replace(/(\*\*|__|\*|`)(\S[^*_`]*)\1/g, '$2')
    .replace(/\s+/g, ' ')
    .trim();

/** `key: value` lines between two of three dashes. */
function* frontMatter(text: string): Resting<{
  head: Readonly<Partial<Record<string, string>>>;
  body: readonly string[];
  first: number;
}> {
  const lines = yield* linesIn(text);
  const end = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) : -1;
  if (end < 0) return { head: {}, body: lines, first: 1 };
  const pairs = lines.slice(1, end).flatMap((line) => {
    const [, key, value = ''] = /^(\w+)\s*:\s*(.*)$/.exec(line) ?? [];
    return key === undefined ? [] : [[key, value.replace(/^(["'])(.*)\1$/, '$2')] as const];
  });
  return { head: Object.fromEntries(pairs), body: lines.slice(end + 1), first: end + 2 };
}
