import type { TimelineDocument, TimelineEvent } from '../../src/model/document.js';
import { embedCode } from './embed-code.js';
import { fileNameFor, formatName } from './file-of.js';
import { lostInMarkup } from './markup-of.js';
import { dataOf, type Reading } from './reading.js';
import type { Settings } from './settings.js';

/** Where the events are: written in the page, or in a file beside it. */
export type Place = 'page' | 'file';

/** All that an author has done so far. */
export interface Work {
  readonly reading: Reading;
  readonly settings: Settings;
  /** Those that are shown, in time order. */
  readonly events: readonly TimelineEvent[];
  /** How many are not. */
  readonly rejected: number;
  /** Undefined as long as its author has not chosen one. */
  readonly place: Place | undefined;
}

/** What comes of it. */
export interface Result {
  /** The file that was read, if it was one. */
  readonly name: string | undefined;
  /** What was recognised, in words. */
  readonly found: string;
  /** The document with the events that are shown, and no others. */
  readonly document: TimelineDocument;
  readonly place: Place;
  /** Fields that the page would not hold. */
  readonly lost: readonly string[];
  /** The name of the file with the events. */
  readonly file: string;
  readonly code: string;
}

/** More events than these are better kept in a file. */
const MOST_IN_PAGE = 40;

export function resultOf(work: Work): Result {
  const { reading, settings, events } = work;
  const { name, text } = reading.input;
  const document = documentOf(work);
  const lost = lostInMarkup(document);
  // The page has them if it can hold all that is shown, unless its author wants something else.
  const place = events.length > MOST_IN_PAGE ? 'file' : (work.place ?? (lost.length === 0 ? 'page' : 'file'));
  const file = name ?? fileNameFor(reading.format ?? 'json', text);
  const code = embedCode(place === 'page' ? { document } : { file }, settings);
  return { name, found: foundIn(work), document, place, lost, file, code };
}

function documentOf({ reading, events }: Work): TimelineDocument {
  const data = dataOf(reading);
  const document = data && 'events' in data ? data : undefined;
  const ids = new Set(document?.events.map(({ id }) => id));
  // Ids that were made from places and titles are made again.
  const own = events.map(({ id, ...event }): TimelineEvent =>
    id !== undefined && ids.has(id) ? { id, ...event } : event,
  );
  return { ...document, events: own };
}

function foundIn({ reading, events, rejected }: Work): string {
  const { input, format } = reading;
  if (!format) return '';
  const name = formatName(format, input.text);
  if (!dataOf(reading)) return name;
  const count = events.length.toLocaleString('en');
  const left = rejected > 0 ? `, ${String(rejected)} left out` : '';
  return `${name}: ${count} ${events.length === 1 ? 'event' : 'events'}${left}`;
}
