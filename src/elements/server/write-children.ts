import { htmlTime } from '../../time/html-time.js';
import { formatEDTF } from '../../time/format-edtf.js';
import type { DatedEvent } from '../../model/validate.js';
import { safeUrl } from '../../model/safe-url.js';
import type { Source, TimelineEra } from '../../model/document.js';
import { plainText } from '../../formats/reading/plain-text.js';
import { parseDate } from '../../time/parse-date.js';
import { escapeXml } from '../../render/svg-writer.js';
import type { Timeline } from '../../timeline/timeline.js';
import { FIELDS } from '../read-markup.js';

/** The events and eras of a timeline as the children of its tag: a list for those who have no script, and for search engines. */
export function writeChildren(timeline: Timeline, headingLevel: number): string {
  const { document, events } = timeline;
  const heading = `h${String(headingLevel)}`;
  return [
    ...(document.title ? [`<${heading} slot="heading">${escapeXml(document.title)}</${heading}>`] : []),
    ...(document.eras ?? []).map((era) => eraTag(era, timeline.timeZone)),
    ...events.flatMap(({ id = null }) => {
      const row = timeline.get(id);
      return row ? [eventTag(row, timeline.describe(id)!.date)] : [];
    }),
  ].join('\n');
}

function eventTag({ event, span }: DatedEvent, words: string): string {
  const { date, start, end, place, ...others } = event;
  const areTexts = [date, start, end].every((given) => given === undefined || typeof given === 'string');
  const fields: Readonly<Record<string, unknown>> = {
    ...others,
    // What is no text in a script is said in EDTF, as exactly.
    ...(areTexts ? { date, start, end } : { date: formatEDTF(span) }),
    place: typeof place === 'object' ? place.name : place,
  };
  const attributes = Object.entries({ ...FIELDS, importance: 'importance' }).map(([field, name]) =>
    attribute(name, fields[field]),
  );
  const url = safeUrl(event.url);
  const title = escapeXml(event.title);
  const description = event.description ?? plainText(event.descriptionHtml ?? '');
  return [
    `<timeline-event${attributes.join('')}>`,
    `<time slot="date"${attribute('datetime', htmlTime(span))}>${escapeXml(words)}</time>`,
    url === undefined ? title : `<a${attribute('href', url)}>${title}</a>`,
    ...description
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map((line) => `<p slot="description">${escapeXml(line)}</p>`),
    ...(event.sources ?? []).map(sourceTag),
    '</timeline-event>',
  ].join('');
}

function sourceTag({ title, url, publisher, published }: Source): string {
  const href = safeUrl(url);
  const data = attribute('data-publisher', publisher) + attribute('data-published', published);
  return href === undefined
    ? `<span slot="source"${data}>${escapeXml(title)}</span>`
    : `<a slot="source"${attribute('href', href)}${data}>${escapeXml(title)}</a>`;
}

function eraTag({ title, start, end, color }: TimelineEra, timeZone: string): string {
  const edtf = (date: TimelineEra['start']): string =>
    typeof date === 'string' ? date : formatEDTF(parseDate(date, { timeZone }));
  return `<timeline-era${attribute('start', edtf(start))}${attribute('end', edtf(end))}${attribute('color', color)}>${escapeXml(title)}</timeline-era>`;
}

/** An attribute, or nothing where it would say nothing. */
export const attribute = (name: string, value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? ` ${name}="${escapeXml(String(value))}"` : '';
