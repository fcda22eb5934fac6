import type { TimelineDocument, TimelineEvent } from '../../src/model/document.js';
import { embedCode } from './embed-code.js';
import { fileNameFor, formatName } from './file-of.js';
import { lostInMarkup } from './markup-of.js';
import { dataOf, type Reading } from './reading.js';
import type { Settings } from './settings.js';

/** Where the events are: in the page itself, or in a file next to it. */
export type Place = 'page' | 'file';

/** Everything that the author has done so far. */
export interface Work {
  readonly reading: Reading;
  readonly settings: Settings;
  /** The events that are shown, in time order. */
  readonly events: readonly TimelineEvent[];
  /** How many are not shown. */
  readonly rejected: number;
  /** Undefined until the author chooses one. */
  readonly place: Place | undefined;
}

/** The result for the author. */
export interface Result {
  /** The name of the file that was read, if it was one. */
  readonly name: string | undefined;
  /** The recognised format and the number of events, in words. */
  readonly found: string;
  /** The document with only the events that are shown. */
  readonly document: TimelineDocument;
  readonly place: Place;
  /** Fields that the page would lose. */
  readonly lost: readonly string[];
  /** The name of the file with the events. */
  readonly file: string;
  readonly code: string;
}

/** With more events, a file is better. */
const MOST_IN_PAGE = 40;

export function resultOf(work: Work): Result {
  const { reading, settings, events } = work;
  const { name, text } = reading.input;
  const document = documentOf(work);
  const lost = lostInMarkup(document);
  // In the page if that can hold everything, unless the author chooses otherwise.
  const place = events.length > MOST_IN_PAGE ? 'file' : (work.place ?? (lost.length === 0 ? 'page' : 'file'));
  const file = name ?? fileNameFor(reading.format ?? 'json', text);
  const code = embedCode(place === 'page' ? { document } : { file }, settings);
  return { name, found: foundIn(work), document, place, lost, file, code };
}

function documentOf({ reading, events }: Work): TimelineDocument {
  const data = dataOf(reading);
  const document = data && 'events' in data ? data : undefined;
  const ids = new Set(document?.events.map(({ id }) => id));
  // Ids made from index and title will be made again.
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
