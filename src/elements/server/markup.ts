import type { Source, TimelineEra, TimelineLane } from '../../model/document.js';
import { safeUrl } from '../../model/safe-url.js';
import { escapeXml } from '../../render/svg-writer.js';
import { formatEDTF } from '../../time/format-edtf.js';
import { parseDate, type DateInput } from '../../time/parse-date.js';
import { FIELDS } from '../read-markup.js';

/** The fields of an event that have an attribute of `<timeline-event>`, with the name of the attribute. */
export const ATTRIBUTES: Readonly<Record<string, string>> = { ...FIELDS, tags: 'tags', importance: 'importance' };

/** An attribute, or the empty string if it would have no effect; lists are joined with commas. */
export function attribute(name: string, value: unknown): string {
  const text = Array.isArray(value) ? value.join(', ') : value;
  return (typeof text === 'string' && text !== '') || typeof text === 'number'
    ? ` ${name}="${escapeXml(String(text))}"`
    : '';
}

/** The fields of an event as attributes. */
export const eventAttributes = (fields: Readonly<Record<string, unknown>>): string =>
  Object.entries(ATTRIBUTES)
    .map(([field, name]) => attribute(name, fields[field]))
    .join('');

/** A date as text. One that is not a string becomes EDTF with the same precision. */
export const dateText = (date: DateInput, timeZone = 'UTC'): string =>
  typeof date === 'string' ? date : formatEDTF(parseDate(date, { timeZone }));

export const eraTag = ({ title, start, end, color }: TimelineEra, timeZone?: string): string =>
  `<timeline-era${attribute('start', dateText(start, timeZone))}${attribute('end', dateText(end, timeZone))}${attribute('color', color)}>${escapeXml(title)}</timeline-era>`;

export const laneTag = ({ id, title = id, parent, color }: TimelineLane): string =>
  `<timeline-lane${attribute('lane-id', id)}${attribute('parent', parent)}${attribute('color', color)}>${escapeXml(title)}</timeline-lane>`;

/** A paragraph for each line of a description. */
export const descriptionTags = (description = ''): readonly string[] =>
  description
    .split(/\s*\n\s*/)
    .filter((line) => line !== '')
    .map((line) => `<p slot="description">${escapeXml(line)}</p>`);

export function sourceTag({ title, url, publisher, published }: Source): string {
  const href = safeUrl(url);
  const facts =
    attribute('data-publisher', publisher) +
    attribute('data-published', published === undefined ? '' : dateText(published));
  return href === undefined
    ? `<span slot="source"${facts}>${escapeXml(title)}</span>`
    : `<a slot="source"${attribute('href', href)}${facts}>${escapeXml(title)}</a>`;
}
