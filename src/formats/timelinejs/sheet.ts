import { Draft, type Origin } from '../reading/draft.js';
import { partIn } from '../records/date-parts.js';
import { wordsOf } from '../records/words-of.js';
import type { Parsed, ParseOptions } from '../parsed.js';
import { eachOf } from '../reading/each-of.js';
import type { Resting } from '../../rest.js';
import type { PathOf } from '../records/read-records.js';
import { isAmbiguous, orderOf, type DayOrder } from '../dates/day-order.js';
import { readSpokenDate } from '../dates/spoken-date.js';
import { commaDate, slideDate, type SlideDate } from './date.js';
import { addSlide, eraOf, headOf, type Slide } from './slide.js';
import type { TimelineEra } from '../../model/document.js';

type Cells = Readonly<Record<string, string>>;

/** Our fields, with the column that they come from. */
const COLUMNS = {
  ...{
    start: 'year',
    date: 'year',
    end: 'end year',
    title: 'headline',
    description: 'text',
    media: 'media',
    lane: 'group',
  },
  ...{ displayDate: 'display date', color: 'background' },
} as const;

/** Whether the columns are those of a TimelineJS spreadsheet, of version 3 or 1, in any order. */
export function isTimelineJsSheet(names: readonly string[]): boolean {
  const words = new Set(names.map(wordsOf));
  return words.has('headline') && (words.has('year') || words.has('start date'));
}

/** Reads the rows of such a spreadsheet, with rests. */
export function* readTimelineJsSheet(
  records: readonly Cells[],
  { timeZone, name = 'the text', locale }: ParseOptions,
  pathOf: PathOf,
): Resting<Parsed> {
  const draft = new Draft();
  const order = orderIn(records, draft, name);
  const read = (date: SlideDate): string => readDate(date, order);
  const eras: TimelineEra[] = [];
  let head: ReturnType<typeof headOf> = {};
  yield* eachOf(records, (record, index) => {
    const nameOf = new Map(Object.keys(record).map((name) => [wordsOf(name), name]));
    const cell = (words: string): string => record[nameOf.get(words) ?? ''] ?? '';
    const from = (words: string): string => pathOf(index, nameOf.get(words) ?? nameOf.get('start date'));
    const fields = Object.fromEntries(Object.entries(COLUMNS).map(([field, words]) => [field, from(words)]));
    const origin: Origin = {
      path: pathOf(index),
      record,
      fields: { ...fields, start_date: from('year'), end_date: from('end year') },
    };
    const slide = slideOf(cell, locale);
    const type = cell('type').trim().toLowerCase();
    if (type === 'title') head = headOf(slide);
    else if (type === 'era') eras.push(...eraOf(slide, origin, draft, read));
    else addSlide(draft, slide, origin, read);
  });
  return draft.finish({ ...head, timeZone, eras: eras.length > 0 ? eras : undefined });
}

/**
 * The order of day and month in the single cells of version 1. TimelineJS reads the month first, but people of other
 * countries fill in sheets, too: one date that can only be otherwise tells how all are meant.
 */
function orderIn(records: readonly Cells[], draft: Draft, name: string): DayOrder {
  const columns = Object.keys(records[0] ?? {}).filter((column) => /^(?:start|end) date$/.test(wordsOf(column)));
  const dates = records.flatMap((record) => columns.map((column) => record[column]));
  const order = orderOf(dates);
  const unclear = order === undefined ? dates.find(isAmbiguous) : undefined;
  if (unclear !== undefined) {
    const message = `"${unclear}" is read with the month first, as TimelineJS does: write such dates as 2024-06-19 if the day is first`;
    draft.issues.warn('ambiguous-date', name, message, unclear);
  }
  return order ?? 'month-first';
}

function slideOf(cell: (words: string) => string, locale: string | undefined): Slide {
  const background = cell('background').trim();
  const isAddress = /^(?:https?:)?\/\//.test(background);
  return {
    start_date: dateOf(cell, '', locale),
    end_date: dateOf(cell, 'end ', locale),
    text: { headline: cell('headline'), text: cell('text') },
    media: {
      url: cell('media'),
      credit: cell('media credit'),
      caption: cell('media caption'),
      thumbnail: cell('media thumbnail'),
      alt: cell('alt text'),
    },
    display_date: cell('display date'),
    group: cell('group') || cell('tag'),
    unique_id: '',
    ...(background !== '' && { background: isAddress ? { url: background } : { color: background } }),
  };
}

/** A month may be a name: TimelineJS does not read it, but people write it. */
function dateOf(cell: (words: string) => string, end: '' | 'end ', locale: string | undefined): SlideDate {
  const whole = cell(end === '' ? 'start date' : 'end date');
  if (whole.trim() !== '') return { text: whole };
  return {
    year: cell(`${end}year`),
    month: partIn('month', cell(`${end}month`), locale),
    day: cell(`${end}day`),
    time: cell(`${end}time`),
  };
}

/**
 * `13:05`, `1:05 pm`, `1305` and `13.05.10` beside a day; the single cell of version 1. A time without a day, or one
 * that cannot be read, is left out.
 */
function readDate({ text, time, ...parts }: SlideDate, order: DayOrder): string {
  if (typeof text === 'string') return commaDate(text, order);
  const date = slideDate(parts);
  const clock =
    typeof time === 'string'
      ? time
          .trim()
          .replace(/^(\d{1,2})(\d\d)$/, '$1:$2')
          .replace(/^(\d{1,2})\.(\d\d)(?:\.(\d\d))?/, (_, h: string, m: string, s?: string) =>
            [h, m, ...(s ? [s] : [])].join(':'),
          )
      : '';
  if (clock === '' || !/^-?\d{4}-\d\d-\d\d$/.test(date)) return date;
  return readSpokenDate(`${date} ${clock}`)?.date ?? date;
}
