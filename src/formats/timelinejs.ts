import { parse as parseTable } from './csv.js';
import { eachOf } from './reading/each-of.js';
import { parseJson } from './reading/parse-json.js';
import type { Resting } from '../rest.js';
import { Draft, fieldsAt, unreadable } from './reading/draft.js';
import type { FormatInput, Parsed, ParseOptions } from './parsed.js';
import { textOf } from './reading/text-of.js';
import { commaDate, slideDate, type SlideDate } from './timelinejs/date.js';
import { addSlide, eraOf, headOf, ownId, recordOf, type Slide } from './timelinejs/slide.js';

export type { FormatInput, Parsed, ParseOptions } from './parsed.js';

/**
 * Reads a timeline of TimelineJS: JSON of versions 3 and 2, or the CSV of its spreadsheet. Dates are as exact as their
 * parts; an end is the whole of its year, month or day; a bad slide does not affect others.
 */
export function parse(input: FormatInput, options: ParseOptions = {}): Parsed {
  const text = textOf(input);
  return /^\s*[[{]/.test(text) ? parseJson(text, options, valueInSlices) : parseTable(text, options);
}

/**
 * Reads a JSON value with rests.
 *
 * @param start the beginning of its text
 */
export function* valueInSlices(value: unknown, start: string, options: ParseOptions): Resting<Parsed> {
  const { name = 'the text', timeZone } = options;
  const root = recordOf(value);
  const timeline = recordOf(root['timeline']);
  if (Array.isArray(timeline['date'])) return yield* readVersion2(timeline, options);
  const path = Array.isArray(root['events'])
    ? '/events'
    : Array.isArray(root['slides'])
      ? '/slides'
      : '/timeline/slides';
  const slides = root['events'] ?? root['slides'] ?? timeline['slides'];
  if (!Array.isArray(slides))
    return unreadable(
      'no-events',
      name,
      'is no timeline of TimelineJS: expected "events", each with a "start_date"',
      start,
    );
  const draft = new Draft();
  let head = headOf(recordOf(root['title']));
  const eras = listOf(root['eras'] ?? timeline['eras']).flatMap((era, index) =>
    eraOf(recordOf(era), { path: `/eras/${String(index)}`, record: era }, draft),
  );
  for (const slide of slides) {
    const id = ownId(recordOf(slide));
    if (id !== undefined) draft.reserve(id);
  }
  yield* eachOf(slides as unknown[], (record, index) => {
    const slide = recordOf(record);
    const place = `${path}/${String(index)}`;
    const origin = { path: place, record, fields: fieldsAt(place, VERSION_3) };
    // Before "title" was introduced, the first slide without a date was the title.
    const isTitle =
      slide['type'] === 'title' ||
      slide['type'] === 'overview' ||
      (index === 0 && slide['start_date'] === undefined && head.title === undefined);
    if (isTitle) head = { ...headOf(slide), ...head };
    else addSlide(draft, slide, origin);
  });
  return draft.finish({ ...head, timeZone, eras: eras.length > 0 ? eras : undefined });
}

/** The names of our fields in the two versions. */
const VERSION_3 = { start: 'start_date', date: 'start_date', end: 'end_date', title: 'text/headline', lane: 'group' };
const VERSION_2 = { start: 'startDate', date: 'startDate', end: 'endDate', title: 'headline', lane: 'tag' };

function* readVersion2(timeline: Slide, { timeZone }: ParseOptions): Resting<Parsed> {
  const draft = new Draft();
  yield* eachOf(listOf(timeline['date']), (record, index) => {
    const path = `/timeline/date/${String(index)}`;
    addSlide(draft, slideOf(recordOf(record)), { path, record, fields: fieldsAt(path, VERSION_2) }, readDate);
  });
  const eras = listOf(timeline['era']).flatMap((record, index) =>
    eraOf(slideOf(recordOf(record)), { path: `/timeline/era/${String(index)}`, record }, draft, readDate),
  );
  const head = headOf({ text: { headline: timeline['headline'], text: timeline['text'] } });
  return draft.finish({ ...head, timeZone, eras: eras.length > 0 ? eras : undefined });
}

/** Converts a slide of version 2 to version 3. */
function slideOf({ startDate, endDate, headline, text, tag, asset, ...rest }: Slide): Slide {
  const { media, ...about } = recordOf(asset);
  return {
    ...rest,
    start_date: { text: startDate },
    end_date: { text: endDate },
    text: { headline, text },
    group: tag,
    media: { ...about, url: media },
  };
}

const readDate = ({ text, ...parts }: SlideDate): string =>
  typeof text === 'string'
    ? commaDate(text)
    : isMilliseconds(text)
      ? new Date(text).toISOString()
      : slideDate({ ...parts, year: text ?? parts['year'] });

/** Programs write a date as milliseconds since 1970, which no year of a story is: from 1973 on, to 5138. */
const isMilliseconds = (date: unknown): date is number => typeof date === 'number' && date >= 1e11 && date < 1e14;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
