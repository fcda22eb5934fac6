import {
  ATTRIBUTES,
  dateText,
  descriptionTags,
  eraTag,
  eventAttributes,
  laneTag,
  sourceTag,
} from '../../src/elements/server/markup.js';
import type { TimelineDocument, TimelineEvent } from '../../src/model/document.js';
import { escapeXml } from '../../src/render/svg-writer.js';
import type { DateInput } from '../../src/time/parse-date.js';

/** Fields of a `<timeline-event>` that are content or slots rather than attributes. */
const SLOTTED: ReadonlySet<string> = new Set(['title', 'description', 'sources']);
const DATES: ReadonlySet<string> = new Set(['date', 'start', 'end']);

/** The document as children of an `<event-timeline>`, each on one or more lines. */
export function markupOf(document: TimelineDocument): readonly string[] {
  const { title, eras = [], lanes = [], events, calendar, timeZone } = document;
  return [
    ...(title ? [`<h2 slot="heading">${escapeXml(title)}</h2>`] : []),
    ...eras.map((era) => eraTag(era, timeZone)),
    ...lanes.map(laneTag),
    ...events.flatMap((event) => eventMarkup({ ...(calendar && { calendar }), ...event }, timeZone)),
  ];
}

/** The fields that the markup of a document would lose; empty if there are none. */
export function lostInMarkup({ description, events }: TimelineDocument): readonly string[] {
  const lost = new Set<string>();
  if (description) lost.add('description');
  for (const event of events) {
    for (const [name, value] of Object.entries(event)) if (!holds(name, value)) lost.add(name);
  }
  return [...lost];
}

function holds(name: string, value: unknown): boolean {
  if (value === undefined || SLOTTED.has(name) || DATES.has(name)) return true;
  if (name === 'importance') return typeof value === 'number';
  if (name === 'tags') return Array.isArray(value) && value.every((tag) => !String(tag).includes(','));
  return name in ATTRIBUTES && typeof value === 'string';
}

function eventMarkup(event: TimelineEvent, timeZone: string | undefined): readonly string[] {
  const fields = Object.entries(event).map(([name, value]: [string, unknown]) => [
    name,
    DATES.has(name) && value !== undefined ? dateText(value as DateInput, timeZone) : value,
  ]);
  const attributes = eventAttributes(Object.fromEntries(fields) as Record<string, unknown>);
  const title = escapeXml(event.title);
  const inside = [...descriptionTags(event.description), ...(event.sources ?? []).map(sourceTag)];
  return inside.length === 0
    ? [`<timeline-event${attributes}>${title}</timeline-event>`]
    : [`<timeline-event${attributes}>`, `  ${title}`, ...inside.map((line) => `  ${line}`), '</timeline-event>'];
}
