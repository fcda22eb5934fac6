import { readSpokenDate, type SpokenDate } from '../dates/spoken-date.js';
import type { Speech } from '../dates/speech.js';
import { plain, withoutWikiLinks } from './words.js';

/** A date, if there is one, and the rest of the text. */
export interface Dated {
  readonly when: SpokenDate | undefined;
  readonly text: string;
  /** The words for its repetition: `every day until 2025-02-28`. */
  readonly again?: string | undefined;
}

/** What separates a date from its event; signs of full width have no space after them. */
const SEPARATOR = /:\s+|:$|\s*[：＝]\s*|\s+[–—-]\s+|\t+/g;
/** The same in a heading. */
const IN_HEADING = /:\s+|\s*：\s*|\s+[–—/|-]\s+|,\s+/g;
/** The greatest number of separators that are tried, since a date itself contains few. */
const MOST_SEPARATORS = 4;
/** The greatest length of a date. */
const LONGEST_DATE = 300;

/** The number of a version, or of a chapter. */
const NUMBER = /^v?(?:\d{1,2}|\d+(?:\.\d+)+)$/i;
const DAY = /\d{4}-\d\d-\d\d/;
/** Also that of wikis, in two or three apostrophes. */
const EMPHASIS = /^('''|''|\*\*|__|\*|_|`)(.+?)\1/;

/**
 * The longest date at the start of an item, or one in brackets at its end.
 *
 * @param year of the heading above it, for a day without one
 */
export function datedItem(item: string, speech: Speech, year?: string): Dated {
  const found = datedWords(item, speech, year);
  const plainItem = item.replace(ORNAMENT, '');
  if (found.when || plainItem === item) return found;
  const other = datedWords(plainItem, speech, year);
  return other.when ? other : found;
}

/** A star, a dot or a picture before a date, which says how important or of what kind it is. */
const ORNAMENT = /^(?:[\p{So}•·]\uFE0F?\s*)+/u;

function datedWords(item: string, speech: Speech, year: string | undefined): Dated {
  const given = withoutWikiLinks(item.replace(/^\[[ x]?\]\s+/i, ''));
  const bare = given.replace(EMPHASIS, '$2');
  for (const mark of separatorsIn(bare, SEPARATOR).reverse()) {
    const when = readDate(bare.slice(0, mark.index).replace(/[*_`]+$/, ''), speech, year);
    if (when) return { when, text: bare.slice(mark.index + mark[0].length).trim() };
  }
  const [stressed, , words = ''] = EMPHASIS.exec(given) ?? [];
  const [bracket, inside = ''] = /\s*\(([^()]{1,60})\)$/.exec(bare.trimEnd().slice(-LONGEST_DATE)) ?? [];
  const first = stressed === undefined ? undefined : readDate(words, speech, year);
  if (first) return { when: first, text: given.slice(stressed!.length).trim() };
  const last = bracket === undefined || NUMBER.test(inside) ? undefined : readDate(inside, speech, year);
  if (last) return { when: last, text: bare.trimEnd().slice(0, -bracket!.length) };
  return datedWithin(bare, speech, year) ?? { when: undefined, text: bare };
}

/** A date in brackets before a colon, `Gold rushes (1851–60): …`; or a day or month after the last, `Launch date: 1 April 2014`. */
function datedWithin(item: string, speech: Speech, year: string | undefined): Dated | undefined {
  const [, name = '', inside = '', rest = ''] = /^([^():]{1,100}?)\s*\(([^()]{4,60})\):\s+(.*)$/.exec(item) ?? [];
  const between = name === '' || NUMBER.test(inside) ? undefined : readDate(inside, speech, year);
  if (between) return { when: between, text: `${name}: ${rest}` };
  const [, label = '', date = ''] = /^([^:]{1,100}):\s+([^:]{4,60})$/.exec(item) ?? [];
  const last = label === '' ? undefined : readSpokenDate(date, speech);
  // A number of four digits may count anything.
  return last && last.words === undefined && /^-?\d{4}-\d\d/.test(last.date) ? { when: last, text: label } : undefined;
}

/** The date that a heading is, begins with, or ends with, and its other words: `[1.1.0] - 2019-02-15`, `June 1961`. */
export function datedHeading(heading: string, speech: Speech, year?: string): Dated {
  const text = plain(heading);
  const read = (part: string): SpokenDate | undefined => {
    const bare = part.trim().replace(/^[([]\s*(.*?)\s*[)\]]$/, '$1');
    const when = NUMBER.test(bare) ? undefined : readDate(bare, speech, year);
    // The text after a comma is the event.
    return when?.words !== undefined && /[;,(]/.test(bare) ? undefined : when;
  };
  const whole = read(text);
  if (whole) return { when: whole, text: '' };
  const marks = separatorsIn(text, IN_HEADING);
  const [bracket] = /\s*\([^()]*\)$/.exec(text) ?? [];
  const parts = [
    ...marks.map((mark) => [text.slice(0, mark.index), text.slice(mark.index + mark[0].length)] as const).reverse(),
    ...(bracket === undefined ? [] : [[bracket, text.slice(0, -bracket.length)] as const]),
    ...marks.map((mark) => [text.slice(mark.index + mark[0].length), text.slice(0, mark.index)] as const),
  ];
  for (const [part, rest] of parts) {
    const when = read(part);
    if (when) return { when, text: withoutBrackets(rest) };
  }
  const [day] = DAY.exec(text) ?? [];
  const rest = text.replace(DAY, '').replace(/\s+[-–—/|]\s*(?=\[|$)|\(\s*\)/g, ' ');
  return day === undefined ? { when: undefined, text } : { when: read(day), text: withoutBrackets(rest) };
}

/** The date that is the whole of a text, such as the first line under a heading: `Released on 2 May 2020`. */
export const dateAlone = (text: string, speech: Speech): SpokenDate | undefined =>
  readSpokenDate(
    plain(text)
      .replace(/^_(.*)_$/, '$1')
      .replace(/^(?:date|released?)\b(?: date)?:?\s*(?:on )?/i, ''),
    speech,
  );

const separatorsIn = (text: string, separator: RegExp): RegExpExecArray[] =>
  [...text.slice(0, LONGEST_DATE).matchAll(separator)].slice(0, MOST_SEPARATORS);

/** A date, or the day and month of one whose year is known. */
function readDate(text: string, speech: Speech, year: string | undefined): SpokenDate | undefined {
  const date = readSpokenDate(text, speech);
  if (date || year === undefined || !/\p{L}{3}/u.test(text)) return date;
  const completed = readSpokenDate(`${text.replace(/,$/, '')} ${year}`, speech);
  return completed?.date.startsWith(`${year}-`) ? completed : undefined;
}

/** `[1.1.0]` is the label of a link. */
const withoutBrackets = (text: string): string =>
  text
    .trim()
    .replace(/^\[([^[\]]*)\]/, '$1')
    .replace(/\s+/g, ' ');
