import type { Source, TimelineDocument, TimelineEra, TimelineEvent, TimelineLane } from '../../src/model/document.js';
import type { DateInput } from '../../src/time/parse-date.js';
import { attribute, escapeHtml } from './escape-html.js';

/** Fields of an event that `<timeline-event>` has an attribute for. */
const ATTRIBUTES = {
  id: 'event-id',
  date: 'date',
  start: 'start',
  end: 'end',
  calendar: 'calendar',
  displayDate: 'display-date',
  lane: 'lane',
  tags: 'tags',
  importance: 'importance',
  url: 'url',
  place: 'place',
  color: 'color',
  status: 'status',
  lang: 'lang',
  dir: 'dir',
} as const satisfies Partial<Record<keyof TimelineEvent, string>>;

/** What else it can hold, in its slots. */
const SLOTTED: ReadonlySet<string> = new Set(['title', 'description', 'sources']);

/** The document as children of an `<event-timeline>`, a line or more each. */
export function markupOf(document: TimelineDocument): readonly string[] {
  const { title, eras = [], lanes = [], events } = document;
  return [
    ...(title ? [`<h2 slot="heading">${escapeHtml(title)}</h2>`] : []),
    ...eras.map(eraMarkup),
    ...lanes.map(laneMarkup),
    ...events.flatMap((event) => eventMarkup(event, document.calendar)),
  ];
}

/** What of the document its markup would not hold, in the words of its fields; empty where it holds all. */
export function lostInMarkup({ description, events }: TimelineDocument): readonly string[] {
  const lost = new Set<string>();
  if (description) lost.add('description');
  for (const event of events) {
    for (const [name, value] of Object.entries(event)) if (!holds(name, value)) lost.add(name);
  }
  return [...lost];
}

function holds(name: string, value: unknown): boolean {
  if (value === undefined || SLOTTED.has(name)) return true;
  if (name === 'importance') return typeof value === 'number';
  if (name === 'tags') return Array.isArray(value) && value.every((tag) => !String(tag).includes(','));
  if (DATES.has(name)) return dateText(value as DateInput) !== undefined;
  return name in ATTRIBUTES && typeof value === 'string';
}

function eventMarkup(event: TimelineEvent, calendar: string | undefined): readonly string[] {
  const fields: TimelineEvent = { ...(calendar && { calendar: calendar as 'julian' }), ...event };
  const attributes = Object.entries(ATTRIBUTES)
    .map(([field, name]) => attribute(name, textOf(field, fields[field as keyof typeof ATTRIBUTES])))
    .join('');
  const title = escapeHtml(event.title);
  const inside = [
    ...(event.description ?? '')
      .split(/\s*\n\s*/)
      .flatMap((paragraph) => (paragraph === '' ? [] : [`  <p slot="description">${escapeHtml(paragraph)}</p>`])),
    ...(event.sources ?? []).map((source) => `  ${sourceMarkup(source)}`),
  ];
  return inside.length === 0
    ? [`<timeline-event${attributes}>${title}</timeline-event>`]
    : [`<timeline-event${attributes}>`, `  ${title}`, ...inside, '</timeline-event>'];
}

const eraMarkup = ({ start, end, color, title }: TimelineEra): string =>
  `<timeline-era${attribute('start', dateText(start))}${attribute('end', dateText(end))}${attribute('color', color)}>${escapeHtml(title)}</timeline-era>`;

const laneMarkup = ({ id, title = id, parent, color }: TimelineLane): string =>
  `<timeline-lane${attribute('lane-id', id)}${attribute('parent', parent)}${attribute('color', color)}>${escapeHtml(title)}</timeline-lane>`;

function sourceMarkup({ title, url, publisher, published }: Source): string {
  const facts =
    attribute('data-publisher', publisher) +
    attribute('data-published', published === undefined ? '' : dateText(published));
  return `<a slot="source"${attribute('href', url)}${facts}>${escapeHtml(title)}</a>`;
}

const DATES: ReadonlySet<string> = new Set(['date', 'start', 'end']);

/** The value of an attribute; undefined for what it cannot hold. */
function textOf(field: string, value: unknown): string | undefined {
  if (DATES.has(field)) return dateText(value as DateInput);
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** A date as an attribute: numbers and `Date`s as ISO 8601; undefined where that cannot say it. */
function dateText(date: DateInput | undefined): string | undefined {
  if (typeof date === 'string') return date;
  const ms = date instanceof Date ? date.getTime() : typeof date === 'number' ? date : NaN;
  return Number.isInteger(ms) && ms >= FIRST_OF_YEAR_0 && ms < FIRST_OF_YEAR_10000
    ? new Date(ms).toISOString()
    : undefined;
}

/** Outside of these, ISO 8601 has years of six digits, which EDTF has not. */
const FIRST_OF_YEAR_0 = Date.parse('0000-01-01');
const FIRST_OF_YEAR_10000 = Date.parse('+010000-01-01');
